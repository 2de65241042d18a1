/** The bar above every screen: the name of the screen is the button that opens the list of all screens. */
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { NavigationRegular } from "@fluentui/react-icons/svg/navigation";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { SCREENS } from "../state/state";
import { dispatch, usePane } from "../state/store";
import { useWords } from "../words";
import { ScreenIcon } from "./ScreenIcon";

export function Bar() {
  const words = useWords();
  const screen = usePane((state) => state.screen);
  const open = usePane((state) => state.menuOpen);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      dispatch({ type: "menu", open: false });
      button.current?.focus();
    } else if (step !== undefined && open) {
      event.preventDefault();
      items[(items.indexOf(document.activeElement as HTMLElement) + step + items.length) % items.length]?.focus();
    }
  };

  return (
    <header className="bar" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="bar-button"
        aria-expanded={open}
        aria-controls="screens"
        onClick={() => dispatch({ type: "menu", open: !open })}
      >
        <NavigationRegular aria-hidden fontSize={20} />
        <h1>{words(`screen.${screen}`)}</h1>
        <ChevronDownRegular aria-hidden fontSize={16} className={open ? "turned" : undefined} />
      </button>
      {open && (
        <nav id="screens" ref={list} aria-label={words("menu")}>
          {SCREENS.map((name) => (
            <button
              key={name}
              type="button"
              aria-current={name === screen ? "page" : undefined}
              onClick={() => {
                dispatch({ type: "go", screen: name });
                button.current?.focus();
              }}
            >
              <ScreenIcon name={name} />
              <span>{words(`screen.${name}`)}</span>
            </button>
          ))}
        </nav>
      )}
    </header>
  );
}
