import { cli as en } from "./en/cli";
import { cli as pl } from "./pl/cli";

export const CLI = { pl, en };
