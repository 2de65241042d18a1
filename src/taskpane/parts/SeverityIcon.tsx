import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/checking/types";
import { useWords } from "../words";

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, hint: LightbulbRegular };

/** Three shapes as well as three colours: the severity is told without either to a reader by its word. */
export function SeverityIcon({ severity, size = 16 }: { severity: Severity; size?: number }) {
  const words = useWords();
  const Icon = ICONS[severity];
  return (
    <Icon role="img" aria-label={words(`severity.${severity}`)} fontSize={size} className={`sev sev-${severity}`} />
  );
}
