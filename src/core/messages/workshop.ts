import { questions as en } from "./en/workshop";
import { questions as pl } from "./pl/workshop";

/** Questions of the workshop by kind. */
export const WORKSHOP = { pl, en };
