/**
 * Entry of the pane: the shell is on the screen before Office.js has come, and the ribbon finds its commands in the
 * same runtime.
 */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { waitForOffice } from "./office";
import "./pane.css";

createRoot(document.getElementById("root")!).render(<App />);
// Read by the tests: from here on the menu answers. The frame after the first drawing.
requestAnimationFrame(() => setTimeout(() => performance.mark("pane-interactive")));

waitForOffice();
