/** What stored settings, suppressions and the guessed frame say for themselves. */
import { quote, type Sentence, type Values } from "../catalogue";
import { dateText, textOf } from "../values";

const SCOPE: Readonly<Record<string, (subject: string) => string>> = {
  action: (subject) => `dla działania ${subject}`,
  institution: (subject) => `dla instytucji ${quote(subject)}`,
  rule: () => "całej reguły",
};

const suppression = (v: Values) =>
  `Pominięcie ${textOf(v, "rule")} ${SCOPE[textOf(v, "scope")]?.(textOf(v, "subject")) ?? ""}${textOf(v, "reason") ? ` (powód: ${quote(v.reason)})` : ""}`;

export const pl = {
  "suppression-expired": (v) =>
    `${suppression(v)} straciło ważność ${dateText(textOf(v, "until"))}: ustalenia znowu są pokazywane.`,
  "suppression-useless": (v) => `${suppression(v)} niczego już nie dotyczy: można je usunąć.`,
  "suppression-unknown-rule": (v) =>
    `${suppression(v)} dotyczy reguły, której ta wersja programu nie zna; zapis pozostał bez zmian.`,
  "severity-unknown-rule": (v) =>
    `Ustawiono ważność reguły ${textOf(v, "rule")}, której ta wersja programu nie zna; zapis pozostał bez zmian.`,
  "settings-newer": (v) =>
    `Ustawienia zapisano w nowszej wersji programu (${textOf(v, "version")}, ta zna ${textOf(v, "known")}): odczytano to, co znane, reszta pozostała bez zmian.`,
  "settings-broken": (v) =>
    `Zapisanych ustawień nie można odczytać (${quote(v.text, 40)}): przyjęto domyślne, a zapis zachowano.`,
  "settings-unknown": (v) => `Nieznane ustawienie ${quote(v.key)}: pominięto je, zapis pozostał bez zmian.`,
  "settings-value": (v) =>
    `Ustawienie ${quote(v.key)} ma wartość ${quote(v.value)}, której nie można odczytać: pominięto je, zapis pozostał bez zmian.`,
  "suppression-incomplete": (v) =>
    `${suppression(v)} nie ma ${textOf(v, "missing") === "reason" ? "powodu" : "autora"}: działa, ale warto dopisać.`,
  "frame-period-guessed": (v) =>
    `Okres strategii ${dateText(textOf(v, "from"))}–${dateText(textOf(v, "to"))} odczytano z tabeli: proszę potwierdzić.`,
  "frame-name-guessed": (v) => `Nazwę strategii odczytano z tytułu tabeli: ${quote(v.name, 160)}.`,
  "frame-level-guessed": (v) =>
    `Przyjęto, że to strategia na poziomie: ${textOf(v, "level")} (świadczy o tym zapis ${quote(v.because)}).`,
  "frame-cus-guessed": (v) =>
    `W tabeli występuje centrum usług społecznych (${quote(v.because)}): proszę podać, od kiedy działa.`,
} satisfies Record<string, Sentence>;
