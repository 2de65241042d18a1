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
    `${suppression(v)} straciło ważność ${dateText(textOf(v, "until"))}: uwagi znowu są pokazywane.`,
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
    `Okres ${dateText(textOf(v, "from"))}–${dateText(textOf(v, "to"))} odczytano z tabeli. Potwierdź albo popraw.`,
  "frame-name-guessed": (v) => `Nazwę dokumentu odczytano z tytułu tabeli: ${quote(v.name, 160)}.`,
  "frame-kind-guessed": (v) =>
    `Rodzaj dokumentu odczytano ${textOf(v, "by") === "content" ? "z treści działań" : `z zapisu ${quote(v.because, 120)}`}. Potwierdź albo zmień na ekranie Sprawdź.`,
  "facts-entry": (v) =>
    `W pakiecie faktów pominięto ${textOf(v, "count")} z listy ${quote(v.list)}: brakuje źródła, dnia odczytu albo innego pola.`,
  "facts-not-a-pack": () => "Plik nie jest pakietem faktów: potrzebny jest JSON z wersją i datą.",
  "facts-older": (v) =>
    `Pakiet faktów ma stan na ${dateText(textOf(v, "asOf"))}, a wbudowany na ${dateText(textOf(v, "known"))}: jest starszy.`,
  "frame-level-guessed": (v) => `Przyjęto poziom: ${textOf(v, "level")} (świadczy o tym zapis ${quote(v.because)}).`,
  "frame-cus-guessed": (v) =>
    `W tabeli występuje centrum usług społecznych (${quote(v.because)}): podaj, od kiedy działa.`,
} satisfies Record<string, Sentence>;
