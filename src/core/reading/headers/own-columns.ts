import { STANDARD_HEADERS } from "../../table/columns";
import type { ColumnKey } from "../../table/types";
import type { ColumnMap } from "./column-map";
import type { MappedColumn } from "./candidate";
import { squeeze } from "./squeeze";

/**
 * In our own table a column bears its standard name. Columns that users add, or that were kept from the source under
 * their own headers, stay what they are however much their header resembles a standard one ("Nakłady 2021" is no cost
 * beside "Koszt"); only a standard column that was renamed to a known wording is still taken for itself.
 */
export function ownColumns(map: ColumnMap): ColumnMap {
  const standard = new Map(
    (Object.entries(STANDARD_HEADERS) as [ColumnKey, string][]).map(([key, header]) => [squeeze(header), key]),
  );
  const named = new Set(map.columns.flatMap(({ header }) => standard.get(squeeze(header)) ?? []));
  const columns = map.columns.map((column): MappedColumn => {
    const key = standard.get(squeeze(column.header));
    if (key) return { ...column, column: key, how: "own", confidence: "sure" };
    const renamed = column.column !== "extra" && column.how !== "synonym" && !named.has(column.column as ColumnKey);
    return renamed ? column : { ...column, column: "extra", how: "own", confidence: "sure" };
  });
  return { ...map, columns };
}
