/** `npm run docs`: writes docs/reguly.md from the rules' own pages. */
import { writeFileSync } from "node:fs";
import { RULES } from "../src/core/checking";
import { ruleBook } from "../src/core/checking/pages/rule-book";

writeFileSync(new URL("../docs/reguly.md", import.meta.url), ruleBook(RULES));
