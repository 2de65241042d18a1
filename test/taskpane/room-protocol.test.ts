/** @jest-environment node */
import { deedOf, viewOf } from "../../src/taskpane/room/protocol";

describe("what the projector's window says", () => {
  test.each([
    [{ do: "ready" }],
    [{ do: "undo" }],
    [{ do: "close" }],
    [{ do: "move", step: -1 }],
    [{ do: "put-off", id: "funding:x" }],
    [{ do: "add-columns", id: "indicator:x" }],
    [{ do: "answer", id: "funding:x", given: { funding: "budżet gminy" } }],
  ])("%j is understood", (deed) => expect(deedOf(JSON.stringify(deed))).toEqual(deed));

  test.each([
    ["no JSON"],
    ["null"],
    ["[]"],
    ['{"do":"format"}'],
    ['{"do":"move","step":7}'],
    ['{"do":"put-off"}'],
    ['{"do":"answer","id":"x","given":{"funding":5}}'],
    ['{"do":"answer","id":"x","given":null}'],
  ])("%s is not obeyed", (text) => expect(deedOf(text)).toBeUndefined());

  test("what is no view shows nothing", () => {
    expect(viewOf("{}")).toBeUndefined();
    expect(viewOf("broken")).toBeUndefined();
    expect(viewOf('{"locale":"pl","question":null}')).toEqual({ locale: "pl", question: null });
  });
});
