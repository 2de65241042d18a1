/** `node scripts/run.mjs main ARGUMENT…`: a program of src/standalone/cli from its bundle, in this very process. */
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { bundled } from "./bundle.mjs";

process.setSourceMapsEnabled(true);
// Memory before time: a plan of ten thousand actions takes a tenth longer and some 70 MB less (npm run bench:cli).
setFlagsFromString("--heap-growing-percent=80");
const [entry = "main"] = process.argv.splice(2, 1);
await import(pathToFileURL(await bundled(entry)).href);
