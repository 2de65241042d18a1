/** The strategy's frame, guessed from the table: each guess is said, so that the office can confirm or mend it. */
import { guessKind } from "../../kinds";
import { normal } from "../../table";
import type { Message } from "../../table/read-result";
import type { Action, Table } from "../../table/types";
import type { Frame } from "../types";

export interface FrameGuess {
  frame: Partial<Frame>;
  messages: Message[];
}

/** In the order of evidence: the title of a "powiat" strategy names communes too, so powiat is looked for first. */
const LEVEL_WORDS: readonly { level: Frame["level"]; inTitle: RegExp; inBodies: RegExp }[] = [
  {
    level: "ponadlokalna",
    inTitle:
      /\bponadlokaln|\bzwiazku (?:gmin|miedzygminn|powiat)|\bobszaru funkcjonalnego\b|\bgmin [a-z-]+(?:, [a-z-]+)* i [a-z]/,
    inBodies: /^(?:zwiazek (?:gmin|miedzygminny|powiat)|stowarzyszenie gmin)/,
  },
  {
    level: "miasto na prawach powiatu",
    inTitle: /\bmiast(?:a|o) na prawach powiatu\b/,
    inBodies: /^prezydent miasta na prawach powiatu/,
  },
  {
    level: "powiat",
    inTitle: /\bpowiat(?:u|owa|owej|owy)?\b/,
    inBodies: /^(?:samorzad powiatu|zarzad powiatu|starosta|pcpr|powiatowe centrum pomocy rodzinie)\b/,
  },
  {
    level: "miasto",
    inTitle: /\bmiasta?\b(?! i gmin)|\bmiejsk(?:a|iej)\b/,
    inBodies: /^(?:urzad miasta\b(?! i gmin)|mops\b|mopr\b|prezydent miasta|samorzad miasta)/,
  },
  {
    level: "gmina",
    inTitle: /\bgmin(?:a|y|ie|na|nej)?\b/,
    inBodies: /^(?:samorzad gminy|urzad gminy|gops\b|gminny|wojt|gmina\b|mgops\b)/,
  },
  {
    level: "województwo",
    inTitle: /\bwojewodztw(?:a|o|ie)?\b|\bregionaln(?:y|a|ej)\b/,
    inBodies: /^(?:samorzad wojewodztwa|urzad marszalkowski|zarzad wojewodztwa|marszalek|rops\b)/,
  },
];
const CENTRE = /\bcus\b|\bcentr(?:um|a) uslug spolecznych\b/;

/** The first body that answers for it in most of the rows it is met in: the text that spoke for the level. */
function levelFromBodies(actions: readonly Action[]): { level: Frame["level"]; because: string } | undefined {
  const votes = new Map<Frame["level"], { count: number; because: string }>();
  for (const action of actions) {
    const lead = action.lead || action.responsible;
    const found = LEVEL_WORDS.find(({ inBodies }) => inBodies.test(normal(lead).replace(/^[\d.)\s]+/, "")));
    if (!found) continue;
    const vote = votes.get(found.level) ?? { count: 0, because: lead };
    vote.count++;
    votes.set(found.level, vote);
  }
  const best = [...votes].sort(([, a], [, b]) => b.count - a.count)[0];
  return best && { level: best[0], because: best[1].because };
}

/**
 * What the table tells of its strategy. Nothing is guessed where nothing speaks for it; the reference date never is.
 */
export function guessFrame(table: Table): FrameGuess {
  const frame: Partial<Frame> = {};
  const messages: Message[] = [];
  const title = normal(table.title);
  if (table.period) {
    frame.period = table.period;
    messages.push({ code: "frame-period-guessed", values: { from: table.period.from, to: table.period.to } });
  }
  if (/strategi|program|plan\b|srps/.test(title)) {
    frame.name = table.title;
    messages.push({ code: "frame-name-guessed", values: { name: table.title } });
  }
  const kind = guessKind(table);
  if (kind) {
    frame.kind = kind.kind;
    messages.push({ code: "frame-kind-guessed", values: { kind: kind.kind, by: kind.by, because: kind.because } });
  }
  const named = LEVEL_WORDS.find(({ inTitle }) => inTitle.test(title));
  const level = named ? { level: named.level, because: table.title } : levelFromBodies(table.actions);
  if (level) {
    frame.level = level.level;
    messages.push({ code: "frame-level-guessed", values: { level: level.level, because: level.because } });
  }
  const centre = table.actions.find((action) => CENTRE.test(normal(action.responsible)));
  if (centre) messages.push({ code: "frame-cus-guessed", values: { because: centre.responsible } });
  return { frame, messages };
}
