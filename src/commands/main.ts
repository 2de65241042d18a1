/**
 * The first thing of the bundle: names are associated in the very turn in which office.js is there, before the pane
 * asks whether Office is ready.
 */
import { associateCommands } from ".";

let done = false;

function associate(): void {
  if (done || typeof Office === "undefined" || !Office.actions) return;
  done = true;
  associateCommands();
}

document.getElementById("office-js")?.addEventListener("load", associate);
associate();
