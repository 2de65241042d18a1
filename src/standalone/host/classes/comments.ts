/**
 * Excel.CommentCollection (ExcelApi 1.10). Threads live for the session; in the file each becomes a note with its
 * words, because excelize writes no threads.
 */
import type { Note, Sheet } from "../model/sheet";
import { Workbook } from "../model/workbook";
import type { Session } from "../session";
import { range, rangeArgument } from "./range-handle";
import { addNote, removeNote } from "./notes";
import { handle, handleOrNull, officeClass, type OfficeClass } from "./types";

type Owner = Workbook | Sheet;
interface CommentTarget {
  sheet: Sheet;
  note: Note;
}
const idOf = ({ sheet, note }: CommentTarget): string => `{${sheet.id.slice(1, 9)}-${note.row}-${note.column}}`;

const commentClass: OfficeClass = officeClass<CommentTarget>({
  name: "Comment",
  key: (target) => ({ Id: idOf(target) }),
  properties: {
    Id: { get: idOf },
    AuthorName: { get: ({ note }) => note.author },
    AuthorEmail: { get: () => "" },
    Content: {
      get: ({ note }) => note.text,
      set: ({ sheet, note }, value, session) => {
        if (typeof value !== "string" || value === "") throw session.invalid();
        note.text = value;
        sheet.touch("notes");
        session.events.redrawn(sheet, "notes");
      },
    },
    ContentType: { get: () => "Plain" },
    Resolved: { get: () => false },
  },
  methods: {
    Delete: ({ sheet, note }, _args, session) => {
      removeNote(sheet, note, session);
      return null;
    },
    GetLocation: ({ sheet, note }) =>
      range(sheet, { top: note.row, bottom: note.row, left: note.column, right: note.column }),
  },
});

const listed = (owner: Owner): CommentTarget[] =>
  (owner instanceof Workbook ? owner.sheets : [owner]).flatMap((sheet) =>
    sheet.notes.filter((note) => note.thread).map((note) => ({ sheet, note })),
  );
const byId = (owner: Owner, id: unknown): CommentTarget | undefined =>
  listed(owner).find((target) => idOf(target) === id);

function byCell(owner: Owner, cell: unknown, session: Session): CommentTarget | undefined {
  const { sheet, area } = rangeArgument(cell, session, owner instanceof Workbook ? owner.active : owner);
  return listed(owner).find(
    (target) => target.sheet === sheet && target.note.row === area.top && target.note.column === area.left,
  );
}

export const commentsClass: OfficeClass = officeClass<Owner>({
  name: "CommentCollection",
  items: (owner) => listed(owner).map((target) => handle(commentClass, target)),
  item: (owner, [id], session) => {
    const found = byId(owner, id);
    if (!found) throw session.refuse("ItemNotFound");
    return handle(commentClass, found);
  },
  methods: {
    /** "An InvalidArgument error is thrown if the provided range is larger than one cell." */
    Add: (owner, [cell, content], session) => {
      const { sheet, area } = rangeArgument(cell, session, owner instanceof Workbook ? owner.active : owner);
      if (area.top !== area.bottom || area.left !== area.right || typeof content !== "string" || content === "")
        throw session.invalid();
      const note = addNote(sheet, area.top, area.left, content, session);
      note.thread = true;
      return handle(commentClass, { sheet, note });
    },
    GetCount: (owner) => listed(owner).length,
    GetItemOrNullObject: (owner, [id]) => handleOrNull(commentClass, byId(owner, id)),
    GetItemAt: (owner, [index], session) => {
      const target = listed(owner)[index as number];
      if (!target) throw session.invalid();
      return handle(commentClass, target);
    },
    GetItemByCell: (owner, [cell], session) => {
      const found = byCell(owner, cell, session);
      if (!found) throw session.refuse("ItemNotFound");
      return handle(commentClass, found);
    },
  },
});
