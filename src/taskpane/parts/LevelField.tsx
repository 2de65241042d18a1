/** Of which tier of local government the document is. */
import type { Frame } from "../../core/checking/types";
import { LEVELS } from "../../core/kinds/types";
import { useWords } from "../words";

type Level = Frame["level"];

export function LevelField({ level, onChange }: { level: Level; onChange: (level: Level) => void }) {
  const words = useWords();
  return (
    <label className="field">
      <span>{words("settings.level")}</span>
      <select value={level} onChange={(event) => onChange(event.target.value as Level)}>
        {LEVELS.map((each) => (
          <option key={each} value={each}>
            {words(`level.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
