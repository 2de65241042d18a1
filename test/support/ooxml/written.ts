/** Files written while a test file ran; looked at when it is over. */
import { faultsOf, type Written } from "./index";

const written: Written[] = [];
const forgiven: RegExp[] = [];

/** For a test that writes something wrong on purpose: what is wrong with it is expected. */
export function wrongOnPurpose(fault: RegExp): void {
  forgiven.push(fault);
}

export function wrote(file: Written): void {
  written.push(file);
}

/** What is wrong with them; what was already wrong with the file one was made from is not ours. */
export async function faultsOfWritten(): Promise<string[]> {
  const files = written.splice(0);
  const faults = files.length === 0 ? [] : await faultsOf(files);
  return faults.filter((fault) => !forgiven.some((pattern) => pattern.test(fault)));
}
