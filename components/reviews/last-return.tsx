import { Details } from "@/components/ui/details";
import { KeyValueList } from "@/components/ui/key-value-list";
import type { Translator } from "@/lib/i18n";
import { comparedName } from "@/lib/i18n/compared";

type Props = { fields: { field: string; reason: string }[]; isClockKept: boolean; t: Translator };

/** What the customer was last asked to mend, so that the mended submission can be read against it. */
export const LastReturn = ({ fields, isClockKept, t }: Props) =>
  fields.length === 0 ? null : (
    <Details summary={t("staff.review.asked")} open>
      <KeyValueList
        rows={fields.map(({ field, reason }) => ({
          label: comparedName(t, field),
          value: <span className="whitespace-pre-line">{reason}</span>,
        }))}
      />
      <p className="text-ink-soft text-note">{t(`submissions.view.${isClockKept ? "keptClock" : "newClock"}`)}</p>
    </Details>
  );
