/** What office.js itself sets up before the client of Excel runs: `Office.context` and `Office.onReady`. */
import type { OfficeClient } from "./host";

export type Supports = (set: string, version?: string) => boolean;
const INFO = { host: "Excel", platform: "PC" };

/**
 * `window` is the client's: the client reads its context from `OSF._OfficeAppFactory`, which the loader of office.js
 * makes.
 */
export function introduce(window: Record<string, unknown>, supports: Supports): void {
  const context = {
    requirements: { isSetSupported: supports },
    displayLanguage: "pl-PL",
    contentLanguage: "pl-PL",
    host: "Excel",
    platform: "PC",
    diagnostics: { host: "Excel", platform: "PC", version: "16.0.14332.20000" },
    partitionKey: "embedded",
  };
  const osf = window.OSF as Record<string, unknown>;
  osf._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({
      hostType: "excel",
      hostPlatform: "win32",
      hostSpecificFileVersion: "16.00",
      hostLocale: "pl-PL",
      flags: 0,
    }),
    getId: () => "",
  };
  const office = (window as unknown as OfficeClient).Office as unknown as Record<string, unknown>;
  office.onReady = (ready?: (given: typeof INFO) => unknown) =>
    Promise.resolve(INFO).then((given) => {
      ready?.(given);
      return given;
    });
  office.HostType ??= { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint" };
  office.PlatformType ??= { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" };
}
