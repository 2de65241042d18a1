/**
 * Every workbook and document a test writes through the product is looked at when its test file is over: schemas, and
 * the rules of test/support/ooxml. The writers are wrapped where a test loads them; a test that writes nothing pays
 * nothing.
 */
import type * as Open from "../../src/standalone/host/storage/open";
import type * as Word from "../../src/core/exporting/word/package";
import type * as Sheets from "../../src/core/exporting/xlsx";
import type { Written as File } from "./ooxml";
import type * as Written from "./ooxml/written";

const written = (): typeof Written => jest.requireActual<typeof Written>("./ooxml/written");
let any = false;
const remember = (bytes: Uint8Array, more: Partial<File> = {}): void => {
  any = true;
  written().wrote({ name: expect.getState().currentTestName ?? "", bytes, ...more });
};

jest.mock("../../src/standalone/host/storage/open", () => {
  const actual = jest.requireActual<typeof Open>("../../src/standalone/host/storage/open");
  const openWorkbook: typeof Open.openWorkbook = (engine, from) => {
    const opened = actual.openWorkbook(engine, from);
    const { storage } = opened;
    const save = storage.save.bind(storage);
    storage.save = async (...given) => {
      const bytes = await save(...given);
      remember(bytes, { through: "office.js", ...(from ? { from } : {}) });
      return bytes;
    };
    return opened;
  };
  return { ...actual, openWorkbook };
});

jest.mock("../../src/core/exporting/word/package", () => {
  const actual = jest.requireActual<typeof Word>("../../src/core/exporting/word/package");
  const wordPackage: typeof Word.wordPackage = (document) => {
    const bytes = actual.wordPackage(document);
    remember(bytes);
    return bytes;
  };
  return { ...actual, wordPackage };
});

jest.mock("../../src/core/exporting/xlsx", () => {
  const actual = jest.requireActual<typeof Sheets>("../../src/core/exporting/xlsx");
  const writeXlsx: typeof Sheets.writeXlsx = (...given) => {
    const bytes = actual.writeXlsx(...given);
    remember(bytes);
    return bytes;
  };
  return { ...actual, writeXlsx };
});

afterAll(async () => {
  if (any) expect(await written().faultsOfWritten()).toEqual([]);
}, 240_000);
