/**
 * The projector's window: opened by Office from the same bundle, told what to show at every change, and obeyed. Where
 * Office has no such windows (or they are barred) the question is shown over the pane instead.
 */
import type { ColumnKey } from "../../../core/table";
import { PANE } from "../../../core/messages/pane";
import { deedOf, type RoomDeed } from "../../room/protocol";
import { dispatch, getState, onState } from "../../state/store";
import { offeredFor } from "../fill";
import { rememberedAuthor } from "../remembered";
import { addColumns } from "./columns";
import { questionSentence } from "./questions";
import { absentFrom, currentRoom, placeInQueue, roomView, type Lists } from "./room-view";
import { giveAnswer, putAside, takeBack } from "./workshop";

/** Share of the screen the window begins with; people make it whole. */
const SHARE = 90;

export function moveQuestion(step: number): void {
  const room = currentRoom();
  if (!room || room.queue.length === 0) return;
  const { length } = room.queue;
  const next = room.queue[(placeInQueue(room) + step + length) % length];
  dispatch({ type: "team", change: { question: next?.id ?? null } });
}

const questionOf = (id: string) => currentRoom()?.queue.find((question) => question.id === id);

async function answerFrom(id: string, given: Readonly<Record<string, string>>): Promise<void> {
  const { plan } = getState().check;
  const question = questionOf(id);
  if (!plan || !question) return;
  const { queue } = currentRoom()!;
  const next = queue[queue.indexOf(question) + 1];
  const columns = new Set<string>(question.cells.map(({ column }) => column));
  const said = Object.fromEntries(Object.entries(given).filter(([column]) => columns.has(column)));
  const sentence = questionSentence(question, plan.table, getState().locale);
  if (await giveAnswer(question, said as Partial<Record<ColumnKey, string>>, sentence, rememberedAuthor()))
    dispatch({ type: "team", change: { question: next?.id ?? null } });
}

async function addAbsent(id: string): Promise<void> {
  const { plan } = getState().check;
  const question = questionOf(id);
  if (plan && question) await addColumns(absentFrom(question, plan), PANE[getState().locale]["room.addColumn"]({}));
}

async function putOff(id: string): Promise<void> {
  const question = questionOf(id);
  if (!question) return;
  moveQuestion(1);
  await putAside(question);
}

const DEEDS: { [K in RoomDeed["do"]]: (deed: Extract<RoomDeed, { do: K }>) => unknown } = {
  ready: () => undefined,
  move: ({ step }) => moveQuestion(step),
  answer: ({ id, given }) => answerFrom(id, given),
  "put-off": ({ id }) => putOff(id),
  "add-columns": ({ id }) => addAbsent(id),
  undo: () => takeBack(),
  close: () => closeProjector(),
};

let open: { dialog: Office.Dialog; unfollow: () => void } | undefined;

/** What is shown is told anew after every change of the state that changes it. */
function follow(dialog: Office.Dialog): () => void {
  let told = "";
  let lists: Lists = {};
  let listed: unknown;
  const tell = (): void => {
    const { plan } = getState().check;
    if (plan && plan.table !== listed) {
      listed = plan.table;
      void offeredFor(plan.table).then((found) => {
        lists = found;
        tell();
      });
    }
    const view = JSON.stringify(roomView(lists));
    if (view === told) return;
    told = view;
    dialog.messageChild(view);
  };
  const unfollow = onState(tell);
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
    const deed = "message" in said ? deedOf(said.message) : undefined;
    if (!deed) return;
    if (deed.do === "ready") told = "";
    void (DEEDS[deed.do] as (deed: RoomDeed) => unknown)(deed);
    tell();
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, () => ended());
  return unfollow;
}

function ended(): void {
  open?.unfollow();
  open = undefined;
  dispatch({ type: "team", change: { projector: null } });
}

export function closeProjector(): void {
  open?.dialog.close();
  ended();
}

const overPane = (): void => dispatch({ type: "team", change: { projector: "pane" } });

/** At a click of the user, so that no browser bars the window. */
export function openProjector(): void {
  const { ui, requirements } = Office.context;
  if (typeof ui?.displayDialogAsync !== "function" || !requirements.isSetSupported("DialogApi", "1.2"))
    return overPane();
  const address = `${location.origin}${location.pathname}?room=1`;
  ui.displayDialogAsync(address, { width: SHARE, height: SHARE }, (result) => {
    if (result.status !== Office.AsyncResultStatus.Succeeded) return overPane();
    open = { dialog: result.value, unfollow: follow(result.value) };
    dispatch({ type: "team", change: { projector: "window" } });
  });
}
