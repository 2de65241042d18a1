import { ruleName } from "../../messages/checking";
import { fold, normal } from "../../table";
import type { Action } from "../../table/types";
import type { Body } from "../../dictionary/types";
import { isGap } from "../gap";
import { inOrder } from "../in-order";
import type { CheckContext, Order, RuleFinding, Tally, TallyRule } from "../types";

/** What makes it the same body: the dictionary's entry with its place or proper name; letters alone for one it does not know. */
function identity(body: Body): string {
  const letters = (text: string) => normal(text).replace(/[^a-z0-9]/g, "");
  return body.id === undefined ? `?${letters(body.name)}` : `${body.id} ${letters(body.tail)}`;
}

/** The spelling as people see it; case is no other spelling. Grammatical cases were already turned into the nominative. */
const spellingOf = (body: Body): string => fold(body.id === undefined ? body.name : body.spelling || body.name);
const COMPARABLE = new Set(["institution", "unknown"]);

class Spellings implements Tally {
  /** Actions by the text of their responsible cell: a plan repeats few texts, and each is read once. */
  private readonly byText = new Map<string, Set<Action>>();

  constructor(private readonly context: CheckContext) {}

  add(action: Action): void {
    if (isGap(action.responsible)) return;
    const same = this.byText.get(action.responsible);
    if (same) same.add(action);
    else {
      this.byText.set(action.responsible, new Set([action]));
      this.found = undefined;
    }
  }

  remove(action: Action): void {
    const same = this.byText.get(action.responsible);
    if (!same?.delete(action)) return;
    if (same.size === 0) {
      this.byText.delete(action.responsible);
      this.found = undefined;
    }
  }

  /** Institutions with several spellings; worked out again only when a text comes or goes. */
  private found: { institution: string; spellings: Map<string, { shown: string; texts: string[] }> }[] | undefined;

  private work() {
    const bodies = new Map<string, { institution: string; spellings: Map<string, { shown: string; texts: string[] }> }>();
    for (const text of this.byText.keys())
      for (const body of this.context.readings.responsible(text).bodies) {
        if (!COMPARABLE.has(body.kind)) continue;
        const key = identity(body);
        const known = bodies.get(key) ?? { institution: body.name, spellings: new Map() };
        bodies.set(key, known);
        if (body.name < known.institution) known.institution = body.name;
        const shown = spellingOf(body);
        const spelling = known.spellings.get(shown.toLowerCase()) ?? { shown, texts: [] };
        known.spellings.set(shown.toLowerCase(), spelling);
        if (shown < spelling.shown) spelling.shown = shown;
        spelling.texts.push(text);
      }
    return [...bodies.values()].filter(({ spellings }) => spellings.size > 1);
  }

  findings(order: Order): RuleFinding[] {
    this.found ??= this.work();
    return this.found.map(({ institution, spellings }) => {
      const told = [...spellings.values()].map(({ shown, texts }) => ({ shown, actions: new Set(texts.flatMap((text) => [...(this.byText.get(text) ?? [])])) }));
      told.sort((a, b) => b.actions.size - a.actions.size || (a.shown < b.shown ? -1 : 1));
      // The usual spelling may stay; the others are where to look.
      const rare = new Set(told.slice(1).flatMap(({ actions }) => [...actions]));
      return {
        column: "responsible" as const, actionIds: inOrder(rare, this.context.table.actions, order), fixes: ["canonical-name", "expand-abbreviation"],
        values: { institution, count: told.length, spellings: told.map(({ shown }) => shown), counts: told.map(({ actions }) => String(actions.size)) },
      };
    }).sort((a, b) => (a.values.institution < b.values.institution ? -1 : 1));
  }
}

/** Written in different cases a name is the same spelling; an abbreviation beside the full name, or two abbreviations, are not. */
export const spo01: TallyRule = {
  code: "SPO-01",
  severity: "hint",
  category: "SPO",
  scope: "table",
  page: {
    title: ruleName("SPO-01"),
    checks: "Czy jedna instytucja nie jest zapisana na kilka sposobów (skrót i pełna nazwa, dwa skróty, literówka); odmiana przez przypadki się nie liczy.",
    why: "Filtry i zestawienia policzą ją jako kilka różnych podmiotów.",
    bad: "AWR SP, AWRSP, Agencja Własności Rolnej Skarbu Państwa",
    good: "wszędzie jeden zapis",
    mend: "Wybierz jeden zapis; propozycja zamieni pozostałe.",
    skip: "Gdy to naprawdę różne instytucje; zaznacz wtedy w słowniku, że nigdy nie są tą samą.",
  },
  tally: (context) => new Spellings(context),
};
