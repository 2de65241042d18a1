/** Answers at the terminal: a table nobody explains is read as soon as somebody says what its columns hold. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli, workFolder } from "./run";

const folder = workFolder();
const TABLE = "Rzecz\tEkipa\tSprawa\nLampy\tJan\ttu\nPłot\tEwa\ttam\n";
const input = join(folder, "nieznane.txt");
writeFileSync(input, TABLE);
const answers = join(folder, "odpowiedzi.txt");
writeFileSync(answers, "# odpowiedzi\nRzecz=działanie\nEkipa=odpowiedzialny\n");

test("check refuses a text with unknown headers and lists its columns with what is in them", () => {
  const { code, err } = cli("check", input);
  expect(code).toBe(2);
  expect(err).toContain("„Rzecz”, np. „Lampy”, „Płot”");
});

test.each<[string, string[]]>([
  ["options", ["--map", "Rzecz=działanie", "--map", "Ekipa=odpowiedzialny"]],
  ["a file", ["--map-file", answers]],
])("check reads it with answers given by %s", (_how, given) => {
  const { code, out } = cli("check", input, ...given, "--json", "-");
  const { findings } = JSON.parse(out) as { findings: { code: string }[] };
  expect(code).toBe(0);
  // Somebody answers for everything, and nothing says when: the answers arrived at the rules.
  const codes = findings.map((finding) => finding.code);
  expect(codes).not.toContain("ODP-01");
  expect(codes.length).toBeGreaterThan(0);
});

test("structure reads the same text with the same answers", () => {
  const json = join(folder, "wynik.json");
  const { code } = cli("structure", input, "--map-file", answers, "--out", join(folder, "wynik.xlsx"), "--json", json);
  const { actions } = JSON.parse(readFileSync(json, "utf8")) as { actions: { action: string; responsible: string }[] };
  expect(code).toBe(0);
  expect(actions.map(({ action, responsible }) => [action, responsible])).toEqual([
    ["Lampy", "Jan"],
    ["Płot", "Ewa"],
  ]);
});
