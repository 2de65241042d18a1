/** The end of an export that was made on this screen; what another screen has saved is not said again here. */
import { useEffect } from "react";
import { dispatch } from "../../state/store";
import { ExportEndLine } from "../ExportEnd";

export function SavedHere() {
  useEffect(() => dispatch({ type: "desk", change: { exported: null } }), []);
  return <ExportEndLine />;
}
