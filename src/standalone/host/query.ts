/** Answers `load`: the chosen properties in PascalCase; collections as `{ _Items: […] }`. */
import { isKnown, levelOf } from "./api-levels";
import { NULL_OBJECT, type Handle } from "./classes/types";
import { pascal, unknownMember } from "./members";
import type { Session } from "./session";

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/**
 * Asked-for names as a tree: `format/fill/color` → { Format: { Fill: { Color: {} } } }. "*" asks for every plain
 * property.
 */
interface Wanted {
  [name: string]: Wanted;
}

function wantedFrom(info: QueryInfo): Wanted {
  const tree: Wanted = {};
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let at = tree;
    for (const name of path.split(/[/.]/)) at = at[name === "*" || name === "$all" ? "*" : pascal(name)] ??= {};
  }
  return tree;
}

export function query(object: Handle, info: QueryInfo, session: Session): unknown {
  return answer(object, wantedFrom(info), session, info);
}

function answer(object: Handle, wanted: Wanted, session: Session, page: QueryInfo = {}): unknown {
  const { type, target } = object;
  const result: Record<string, unknown> = { ...type.key?.(target as never, session) };
  if (type.items) {
    const { Items, ...rest } = wanted as Wanted & { Items?: Wanted };
    const all = type.items(target as never, session);
    const from = page.Skip ?? 0;
    const chosen = all.slice(from, page.Top === undefined ? undefined : from + page.Top);
    // A collection's own plain property ("count") may be asked for beside those of its items.
    const own = Object.keys(rest).filter((name) => name in type.properties);
    for (const name of own) result[name] = read(object, name, session);
    const ofItems = Object.fromEntries(Object.entries({ ...rest, ...Items }).filter(([name]) => !own.includes(name)));
    result._Items = chosen.map((item) => answer(item, ofItems, session));
    return result;
  }
  const names = Object.keys(wanted);
  const everything = names.length === 0 || names.includes("*");
  if (everything)
    for (const name of Object.keys(type.properties))
      if (levelOf(type.name, name) <= session.options.apiLevel) result[name] = read(object, name, session);
  for (const name of names)
    if (name !== "*" && !(everything && name in result && name in type.properties)) {
      const value = member(object, name, wanted[name]!, session);
      if (value !== undefined) result[name] = value;
    }
  return result;
}

function member(object: Handle, name: string, inner: Wanted, session: Session): unknown {
  const { type, target } = object;
  if (name in type.properties) return read(object, name, session);
  const navigation = type.navigations[name];
  // Excel passes over a name it does not know; a member it has and the host has not is told.
  if (!navigation && !isKnown(type.name, name)) return undefined;
  if (!navigation || levelOf(type.name, name) > session.options.apiLevel) throw unknownMember(type, name);
  const next = navigation(target as never, session);
  return next === NULL_OBJECT ? null : answer(next, inner, session);
}

function read(object: Handle, name: string, session: Session): unknown {
  session.location = `${object.type.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (levelOf(object.type.name, name) > session.options.apiLevel) throw unknownMember(object.type, name);
  return object.type.properties[name]!.get(object.target as never, session);
}
