import { termOf, type SamplePlan } from "./plan";

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>");
const shown = (term: string): string =>
  term.startsWith("date:") ? term.slice(5).split("-").reverse().join(".") : term;

/** The plan as a commune puts it on its page: one table per area, area above it, goals merged down. */
export function samplePage(plan: SamplePlan): string {
  const tables = plan.areas.map((area) => {
    const rows = area.goals.flatMap((goal) =>
      goal.actions.map(
        (action, index) =>
          `<tr>${index === 0 ? `<td rowspan="${goal.actions.length}">${escape(`${goal.number}. ${goal.text}`)}</td>` : ""}<td>${escape(action.mark + action.text)}</td><td>${escape(shown(termOf(action)))}</td><td>${escape(action.funding)}</td><td>${escape(action.responsible)}</td></tr>`,
      ),
    );
    return `<h2>${escape(area.name)}</h2>\n<table>\n<thead><tr><th>Cel operacyjny</th><th>Kierunki działań</th><th>Czas realizacji</th><th>Sposób finansowania</th><th>Podmiot odpowiedzialny</th></tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
  });
  return `<!DOCTYPE html>
<html lang="pl">
<head>
<meta charset="utf-8">
<title>Strategia – Gmina Jarzębinów</title>
<style>body { font-family: sans-serif; max-width: 70em; margin: 2em auto } table { border-collapse: collapse } td, th { border: 1px solid #666; padding: .3em .5em; vertical-align: top; text-align: left }</style>
</head>
<body>
<nav><ul><li>Aktualności</li><li>Strategie i programy</li><li>Kontakt</li></ul></nav>
<h1>${escape(plan.title.join(" "))}</h1>
<p>${escape(plan.intro)}</p>
${tables.join("\n")}
<p>${escape(plan.outro)}</p>
</body>
</html>
`;
}

/** The plan as text taken out of a Word document: a TAB opens a cell, a line without it goes on with the cell above. */
export function sampleText(plan: SamplePlan): string {
  const cell = (text: string): string => `\t${text.replace(/\n/g, "\n\n")}`;
  const areas = plan.areas.map((area) =>
    [
      area.name,
      "",
      ...area.headers.map(cell),
      "",
      ...area.goals.flatMap((goal) => [
        cell(goal.mark + goal.text),
        "",
        ...goal.actions.flatMap((action, index) => [
          cell(index === 0 ? goal.label : ""),
          ...[action.mark + action.text, action.from, action.to, action.funding, action.responsible].map(cell),
          "",
        ]),
      ]),
    ].join("\n"),
  );
  return `${plan.title.join("\n")}\n\n${areas.join("\n\n")}`;
}
