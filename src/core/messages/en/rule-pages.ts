/**
 * Why each rule matters and how to mend it, for the English pane; the full pages are Polish and stand with the rules.
 */
export const rulePages: Readonly<Record<string, { why: string; mend: string }>> = {
  "STR-01": {
    why: "Without the actions nobody knows what the commune means to do.",
    mend: "Show which column holds the actions, or add it.",
  },
  "STR-02": {
    why: "An action without dates, money and an owner is a wish.",
    mend: "Check whether the column hides under another name, or add it.",
  },
  "STR-03": {
    why: "The column may have been taken for something else.",
    mend: "Confirm the meaning or correct the header.",
  },
  "STR-04": {
    why: "A missing number often means that an action or a partner was lost in copying.",
    mend: "Compare with the original; if nothing is lost, renumber.",
  },
  "CEL-01": {
    why: "Nobody can tell what an action without a goal was to change.",
    mend: "Enter the goal the action serves.",
  },
  "CEL-02": { why: "A goal with no action stays on paper.", mend: "Add an action or drop the goal." },
  "CEL-03": {
    why: "Complete success can hardly be reached, nor honestly accounted for.",
    mend: "Put a number and a year into the goal, or add an indicator with a target.",
  },
  "DZI-01": {
    why: "Dates and an owner without an action mean that text was lost.",
    mend: "Add the action from the original or delete the row.",
  },
  "DZI-02": {
    why: "A repeated action is counted twice and may contradict itself.",
    mend: "Join the rows or say how they differ.",
  },
  "DZI-03": {
    why: "Alike actions in two places double work and blur who answers.",
    mend: "Read both side by side; join them or say how they differ.",
  },
  "DZI-04": {
    why: "A process has no end: nobody can say when it is done.",
    mend: "Say what will exist or how many people gain, or add an indicator.",
  },
  "CZA-01": {
    why: "Without dates nobody knows when to begin and when to account.",
    mend: "Enter when it begins and ends.",
  },
  "CZA-02": { why: "Such an action cannot be carried out.", mend: "Swap the dates or correct the wrong one." },
  "CZA-03": {
    why: "A document cannot plan for years it does not cover.",
    mend: "Correct the year, or the document's period in the settings.",
  },
  "CZA-04": { why: "One date makes no schedule.", mend: "Add the other date." },
  "CZA-05": {
    why: "The whole period is this program's assumption, not the plan's word.",
    mend: "Confirm the period or enter the true dates.",
  },
  "CZA-06": {
    why: "When everything lasts throughout, there is no order and no stage.",
    mend: "Give actions that begin and end their own years.",
  },
  "CZA-07": { why: "A frequency says how often, not from when to when.", mend: "Check the note it was moved to." },
  "CZA-08": { why: "Guessing lost digits would change the plan.", mend: "Look up the year in the original." },
  "CZA-09": { why: "Moved to another plan, the row would lose its year.", mend: "Confirm the year." },
  "CZA-10": { why: "The yearly report must say what was done.", mend: "Update the status or the date." },
  "FIN-01": {
    why: "An action without money cannot be accounted for.",
    mend: "Choose a source, or say that it costs nothing.",
  },
  "FIN-02": {
    why: "An institution carries out; it is not money.",
    mend: "Replace it by a source, such as the commune's budget.",
  },
  "FIN-03": { why: "Nobody can budget or bill such a source.", mend: "Name the programme, fund or grant." },
  "FIN-04": {
    why: "What is spent after the programme's end is not paid back.",
    mend: "Name a programme of these years or another source.",
  },
  "FIN-05": { why: "The last years have no money.", mend: "Add a source for them or shorten the term." },
  "FIN-06": {
    why: "The first years have no money, or this is not the programme meant.",
    mend: "Check the programme and the years.",
  },
  "FIN-07": {
    why: "The auditors question such spending, and the money must be given back.",
    mend: "Name another source, or say which task of the programme the action serves.",
  },
  "FIN-08": { why: "Nobody knows which amount is true.", mend: "Correct the cost or the part that is wrong." },
  "FIN-09": {
    why: "A programme whose years are over usually takes no more applications.",
    mend: "Look for its new edition, or name another source.",
  },
  "ODP-01": { why: "Nobody will answer for the action.", mend: "Name one body that leads it." },
  "ODP-02": { why: "Nobody can be asked how it went.", mend: "Name the unit or post." },
  "ODP-03": { why: "A body not named does not know it has a task.", mend: "Name the bodies or close the list." },
  "ODP-04": { why: "Where all answer, nobody does.", mend: "Put the leader first and the others as partners." },
  "ODP-05": { why: "Text between institutions spoils lists and counts.", mend: "Move it to the notes." },
  "ODP-06": { why: "A body that does not exist does nothing.", mend: "Name its successor." },
  "ODP-07": { why: "Responsibility is not shared.", mend: "Name the unit that will really do the work." },
  "ODP-08": { why: "Readers outside the office cannot guess it.", mend: "Write it out or add it to the dictionary." },
  "SPO-01": { why: "Filters and summaries count it as several bodies.", mend: "Choose one spelling." },
  "SPO-02": { why: "Until somebody decides, the plan says two things.", mend: "Choose one value and delete the mark." },
  "WSK-01": {
    why: "Without indicators nobody can say what an action has changed.",
    mend: "Add something that can be counted.",
  },
  "WSK-02": {
    why: "A name alone does not say where we start and what we aim at.",
    mend: "Fill in base, base year and target.",
  },
  "WSK-03": {
    why: "Data nobody knows where to take from will not be gathered.",
    mend: "Name the register and how often.",
  },
  "WSK-04": { why: "Everybody will judge it differently.", mend: "Replace it by something to count." },
  "JEZ-01": { why: "Old terms point to rules no longer in force.", mend: "Use the new term." },
  "PLA-01": {
    why: "A document without what its law asks for can be challenged.",
    mend: "Fill in the columns or check that another chapter answers.",
  },
  "PLA-02": {
    why: "The part beyond the period the law allows can be challenged.",
    mend: "Shorten the period, or check the kind of document.",
  },
};
