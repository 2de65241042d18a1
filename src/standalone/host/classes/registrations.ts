import type { Session } from "../session";

/** The members that register for events, ready to be spread into a class's table of methods. */
export function registrations<T>(
  events: Readonly<Record<string, number>>,
  targetOf: (target: T) => string,
): Record<string, (target: T, args: readonly unknown[], session: Session) => null> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [
        `_Register${name}`,
        (target: T, _args: readonly unknown[], session: Session) => session.events.register(type, targetOf(target)),
      ],
      [
        `_Unregister${name}`,
        (target: T, _args: readonly unknown[], session: Session) => session.events.unregister(type, targetOf(target)),
      ],
    ]),
  );
}
