/** Dla informatyka: the plan as data files. */
import { Button } from "@fluentui/react-button";
import { ExportEndLine } from "../parts/ExportEnd";
import { NeedsPlan } from "../parts/NeedsPlan";
import { usePane } from "../state/store";
import { saveCsv, saveJson, saveSchema } from "../work/export";
import { useWords } from "../words";

function Files() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  return (
    <section>
      <ExportEndLine />
      <div className="card">
        <h2>{words("export.data")}</h2>
        <div className="row">
          <Button size="small" disabled={busy} onClick={() => void saveCsv()}>
            {words("export.csv")}
          </Button>
          <Button size="small" disabled={busy} onClick={() => void saveSchema()}>
            {words("export.schema")}
          </Button>
          <Button size="small" disabled={busy} onClick={() => void saveJson()}>
            {words("export.json")}
          </Button>
        </div>
      </div>
    </section>
  );
}

export default function Data() {
  return <NeedsPlan>{() => <Files />}</NeedsPlan>;
}
