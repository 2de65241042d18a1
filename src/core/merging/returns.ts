/** Who was sent a file and who has answered: "wróciło 3 z 15". */
import { normal } from "../table";

export interface Sent {
  institution: string;
  /** ISO day on which its file was made. */
  at: string;
  /** ISO day by which it was to come back. */
  returnBy?: string;
  /** ISO day on which its answer was collected. */
  back?: string;
}

export interface Returns {
  back: readonly Sent[];
  /** In the order in which they were sent. */
  waiting: readonly Sent[];
}

const same = (a: string, b: string): boolean => normal(a) === normal(b);

/** The list with files made today: an institution is in it once, and waits anew. */
export function withSent(list: readonly Sent[], made: readonly Sent[]): Sent[] {
  return [...list.filter((old) => !made.some((each) => same(each.institution, old.institution))), ...made];
}

/** The list once these institutions' files were collected. */
export function withBack(list: readonly Sent[], institutions: readonly string[], day: string): Sent[] {
  return list.map((each) =>
    each.back === undefined && institutions.some((name) => same(name, each.institution))
      ? { ...each, back: day }
      : each,
  );
}

/** `collected`: institutions whose files are on the screen and not yet written. */
export function returnsOf(list: readonly Sent[], collected: readonly string[] = []): Returns {
  const isBack = ({ back, institution }: Sent): boolean =>
    back !== undefined || collected.some((name) => same(name, institution));
  return { back: list.filter(isBack), waiting: list.filter((each) => !isBack(each)) };
}
