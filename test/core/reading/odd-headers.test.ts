/** Columns of the office's own, headed by words that mean something to a program: their texts are texts like any. */
import { readText, recognise } from "../../../src/core/reading";
import { ownCell } from "../../../src/core/table";

const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];

test.each(NAMES)("a column headed %s keeps every cell, and nothing else is said in it", (name) => {
  const text = [
    `Cel\tDziałanie\tOd\tDo\tŹródło finansowania\tOdpowiedzialny\t${name}`,
    `Cel 1\tBudowa drogi\t2026\t2027\tbudżet gminy\tGOPS\tpierwszy tekst`,
    `Cel 1\tRemont szkoły\t2026\t2027\tbudżet gminy\tGOPS\tdrugi tekst`,
  ].join("\n");
  const source = readText(text, "plan.txt");
  const read = source.ok ? recognise(source.document) : source;
  if (!read.ok) throw new Error(read.failure.code);
  const header = read.table.columns.find((column) => column.header === name);
  const told = [
    read.table.actions.map((action) => ownCell(action, name)),
    read.receipt.leftOut.map((each) => each.text),
  ];
  expect(told.flat()).toEqual(["pierwszy tekst", "drugi tekst"]);
  expect(header).toBeDefined();
  expect(({} as Record<string, unknown>)["pierwszy tekst"]).toBeUndefined();
});
