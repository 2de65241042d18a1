/**
 * The training page: tools above, the sheet at the left, the pane in a frame of 350 pixels at the right, tabs below.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import { WORKBENCH } from "../../core/messages/workbench";
import { Grid } from "./Grid";
import { Ribbon } from "./Ribbon";
import { useEdits } from "./use-edits";
import { useHost } from "./use-host";
import type { Area } from "./picture";
import { cellNameOf } from "./cell-name";

const parameters = new URLSearchParams(location.search);
const language = parameters.get("language")?.startsWith("en") ? "en" : "pl";
const words = WORKBENCH[language];

export function Workbench() {
  const { host, picture, refresh } = useHost();
  const frame = useRef<HTMLIFrameElement>(null);
  const [dark, setDark] = useState(parameters.get("theme") === "dark");
  const [said, setSaid] = useState("");
  const tell = useCallback(
    (message: object) => frame.current?.contentWindow?.postMessage(message, location.origin),
    [],
  );
  useEffect(() => {
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
    document.documentElement.lang = language;
    tell({ dark });
  }, [dark, tell]);
  /** The revision that is safe in a file; what came after it would be lost by leaving the page. */
  const kept = useRef<number | null>(null);
  const revision = picture?.revision ?? null;
  if (kept.current === null) kept.current = revision;
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (revision !== null && revision !== kept.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [revision]);
  useEffect(() => {
    const onMessage = ({ source: from, data }: MessageEvent<unknown>): void => {
      if (from !== frame.current?.contentWindow) return;
      if (data === "workbench:to-sheet") document.querySelector<HTMLElement>(".grid")?.focus();
      if (data !== "workbench:port?") return;
      const channel = new MessageChannel();
      host.connect(channel.port1);
      frame.current!.contentWindow!.postMessage("workbench:port", location.origin, [channel.port2]);
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, [host]);

  /** A workbook takes the place of the open one and the pane starts anew, as in Excel; a document goes to the pane. */
  const openFile = async (file: File): Promise<void> => {
    if (!/\.xls[xm]$/i.test(file.name)) return tell({ file });
    const answer = await host.ask("open", { bytes: await file.arrayBuffer() });
    setSaid(answer.ok ? words.opened({ file: file.name }) : words.notOpened({ file: file.name }));
    if (!answer.ok) return;
    frame.current?.contentWindow?.location.reload();
    kept.current = null;
    refresh();
  };
  const openSample = async (name: string): Promise<void> => {
    const answer = await fetch(`samples/${name}`);
    await openFile(new File([await answer.arrayBuffer()], name));
  };
  const save = async (): Promise<void> => {
    const bytes = await host.ask("save", {});
    const link = document.createElement("a");
    link.href = URL.createObjectURL(
      new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
    );
    link.download = "tabela-dzialan.xlsx";
    link.click();
    kept.current = revision;
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    setSaid(words.saved({ file: link.download }));
  };
  const { edit, undo } = useEdits({ host, picture, refresh, onSaid: setSaid, words, tell });
  const select = (area: Area): void => {
    if (picture) void host.ask("select", { sheet: picture.active, area }).then(refresh);
  };
  const input =
    picture?.cells.find(({ row, column }) => row === picture.selection.top && column === picture.selection.left)
      ?.input ?? "";

  return (
    <div className="bench">
      <Ribbon
        words={words}
        dark={dark}
        onDark={setDark}
        onOpen={(file) => void openFile(file)}
        onSample={(name) => void openSample(name)}
        onSave={() => void save()}
        onAction={(action) => tell({ action })}
      />
      <section className="formula" aria-label={words.formula({})}>
        <output aria-label={words.cell({})}>{picture ? cellNameOf(picture.selection) : ""}</output>
        <span tabIndex={0} role="note" aria-label={words.content({})}>
          {input}
        </span>
      </section>
      <main className="sheet">
        {picture ? (
          <Grid
            picture={picture}
            label={words.sheet({ name: picture.active })}
            onSelect={select}
            onEdit={(row, column, values) => void edit(row, column, values)}
            onUndo={() => void undo()}
          />
        ) : (
          <p className="loading">{words.loading({})}</p>
        )}
        <nav className="tabs" aria-label={words.tabs({})}>
          {picture?.sheets.map(({ name, tab, locked }) => (
            <button
              key={name}
              type="button"
              aria-current={name === picture.active ? "page" : undefined}
              style={{ borderBottomColor: tab || undefined }}
              onClick={() => void host.ask("activate", { sheet: name }).then(refresh)}
            >
              {locked ? `🔒 ${name}` : name}
            </button>
          ))}
        </nav>
      </main>
      <aside className="pane-frame">
        <iframe ref={frame} title={words.pane({})} src={`pane.html?${parameters.toString()}`} />
      </aside>
      <footer>
        <p role="status" aria-live="polite">
          {said || words.notExcel({})}
        </p>
      </footer>
    </div>
  );
}
