/** Excel.NoteCollection (ExcelApi 1.18): the yellow notes of old. */
import type { Note, Sheet, Spot } from "../model/sheet";
import type { Session } from "../session";
import { range, rangeArgument } from "./range-handle";
import { handle, handleOrNull, officeClass, type OfficeClass } from "./types";

interface NoteTarget {
  sheet: Sheet;
  note: Note;
}
const touched = ({ sheet }: { sheet: Sheet }, session: Session): void => {
  sheet.touch("notes");
  session.events.redrawn(sheet, "notes");
};

const noteClass: OfficeClass = officeClass<NoteTarget>({
  name: "Note",
  properties: {
    AuthorName: { get: ({ note }) => note.author },
    Content: {
      get: ({ note }) => note.text,
      set: (target, value, session) => {
        if (typeof value !== "string") throw session.invalid();
        target.note.text = value;
        touched(target, session);
      },
    },
    Visible: {
      get: ({ note }) => note.visible,
      set: (target, value, session) => {
        target.note.visible = value === true;
        touched(target, session);
      },
    },
    Width: {
      get: ({ note }) => note.width,
      set: (target, value, session) => {
        target.note.width = value;
        touched(target, session);
      },
    },
    Height: {
      get: ({ note }) => note.height,
      set: (target, value, session) => {
        target.note.height = value;
        touched(target, session);
      },
    },
  },
  methods: {
    Delete: (target, _args, session) => {
      removeNote(target.sheet, target.note, session);
      return null;
    },
    GetLocation: ({ sheet, note }) =>
      range(sheet, { top: note.row, bottom: note.row, left: note.column, right: note.column }),
  },
});

export function removeNote(sheet: Sheet, note: Note, session: Session): void {
  sheet.notes = sheet.notes.filter((one) => one !== note);
  touched({ sheet }, session);
}

/** One note a cell: a second one is InvalidOperation. */
export function addNote({ sheet, row, column }: Spot, text: string, session: Session): Note {
  session.guard(sheet, undefined, "allowEditObjects");
  if (sheet.noteAt(row, column)) throw session.refuse("InvalidOperation");
  const note: Note = { row, column, text, author: session.options.userName, visible: false, width: 108, height: 60 };
  sheet.notes.push(note);
  touched({ sheet }, session);
  return note;
}

const at = (sheet: Sheet, argument: unknown, session: Session): NoteTarget | null => {
  const { area } = rangeArgument(argument, session, sheet);
  const note = sheet.noteAt(area.top, area.left);
  return note ? { sheet, note } : null;
};

export const notesClass: OfficeClass = officeClass<Sheet>({
  name: "NoteCollection",
  items: (sheet) => sheet.notes.map((note) => handle(noteClass, { sheet, note })),
  item: (sheet, [key], session) => {
    const found = at(sheet, key, session);
    if (!found) throw session.refuse("ItemNotFound");
    return handle(noteClass, found);
  },
  methods: {
    Add: (sheet, [cell, content], session) => {
      const { area } = rangeArgument(cell, session, sheet);
      if (typeof content !== "string") throw session.invalid("content");
      const note = addNote({ sheet, row: area.top, column: area.left }, content, session);
      return handle(noteClass, { sheet, note });
    },
    GetCount: (sheet) => sheet.notes.length,
    GetItemOrNullObject: (sheet, [key], session) => handleOrNull(noteClass, at(sheet, key, session)),
    GetItemAt: (sheet, [index], session) => {
      const note = sheet.notes[index as number];
      if (!note) throw session.invalid("index");
      return handle(noteClass, { sheet, note });
    },
  },
});
