/** Why an archive is not read; "duplicate": two parts of one name that differ. */
export type ZipTrouble = "broken" | "bomb" | "encrypted" | "duplicate";
