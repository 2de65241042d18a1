/**
 * Windows of programmes that were read in a source (../shared/facts.md §2); the rest stands with its name in the
 * dictionary.
 */
import type { ProgrammeFact } from "../types";

const READ = "2026-11-27";
const SENIORS =
  "uchwała nr 176 Rady Ministrów z 12.12.2025, M.P. 2025 poz. 1255 (program „Aktywni Seniorzy”, następca Senior+ i Aktywni+)";

export const PROGRAMME_FACTS: readonly ProgrammeFact[] = [
  {
    id: "senior-plus",
    name: "Senior+",
    from: "2016-12-20",
    to: "2025",
    eligibleUntil: "2025-12-31",
    successor: "aktywni-seniorzy",
    mark: "S",
    source: SENIORS,
    read: READ,
  },
  {
    id: "aktywni-plus",
    name: "Aktywni+",
    from: "2021",
    to: "2025",
    successor: "aktywni-seniorzy",
    mark: "S",
    source: "M.P. 2020 poz. 1125",
    read: READ,
  },
  {
    id: "aktywni-seniorzy",
    name: "Aktywni Seniorzy",
    from: "2026",
    to: "2030",
    mark: "S",
    source: SENIORS,
    read: READ,
  },
  {
    id: "kpo",
    name: "KPO",
    from: "2021",
    to: "2026",
    eligibleUntil: "2026-12-31",
    mark: "S",
    source: "rozporządzenie (UE) 2021/241, art. 24 (płatności do 31.12.2026; część pożyczkowa może trwać dłużej)",
    read: READ,
  },
];
