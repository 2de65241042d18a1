/** What is wrong in more than half of the rows, said once with a count. */
import { listed, type Sentence, type Values } from "../catalogue";
import { manyOf, noneOf } from "../grammar";
import { counted } from "../plural";
import { listOf, numberOf } from "../values";
import { LACKING, columnName } from "./checking-words";

const of = (v: Values) => [numberOf(v, "count"), numberOf(v, "total")] as const;
const lacking = (v: Values) => listed(listOf(v, "columns").map((key) => LACKING[key] ?? columnName(key)));
const hasNot = { one: "nie ma", few: "nie mają", many: "nie ma" };
const indicators = (v: Values) =>
  `${counted(numberOf(v, "count"), "wskaźniku", "wskaźnikach", "wskaźnikach")} brakuje ${lacking(v)}`;

export const gathered: Readonly<Record<string, Sentence>> = {
  "CEL-01": (v) =>
    `${noneOf(...of(v), { one: "nie jest przypisane", few: "nie są przypisane", many: "nie jest przypisanych" })} do celu.`,
  "DZI-04": (v) =>
    `${manyOf(...of(v), { one: "zaczyna się", few: "zaczynają się", many: "zaczyna się" })} słowem o procesie (np. „wspieranie”) i nie ma wskaźnika: nie wiadomo, kiedy uznać je za wykonane.`,
  "CZA-01": (v) => `${noneOf(...of(v), hasNot)} terminu.`,
  "CZA-04": (v) =>
    `${manyOf(...of(v), { one: "ma", few: "mają", many: "ma" })} tylko jedną z dwóch dat: początek albo koniec.`,
  "FIN-01": (v) => `${noneOf(...of(v), hasNot)} źródła finansowania.`,
  "FIN-02": (v) =>
    `${manyOf(...of(v), { one: "ma", few: "mają", many: "ma" })} w źródle finansowania instytucję: nie wiadomo, z jakich pieniędzy zapłaci.`,
  "FIN-03": (v) =>
    `${manyOf(...of(v), { one: "ma", few: "mają", many: "ma" })} zbyt ogólne źródło finansowania: nie wiadomo, kto i z czego zapłaci.`,
  "ODP-01": (v) => `${noneOf(...of(v), hasNot)} odpowiedzialnego.`,
  "ODP-02": (v) =>
    `${manyOf(...of(v), { one: "ma", few: "mają", many: "ma" })} tylko ogólnie wskazanego odpowiedzialnego: nie wiadomo, która jednostka odpowiada.`,
  "ODP-03": (v) => `${manyOf(...of(v), { one: "ma", few: "mają", many: "ma" })} otwartą listę odpowiedzialnych.`,
  "ODP-04": (v) =>
    `${manyOf(...of(v), { one: "ma", few: "mają", many: "ma" })} kilka podmiotów i nie mówi, który prowadzi działanie.`.replace(
      "mają kilka podmiotów i nie mówi",
      "mają kilka podmiotów i nie mówią",
    ),
  "WSK-02": (v) => `W ${indicators(v)}.`,
  "WSK-03": (v) => `Przy ${indicators(v)}.`,
  "WSK-04": (v) => `${counted(numberOf(v, "count"), "wskaźnika", "wskaźników", "wskaźników")} nie da się policzyć.`,
};
