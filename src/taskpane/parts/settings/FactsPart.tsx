/** Which facts the check goes by, and a newer pack of them from a file. */
import { BUILT_IN_FACTS } from "../../../core/facts";
import { loadFactPack } from "../../work/facts";
import { currentSettings } from "../../work/plan-session";
import { useWords } from "../../words";
import { FilePick } from "../team/FilePick";

export function FactsPart() {
  const words = useWords();
  const { version, asOf } = currentSettings().facts ?? BUILT_IN_FACTS;
  return (
    <section className="card">
      <h2>{words("settings.facts")}</h2>
      <p className="quiet">{words("settings.facts.about", { version, asOf })}</p>
      <FilePick
        label={words("settings.facts.import")}
        accept=".json"
        onFiles={([file]) => file && void loadFactPack(file)}
      />
    </section>
  );
}
