/**
 * The guide as the add-in's help page: the little of Markdown the guide uses, to HTML. One source, read in the
 * repository and in Excel.
 */
const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const inline = (text) =>
  escape(text)
    .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, '<img src="$2" alt="$1" loading="lazy">')
    .replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, "$1")
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/`([^`]+)`/g, "<code>$1</code>");

const cells = (line, tag) =>
  `<tr>${line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
    .join("")}</tr>`;

function block(lines) {
  const [first] = lines;
  const heading = /^(#{1,3}) (.*)$/.exec(first);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  if (first.startsWith("|"))
    return `<table><thead>${cells(first, "th")}</thead><tbody>${lines
      .slice(2)
      .map((line) => cells(line, "td"))
      .join("")}</tbody></table>`;
  if (/^\s+!\[/.test(first)) return `<p class="picture">${inline(first.trim())}</p>`;
  const item = /^(?:-|\d+\.) (.*)$/.exec(first);
  if (!item) return `<p>${inline(lines.join(" "))}</p>`;
  const ordered = /^\d/.test(first);
  const items = lines.map((line) =>
    /^\s+!\[/.test(line)
      ? `<p class="picture">${inline(line.trim())}</p>`
      : `<li${ordered ? ` value="${parseInt(line, 10)}"` : ""}>${inline(line.replace(/^(?:-|\d+\.) /, ""))}</li>`,
  );
  return `<${ordered ? "ol" : "ul"}>${items.join("")}</${ordered ? "ol" : "ul"}>`;
}

const STYLE =
  "body{font:16px/1.5 'Segoe UI',sans-serif;max-width:46rem;margin:0 auto;padding:1rem 1.25rem 3rem;color:#1f1f1f;background:#fff}h1,h2{color:#0b5a4a;line-height:1.25}h2{margin-top:2.2rem}img{max-width:100%;border:1px solid #d2d0ce;border-radius:6px}table{border-collapse:collapse}th,td{border:1px solid #d2d0ce;padding:.3rem .6rem;text-align:left}code{background:#f3f2f1;padding:0 .2em}@media(prefers-color-scheme:dark){body{background:#1f1f1f;color:#f3f2f1}h1,h2{color:#71c0ae}code{background:#333}}";

const TITLES = { pl: "Przewodnik – Tabela działań", en: "Guide – Action table" };

export function helpPage(markdown, language = "pl") {
  const blocks = markdown
    .replace(/\r/g, "")
    .split(/\n{2,}/)
    .map((part) => part.split("\n").filter((line) => line.trim()))
    .filter((lines) => lines.length > 0);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${TITLES[language]}</title><style>${STYLE}</style></head><body><main>${blocks.map(block).join("\n")}</main></body></html>`;
}
