/** Słownik: the institutions and sources of this workbook, and what of them could not be read. */
import { dictionarySentence } from "../../core/messages/dictionary";
import { settingsSentence } from "../../core/messages/checking";
import { NeedsPlan } from "../parts/NeedsPlan";
import { DictionaryPart } from "../parts/settings/DictionaryPart";
import { usePane } from "../state/store";
import { currentMessages } from "../work/plan-session";
import { useWords } from "../words";

export default function Dictionary() {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  return (
    <NeedsPlan>
      {() => (
        <section>
          <DictionaryPart />
          {currentMessages().length > 0 && (
            <details className="part" open>
              <summary>{words("settings.messages")}</summary>
              <ul className="lines bulleted">
                {currentMessages().map((message, index) => (
                  <li key={index}>{dictionarySentence(message, locale) ?? settingsSentence(message, locale)}</li>
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
    </NeedsPlan>
  );
}
