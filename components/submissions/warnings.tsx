import { Note } from "@/components/ui/note";
import { messagesOf, sentence, translator } from "@/lib/i18n";
import { issueSentence } from "@/lib/i18n/issue";
import type { Language } from "@/lib/i18n/language";
import type { Warning } from "@/lib/submissions/kinds/kind";

/** One warning as a sentence. The names of holidays are words of the dictionary themselves. */
export function warningSentence({ code, params = {} }: Warning, language: Language): string {
  const t = translator(language);
  const { issues } = messagesOf(language);
  const holiday = typeof params.holiday === "string" ? sentence(t, `issues.holiday.${params.holiday}`) : undefined;
  const filled = holiday ? { ...params, holiday } : params;
  if (code.startsWith("issues.")) return issueSentence(issues, code.slice("issues.".length), filled);
  return sentence(t, code, filled) ?? issues.invalid;
}

/** What both sides should notice; nothing is drawn when there is nothing. */
export const Warnings = ({ warnings, language }: { warnings: Warning[]; language: Language }) =>
  warnings.length === 0 ? null : (
    <Note tone="warn" title={messagesOf(language).submissions.notice}>
      <ul className="list-disc pl-m">
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>{warningSentence(warning, language)}</li>
        ))}
      </ul>
    </Note>
  );
