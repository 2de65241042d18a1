import type { IsoDate } from "../../table/types";

/** A term the law has replaced, from a day on (../shared/domain.md §6). */
export interface LawTerm {
  /** The term in all its cases. */
  pattern: RegExp;
  /** The text must also match this: "grupa robocza" is a common word outside the matter of violence. */
  only?: RegExp;
  /** What stands in its place; "" when nothing does. */
  instead: string;
  since: IsoDate;
  /** The replacement was read in a source ([r]); dates of those that were not are general knowledge. */
  verified: boolean;
}

/** A word of each term stands in `LAW_WORDS` of words.ts: texts without any are passed over unread. */
export const LAW_TERMS: readonly LawTerm[] = [
  { pattern: /przemoc(?:y|ą)? w rodzini(?:e|ach)/i, instead: "przemoc domowa", since: "2023-06-22", verified: true },
  {
    pattern: /grup(?:a|y|ie|ę|ą|om|ami|ach)? robocz(?:a|ej|ą|e|ych|ym|ymi)/i,
    only: /przemoc|interdyscyplinarn|niebiesk/i,
    instead: "grupa diagnostyczno-pomocowa",
    since: "2023-06-22",
    verified: true,
  },
  {
    pattern: /mieszka(?:nie|nia|niu|niem|ń|niom|niami|niach) chronion(?:e|ego|emu|ym|ych|ymi)/i,
    instead: "mieszkanie treningowe lub wspomagane",
    since: "2023-11-01",
    verified: false,
  },
  {
    pattern: /(?<!\p{L})gimnazj(?:um|ów|om|ami|ach|a|aln\p{L}*|alist\p{L}*)(?!\p{L})/iu,
    instead: "",
    since: "2019-09-01",
    verified: false,
  },
  {
    pattern: /świetlic(?:a|y|ę|ą|o|e|om|ami|ach)? środowiskow(?:a|ej|ą|e|ych|ym|ymi)/i,
    instead: "placówka wsparcia dziennego",
    since: "2012-01-01",
    verified: false,
  },
  {
    pattern: /(?<!\p{L})dom(?:u|owi|em|y|ów|om|ami|ach)? dziecka(?!\p{L})/iu,
    instead: "placówka opiekuńczo-wychowawcza",
    since: "2012-01-01",
    verified: false,
  },
];
