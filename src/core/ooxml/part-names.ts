/**
 * Names of parts: the same whatever their case, slashes and escapes (ISO/IEC 29500-2 §6.2.2, §6.3.5; and what old
 * zippers write).
 */

/** The name with "/" between folders and none before the first. */
export const partName = (written: string): string => steps(written).join("/");

/** What two names of the same part have in common. */
export function partKey(name: string): string {
  const plain = partName(name);
  return (plain.includes("%") ? unescaped(plain) : plain).toLowerCase();
}

/** Where a relation of a part in `folder` ("xl/", "" for the package itself) leads. */
export const resolvePart = (folder: string, target: string): string =>
  /^[/\\]/.test(target) ? partName(target) : partName(folder + target);

/** "xl/worksheets/" of "xl/worksheets/sheet1.xml". */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** The part that holds the relations of a part; "" is the package. */
export const relationsPart = (part: string): string => {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
};

function steps(path: string): string[] {
  const found: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") found.pop();
    else if (step !== "." && step !== "") found.push(step);
  }
  return found;
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
