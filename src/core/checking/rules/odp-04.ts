import { ruleName } from "../../messages/checking";
import type { Body } from "../../dictionary";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

/** An open list is ODP-03, a post or a fragment is no body: neither makes a second lead. */
const COUNTS = new Set(["institution", "generic", "unknown"]);
/** The staff of one body, named by what they do, answer through that body. */
const STAFF =
  /^(?:nauczyciele|pedagodzy|psycholodzy|doradcy-zawodowi|terapeuci|lekarze|osoby-medyczne|asystenci|pracownicy-socjalni|dzielnicowi)(?:\/|$)|^szkolne\/(?:nauczyciel|wychowawc|pedagog|specjali|szkolny-doradca)|^osl\/(?:mentor|edukator|trener|instruktor|psychoterap|prawnik|radca|socjoterap|terapeuta|animator)/;

const counts = ({ kind, id = "" }: Body): boolean => COUNTS.has(kind) && !STAFF.test(id);

export const odp04: RowRule = {
  code: "ODP-04",
  severity: "hint",
  category: "ODP",
  scope: "row",
  gathered: true,
  inProfile: { warsztat: "hint" },
  page: {
    title: ruleName("ODP-04"),
    checks: "Czy przy kilku podmiotach wiadomo, który prowadzi działanie.",
    why: "Gdy odpowiadają wszyscy, nie odpowiada nikt; ktoś jeden musi zebrać dane do sprawozdania.",
    bad: "GOPS, PUP, Policja",
    good: "GOPS we współpracy z PUP i Policją",
    mend: "Wpisz prowadzącego jako pierwszego, a pozostałych po „we współpracy z” albo w kolumnie „Partnerzy”.",
    skip: "Gdy podmioty działają osobno, każdy na swoim terenie.",
  },
  check(action, { readings }) {
    if (isGap(action.responsible)) return NOTHING;
    const { leads, bodies } = readings.responsible(action.responsible);
    if (leads.length < 2) return NOTHING;
    const names = [...new Set(bodies.filter((body) => body.role === "lead" && counts(body)).map((body) => body.name))];
    if (names.length < 2) return NOTHING;
    return [
      {
        actionId: action.id,
        column: "responsible",
        values: { institutions: names, count: names.length, says: action.responsible },
        fixes: ["move-partners"],
      },
    ];
  },
};
