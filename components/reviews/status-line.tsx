import { Tag } from "@/components/ui/tag";
import { formatDate, formatDateTime } from "@/lib/calendar";
import type { SubmissionStatus } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import type { SubmissionUnderReview } from "@/lib/reviews/policy";
import { StatusTag } from "./status-tag";

type Props = { submission: SubmissionUnderReview; isMine: boolean; t: Translator; language: Language };

/** Statuses in which the effective date still lies ahead, or should. */
const isAhead: SubmissionStatus[] = ["SUBMITTED", "IN_REVIEW", "IN_SECOND_REVIEW", "RETURNED", "SCHEDULED"];

/** What is delivered has no day of its own. */
const lineOf = ({ status, effectiveOn }: SubmissionUnderReview) =>
  !effectiveOn ? "statusUndated" : isAhead.includes(status) ? "status" : "statusDecided";

/** In one line: in whose hands, whose, when sent, when in force. */
export const StatusLine = ({ submission, isMine, t, language }: Props) => (
  <p className="flex flex-wrap items-baseline gap-x-s gap-y-xxs">
    <StatusTag kind={submission.kind} status={submission.status} language={language} isMine={isMine} />
    {submission.isUrgent && <Tag tone="warn">{t("staff.queue.urgent")}</Tag>}
    <span>
      {t(`staff.review.${lineOf(submission)}`, {
        organisation: localName(submission.organisation, language),
        sent: submission.submittedAt ? formatDateTime(submission.submittedAt, language) : "",
        effective: submission.effectiveOn ? formatDate(submission.effectiveOn.toISOString().slice(0, 10)) : "",
      })}
    </span>
  </p>
);
