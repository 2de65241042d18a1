/**
 * The first run: five short steps that point at the thing they speak of. Can be skipped at any of them, and asked
 * for again.
 */
import { Button } from "@fluentui/react-button";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../words";

/** What each step points at, in the order of the work. */
const STEPS = [
  ["sheet", ".lead"],
  ["menu", ".bar-button"],
  ["finding", ".tasks li:nth-child(2)"],
  ["undo", ".bar-button.gear"],
  ["help", "a[href='help.html']"],
] as const;

const MARK = "pointed-at";

export default function Tour({ onEnd }: { onEnd: () => void }) {
  const words = useWords();
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const [name, target] = STEPS[at]!;
  useEffect(() => {
    const pointed = document.querySelector(target);
    pointed?.classList.add(MARK);
    pointed?.scrollIntoView({ block: "nearest" });
    box.current?.focus();
    return () => pointed?.classList.remove(MARK);
  }, [target]);
  const isLast = at === STEPS.length - 1;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="region"
      aria-label={words("tour.name")}
      className="box tour"
      onKeyDown={(event) => event.key === "Escape" && onEnd()}
    >
      <p className="quiet">{words("tour.step", { index: at + 1, count: STEPS.length })}</p>
      <p>{words(`tour.${name}`)}</p>
      <div className="row">
        <Button size="small" appearance="primary" onClick={() => (isLast ? onEnd() : setAt(at + 1))}>
          {words(isLast ? "tour.end" : "tour.next")}
        </Button>
        {at > 0 && (
          <Button size="small" onClick={() => setAt(at - 1)}>
            {words("tour.back")}
          </Button>
        )}
        {!isLast && (
          <Button size="small" appearance="subtle" onClick={onEnd}>
            {words("tour.skip")}
          </Button>
        )}
      </div>
    </div>
  );
}
