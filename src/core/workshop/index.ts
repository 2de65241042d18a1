export { agenda, type Agenda, type Question, type QuestionCell } from "./questions";
export { answer, decision, parked, type Answer, type Decision } from "./answer";
export { ASKING, type Asking, type QuestionKind } from "./asking";
export { addAction, addArea, addGoal, emptyPlan } from "./grow";
export { questionSentence } from "./sentence";
