import { useEffect, useState } from "react";
import type { Plan } from "../../excel";
import type { ColumnKey } from "../../core/table";
import { offeredFor } from "./fill";

/** What the lists of a plan offer, column by column; nothing until it is read. */
export function useOffered(plan: Plan): Partial<Record<ColumnKey, readonly string[]>> {
  const [offered, setOffered] = useState<Partial<Record<ColumnKey, readonly string[]>>>({});
  useEffect(() => {
    let live = true;
    void offeredFor(plan.table).then((lists) => live && setOffered(lists));
    return () => {
      live = false;
    };
  }, [plan]);
  return offered;
}
