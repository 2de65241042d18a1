import { quoteEn as quote, type Sentence, type Values } from "../catalogue";
import { textOf } from "../values";
import type { pl } from "../pl/settings";

const suppression = (v: Values) =>
  `The suppression of ${textOf(v, "rule")} (${textOf(v, "scope")} ${textOf(v, "subject")}${textOf(v, "reason") ? `, reason: ${quote(v.reason)}` : ""})`;

export const en: Record<keyof typeof pl, Sentence> = {
  "suppression-expired": (v) => `${suppression(v)} ended on ${v.until}: its findings are shown again.`,
  "suppression-useless": (v) => `${suppression(v)} matches nothing any more: it can be removed.`,
  "suppression-unknown-rule": (v) => `${suppression(v)} names a rule this version does not know; it was kept as it is.`,
  "severity-unknown-rule": (v) =>
    `A severity is set for the rule ${v.rule}, which this version does not know; it was kept as it is.`,
  "settings-newer": (v) =>
    `The settings come from a newer version (${v.version}, this one knows ${v.known}): what is known was read, the rest kept.`,
  "settings-broken": (v) =>
    `The stored settings cannot be read (${quote(v.text, 40)}): defaults are used, the text was kept.`,
  "settings-unknown": (v) => `Unknown setting ${quote(v.key)}: passed over and kept.`,
  "settings-value": (v) =>
    `The setting ${quote(v.key)} has the unreadable value ${quote(v.value)}: passed over and kept.`,
  "suppression-incomplete": (v) => `${suppression(v)} has no ${v.missing}: it works, but please add it.`,
  "frame-period-guessed": (v) => `The strategy's period ${v.from}–${v.to} was read from the table: please confirm.`,
  "frame-name-guessed": (v) => `The strategy's name was read from the table's title: ${quote(v.name, 160)}.`,
  "frame-kind-guessed": (v) =>
    `The kind of document was read from ${textOf(v, "by") === "content" ? "what the actions are about" : quote(v.because, 120)}. Confirm it or change it on the screen Check.`,
  "facts-entry": (v) =>
    `Of the pack of facts ${textOf(v, "count")} of the list ${quote(v.list)} left out: a source, the day it was read or another field is missing.`,
  "facts-not-a-pack": () => "The file is no pack of facts: JSON with a version and a day is needed.",
  "facts-older": (v) =>
    `The pack of facts is as of ${textOf(v, "asOf")}, the built-in one as of ${textOf(v, "known")}: it is older.`,
  "frame-level-guessed": (v) => `Taken as a strategy of the level ${v.level} (because of ${quote(v.because)}).`,
  "frame-cus-guessed": (v) =>
    `The table names a centre of social services (${quote(v.because)}): please say since when it works.`,
};
