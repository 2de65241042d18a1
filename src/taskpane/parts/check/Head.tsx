/** One line that stays in sight: how many findings are left of how many, and the way from one to the next. */
import { Button } from "@fluentui/react-button";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import type { CheckResult } from "../../../core/checking";
import { usePane } from "../../state/store";
import { step } from "../../work/go-on";
import { useWords } from "../../words";

export function Head({ result }: { result: CheckResult }) {
  const words = useWords();
  const most = usePane((state) => state.check.most);
  const left = result.findings.length;
  if (most === 0) return null;
  return (
    <div className="check-head">
      <progress max={most} value={most - left} aria-label={words("check.progress")} />
      <span role="status">{words("check.left", { left, most })}</span>
      {left > 0 && (
        <>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronUpRegular aria-hidden />}
            aria-label={words("check.before")}
            title={words("check.before")}
            onClick={() => void step(-1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronDownRegular aria-hidden />}
            aria-label={words("check.next")}
            title={words("check.next")}
            onClick={() => void step(1)}
          />
        </>
      )}
    </div>
  );
}
