/**
 * A dictionary whose programmes and institutions follow a pack's facts: the pack goes before what the dictionary says
 * itself.
 */
import type { DatedFact, Dictionary, Institution, Programme } from "../dictionary/types";
import type { Fact, FactPack, InstitutionFact, ProgrammeFact } from "./types";

const dated = (fact: Fact): DatedFact => ({ verified: fact.mark === "S", source: fact.source, asOf: fact.read });

function programmeOf(fact: ProgrammeFact, known: Programme | undefined): Programme {
  const { id, name, from, to, eligibleUntil, successor } = fact;
  return {
    ...known,
    id,
    name,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(eligibleUntil !== undefined && { eligibleUntil }),
    ...(successor !== undefined && { successor }),
    ...dated(fact),
  };
}

function institutionOf(fact: InstitutionFact, known: Institution): Institution {
  const { from, to, successor } = fact;
  const successors = successor
    ? [...known.successors.filter(({ id }) => id !== successor.id), { ...successor, ...dated(fact) }]
    : known.successors;
  return {
    ...known,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    lifetime: dated(fact),
    successors,
  };
}

/** One dictionary is held against one pack again and again. */
const applied = new WeakMap<Dictionary, WeakMap<FactPack, Dictionary>>();

/**
 * Facts nobody is sure of change nothing. An institution the dictionary does not know has no name to be met by, and is
 * passed over.
 */
export function withFacts(dictionary: Dictionary, pack: FactPack): Dictionary {
  let ofPack = applied.get(dictionary);
  if (!ofPack) applied.set(dictionary, (ofPack = new WeakMap()));
  let known = ofPack.get(pack);
  if (!known) ofPack.set(pack, (known = apply(dictionary, pack)));
  return known;
}

function apply(dictionary: Dictionary, pack: FactPack): Dictionary {
  const programmes = pack.programmes.filter(({ mark }) => mark !== "U");
  const institutions = pack.institutions.filter(({ mark }) => mark !== "U");
  if (programmes.length === 0 && institutions.length === 0) return dictionary;
  const ofProgramme = new Map(programmes.map((fact) => [fact.id, fact]));
  const ofInstitution = new Map(institutions.map((fact) => [fact.id, fact]));
  const known = new Set(dictionary.programmes.map(({ id }) => id));
  return {
    ...dictionary,
    programmes: [
      ...dictionary.programmes.map((each) =>
        ofProgramme.has(each.id) ? programmeOf(ofProgramme.get(each.id)!, each) : each,
      ),
      ...programmes.filter(({ id }) => !known.has(id)).map((fact) => programmeOf(fact, undefined)),
    ],
    institutions: dictionary.institutions.map((each) =>
      ofInstitution.has(each.id) ? institutionOf(ofInstitution.get(each.id)!, each) : each,
    ),
  };
}
