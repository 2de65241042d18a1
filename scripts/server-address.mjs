/**
 * The address the manifest of this repository names; a build for a server puts its own there: `--env
 * address=https://…/`.
 */
export const DEVELOPMENT = "https://localhost:3000/";

const ASK =
  "Podaj adres serwera, na którym będzie leżał dodatek: npm run build -- --env address=https://dodatki.gmina.example/tabela-dzialan/";

/** A build for an office that names the developer's own machine would show nothing to anybody: it is refused. */
export function serverAddress(given, forServer) {
  if (!given) {
    if (forServer) throw new Error(ASK);
    return DEVELOPMENT;
  }
  const address = `${given.replace(/\/+$/, "")}/`;
  if (!forServer) return address;
  const url = URL.canParse(address) ? new URL(address) : null;
  const own = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
  if (url?.protocol !== "https:" || own.test(url.hostname))
    throw new Error(`${ASK}\nTen adres się nie nadaje: ${given}`);
  return address;
}
