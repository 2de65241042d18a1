/** Excel.CommentReply and its collection: answers under a comment. They live for the session, as threads do here. */
import type { Note, Reply, Sheet } from "../model/sheet";
import type { Session } from "../session";
import { range } from "./range-handle";
import { handle, handleOrNull, officeClass, type Handle, type OfficeClass } from "./types";

export interface ThreadTarget {
  sheet: Sheet;
  note: Note;
}
interface ReplyTarget extends ThreadTarget {
  reply: Reply;
}

/** What was written: a text, or a text with people mentioned in it. */
export function contentOf(content: unknown, session: Session): { text: string; mentions: unknown[] } {
  if (typeof content === "string" && content !== "") return { text: content, mentions: [] };
  const rich = content as { richContent?: unknown; mentions?: unknown } | null;
  if (typeof rich !== "object" || typeof rich?.richContent !== "string" || rich.richContent === "")
    throw session.invalid("content");
  const mentions = Array.isArray(rich.mentions) ? rich.mentions : [];
  // The rich text marks people by number; the plain one has their names.
  const text = rich.richContent.replace(/<at id=\\?"(\d+)\\?">([^<]*)<\/at>/g, (_all, _id, name: string) => name);
  return { text, mentions };
}

const replyClass: OfficeClass = officeClass<ReplyTarget>({
  name: "CommentReply",
  key: ({ reply }) => ({ Id: reply.id }),
  properties: {
    Id: { get: ({ reply }) => reply.id },
    AuthorName: { get: ({ reply }) => reply.author },
    AuthorEmail: { get: () => "" },
    CreationDate: { get: ({ reply }) => reply.created },
    Content: {
      get: ({ reply }) => reply.text,
      set: ({ reply, sheet }, value, session) => {
        reply.text = contentOf(value, session).text;
        sheet.touch("notes");
      },
    },
    ContentType: { get: ({ reply }) => (reply.mentions.length > 0 ? "Mention" : "Plain") },
    Mentions: { get: ({ reply }) => reply.mentions },
    Resolved: { get: ({ note }) => note.resolved ?? false },
  },
  methods: {
    Delete: ({ note, reply, sheet }) => {
      note.replies = note.replies?.filter((one) => one !== reply);
      sheet.touch("notes");
      return null;
    },
    GetLocation: ({ sheet, note }) =>
      range(sheet, { top: note.row, bottom: note.row, left: note.column, right: note.column }),
  },
});

const all = (target: ThreadTarget): ReplyTarget[] => (target.note.replies ?? []).map((reply) => ({ ...target, reply }));
const byId = (target: ThreadTarget, id: unknown) => all(target).find(({ reply }) => reply.id === id);
function required(target: ThreadTarget, id: unknown, session: Session): Handle {
  const found = byId(target, id);
  if (!found) throw session.refuse("ItemNotFound");
  return handle(replyClass, found);
}

export const repliesClass: OfficeClass = officeClass<ThreadTarget>({
  name: "CommentReplyCollection",
  items: (target) => all(target).map((one) => handle(replyClass, one)),
  item: (target, [id], session) => required(target, id, session),
  methods: {
    Add: (target, [content], session) => {
      const { text, mentions } = contentOf(content, session);
      const reply: Reply = {
        id: session.workbook.newGuid(),
        text,
        mentions,
        author: session.options.userName,
        created: session.options.today().toISOString(),
      };
      (target.note.replies ??= []).push(reply);
      target.sheet.touch("notes");
      return handle(replyClass, { ...target, reply } satisfies ReplyTarget);
    },
    GetCount: ({ note }) => note.replies?.length ?? 0,
    GetItem: (target, [id], session) => required(target, id, session),
    GetItemOrNullObject: (target, [id]) => handleOrNull(replyClass, byId(target, id)),
    GetItemAt: (target, [index], session) => {
      const found = all(target)[index as number];
      if (!found) throw session.invalid("index");
      return handle(replyClass, found);
    },
  },
});
