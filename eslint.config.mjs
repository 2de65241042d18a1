/** The walls of the house (../shared design): who may import whom, and what the core may not know. */
import js from "@eslint/js";
import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";

/** For each folder of src/: the sibling folders it may import. A folder may always import itself and messages/. */
export const MAY_IMPORT = {
  table: [],
  messages: ["table"],
  dictionary: ["table"],
  reading: ["table", "dictionary"],
  checking: ["table", "dictionary"],
  fixing: ["table", "dictionary", "checking"],
  summarising: ["table", "dictionary", "checking", "fixing", "merging", "comparing", "workshop", "monitoring"],
  merging: ["table", "dictionary", "reading"],
  comparing: ["table", "dictionary", "checking"],
  workshop: ["table", "dictionary", "checking", "fixing"],
  monitoring: ["table"],
  exporting: ["table", "dictionary", "checking", "summarising", "reading", "comparing", "monitoring"],
  excel: ["table", "dictionary", "reading", "checking", "fixing", "summarising", "merging", "comparing", "workshop", "monitoring", "exporting"],
  taskpane: ["table", "dictionary", "reading", "checking", "fixing", "summarising", "merging", "comparing", "workshop", "monitoring", "exporting", "excel"],
  commands: ["table", "dictionary", "reading", "checking", "fixing", "summarising", "merging", "comparing", "workshop", "monitoring", "exporting", "excel", "taskpane"],
  host: [],
  cli: ["table", "dictionary", "reading", "checking", "fixing", "summarising", "merging", "comparing", "workshop", "monitoring", "exporting", "excel", "host"],
  workbench: ["host"],
};

const FOLDERS = Object.keys(MAY_IMPORT);
const CORE = ["table", "messages", "dictionary", "reading", "checking", "fixing", "summarising", "merging", "comparing", "workshop", "monitoring", "exporting"];
const OUTSIDE_CORE = "^(react|react-dom|@fluentui|@microsoft/office-js|excelize-wasm|node:|fs$|path$|process$|os$|child_process$|buffer$)";
const OUTSIDE_CORE_GLOBALS = ["Office", "Excel", "OfficeExtension", "document", "window", "navigator", "localStorage", "process", "Buffer", "require", "fetch"];

function wall(folder) {
  const allowed = new Set([folder, "messages", ...MAY_IMPORT[folder]]);
  if (folder === "host" || folder === "table") allowed.delete("messages");
  const barred = FOLDERS.filter((name) => !allowed.has(name));
  const patterns = [{ regex: `^(\\.\\.?/)+(src/)?(${barred.join("|")})(/|$)`, message: `${folder}/ may not import this folder (see eslint.config.mjs, MAY_IMPORT).` }];
  if (CORE.includes(folder)) patterns.push({ regex: OUTSIDE_CORE, message: "The core knows no Office, React, DOM or Node." });
  // Of the other folders messages/ may name table's types, and nothing that runs.
  if (folder === "messages") patterns.push({ regex: "^(\\.\\.?/)+table(/|$)", allowTypeImports: true, message: "messages/ imports only types." });
  const rules = { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] };
  if (CORE.includes(folder)) rules["no-restricted-globals"] = ["error", ...OUTSIDE_CORE_GLOBALS];
  return { files: [`src/${folder}/**/*.{ts,tsx}`], rules };
}

export default [
  { ignores: ["node_modules/", "dist/", "out/", "coverage/", "docs/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "no-undef": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Zero-width and non-breaking characters are this add-in's daily bread: written as escapes, tested as literals.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      "no-misleading-character-class": "off",
    },
  },
  ...Object.keys(MAY_IMPORT).map(wall),
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  { files: ["assets/*.js"], languageOptions: { globals: { document: "readonly" } } },
  { files: ["src/taskpane/**/*.{ts,tsx}"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ["**/*.{cjs,mjs,js}"], languageOptions: { globals: { module: "writable", require: "readonly", process: "readonly", console: "readonly", __dirname: "readonly", URL: "readonly", Buffer: "readonly" } }, rules: { "@typescript-eslint/no-require-imports": "off" } },
];
