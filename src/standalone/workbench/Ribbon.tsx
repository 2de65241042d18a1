/** What stands above the sheet: the file, the same five buttons as on Excel's ribbon, the theme. */
import { useRef } from "react";
import type { WorkbenchWords } from "../../core/messages/workbench";

/** Samples of the project that the build copies beside the page. */
export const SAMPLES = ["plan-arkusz.xlsx", "plan-warsztat.docx"];

const COMMANDS = [
  ["openStructure", "structure"],
  ["openCheck", "check"],
  ["openSummaries", "summaries"],
  ["openExport", "export"],
  ["openHelp", "help"],
] as const;

interface RibbonProps {
  words: WorkbenchWords;
  dark: boolean;
  onDark: (dark: boolean) => void;
  onOpen: (file: File) => void;
  onSample: (name: string) => void;
  onSave: () => void;
  onAction: (action: string) => void;
}

export function Ribbon({ words, dark, onDark, onOpen, onSample, onSave, onAction }: RibbonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="ribbon">
      <div className="title">
        <img src="assets/icon-32.png" width={24} height={24} alt="" />
        <div>
          <h1>{words.title({})}</h1>
          <p>{words.notExcel({})}</p>
        </div>
      </div>
      <div className="group" role="group" aria-label={words.file({})}>
        <input
          ref={input}
          type="file"
          className="hidden"
          tabIndex={-1}
          aria-label={words.open({})}
          accept=".xlsx,.xlsm,.docx,.html,.txt"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) onOpen(file);
          }}
        />
        <button type="button" onClick={() => input.current?.click()}>
          {words.open({})}
        </button>
        {SAMPLES.map((name) => (
          <button key={name} type="button" onClick={() => onSample(name)}>
            {words.sample({ kind: name.split(".").pop()! })}
          </button>
        ))}
        <button type="button" onClick={onSave}>
          {words.save({})}
        </button>
      </div>
      <div className="group" role="group" aria-label={words.ribbon({})}>
        {COMMANDS.map(([action, icon]) => (
          <button key={action} type="button" className="command" onClick={() => onAction(action)}>
            <img src={`assets/${icon}-32.png`} width={24} height={24} alt="" />
            <span>{words[icon]({})}</span>
          </button>
        ))}
      </div>
      <div className="group">
        <label className="switch">
          <input type="checkbox" checked={dark} onChange={(event) => onDark(event.target.checked)} /> {words.dark({})}
        </label>
      </div>
    </header>
  );
}
