/**
 * Words somebody typed on a sheet of ours after a command had written there and before it was put back: looked for in
 * the very request that puts it back, and written again after it.
 */
import { send, type WriteStep } from "../engine/send";
import type { SheetState } from "../read/sheet-states";
import type { Target } from "./targets";

interface Seen {
  target: Target;
  state: SheetState;
  used?: Excel.Range;
}

interface Word {
  sheet: string;
  row: number;
  column: number;
  text: string;
}

const isWord = (value: unknown): value is string => typeof value === "string" && value !== "" && !/^[='#]/.test(value);

/** What the command wrote there, and what stood there before it. */
function known({ target, state }: Seen): Set<string> {
  const written = target.model.blocks.flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap((cell) => ("text" in cell ? [cell.text] : []))),
  );
  return new Set([...written, ...(state.contents?.formulas.flat().filter(isWord) ?? [])]);
}

function wordsOf(seen: Seen): Word[] {
  const { used, target } = seen;
  if (!used || used.isNullObject) return [];
  const ours = known(seen);
  return used.formulas.flatMap((line: unknown[], down) =>
    line.flatMap((value, across): Word[] =>
      isWord(value) && !ours.has(value)
        ? [{ sheet: target.model.name, row: used.rowIndex + down, column: used.columnIndex + across, text: value }]
        : [],
    ),
  );
}

export interface OthersWords {
  /** Goes before everything else in the request that puts the sheets back. */
  look: WriteStep;
  /** Their own cells, or, where something stands in them again, the first free line under the sheet. */
  putBack(context: Excel.RequestContext): Promise<void>;
}

export function othersWords(was: readonly { target: Target; state: SheetState }[]): OthersWords {
  const all: Seen[] = was.map((each) => ({ ...each }));
  return {
    look: {
      bytes: 0,
      act(context) {
        for (const seen of all) {
          const sheet = context.workbook.worksheets.getItemOrNullObject(seen.target.model.name);
          seen.used = sheet.getUsedRangeOrNullObject(true);
          seen.used.load("formulas,rowIndex,columnIndex");
        }
      },
    },
    async putBack(context) {
      const steps = all.flatMap((seen) => {
        const { contents } = seen.state;
        const below = Math.max(
          contents?.area.bottom ?? 0,
          (seen.used?.rowIndex ?? 0) + (seen.used?.formulas?.length ?? 0),
        );
        return wordsOf(seen).map(({ sheet, row, column, text }, index): WriteStep => {
          const there = contents && contents.formulas[row + 1 - contents.area.top]?.[column + 1 - contents.area.left];
          const free = there === undefined || there === "" || there === null;
          return {
            bytes: text.length + 200,
            act: (now) => {
              const cell = now.workbook.worksheets.getItem(sheet).getCell(free ? row : below + 1 + index, column);
              cell.values = [[`'${text}`]];
            },
          };
        });
      });
      if (steps.length > 0) await send(context, steps);
    },
  };
}
