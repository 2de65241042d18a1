/**
 * Excel.CommentCollection (ExcelApi 1.10). Threads live for the session; in the file each becomes a note with its
 * words, because excelize writes no threads.
 */
import type { Sheet } from "../model/sheet";
import { Workbook } from "../model/workbook";
import type { Session } from "../session";
import { COMMENT_EVENTS, WORKBOOK } from "../events";
import { range, rangeArgument } from "./range-handle";
import { contentOf, repliesClass, type ThreadTarget } from "./comment-replies";
import { addNote, removeNote } from "./notes";
import { registrations } from "./registrations";
import { handle, handleOrNull, officeClass, type OfficeClass } from "./types";

type Owner = Workbook | Sheet;
const idOf = ({ sheet, note }: ThreadTarget): string => `{${sheet.id.slice(1, 9)}-${note.row}-${note.column}}`;

const commentClass: OfficeClass = officeClass<ThreadTarget>({
  name: "Comment",
  key: (target) => ({ Id: idOf(target) }),
  properties: {
    Id: { get: idOf },
    AuthorName: { get: ({ note }) => note.author },
    AuthorEmail: { get: () => "" },
    Content: {
      get: ({ note }) => note.text,
      set: ({ sheet, note }, value, session) => {
        note.text = contentOf(value, session).text;
        sheet.touch("notes");
        session.events.redrawn(sheet, "notes");
      },
    },
    ContentType: { get: ({ note }) => ((note.mentions ?? []).length > 0 ? "Mention" : "Plain") },
    Mentions: { get: ({ note }) => note.mentions ?? [] },
    CreationDate: { get: ({ note }) => note.created ?? null },
    Resolved: {
      get: ({ note }) => note.resolved ?? false,
      set: ({ sheet, note }, value, session) => {
        if (typeof value !== "boolean") throw session.invalid();
        note.resolved = value;
        sheet.touch("notes");
      },
    },
  },
  navigations: { Replies: (target) => handle(repliesClass, target) },
  methods: {
    Delete: ({ sheet, note }, _args, session) => {
      removeNote(sheet, note, session);
      return null;
    },
    GetLocation: ({ sheet, note }) =>
      range(sheet, { top: note.row, bottom: note.row, left: note.column, right: note.column }),
  },
});

const listed = (owner: Owner): ThreadTarget[] =>
  (owner instanceof Workbook ? owner.sheets : [owner]).flatMap((sheet) =>
    sheet.notes.filter((note) => note.thread).map((note) => ({ sheet, note })),
  );
const byId = (owner: Owner, id: unknown): ThreadTarget | undefined =>
  listed(owner).find((target) => idOf(target) === id);

function byCell(owner: Owner, cell: unknown, session: Session): ThreadTarget | undefined {
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
      if (area.top !== area.bottom || area.left !== area.right) throw session.invalid();
      const { text, mentions } = contentOf(content, session);
      const note = addNote({ sheet, row: area.top, column: area.left }, text, session);
      Object.assign(note, { thread: true, mentions, created: session.options.today().toISOString() });
      return handle(commentClass, { sheet, note });
    },
    GetCount: (owner) => listed(owner).length,
    GetItemOrNullObject: (owner, [id]) => handleOrNull(commentClass, byId(owner, id)),
    GetItemAt: (owner, [index], session) => {
      const target = listed(owner)[index as number];
      if (!target) throw session.invalid();
      return handle(commentClass, target);
    },
    GetItemByReplyId: (owner, [id], session) => {
      const found = listed(owner).find(({ note }) => note.replies?.some((reply) => reply.id === id));
      if (!found) throw session.refuse("ItemNotFound");
      return handle(commentClass, found);
    },
    ...registrations<Owner>(COMMENT_EVENTS, (owner) => (owner instanceof Workbook ? WORKBOOK : owner.id)),
    GetItemByCell: (owner, [cell], session) => {
      const found = byCell(owner, cell, session);
      if (!found) throw session.refuse("ItemNotFound");
      return handle(commentClass, found);
    },
  },
});
