/** How an export ended: a file with a link to it, text on the clipboard, or a box to select and copy by hand. */
import { useEffect, useRef } from "react";
import { exportingSentence } from "../../core/messages/exporting";
import { fileSentence } from "../../core/messages/files";
import { usePane } from "../state/store";
import { useWords } from "../words";

function ByHand({ text, html }: { text: string; html?: string }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (html !== undefined && box.current) box.current.innerHTML = html;
    box.current?.focus();
  }, [html]);
  return (
    <>
      <p>{words("export.byHand")}</p>
      {html === undefined ? (
        <textarea
          readOnly
          rows={8}
          value={text}
          aria-label={words("export.byHand")}
          onFocus={(event) => event.target.select()}
        />
      ) : (
        <div ref={box} className="by-hand" tabIndex={0} role="region" aria-label={words("export.byHand")} />
      )}
    </>
  );
}

export function ExportEndLine() {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const end = usePane((state) => state.desk.exported);
  return (
    <div role="status" className={end ? "notice lines" : "notice none"}>
      {end?.how === "saved" && (
        <>
          <p>{words("export.saved", { file: end.file, size: Math.max(1, Math.round(end.size / 1024)) })}</p>
          {end.messages.length > 0 && (
            <ul className="lines bulleted">
              {end.messages.map((message, index) => (
                <li key={index}>{exportingSentence(message, locale) ?? message.code}</li>
              ))}
            </ul>
          )}
          <p>
            <a href={end.url} download={end.file}>
              {words("export.link", { file: end.file })}
            </a>
          </p>
        </>
      )}
      {end?.how === "refused" && (
        <p className="wrong">
          {exportingSentence(end.message, locale) ?? fileSentence(end.message, locale) ?? end.message.code}
        </p>
      )}
      {end?.how === "copied" && <p>{words("export.copied", { rows: end.rows })}</p>}
      {end?.how === "by-hand" && <ByHand text={end.text} html={end.html} />}
    </div>
  );
}
