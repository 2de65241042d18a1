import { parseTerm, parseTermPair } from "../../../../src/core/reading/terms/parse-term";

const period = { from: "2014", to: "2020" };
const year = { from: "2021", to: "2021" };

/** A term in one line: "2004", "2004…", "…2014", "2004…2014", or the kind for anything but dates; a note after "|". */
function pair(text: string, context = {}): string {
  const { from, to, note } = parseTermPair(text, context);
  const show = (term: typeof from): string =>
    term.kind === "date" ? term.iso! : term.kind === "open" ? "" : term.iso ? `${term.kind} ${term.iso}` : term.kind;
  const said = show(from) === show(to) ? show(from) : `${show(from)}…${show(to)}`;
  return `${said}${from.yearFromTitle ? " *" : ""}${note ? ` | ${note}` : ""}`;
}

test.each([
  ["2004", "2004"],
  ["2004 r.", "2004"],
  ["rok 2004", "2004"],
  ["2014-2020", "2014…2020"],
  ["2014 – 2020", "2014…2020"],
  ["2014—2020", "2014…2020"],
  ["2015 -2030", "2015…2030"],
  ["2015‑2030 r.", "2015…2030"],
  ["lata2015-2030", "2015…2030"],
  ["na lata 2014-2020", "2014…2020"],
  ["w latach 2014–2020", "2014…2020"],
  ["2014-20", "2014…2020"],
  ["od 2014 do 2020 roku", "2014…2020"],
  ["od 2014 r. do 2020 r.", "2014…2020"],
  ["Marzec 2021", "2021-03"],
  ["stycznia 2021 r.", "2021-01"],
  ["wrzesień/październik 2020", "2020-09…2020-10"],
  ["marzec - czerwiec 2021", "2021-03…2021-06"],
  ["marzec 2020 – luty 2021", "2020-03…2021-02"],
  ["od marca 2014 r. do grudnia 2015 r.", "2014-03…2015-12"],
  ["XII 2020 r.", "2020-12"],
  ["X-XI 2020", "2020-10…2020-11"],
  ["III.2016", "2016-03"],
  ["IV kwartał 2020", "2020-10…2020-12"],
  ["I kw. 2016", "2016-01…2016-03"],
  ["I-III kw. 2016", "2016-01…2016-09"],
  ["I i II kwartał 2016", "2016-01…2016-06"],
  ["IV kw. 2020 - I kw. 2021", "2020-10…2021-03"],
  ["III kwartał 2020 r.", "2020-07…2020-09"],
  ["pierwszy kwartał 2022 r.", "2022-01…2022-03"],
  ["I półrocze 2017", "2017-01…2017-06"],
  ["II półrocze 2017 roku", "2017-07…2017-12"],
  ["2016/2017", "2016-09…2017-08"],
  ["rok szkolny 2016/2017", "2016-09…2017-08"],
  ["2016/17", "2016-09…2017-08"],
  ["30.09.2020 r.", "2020-09-30"],
  ["1.4.21", "2021-04-01"],
  ["31.12.2026", "2026-12-31"],
  ["2020-09-30", "2020-09-30"],
  ["2004-03", "2004-03"],
  ["03.2014-12.2015", "2014-03…2015-12"],
  ["01.01.2014 – 31.12.2020", "2014-01-01…2020-12-31"],
  ["01.01.2014-31.12.2020 r.", "2014-01-01…2020-12-31"],
  ["15-20 maja 2021", "2021-05-15…2021-05-20"],
  ["31 grudnia 2025 roku", "2025-12-31"],
  ["31 XII 2025", "2025-12-31"],
  ["do 31 marca 2025", "…2025-03-31"],
  ["do końca 2020 r.", "…2020"],
  ["do końca marca 2021", "…2021-03"],
  ["do 2020", "…2020"],
  ["do dnia 30.06.2020 r.", "…2020-06-30"],
  ["od 2015", "2015…"],
  ["od 2015 r.", "2015…"],
  ["od marca 2015", "2015-03…"],
  ["2014, 2015, 2016", "2014…2016"],
  ["2014 i 2015", "2014…2015"],
  ["2014, 2018", "2014…2018 | 2014, 2018"],
  ["2004 (jeden raz w roku)", "2004 | jeden raz w roku"],
  ["2014-2020, corocznie", "2014…2020 | corocznie"],
  ["2014-2020 (w miarę posiadanych środków)", "2014…2020 | w miarę posiadanych środków"],
  ["2004 (etap I)", "2004 | etap I"],
  ["corocznie", "frequency | corocznie"],
  ["co 2 lata", "frequency | co 2 lata"],
  ["cyklicznie", "frequency | cyklicznie"],
  ["raz na kwartał", "frequency | raz na kwartał"],
  ["jeden raz w roku", "frequency | jeden raz w roku"],
  ["w razie konieczności", "conditional | w razie konieczności"],
  ["według potrzeb", "conditional | według potrzeb"],
  ["po pozyskaniu środków", "conditional | po pozyskaniu środków"],
  ["na bieżąco", "continuous"],
  ["Praca ciągła", "continuous"],
  ["zadanie ciągłe", "continuous"],
  ["w całym okresie", "continuous"],
  ["w trakcie realizacji strategii", "continuous"],
  ["-", "missing"],
  ["–", "missing"],
  ["", "missing"],
  ["brak", "missing"],
  ["b.d.", "missing"],
  ["nd.", "missing"],
  ["………", "missing"],
  ["28 r.", "unreadable"],
  ["203", "unreadable"],
  ["na lata", "unreadable"],
  ["20014", "unreadable"],
  ["31.02.2020", "unreadable"],
  ["2104", "unreadable"],
  ["2004-214", "2004…unreadable"],
  ["marzec", "unreadable"],
  ["2004?", "unreadable"],
  ["XIII 2020", "unreadable"],
])("%j is read as %s", (text, expected) => {
  expect(pair(text)).toBe(expected);
});

