import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { readBytes, writeWhole } from "../../../src/standalone/cli/files";
import { checkTargets } from "../../../src/standalone/cli/targets";
import { ROOT, RUN, cli, workFolder } from "./run";

const folder = realpathSync(workFolder());
const sample = join(ROOT, "samples/plan-tekst.txt");
const at = (name: string): string => join(folder, name);
const made = (name: string, content = "stare"): string => {
  writeFileSync(at(name), content);
  return at(name);
};

describe("where a result may go", () => {
  test.each<[string, () => [targets: (string | undefined)[], inputs: string[]], RegExp]>([
    ["its own source", () => [[made("plan.txt")], [at("plan.txt")]], /nie może zastąpić/],
    [
      "its source by another name",
      () => [[join(folder, "podfolder", "..", "plan2.txt")], [made("plan2.txt")]],
      /nie może zastąpić/,
    ],
    ["one file for two results", () => [[at("w.xlsx"), at("w.xlsx")], []], /do jednego pliku/],
    ["a device", () => [["/dev/null"], []], /nie jest zwykły plik/],
    ["a folder", () => [[folder], []], /nie jest zwykły plik/],
    ["a folder that is not there", () => [[join(folder, "nie-ma", "w.xlsx")], []], /Nie można zapisać/],
    ["a folder that is a file", () => [[join(made("plik"), "w.xlsx")], []], /Nie można zapisać/],
    [
      "a read-only file",
      () => {
        chmodSync(made("chroniony.xlsx"), 0o444);
        return [[at("chroniony.xlsx")], []];
      },
      /tylko do odczytu/,
    ],
    [
      "a link out of the folder",
      () => {
        mkdirSync(at("obok"));
        symlinkSync(made("obok/cel.xlsx"), at("dowiazanie.xlsx"));
        return [[at("dowiazanie.xlsx")], []];
      },
      /dowiązanie/,
    ],
    [
      "a link to nothing",
      () => {
        symlinkSync(join(folder, "nie-ma.xlsx"), at("puste.xlsx"));
        return [[at("puste.xlsx")], []];
      },
      /dowiązanie/,
    ],
  ])("not %s", (_name, make, sentence) => {
    const [targets, inputs] = make();
    expect(() => checkTargets(targets, inputs)).toThrow(sentence);
  });

  test("a new file, an old one, a link beside its file, and standard output are fine", () => {
    made("stary.xlsx");
    symlinkSync(at("stary.xlsx"), at("skrot.xlsx"));
    expect(() => checkTargets([at("nowy.xlsx"), at("stary.xlsx"), "-", undefined], [sample])).not.toThrow();
    checkTargets([at("skrot.xlsx")], [sample]);
    writeWhole(at("skrot.xlsx"), "nowe");
    expect(readFileSync(at("stary.xlsx"), "utf8")).toBe("nowe");
  });

  test("a replaced file keeps its permissions, and a name too long for the disk leaves nothing behind", () => {
    chmodSync(made("prawa.xlsx"), 0o600);
    writeWhole(at("prawa.xlsx"), "nowe");
    expect(statSync(at("prawa.xlsx")).mode & 0o777).toBe(0o600);
    const before = readdirSync(folder);
    expect(() => writeWhole(at(`${"ż".repeat(200)}.xlsx`), "nowe")).toThrow(/Nie można zapisać/);
    expect(readdirSync(folder)).toEqual(before);
  });

  test("what is read is a regular file: a device or a folder is refused and not read to its end", () => {
    expect(() => readBytes("/dev/zero")).toThrow(/zwykłym plikiem/);
    expect(() => readBytes(folder)).toThrow(/zwykłym plikiem/);
  });
});

describe("every command looks at every place it writes to", () => {
  const out = at("wynik.xlsx");
  const plan = made("zrodlo.txt", readFileSync(sample, "utf8"));
  test.each([
    [["check", plan, "--json", plan]],
    [["workshop", plan, "--json", plan]],
    [["structure", plan, "--out", out, "--json", out]],
    [["structure", plan, "--out", out, "--json", plan]],
    [["compare", plan, sample, "--out", out, "--json", plan]],
    [["collect", sample, plan, "--out", out, "--json", plan]],
    [["successor", plan, "--from", "a", "--to", "b", "--since", "2026-01-01", "--out", out, "--json", plan]],
    [["export", plan, "--docx", plan]],
    [["report", plan, "--docx", "/dev/null"]],
    [["handout", plan, "--out", plan]],
  ])("%j is refused and nothing is written", (args) => {
    const before = readFileSync(plan);
    const { code, err } = cli(...args);
    expect(code).toBe(2);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).not.toMatch(/nieoczekiwany/);
    expect(existsSync(out)).toBe(false);
    expect(readFileSync(plan).equals(before)).toBe(true);
  });
});

test("a hand-out stopped in the middle leaves no part-filled folder and no traces", async () => {
  const target = at("pakiety");
  const before = readdirSync(folder);
  const child = spawn(process.execPath, [...RUN, "handout", sample, "--out", target], { cwd: ROOT, stdio: "ignore" });
  const ended = new Promise<[number | null, string | null]>((resolve) =>
    child.on("exit", (code, signal) => resolve([code, signal])),
  );
  const filling = () => readdirSync(folder).find((name) => name.startsWith(".tabela-") && readdirSync(at(name)).length);
  while (!filling() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGTERM");
  expect(await ended).toEqual([130, null]);
  expect(readdirSync(folder)).toEqual(before);
});
