/**
 * Entry of the pane: the shell is on the screen before Office.js has come, and the ribbon finds its commands in the
 * same runtime. With `?room` the page is the projector's window, which the pane has opened.
 */
import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { waitForOffice } from "./office";
import "./pane.css";

const RoomApp = lazy(() => import(/* webpackChunkName: "room" */ "./room/RoomApp"));
const isRoom = new URLSearchParams(location.search).has("room");

/** The window has no work of its own: it waits for Office.js and then for what the pane tells. */
function RoomWindow() {
  return (
    <Suspense>
      <RoomApp />
    </Suspense>
  );
}

createRoot(document.getElementById("root")!).render(isRoom ? <RoomWindow /> : <App />);
// Read by the tests: from here on the menu answers. The frame after the first drawing.
requestAnimationFrame(() => setTimeout(() => performance.mark("pane-interactive")));

if (!isRoom) waitForOffice();
