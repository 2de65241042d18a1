/** One button that asks for files; the same files can be asked for again. */
import { Button } from "@fluentui/react-button";
import { useId, useRef } from "react";
import { usePane } from "../../state/store";

export function FilePick({
  label,
  accept,
  multiple,
  primary,
  onFiles,
}: {
  label: string;
  accept: string;
  multiple?: boolean;
  primary?: boolean;
  onFiles: (files: File[]) => void;
}) {
  const busy = usePane((state) => state.busy !== null);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="row">
      <input
        ref={input}
        id={id}
        type="file"
        className="hidden team-file"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button appearance={primary ? "primary" : "secondary"} disabled={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </div>
  );
}
