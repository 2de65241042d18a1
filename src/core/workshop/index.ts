export { agenda, type Agenda, type Question } from "./questions";
export { answer, decision, parked, type Decision } from "./answer";
export { addAction, addArea, addGoal, emptyPlan } from "./grow";
export { questionSentence } from "./sentence";
