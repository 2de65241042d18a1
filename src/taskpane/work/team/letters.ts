/** Letters and a day for the calendar, as files people open in their own programs; nothing is sent from here. */
import { fileNames, type HandOut, type Sent } from "../../../core/merging";
import { teamworkText } from "../../../core/messages/teamwork";
import { dateText } from "../../../core/messages/values";
import { getState } from "../../state/store";
import { run } from "../run";
import { saveFile } from "../save-file";
import { exporting, keepSent, workbookOf, XLSX } from "./handout";

const emlName = (file: string): string => file.replace(/\.xlsx$/, ".eml");

/** A letter with the file attached, as a draft for the office's mail program. */
export async function saveLetter(each: HandOut, file: string): Promise<void> {
  const { locale } = getState();
  const values = {
    institution: each.institution,
    count: each.table.actions.length,
    returnBy: each.returnBy ? dateText(each.returnBy) : "",
  };
  const saved = await run("handout", async () => {
    const { emlOf } = await exporting();
    const letter = {
      subject: teamworkText(locale, "letter.subject", values),
      body: teamworkText(locale, "letter.body", values),
      attachment: { file, type: XLSX, content: await workbookOf(each) },
    };
    saveFile(emlName(file), "message/rfc822", emlOf(letter));
    return { ok: true, value: true };
  });
  if (saved) await keepSent([each]);
}

/** A reminder to one that has not answered. */
export async function saveReminder({ institution, at, returnBy }: Sent): Promise<void> {
  const { locale } = getState();
  const values = { sent: dateText(at), returnBy: returnBy ? dateText(returnBy) : "" };
  await run("handout", async () => {
    const { emlOf } = await exporting();
    const subject = teamworkText(locale, "letter.reminder.subject");
    const body = teamworkText(locale, "letter.reminder.body", values);
    saveFile(`przypomnienie-${emlName(fileNames([{ institution }])[0]!)}`, "message/rfc822", emlOf({ subject, body }));
    return { ok: true, value: undefined };
  });
}

/** The day by which the files are to come back, for a calendar. */
export async function saveDay(packages: readonly HandOut[], day: string): Promise<void> {
  const { locale } = getState();
  const institutions = packages.map(({ institution }) => institution).join(", ");
  await run("handout", async () => {
    const { icsOf } = await exporting();
    const ics = icsOf({
      day,
      title: teamworkText(locale, "calendar.title"),
      description: teamworkText(locale, "calendar.body", { institutions }),
      uid: `odeslane-plany-${day}@tabela-dzialan`,
      stamp: new Date().toISOString(),
    });
    saveFile(`termin-${day}.ics`, "text/calendar;charset=utf-8", ics);
    return { ok: true, value: undefined };
  });
}
