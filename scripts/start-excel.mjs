/**
 * Serves the add-in and opens it in Excel: sideloading is done by Microsoft's office-addin-debugging, one version of
 * it, fetched when asked for.
 */
import { spawn } from "node:child_process";
import { serveAddin } from "./serve-addin.mjs";

const BY_HAND = `
Nie udało się otworzyć programu Excel automatycznie. Serwer działa; dodatek można dołączyć ręcznie:
  Excel w przeglądarce: Dodatki > Więcej dodatków > Przekaż mój dodatek > manifest.xml
  Windows: folder udostępniony jako zaufany katalog (docs/administrator.md)
  Mac: skopiuj manifest.xml do ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
`;

await serveAddin();
const SIDELOADER = "office-addin-debugging@7.0.0";
const tool = spawn("npx", ["--yes", SIDELOADER, "start", "manifest.xml", "desktop", "--app", "excel"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
tool.on("error", () => process.stderr.write(BY_HAND));
tool.on("exit", (code) => code !== 0 && process.stderr.write(BY_HAND));
