/** How one Office class is described: tables of its properties and methods, in the PascalCase the client sends. */
import type { Session } from "../session";

/** An object of the model seen through its Office class. */
export interface Handle {
  readonly type: OfficeClass;
  readonly target: unknown;
}

/** The answer of an `…OrNullObject` member that found nothing. */
export const NULL_OBJECT: unique symbol = Symbol("null object");

export type Arg = unknown;
export interface Property {
  get(target: never, session: Session): unknown;
  set?(target: never, value: never, session: Session): void;
}

export interface OfficeClass {
  readonly name: string;
  /** What an instantiation answers: the client keeps `Id` or `_Id` to find the object again. */
  key?(target: never, session: Session): Record<string, unknown>;
  readonly properties: Readonly<Record<string, Property>>;
  /** Members that lead to another object. */
  readonly navigations: Readonly<Record<string, (target: never, session: Session) => Handle | typeof NULL_OBJECT>>;
  /** Members that do something and answer a plain value, another object, or nothing. */
  readonly methods: Readonly<Record<string, (target: never, args: readonly Arg[], session: Session) => unknown>>;
  /** `collection.getItem(key)`. */
  item?(target: never, args: readonly Arg[], session: Session): Handle;
  items?(target: never, session: Session): Handle[];
}

/** Properties of a class, written apart from it. */
export type Properties<T> = NonNullable<Definition<T>["properties"]>;

interface Definition<T> {
  name: string;
  key?(target: T, session: Session): Record<string, unknown>;
  properties?: Record<
    string,
    {
      get(target: T, session: Session): unknown;
      // Each property checks what it is given: the client sends JSON.
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      set?(target: T, value: any, session: Session): void;
    }
  >;
  navigations?: Record<string, (target: T, session: Session) => Handle | typeof NULL_OBJECT>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  methods?: Record<string, (target: T, args: readonly any[], session: Session) => unknown>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  item?(target: T, args: readonly any[], session: Session): Handle;
  items?(target: T, session: Session): Handle[];
}

/** The classes that others lead to and that lead back to them: known by name, so that no file needs the other first. */
const REGISTRY = new Map<string, OfficeClass>();

/** Checks the tables of a class against the type of its target, and makes it known by its name. */
export function officeClass<T>(definition: Definition<T>): OfficeClass {
  const made = { properties: {}, navigations: {}, methods: {}, ...definition } as unknown as OfficeClass;
  REGISTRY.set(made.name, made);
  return made;
}

/** A class by its name, once all are loaded. */
export function named(name: "Range" | "RangeAreas" | "Worksheet"): OfficeClass {
  const found = REGISTRY.get(name);
  if (!found) throw new Error(`The class ${name} is not loaded.`);
  return found;
}

export const handle = (type: OfficeClass, target: unknown): Handle => ({ type, target });

/** An answer that leads to another object, or to the null object when the target is missing. */
export const handleOrNull = (type: OfficeClass, target: unknown): Handle | typeof NULL_OBJECT =>
  target === undefined || target === null ? NULL_OBJECT : { type, target };

export const isHandle = (value: unknown): value is Handle =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  "target" in value &&
  typeof (value as Handle).type === "object";

/** A property kept as a plain field of the target. */
export function field<T, K extends keyof T & string>(
  name: K,
  options: {
    check?: (value: unknown) => boolean;
    after?: (target: T, session: Session) => void;
    readOnly?: boolean;
  } = {},
): {
  get(target: T): unknown;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  set?(target: T, value: any, session: Session): void;
} {
  const get = (target: T) => target[name];
  if (options.readOnly) return { get };
  return {
    get,
    set: (target, value, session) => {
      if (options.check && !options.check(value)) throw session.invalid(name);
      target[name] = value;
      options.after?.(target, session);
    },
  };
}

/** One of the words of an Office enumeration, in any case; the canonical word, or an InvalidArgument. */
export function oneOf(words: readonly string[], value: unknown, session: Session, where: string): string {
  const found = words.find((word) => word.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw session.invalid(where);
  return found;
}
