/** One office, however it is written, gets one file; nobody in particular gets none. */
import { handOut } from "../../../src/core/merging";
import { splitResponsible } from "../../../src/core/dictionary";
import { action, table } from "../../build/table";

const led = (responsible: string, index: number) =>
  action({
    text: `Działanie ${index}`,
    number: String(index + 1),
    responsible,
    lead: splitResponsible(responsible).lead,
  });
const sizes = (...responsible: string[]): number[] =>
  handOut(table(...responsible.map(led))).packages.map((each) => each.table.actions.length);

test("an abbreviation, the full name and the name with its seat are one office", () => {
  expect(
    sizes("GOPS", "Gminny Ośrodek Pomocy Społecznej", "GOPS w Borkach", "gminny ośrodek pomocy społecznej w Borkach"),
  ).toEqual([4]);
});

test("offices with different seats are different offices", () => {
  expect(sizes("GOPS w Borkach", "GOPS w Jarzębinowie", "GOPS w Borkach").sort()).toEqual([1, 2]);
});

test("OPS and DPS are never one office", () => {
  expect(sizes("OPS", "DPS")).toEqual([1, 1]);
});

test("an open list and an action without anybody get no file and are named", () => {
  const plan = table(...["Wszystkie podmioty działające na rzecz rodziny", "-", "Biblioteka"].map(led));
  const { packages, withoutOwner } = handOut(plan);
  expect(packages.map(({ institution }) => institution)).toHaveLength(1);
  expect(withoutOwner).toEqual([plan.actions[0]!.id, plan.actions[1]!.id]);
});
