/** Settings made of anything come back the same after saving: what is not understood is kept, whatever it is called. */
import fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import { parseSettings, serialiseSettings } from "../../../src/core/checking";

const KEYS = ["frame", "profile", "severityByRule", "suppressions", "baseline", "baselineDeclined", "asked", "team"];
const NAMES = ["period", "from", "to", "name", "level", "code", "scope", "actionId", "entries", "made", "decisions"];
const STRANGE = ["__proto__", "constructor", "toString", "hasOwnProperty", "x"];
const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, "warsztat", "error", "2024", "2024-02", "gmina", "action"),
);
const record = fc.dictionary(fc.constantFrom(...NAMES, ...STRANGE), leaf);
const value = fc.oneof(
  leaf,
  record,
  fc.array(fc.oneof(leaf, record), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom(...NAMES), record),
);

test("any stored text settles: read, saved and read again it is the same", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...KEYS, "reading", "version", "unread", ...STRANGE), value),
      (stored) => {
        const { settings } = parseSettings(JSON.stringify(stored));
        const again = parseSettings(serialiseSettings(settings)).settings;
        expect(isDeepStrictEqual(again, settings)).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

test("a setting of an unknown name is kept under that name", () => {
  for (const name of STRANGE) {
    const { settings } = parseSettings(`{"${name}":{"a":1}}`);
    expect(serialiseSettings(settings)).toContain(`"${name}":{"a":1}`);
  }
});
