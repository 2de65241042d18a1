/** What was met and not shown, counted for the receipt. */
export interface HtmlTally {
  deletions: number;
  hidden: number;
  notes: number;
  comments: number;
}
