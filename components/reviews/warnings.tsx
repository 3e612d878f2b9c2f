import { Note } from "@/components/ui/note";
import type { Translator } from "@/lib/i18n";
import type { Warning } from "@/lib/submissions/kinds/kind";
import { warningText } from "./words";

type Props = { warnings: Warning[]; urgentReason: string | null; t: Translator };

/** What the officer should notice before deciding; nothing when there is nothing. */
export function ReviewWarnings({ warnings, urgentReason, t }: Props) {
  const texts = warnings.map((warning) => warningText(t, warning));
  if (urgentReason) texts.unshift(t("staff.review.urgent", { reason: urgentReason }));
  if (texts.length === 0) return null;
  return (
    <Note tone="warn" title={t("staff.review.notice")}>
      {texts.map((text) => (
        <p key={text} className="mb-xxs">
          {text}
        </p>
      ))}
    </Note>
  );
}
