/** The dictionary: how much it knows, where it is edited, and a file of it for the next office. */
import { Button } from "@fluentui/react-button";
import { useRef } from "react";
import { SHEETS } from "../../../core/summarising/model/sheet-model";
import { usePane } from "../../state/store";
import { loadDictionary, saveDictionary } from "../../work/dictionary";
import { showSheet } from "../../work/jump";
import { currentDictionary } from "../../work/plan-session";
import { useWords } from "../../words";

export function DictionaryPart() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const input = useRef<HTMLInputElement>(null);
  const { institutions, sources } = currentDictionary();
  return (
    <div className="lines">
      <p>{words("settings.dictionary.about", { institutions: institutions.length, sources: sources.length })}</p>
      <input
        ref={input}
        type="file"
        className="hidden"
        tabIndex={-1}
        accept=".json"
        aria-label={words("settings.dictionary.import")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void loadDictionary(file);
        }}
      />
      <div className="row">
        <Button size="small" onClick={() => void showSheet(SHEETS.dictionary)}>
          {words("settings.dictionary.open")}
        </Button>
        <Button size="small" disabled={busy} onClick={saveDictionary}>
          {words("settings.dictionary.export")}
        </Button>
        <Button size="small" disabled={busy} onClick={() => input.current?.click()}>
          {words("settings.dictionary.import")}
        </Button>
      </div>
    </div>
  );
}
