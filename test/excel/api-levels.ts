/** Finds every member of Office.js a file uses, with the requirement set its documentation names. */
import ts from "typescript";

export interface Use {
  member: string;
  level: string;
  where: string;
}

const OFFICE_TYPES = "@types/office-js";

function levelOf(symbol: ts.Symbol): string | undefined {
  for (const declaration of symbol.declarations ?? []) {
    const file = declaration.getSourceFile();
    if (!file.fileName.includes(OFFICE_TYPES)) continue;
    const comment = file.text.slice(declaration.getFullStart(), declaration.getStart(file));
    const level = /\[Api set: ExcelApi(?:Online|Desktop)? ([\d.]+|BETA[^\]]*)/.exec(comment)?.[1];
    if (level) return level;
  }
  return undefined;
}

function nameOf(symbol: ts.Symbol): string {
  const parent = symbol.declarations?.[0]?.parent;
  return `${parent && "name" in parent ? String((parent as unknown as { name: ts.Identifier }).name?.text ?? "") : ""}.${symbol.name}`;
}

/** Every use in the given files of `program`: members read, written and called, and the names inside `load("…")`. */
export function usesOfOffice(program: ts.Program, files: readonly string[]): Use[] {
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const name of files) {
    const file = program.getSourceFile(name)!;
    const note = (symbol: ts.Symbol | undefined, node: ts.Node) => {
      const level = symbol && levelOf(symbol);
      if (symbol && level)
        uses.push({
          member: nameOf(symbol),
          level,
          where: `${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`,
        });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
        note(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText(file)), node);
      if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent))
        note(checker.getContextualType(node.parent)?.getProperty(node.name.getText(file)), node);
      if (
        ts.isCallExpression(node) &&
        ts.isPropertyAccessExpression(node.expression) &&
        node.expression.name.text === "load"
      )
        loaded(node, node.expression.expression);
      ts.forEachChild(node, visit);
    };
    const loaded = (call: ts.CallExpression, receiver: ts.Expression): void => {
      const literals: string[] = [];
      const collect = (node: ts.Node): void => {
        if (ts.isStringLiteral(node)) literals.push(node.text);
        ts.forEachChild(node, collect);
      };
      call.arguments.forEach(collect);
      for (const path of literals.flatMap((text) => text.split(","))) {
        let type = checker.getTypeAtLocation(receiver);
        for (const step of path.trim().split("/")) {
          const symbol = type.getProperty(step);
          note(symbol, call);
          if (!symbol) break;
          const next = checker.getTypeOfSymbolAtLocation(symbol, call);
          type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
        }
      }
    };
    visit(file);
  }
  return uses;
}

/** "1.9" < "1.14": by parts, not as decimals. A preview is above everything. */
export function above(level: string, floor: string): boolean {
  if (!/^[\d.]+$/.test(level)) return true;
  const [major, minor] = level.split(".").map(Number) as [number, number];
  const [floorMajor, floorMinor] = floor.split(".").map(Number) as [number, number];
  return major !== floorMajor ? major > floorMajor : minor > floorMinor;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2021,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: ["office-js"],
};

/** A program over files on disk, and any given as text. */
export function programOf(files: readonly string[], texts: Readonly<Record<string, string>> = {}): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name in texts || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name in texts
      ? ts.createSourceFile(name, texts[name]!, ts.ScriptTarget.ES2021, true)
      : getSourceFile(name, ...rest);
  return ts.createProgram([...files, ...Object.keys(texts)], OPTIONS, host);
}
