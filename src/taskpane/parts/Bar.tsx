/** The bar above every screen: the places behind one button, where one is, the gear, and the screens of the place. */
import { NavigationRegular } from "@fluentui/react-icons/svg/navigation";
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import { MENU, placeOf, PLACES, tabsOf, type PlaceName } from "../state/places";
import type { ScreenName } from "../state/state";
import { dispatch, usePane } from "../state/store";
import { useWords } from "../words";
import { PlaceIcon } from "./PlaceIcon";

const go = (screen: ScreenName): void => dispatch({ type: "go", screen });
const ENTRIES: readonly ("start" | PlaceName)[] = ["start", ...MENU];

function Places({ list, onChosen }: { list: RefObject<HTMLElement | null>; onChosen: () => void }) {
  const words = useWords();
  const screen = usePane((state) => state.screen);
  const here = placeOf(screen) ?? "start";
  return (
    <nav id="screens" ref={list} aria-label={words("menu")}>
      {ENTRIES.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === here ? "page" : undefined}
          onClick={() => {
            go(name === "start" ? name : PLACES[name][0]);
            onChosen();
          }}
        >
          <PlaceIcon name={name} />
          <span>{words(`place.${name}`)}</span>
        </button>
      ))}
    </nav>
  );
}

/** The screens of a place side by side; a place of one screen has none. */
function Tabs() {
  const words = useWords();
  const screen = usePane((state) => state.screen);
  const tabs = tabsOf(screen);
  const place = placeOf(screen);
  if (!place || tabs.length < 2) return null;
  return (
    <nav className="tabs" aria-label={words("place.within", { place: words(`place.${place}`) })}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === screen ? "page" : undefined}
          onClick={() => name !== screen && go(name)}
        >
          {words(`screen.${name}`)}
        </button>
      ))}
    </nav>
  );
}

/** What sticks below the bar stands under it, however many lines its tabs take. */
function useHeightTold(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const tell = (): void =>
      document.documentElement.style.setProperty("--bar", `${Math.floor(bar.current?.offsetHeight ?? 0)}px`);
    const watch = new ResizeObserver(tell);
    watch.observe(bar.current!);
    return () => watch.disconnect();
  }, [bar]);
}

export function Bar() {
  const words = useWords();
  const screen = usePane((state) => state.screen);
  const open = usePane((state) => state.menuOpen);
  const place = placeOf(screen) ?? "start";
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLElement>(null);
  const bar = useRef<HTMLElement>(null);
  useHeightTold(bar);
  useEffect(() => {
    if (open)
      (list.current?.querySelector<HTMLElement>("[aria-current]") ?? list.current?.querySelector("button"))?.focus();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return;
    const items = [...(list.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      dispatch({ type: "menu", open: false });
      button.current?.focus();
    } else if (step !== undefined) {
      event.preventDefault();
      items[(items.indexOf(document.activeElement as HTMLElement) + step + items.length) % items.length]?.focus();
    }
  };

  return (
    <header ref={bar} className="bar" onKeyDown={onKeyDown}>
      <div className="bar-row">
        <button
          ref={button}
          type="button"
          className="bar-button"
          aria-label={words("menu.open")}
          title={words("menu.open")}
          aria-expanded={open}
          aria-controls={open ? "screens" : undefined}
          onClick={() => dispatch({ type: "menu", open: !open })}
        >
          <NavigationRegular aria-hidden fontSize={20} />
        </button>
        <h1>{words(`place.${place}`)}</h1>
        <button
          type="button"
          className="bar-button gear"
          aria-label={words("place.gear")}
          title={words("place.gear")}
          aria-current={place === "gear" ? "page" : undefined}
          onClick={() => go("settings")}
        >
          <PlaceIcon name="gear" />
        </button>
      </div>
      {open && <Places list={list} onChosen={() => button.current?.focus()} />}
      <Tabs />
    </header>
  );
}