test.each([
  ["na bieżąco", "continuous 2014…continuous 2020"],
  ["cały rok", "continuous 2014…continuous 2020"],
  ["marzec", "unreadable"],
])("with a period of many years %j is read as %s", (text, expected) => {
  expect(pair(text, { period })).toBe(expected);
});

test.each([
  ["marzec", "2021-03 *"],
  ["cały rok", "2021 *"],
  ["X-XI", "2021-10…2021-11 *"],
  ["I kwartał", "2021-01…2021-03 *"],
  ["do końca czerwca", "…2021-06"],
  ["30 września", "2021-09-30 *"],
  ["wrzesień/październik", "2021-09…2021-10 *"],
])("with a period of one year %j is read as %s", (text, expected) => {
  expect(pair(text, { period: year })).toBe(expected);
});

test("a Roman numeral is a month only in a date column", () => {
  expect(parseTerm("XII 2020", { dateColumn: false }).kind).toBe("unreadable");
});

test("the end asked for is the one given", () => {
  expect(parseTerm("2014-2020", { end: "to" }).iso).toBe("2020");
  expect(parseTerm("do 31 marca 2025", { end: "from" })).toEqual({ kind: "open", text: "do 31 marca 2025" });
});

test("a frequency beside a date is remembered as moved", () => {
  expect(parseTerm("2004\n(jeden raz w roku)")).toEqual({
    kind: "date",
    iso: "2004",
    text: "2004 (jeden raz w roku)",
    movedFrequency: "jeden raz w roku",
  });
});

test("real dates and numbers of a sheet need no reading", () => {
  expect(parseTerm("31.03.2004", { value: { type: "date", iso: "2004-03-31" } }).iso).toBe("2004-03-31");
  expect(parseTerm("2004", { value: { type: "number", number: 2004 } }).iso).toBe("2004");
  // A plain number nobody formatted is not guessed; a day typed over a year stands in a cell formatted as a number.
  expect(parseTerm("38077", { value: { type: "number", number: 38077, general: true } }).kind).toBe("unreadable");
  expect(parseTerm("38077", { value: { type: "number", number: 38077 } }).iso).toBe("2004-03-31");
});
