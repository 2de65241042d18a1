/** Facts the kinds rest on: which may be shown as a basis, and all of them in one list. */
import { basisOf, holdsOn, type Basis, type ListedFact } from "../facts";
import type { IsoDate } from "../table/types";
import { KINDS } from "./registry";
import type { DocumentKind } from "./types";

/** The act as a basis: only where it was read, and in force on that day. `where` names the place in it. */
export function basisOfKind(kind: DocumentKind, day?: IsoDate, where = ""): Basis | undefined {
  const { act } = kind;
  const basis = act && holdsOn(act, day) ? basisOf(act) : undefined;
  return basis && { text: [act!.text, where].filter(Boolean).join(" "), asOf: basis.asOf };
}

export function everyKindFact(): ListedFact[] {
  return KINDS.flatMap((kind) => {
    const said = [
      ...(kind.act ? [{ fact: kind.act, id: kind.id, says: kind.act.text }] : []),
      ...(kind.longest
        ? [{ fact: kind.longest, id: `${kind.id}/okres`, says: `najdłużej ${kind.longest.years} lata` }]
        : []),
      ...kind.deadlines.map((fact) => ({ fact, id: `${kind.id}/${fact.day}`, says: fact.what.pl })),
    ];
    return said.map(({ fact, id, says }) => ({
      kind: "document" as const,
      id,
      says,
      mark: fact.mark,
      source: fact.source,
      read: fact.read,
    }));
  });
}
