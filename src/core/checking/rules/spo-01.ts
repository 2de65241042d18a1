import { ruleName } from "../../messages/checking";
import { planKeys } from "../../dictionary";
import { fold } from "../../table";
import type { Action } from "../../table/types";
import type { Body } from "../../dictionary/types";
import { isGap } from "../texts/gap";
import type { CheckContext, RuleFinding, Tally, TallyRule } from "../types";

/**
 * The spelling as people see it; case is no other spelling. Grammatical cases were already turned into the nominative.
 */
const spellingOf = (body: Body): string => fold(body.id === undefined ? body.name : body.spelling || body.name);
const COMPARABLE = new Set(["institution", "unknown"]);

interface Spelling {
  shown: string;
  texts: Set<string>;
}

interface Respelt {
  institution: string;
  spellings: Map<string, Spelling>;
}

class Spellings implements Tally {
  /** How many actions have a text in the responsible cell: a plan repeats few texts, and each is read once. */
  private readonly counts = new Map<string, number>();
  /** Institutions with several spellings; worked out again only when a text comes or goes. */
  private respelt: Respelt[] | undefined;

  constructor(private readonly context: CheckContext) {}

  add({ responsible }: Action): void {
    if (isGap(responsible)) return;
    const count = this.counts.get(responsible) ?? 0;
    if (count === 0) this.respelt = undefined;
    this.counts.set(responsible, count + 1);
  }

  remove({ responsible }: Action): void {
    const count = this.counts.get(responsible);
    if (count === undefined) return;
    if (count > 1) this.counts.set(responsible, count - 1);
    else {
      this.counts.delete(responsible);
      this.respelt = undefined;
    }
  }

  private work(): Respelt[] {
    const bodies = new Map<string, Respelt>();
    const read = [...this.counts.keys()].map((text) => ({
      text,
      named: this.context.readings.responsible(text).bodies,
    }));
    const keyOf = planKeys(read.flatMap(({ named }) => named));
    for (const { text, named } of read)
      for (const body of named) {
        if (!COMPARABLE.has(body.kind)) continue;
        const key = keyOf(body);
        const known = bodies.get(key) ?? { institution: body.name, spellings: new Map<string, Spelling>() };
        bodies.set(key, known);
        if (body.name < known.institution) known.institution = body.name;
        const shown = spellingOf(body);
        const spelling = known.spellings.get(shown.toLowerCase()) ?? { shown, texts: new Set<string>() };
        known.spellings.set(shown.toLowerCase(), spelling);
        if (shown < spelling.shown) spelling.shown = shown;
        spelling.texts.add(text);
      }
    return [...bodies.values()].filter(({ spellings }) => spellings.size > 1);
  }

  findings(): RuleFinding[] {
    this.respelt ??= this.work();
    const told = this.respelt.map(({ institution, spellings }) => {
      const counted = [...spellings.values()].map(({ shown, texts }) => ({
        shown,
        texts,
        count: [...texts].reduce((sum, text) => sum + this.counts.get(text)!, 0),
      }));
      return { institution, counted: counted.sort((a, b) => b.count - a.count || (a.shown < b.shown ? -1 : 1)) };
    });
    // The usual spelling may stay; the others are where to look.
    const places = this.idsByPlace(told.map(({ counted }) => counted.slice(1).flatMap(({ texts }) => [...texts])));
    return told
      .map(({ institution, counted }, place) => ({
        column: "responsible" as const,
        actionIds: places[place]!,
        fixes: ["canonical-name", "expand-abbreviation"],
        values: {
          institution,
          count: counted.length,
          spellings: counted.map(({ shown }) => shown),
          counts: counted.map(({ count }) => String(count)),
        },
      }))
      .sort((a, b) => (a.values.institution < b.values.institution ? -1 : 1));
  }

  /**
   * For each list of texts the ids of the actions that have one of them, in the order of the table: one look at the
   * table for all.
   */
  private idsByPlace(lists: readonly (readonly string[])[]): string[][] {
    const ids = lists.map((): string[] => []);
    const wanted = new Map<string, Set<number>>();
    lists.forEach((texts, place) =>
      texts.forEach((text) => wanted.set(text, (wanted.get(text) ?? new Set()).add(place))),
    );
    if (wanted.size > 0)
      for (const { responsible, id } of this.context.table.actions)
        wanted.get(responsible)?.forEach((place) => ids[place]!.push(id));
    return ids;
  }
}

/**
 * Written in different cases a name is the same spelling; an abbreviation beside the full name, or two abbreviations,
 * are not.
 */
export const spo01: TallyRule = {
  code: "SPO-01",
  severity: "hint",
  category: "SPO",
  scope: "table",
  page: {
    title: ruleName("SPO-01"),
    checks:
      "Czy jedna instytucja nie jest zapisana na kilka sposobów (skrót i pełna nazwa, dwa skróty, literówka); odmiana przez przypadki się nie liczy.",
    why: "Filtry i zestawienia policzą ją jako kilka różnych podmiotów.",
    bad: "AWR SP, AWRSP, Agencja Własności Rolnej Skarbu Państwa",
    good: "wszędzie jeden zapis",
    mend: "Wybierz jeden zapis; propozycja zamieni pozostałe.",
    skip: "Gdy to naprawdę różne instytucje; zaznacz wtedy w słowniku, że nigdy nie są tą samą.",
  },
  tally: (context) => new Spellings(context),
};
