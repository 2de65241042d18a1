/** Excel.CustomXmlPartCollection */
import type { Workbook } from "../model/workbook";
import type { Session } from "../session";
import { handle, handleOrNull, officeClass, type OfficeClass } from "./types";

interface PartTarget {
  workbook: Workbook;
  id: string;
}
const partOf = ({ workbook, id }: PartTarget) => workbook.customXml.find((part) => part.id === id)!;
/** The namespace the root element declares: the root's tag is the first that is no declaration. */
const namespaceOf = (xml: string): string =>
  /\sxmlns(?::\w+)?=(?:"([^"]*)"|'([^']*)')/
    .exec(/<[^?!<>][^<>]*/.exec(xml)?.[0] ?? "")
    ?.slice(1)
    .find(Boolean) ?? "";

function checkXml(xml: unknown, session: Session): string {
  if (typeof xml !== "string" || !/^\s*(?:<\?xml[^>]*\?>\s*)?<[^?!]/.test(xml) || /<!(DOCTYPE|ENTITY)/i.test(xml))
    throw session.invalid("xml");
  return xml;
}

const customXmlPartClass: OfficeClass = officeClass<PartTarget>({
  name: "CustomXmlPart",
  key: ({ id }) => ({ Id: id }),
  properties: { Id: { get: ({ id }) => id }, NamespaceUri: { get: (target) => namespaceOf(partOf(target).xml) } },
  methods: {
    GetXml: (target) => partOf(target).xml,
    SetXml: (target, [xml], session) => {
      partOf(target).xml = checkXml(xml, session);
      target.workbook.customXmlTouched = true;
      return null;
    },
    Delete: ({ workbook, id }) => {
      workbook.customXml = workbook.customXml.filter((part) => part.id !== id);
      workbook.customXmlTouched = true;
      return null;
    },
  },
});

interface Scope {
  workbook: Workbook;
  namespace: string;
}
const inScope = ({ workbook, namespace }: Scope) =>
  workbook.customXml.filter(({ xml }) => namespaceOf(xml) === namespace);

const scopedCollectionClass: OfficeClass = officeClass<Scope>({
  name: "CustomXmlPartScopedCollection",
  items: (scope) => inScope(scope).map(({ id }) => handle(customXmlPartClass, { workbook: scope.workbook, id })),
  methods: {
    GetCount: (scope) => inScope(scope).length,
    GetOnlyItem: (scope, _args, session) => {
      const found = inScope(scope);
      if (found.length !== 1) throw session.refuse("InvalidOperation");
      return handle(customXmlPartClass, { workbook: scope.workbook, id: found[0]!.id });
    },
    GetOnlyItemOrNullObject: (scope) => {
      const found = inScope(scope);
      return handleOrNull(
        customXmlPartClass,
        found.length === 1 ? { workbook: scope.workbook, id: found[0]!.id } : null,
      );
    },
  },
});

export const customXmlPartsClass: OfficeClass = officeClass<Workbook>({
  name: "CustomXmlPartCollection",
  items: (workbook) => workbook.customXml.map(({ id }) => handle(customXmlPartClass, { workbook, id })),
  item: (workbook, [id], session) => {
    if (!workbook.customXml.some((part) => part.id === id)) throw session.refuse("ItemNotFound");
    return handle(customXmlPartClass, { workbook, id });
  },
  methods: {
    Add: (workbook, [xml], session) => {
      const part = { id: workbook.newGuid(), xml: checkXml(xml, session), part: "" };
      workbook.customXml.push(part);
      workbook.customXmlTouched = true;
      return handle(customXmlPartClass, { workbook, id: part.id });
    },
    GetByNamespace: (workbook, [namespace]) =>
      handle(scopedCollectionClass, { workbook, namespace: String(namespace) }),
    GetCount: (workbook) => workbook.customXml.length,
    GetItemOrNullObject: (workbook, [id]) =>
      handleOrNull(customXmlPartClass, workbook.customXml.some((part) => part.id === id) ? { workbook, id } : null),
  },
});
