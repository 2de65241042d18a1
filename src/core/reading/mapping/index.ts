export * from "./memory";
export { ANSWER_NAMES, columnNamed } from "./names";
export { doubtfulFirst, layoutQuestions, type ColumnQuestion, type LayoutQuestion } from "./questions";
