import { Details } from "@/components/ui/details";
import { KeyValueList } from "@/components/ui/key-value-list";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import { comparedName } from "@/lib/i18n/compared";
import type { Language } from "@/lib/i18n/language";

type Props = {
  kind: SubmissionKind;
  language: Language;
  fields: { field: string; reason: string }[];
  isClockKept: boolean;
  t: Translator;
};

/** What the customer was last asked to mend, so that the mended submission can be read against it. */
export const LastReturn = ({ kind, language, fields, isClockKept, t }: Props) =>
  fields.length === 0 ? null : (
    <Details summary={t("staff.review.asked")} open>
      <KeyValueList
        rows={fields.map(({ field, reason }) => ({
          label: comparedName(language, kind, field),
          value: <span className="whitespace-pre-line">{reason}</span>,
        }))}
      />
      <p className="text-ink-soft text-note">{t(`submissions.view.${isClockKept ? "keptClock" : "newClock"}`)}</p>
    </Details>
  );
