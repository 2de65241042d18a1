/** Uporządkuj: choose a source, see how it was read, correct it, write. */
import { usePane } from "../state/store";
import { StructureResult } from "../parts/structure/Result";
import { StructureReview } from "../parts/structure/Review";
import { StructureSource } from "../parts/structure/Source";

export default function Structure() {
  const { document, written } = usePane((state) => state.structure);
  if (written) return <StructureResult />;
  return document ? <StructureReview /> : <StructureSource />;
}
