import { fold } from "../../table/text";
import type { Piece, Receipt } from "../../table/read-result";
import type { SourceCell, SourceDocument, SourceParagraph } from "../source";

/** What the receipt counts: one paragraph or one cell that holds text. */
export type SourcePiece = SourceCell | SourceParagraph;

/** Every piece of a document in its order; empty cells and paragraphs are none. */
export function piecesOf(document: SourceDocument): SourcePiece[] {
  return document.blocks
    .flatMap((block): SourcePiece[] => (block.kind === "paragraph" ? [block] : block.cells))
    .filter((piece) => fold(piece.text) !== "");
}

/**
 * Where the recogniser writes down what became of each piece. A piece nobody wrote down is left out: forgetting can
 * therefore never look like reading.
 */
export class Ledger {
  private readonly fate = new Map<SourcePiece, "placed" | "structure">();
  private readonly cut: Piece[] = [];
  private readonly told = new Set<SourcePiece>();

  /** The piece's text is in a cell of the table. Placed wins over structure. */
  placed(piece: SourcePiece): void {
    this.fate.set(piece, "placed");
  }

  /** The piece is a header, a label, numbering. */
  structure(piece: SourcePiece): void {
    if (!this.fate.has(piece)) this.fate.set(piece, "structure");
  }

  /** The piece's text is not in the table after all (the id of a copied row). */
  dropped(piece: SourcePiece): void {
    this.fate.delete(piece);
  }

  /** The piece stays out of the table, and a message says so with its place. */
  tell(piece: SourcePiece): void {
    this.told.add(piece);
  }

  /** Pieces left out that nobody was told of. */
  untold(document: SourceDocument): SourcePiece[] {
    return piecesOf(document).filter((piece) => !this.fate.has(piece) && !this.told.has(piece));
  }

  /** A run of text inside a piece that was left out while the rest was placed (a page number pasted into a cell). */
  cutOut(piece: SourcePiece, text: string): void {
    this.cut.push({ text, where: piece.where });
  }

  receipt(document: SourceDocument): Receipt {
    const pieces = piecesOf(document);
    const receipt: Receipt = {
      pieces: pieces.length + this.cut.length,
      placed: 0,
      structure: 0,
      leftOut: [...this.cut],
    };
    for (const piece of pieces) {
      const fate = this.fate.get(piece);
      if (fate === undefined) receipt.leftOut.push({ text: fold(piece.text), where: piece.where });
      else receipt[fate]++;
    }
    const aside = document.leftOut ?? [];
    receipt.pieces += aside.length;
    receipt.leftOut.push(...aside);
    return receipt;
  }
}
