/**
 * Runs one batch: object paths lead to objects of the model, actions read and change them, in the order the client
 * gave.
 */
import { levelOf } from "./api-levels";
import { rangeClass } from "./classes/range";
import { rangeAreasClass } from "./classes/range-areas";
import { handle, isHandle, NULL_OBJECT, type Arg, type Handle, type OfficeClass } from "./classes/types";
import { workbookClass } from "./classes/workbook";
import { HostError, messageOf } from "./errors";
import { camel, pascal, unknownMember } from "./members";
import { query, type QueryInfo } from "./query";
import type { RangeTarget, Session } from "./session";

export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
  D?: boolean;
}
export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
  AutoKeepReference?: boolean;
}
export interface BatchAnswer {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

type Resolved = Handle | typeof NULL_OBJECT;
const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export class BatchRun {
  private readonly objects = new Map<number, Resolved>();
  private readonly kept = new Map<number, string>();
  private readonly keepIds: ReadonlySet<number>;

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
  ) {
    this.keepIds = new Set(
      batch.Actions.filter(({ ActionType, Name }) => ActionType === ACTION.method && Name === "_KeepReference").map(
        ({ ObjectPathId }) => ObjectPathId,
      ),
    );
  }

  /**
   * What succeeded before a failing action stays done, and nothing after it runs: "The batch is executed in order;
   * when one fails the rest is not" (application-specific API model, run method).
   */
  run(): BatchAnswer {
    const answer: BatchAnswer = { Results: [] };
    for (const [index, action] of this.batch.Actions.entries()) {
      this.session.location = "";
      try {
        answer.Results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
      } catch (error) {
        answer.Error = this.refusal(error, index);
        break;
      }
    }
    return answer;
  }

  private refusal(error: unknown, ActionIndex: number): NonNullable<BatchAnswer["Error"]> {
    const refused =
      error instanceof HostError
        ? error
        : new HostError(
            "GeneralException",
            this.session.location,
            error instanceof Error ? (error.stack ?? error.message) : String(error),
          );
    const status: Record<string, number> = {
      ItemNotFound: 404,
      ApiNotFound: 404,
      AccessDenied: 403,
      ItemAlreadyExists: 409,
      GeneralException: 500,
    };
    return {
      Code: refused.code,
      Message: refused.message || messageOf(refused.code),
      Location: refused.location,
      ActionIndex,
      HttpStatusCode: status[refused.code] ?? 400,
    };
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    // Reading a null object answers null; what is done to it is passed over in silence, as Microsoft's own samples
    // count on.
    if (object === NULL_OBJECT) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(action.ObjectPathId, object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return query(object, action.QueryInfo ?? {}, this.session);
      case ACTION.method:
        return this.call(object, action);
      case ACTION.set:
        return this.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, pascal(name), value);
        return null;
      default:
        throw new HostError("NotImplemented", `action ${action.ActionType}`);
    }
  }

  private instantiate(pathId: number, object: Handle): unknown {
    const key = object.type.key?.(object.target as never, this.session) ?? {};
    if (!this.keepIds.has(pathId) || this.batch.ObjectPaths[pathId]?.D) return key;
    return { ...key, _ReferenceId: this.keep(pathId, object) };
  }

  private keep(pathId: number, object: Handle): string {
    let id =
      this.kept.get(pathId) ??
      (this.batch.ObjectPaths[pathId]?.ObjectPathType === 6 ? this.batch.ObjectPaths[pathId]!.Name : undefined);
    if (id === undefined) this.kept.set(pathId, (id = this.session.keep(object.target as RangeTarget)));
    // The object of this batch and the kept one are the same from now on.
    return id;
  }

  private call(object: Handle, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      this.keep(action.ObjectPathId, object);
      return null;
    }
    const result = this.invoke(object, action.Name, this.args(action.ArgumentInfo));
    return isHandle(result) || result === NULL_OBJECT ? null : result;
  }

  private set(object: Handle, name: string, value: unknown): null {
    this.session.location = `${object.type.name}.${camel(name)}`;
    const property = object.type.properties[name];
    if (!property) throw unknownMember(object.type, name);
    this.checkLevel(object.type, name);
    this.checkRefused();
    if (!property.set) throw this.session.invalid();
    property.set(object.target as never, value as never, this.session);
    return null;
  }

  private checkLevel(type: OfficeClass, name: string): void {
    if (levelOf(type.name, name) > this.session.options.apiLevel) throw unknownMember(type, name);
  }

  private checkRefused(): void {
    if (this.session.refusedMembers.has(this.session.location)) throw this.session.refuse("GeneralException");
  }

  private resolve(id: number): Resolved {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError("InvalidRequest", `object path ${id}`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): Resolved {
    switch (path.ObjectPathType) {
      case 1:
        return handle(workbookClass, this.session.workbook);
      case 2:
        throw new HostError("ApiNotFound", path.Name, path.Name);
      case 6:
        return this.reference(path.Name);
      case 7:
        return NULL_OBJECT;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === 5) {
      this.session.location = `${parent.type.name}.getItem`;
      if (!parent.type.item) throw unknownMember(parent.type, "getItem");
      return parent.type.item(parent.target as never, args, this.session);
    }
    if (path.ObjectPathType === 4) {
      this.session.location = `${parent.type.name}.${camel(path.Name)}`;
      const navigation = parent.type.navigations[path.Name];
      if (!navigation) throw unknownMember(parent.type, path.Name);
      this.checkLevel(parent.type, path.Name);
      return navigation(parent.target as never, this.session);
    }
    const result = this.invoke(parent, path.Name, args);
    if (!isHandle(result) && result !== NULL_OBJECT) throw new HostError("GeneralException", this.session.location);
    return result as Resolved;
  }

  private reference(id: string): Resolved {
    const target = this.session.references.get(id);
    if (!target) throw new HostError("InvalidReference", id);
    return Array.isArray(target) ? handle(rangeAreasClass, target) : handle(rangeClass, target);
  }

  private invoke(object: Handle, name: string, args: Arg[]): unknown {
    this.session.location = `${object.type.name}.${camel(name)}`;
    const method = object.type.methods[name];
    if (!method) throw unknownMember(object.type, name);
    this.checkLevel(object.type, name);
    this.checkRefused();
    return method(object.target as never, args, this.session);
  }

  /** Arguments with the objects they name put in their places. */
  private args(info: ArgumentInfo | undefined): Arg[] {
    const fill = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(value))
        return Array.isArray(reference) ? value.map((item, index) => fill(item, reference[index])) : value;
      if (typeof reference === "number" && reference !== 0) return this.argument(reference);
      return this.inside(value);
    };
    return (info?.Arguments ?? []).map((value, index) => fill(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private inside(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.inside(item));
    const id = (value as { _ObjectPathId?: number })._ObjectPathId;
    if (typeof id === "number") return this.argument(id);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.inside(item)]));
  }

  private argument(id: number): Handle {
    const object = this.resolve(id);
    if (object === NULL_OBJECT) throw new HostError("InvalidArgument", this.session.location);
    return object;
  }
}
