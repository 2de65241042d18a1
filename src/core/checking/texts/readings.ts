import { BUILT_IN, readFunding, splitResponsible } from "../../dictionary";
import type { Body, Dictionary, Institution } from "../../dictionary/types";
import { basisOfDated, withFacts } from "../../facts";
import type { FactPack } from "../../facts/types";
import type { IsoDate } from "../../table/types";
import { compareShared, dayBefore, firstDay } from "../time/dates";
import { memo } from "../../table/memo";
import type { Frame, Gone, Readings } from "../types";

/** Welfare centres of a commune, which a centre of social services takes over on its own day (`Frame.cusSince`). */
const WELFARE_CENTRES = new Set(["ops", "gops", "mops", "mgops"]);
const CENTRE = "cus";

function successorOf(
  institution: Institution,
  from: IsoDate,
  byId: ReadonlyMap<string, Institution>,
): Pick<Gone, "successor" | "successorId"> {
  const dated = institution.successors.filter((each) => each.since !== undefined);
  const current = [...dated].reverse().find((each) => compareShared(each.since!, from) <= 0) ?? dated[0];
  const next = current && byId.get(current.id);
  return next ? { successor: plain(next.name), successorId: next.id } : { successor: "" };
}

/** Names hold " + " before what does not decline; nobody should read it. */
const plain = (name: string) => name.replace(/^\+ | \+(?= )/g, "");

function based(institution: Institution): Pick<Gone, "basis"> {
  const basis = basisOfDated(institution.lifetime);
  return basis ? { basis } : {};
}

/** Remembers the last answer: the rules ask about one row's cell in a row. */
function again<Value>(read: (text: string) => Value): (text: string) => Value {
  let last: string | undefined;
  let value: Value;
  return (text) => {
    if (text !== last) {
      value = read(text);
      last = text;
    }
    return value;
  };
}

/** What the dictionary makes of cells, with the commune's own centre of social services taken into account. */
export function readingsOf(dictionary: Dictionary = BUILT_IN, frame?: Frame, facts?: FactPack): Readings {
  // Cells are read by the dictionary as it is, whose index is made already; only lifetimes and windows follow the pack.
  const dated = facts ? withFacts(dictionary, facts) : dictionary;
  let byId: Map<string, Institution> | undefined;
  let programmes: Map<string, Dictionary["programmes"][number]> | undefined;
  const institutions = () => (byId ??= new Map(dated.institutions.map((each) => [each.id, each])));

  function centre(id: string, from: IsoDate, to: IsoDate): Gone | undefined {
    const since = frame?.cusSince;
    if (!since) return undefined;
    // The year in which the centre began belongs to both: only what begins on its first day or later is the centre's
    // alone.
    if (WELFARE_CENTRES.has(id) && firstDay(from) >= firstDay(since))
      return {
        until: dayBefore(since),
        successor: plain(institutions().get(CENTRE)?.name ?? ""),
        successorId: CENTRE,
        // The day is the office's own; that a centre takes over a welfare centre is read in the act.
        ...based(institutions().get(CENTRE)!),
      };
    return id === CENTRE && compareShared(to, since) < 0 ? { since, successor: "" } : undefined;
  }

  const programme = (id: string) => (programmes ??= new Map(dated.programmes.map((each) => [each.id, each]))).get(id);

  return {
    responsible: again((text) => splitResponsible(text, dictionary)),
    funding: again((text) => readFunding(text, dictionary)),
    mortal: again(
      memo((text) =>
        splitResponsible(text, dictionary).bodies.filter((body) => {
          const institution = body.id === undefined ? undefined : institutions().get(body.id);
          return (
            institution !== undefined &&
            (institution.from !== undefined ||
              institution.to !== undefined ||
              (frame?.cusSince !== undefined && WELFARE_CENTRES.has(institution.id)))
          );
        }),
      ),
    ),
    programme,
    programmes: again(
      memo((text) =>
        readFunding(text, dictionary).sources.flatMap((source) => {
          const named = source.programme === undefined ? undefined : programme(source.programme);
          return named ? [{ source, programme: named }] : [];
        }),
      ),
    ),
    goneFor(body: Body, from, to) {
      const institution = body.id === undefined ? undefined : institutions().get(body.id);
      if (!institution) return undefined;
      if (institution.to !== undefined && compareShared(institution.to, from) < 0)
        return {
          until: institution.to,
          ...successorOf(institution, from, institutions()),
          ...based(institution),
        };
      if (institution.from !== undefined && compareShared(institution.from, to) > 0)
        return { since: institution.from, successor: "", ...based(institution) };
      return centre(institution.id, from, to);
    },
  };
}
