/** Rozdaj: who gets what, who is missing, and the files. */
import { Button } from "@fluentui/react-button";
import { useMemo, useState } from "react";
import type { Plan } from "../../../../excel";
import { fileNames } from "../../../../core/merging";
import { usePane } from "../../../state/store";
import { packagesOf, saveAll, saveOne } from "../../../work/team/handout";
import { useWords } from "../../../words";
import { SavedHere } from "../SavedHere";

export function HandOutPart({ plan }: { plan: Plan }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const [returnBy, setReturnBy] = useState("");
  const { packages, withoutOwner } = useMemo(() => packagesOf(plan.table, returnBy), [plan, returnBy]);
  const names = fileNames(packages);
  const texts = new Map(
    plan.table.actions.map(({ id, number, text }) => [id, [number, text].filter(Boolean).join(". ")]),
  );
  return (
    <>
      <p className="quiet">{words("handout.about")}</p>
      <SavedHere />
      <label className="field">
        <span>{words("handout.by")}</span>
        <input type="date" name="return-by" value={returnBy} onChange={(event) => setReturnBy(event.target.value)} />
      </label>
      {packages.length === 0 ? (
        <p>{words("handout.none")}</p>
      ) : (
        <>
          <div className="row">
            <Button appearance="primary" disabled={busy} onClick={() => void saveAll(packages, words("handout.zip"))}>
              {words("handout.all", { count: packages.length })}
            </Button>
          </div>
          <details className="part" open={packages.length <= 12}>
            <summary>{words("handout.who", { count: packages.length })}</summary>
            <ul className="lines">
              {packages.map((each, index) => (
                <li key={each.institution} className="apart">
                  <span>
                    {words("handout.institution", { institution: each.institution, count: each.table.actions.length })}
                  </span>
                  <Button
                    size="small"
                    disabled={busy}
                    aria-label={words("handout.one", { institution: each.institution })}
                    onClick={() => void saveOne(each, names[index]!)}
                  >
                    {words("handout.download")}
                  </Button>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      {withoutOwner.length > 0 && (
        <details className="part">
          <summary>{words("handout.orphans", { count: withoutOwner.length })}</summary>
          <ul className="lines bulleted">
            {withoutOwner.map((id) => (
              <li key={id}>{texts.get(id)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
