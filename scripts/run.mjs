/** `node scripts/run.mjs main ARGUMENT…`: a program of src/standalone/cli from its bundle, in this very process. */
import { pathToFileURL } from "node:url";
import { bundled } from "./bundle.mjs";

process.setSourceMapsEnabled(true);
const [entry = "main"] = process.argv.splice(2, 1);
await import(pathToFileURL(await bundled(entry)).href);
