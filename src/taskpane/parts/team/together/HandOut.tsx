/** Rozdaj: who gets what, who is missing, the files, the letters and the day they are due. */
import { Button } from "@fluentui/react-button";
import { useMemo, useState } from "react";
import type { Plan } from "../../../../excel";
import { fileNames, type HandOut } from "../../../../core/merging";
import { usePane } from "../../../state/store";
import { packagesOf, saveAll, saveOne } from "../../../work/team/handout";
import { saveDay, saveLetter } from "../../../work/team/letters";
import { useWords } from "../../../words";
import { SavedHere } from "../SavedHere";
import { Returns } from "./Returns";

interface LineProps {
  each: HandOut;
  file: string;
  on: boolean;
  onTick: () => void;
}

function Institution({ each, file, on, onTick }: LineProps) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const { institution, table } = each;
  return (
    <li className="apart">
      <label className="choice">
        <input type="checkbox" checked={on} onChange={onTick} />
        <span>{words("handout.institution", { institution, count: table.actions.length })}</span>
      </label>
      <span className="row">
        <Button
          size="small"
          disabled={busy}
          aria-label={words("handout.one", { institution })}
          onClick={() => void saveOne(each, file)}
        >
          {words("handout.download")}
        </Button>
        <Button
          size="small"
          disabled={busy}
          aria-label={words("handout.letter.one", { institution })}
          onClick={() => void saveLetter(each, file)}
        >
          {words("handout.letter")}
        </Button>
      </span>
    </li>
  );
}

function Packages({ packages, returnBy }: { packages: readonly HandOut[]; returnBy: string }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const names = fileNames(packages);
  const wanted = packages.filter(({ institution }) => !off.has(institution));
  const toggle = (institution: string): void =>
    setOff(new Set(off.has(institution) ? [...off].filter((each) => each !== institution) : [...off, institution]));
  if (packages.length === 0) return <p>{words("handout.none")}</p>;
  return (
    <>
      <div className="row">
        <Button
          appearance="primary"
          disabled={busy || wanted.length === 0}
          onClick={() => void saveAll(wanted, words("handout.zip"))}
        >
          {words("handout.all", { count: wanted.length })}
        </Button>
        {returnBy && (
          <Button disabled={busy} onClick={() => void saveDay(wanted, returnBy)}>
            {words("handout.day")}
          </Button>
        )}
      </div>
      <details className="part" open={packages.length <= 12}>
        <summary>{words("handout.who", { count: packages.length })}</summary>
        <p className="quiet">{words("handout.letter.about")}</p>
        <ul className="lines">
          {packages.map((each, index) => (
            <Institution
              key={each.institution}
              each={each}
              file={names[index]!}
              on={!off.has(each.institution)}
              onTick={() => toggle(each.institution)}
            />
          ))}
        </ul>
      </details>
    </>
  );
}

function Orphans({ ids, plan }: { ids: readonly string[]; plan: Plan }) {
  const words = useWords();
  const texts = new Map(
    plan.table.actions.map(({ id, number, text }) => [id, [number, text].filter(Boolean).join(". ")]),
  );
  if (ids.length === 0) return null;
  return (
    <details className="part">
      <summary>{words("handout.orphans", { count: ids.length })}</summary>
      <ul className="lines bulleted">
        {ids.map((id) => (
          <li key={id}>{texts.get(id)}</li>
        ))}
      </ul>
    </details>
  );
}

export function HandOutPart({ plan }: { plan: Plan }) {
  const words = useWords();
  const [returnBy, setReturnBy] = useState("");
  const { packages, withoutOwner } = useMemo(() => packagesOf(plan.table, returnBy), [plan, returnBy]);
  return (
    <>
      <p className="quiet">{words("handout.about")}</p>
      <SavedHere />
      <Returns />
      <label className="field">
        <span>{words("handout.by")}</span>
        <input type="date" name="return-by" value={returnBy} onChange={(event) => setReturnBy(event.target.value)} />
      </label>
      <Packages packages={packages} returnBy={returnBy} />
      <Orphans ids={withoutOwner} plan={plan} />
    </>
  );
}
