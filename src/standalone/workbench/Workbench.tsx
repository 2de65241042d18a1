/**
 * The training page: tools above, the sheet at the left, the pane in a frame of 350 pixels at the right, tabs below.
 */
import { useEffect, useRef, useState } from "react";
import { WORKBENCH } from "../../core/messages/workbench";
import { Grid } from "./Grid";
import { Ribbon } from "./Ribbon";
import { useEdits } from "./use-edits";
import { useHost, type HostView } from "./use-host";
import type { Area, SheetPicture } from "./picture";
import { cellNameOf } from "./cell-name";
import { FILE, handOver } from "./save-file";
import { useKept, useSwitchboard, useTelling } from "./use-frame";

const parameters = new URLSearchParams(location.search);
const language = parameters.get("language")?.startsWith("en") ? "en" : "pl";
const words = WORKBENCH[language];

function FormulaBar({ picture }: { picture: SheetPicture | null }) {
  const selection = picture?.selection;
  const isCurrent = ({ row, column }: { row: number; column: number }): boolean =>
    row === selection?.top && column === selection.left;
  return (
    <section className="formula" aria-label={words.formula({})}>
      <output aria-label={words.cell({})}>{selection ? cellNameOf(selection) : ""}</output>
      <span tabIndex={0} role="note" aria-label={words.content({})}>
        {picture?.cells.find(isCurrent)?.input ?? ""}
      </span>
    </section>
  );
}

function Tabs({ picture, onPick }: { picture: SheetPicture | null; onPick: (sheet: string) => void }) {
  return (
    <nav className="tabs" aria-label={words.tabs({})}>
      {picture?.sheets.map(({ name, tab, locked }) => (
        <button
          key={name}
          type="button"
          aria-current={name === picture.active ? "page" : undefined}
          style={{ borderBottomColor: tab || undefined }}
          onClick={() => onPick(name)}
        >
          {locked ? `🔒 ${name}` : name}
        </button>
      ))}
    </nav>
  );
}

interface SheetProps {
  view: HostView;
  /** A word for the line below, "" when there is nothing to say. */
  onSaid: (said: string) => void;
  tell: (message: object) => void;
}

/** The sheet looked at and the tabs under it: what is done here is asked of the host. */
function SheetPart({ view, onSaid, tell }: SheetProps) {
  const { host, picture, refresh } = view;
  const { edit, undo } = useEdits({ ...view, onSaid, words, tell });
  const select = (area: Area): void => {
    if (picture) void host.ask("select", { sheet: picture.active, area }).then(refresh);
  };
  return (
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
      <Tabs picture={picture} onPick={(sheet) => void host.ask("activate", { sheet }).then(refresh)} />
    </main>
  );
}

export function Workbench() {
  const view = useHost();
  const { host, picture, refresh } = view;
  const frame = useRef<HTMLIFrameElement>(null);
  const [dark, setDark] = useState(parameters.get("theme") === "dark");
  const [said, setSaid] = useState("");
  const tell = useTelling(frame);
  useEffect(() => {
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
    document.documentElement.lang = language;
    tell({ dark });
  }, [dark, tell]);
  const revision = picture?.revision ?? null;
  const kept = useKept(revision);
  useSwitchboard(host, frame);

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
    handOver(await host.ask("save", {}));
    kept.current = revision;
    setSaid(words.saved({ file: FILE }));
  };

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
      <FormulaBar picture={picture} />
      <SheetPart view={view} onSaid={setSaid} tell={tell} />
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
