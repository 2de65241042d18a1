/** Members of Office classes by their names, in the case the client sends and in the case people write. */
import type { OfficeClass } from "./classes/types";
import { HostError } from "./errors";

export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const unknownMember = (type: OfficeClass, name: string): HostError =>
  new HostError("ApiNotFound", `${type.name}.${camel(name)}`, `${type.name}.${camel(name)}`);
