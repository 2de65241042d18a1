/** Start: what is in the workbook, the one next step, and the five places of work. */
import { Button } from "@fluentui/react-button";
import { useEffect } from "react";
import type { PaneCode } from "../../core/messages/pane";
import type { Survey } from "../../excel";
import type { Values } from "../../core/messages/catalogue";
import { PlaceIcon } from "../parts/PlaceIcon";
import { TourOffer } from "../parts/TourOffer";
import { MENU, PLACES } from "../state/places";
import type { ScreenName } from "../state/state";
import { dispatch, usePane } from "../state/store";
import { useWords } from "../words";

interface Sight {
  seen: PaneCode;
  values: Values;
  step: PaneCode;
  screen: ScreenName;
  paste?: boolean;
  /** The sheet that would be structured, with nothing more asked. */
  sheet?: string;
}

/** The one thing to do next follows from what is there: a plan and a sheet of text are checked, emptiness is filled. */
function sightOf(survey: Survey): Sight {
  if (survey.plan)
    return {
      seen: "start.plan",
      values: { sheet: survey.plan.sheet, actions: survey.plan.actions },
      step: "start.plan.step",
      screen: "check",
    };
  const active = survey.sheets.find(({ name }) => name === survey.active);
  const sheet =
    active?.used && !active.ours ? active : survey.sheets.find(({ used, ours, visible }) => used && !ours && visible);
  if (!sheet) return { seen: "start.empty", values: {}, step: "start.empty.step", screen: "structure", paste: true };
  return {
    seen: "start.text",
    values: { sheet: sheet.name, area: sheet.used ?? "", rows: sheet.rows, columns: sheet.columns },
    step: "start.text.check",
    screen: "check",
    sheet: sheet.name,
  };
}

function follow({ screen, paste }: Sight): void {
  if (paste) dispatch({ type: "structure", event: { type: "kind", kind: "paste" } });
  dispatch({ type: "go", screen });
}

function structureSheet(sheet: string): void {
  void import("../work/structure").then(({ readThisSheet }) => readThisSheet(sheet));
}

function Places() {
  const words = useWords();
  return (
    <ul className="tasks">
      {MENU.map((name) => (
        <li key={name}>
          <button type="button" onClick={() => dispatch({ type: "go", screen: PLACES[name][0] })}>
            <PlaceIcon name={name} />
            <span>
              <strong>{words(`place.${name}`)}</strong>
              <span>{words(`about.${name}`)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function Start() {
  const words = useWords();
  const survey = usePane((state) => state.survey);
  const locked = usePane(
    (state) => state.survey?.sheets.find(({ name }) => name === state.survey?.active)?.protected ?? false,
  );
  useEffect(() => {
    void import("../work/look-around").then(({ lookAround }) => lookAround());
  }, []);
  const sight = survey && sightOf(survey);
  return (
    <>
      <section className="card lead">
        <p className="seen">{sight ? words(sight.seen, sight.values) : words("start.looking")}</p>
        {locked && <p className="quiet">{words("start.locked")}</p>}
        {sight && (
          <div className="row">
            <Button appearance="primary" size="large" onClick={() => follow(sight)}>
              {words(sight.step)}
            </Button>
            {sight.sheet !== undefined && (
              <Button size="large" onClick={() => structureSheet(sight.sheet!)}>
                {words("start.text.step")}
              </Button>
            )}
          </div>
        )}
      </section>
      <h2>{words("start.all")}</h2>
      <Places />
      <TourOffer />
      <p className="quiet">
        <a href={words("help.page")} target="_blank" rel="noreferrer">
          {words("help")}
        </a>{" "}
        · {words("local")}
      </p>
    </>
  );
}
