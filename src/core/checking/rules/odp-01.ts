import { ruleName } from "../../messages/checking";
import { whenOf } from "../form/gaps";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

const without = whenOf("ODP-01");

export const odp01: RowRule = {
  code: "ODP-01",
  severity: "warning",
  category: "ODP",
  scope: "row",
  inProfile: { warsztat: "warning" },
  gathered: true,
  page: {
    title: ruleName("ODP-01"),
    checks: "Czy wskazano, kto odpowiada za działanie; „do ustalenia” znaczy, że jeszcze nie.",
    why: "Za działanie bez odpowiedzialnego nikt nie odpowie i nikt nie złoży z niego sprawozdania.",
    bad: "Odpowiedzialny: –",
    good: "Odpowiedzialny: Gminny Ośrodek Pomocy Społecznej",
    mend: "Wpisz jedną instytucję, która prowadzi działanie; pozostałe dopisz po „we współpracy z”.",
    skip: "Nie należy pomijać.",
  },
  check(action, { absent, readings }) {
    if (!isGap(action.lead) || absent.has("responsible")) return NOTHING;
    const empty = without(action);
    // "do ustalenia" is honest, and still nobody.
    if (!empty && readings.responsible(action.responsible).answer !== "undecided") return NOTHING;
    return [
      {
        actionId: action.id,
        column: "responsible",
        values: { says: empty ? "" : action.responsible },
        fixes: ["fill-responsible"],
      },
    ];
  },
};
