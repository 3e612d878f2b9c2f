import { Tag } from "@/components/ui/tag";
import type { SubmissionKind, SubmissionStatus } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

const tones = {
  DRAFT: "off",
  AWAITING_CONFIRMATION: "warn",
  SUBMITTED: "info",
  IN_REVIEW: "info",
  IN_SECOND_REVIEW: "info",
  RETURNED: "warn",
  SCHEDULED: "info",
  EFFECTIVE: "ok",
  REJECTED: "bad",
  WITHDRAWN: "off",
  CANCELLED: "bad",
} as const satisfies Record<SubmissionStatus, string>;

type Props = { kind: SubmissionKind; status: SubmissionStatus; language: Language };

/** A submission's status in the reader's words; what is delivered never takes effect, and says so in words of its own. */
export function SubmissionStatusTag({ kind, status, language }: Props) {
  const { submissions, logRequest } = messagesOf(language);
  const own: Partial<Record<SubmissionStatus, string>> = kind === "LOG_DATA_REQUEST" ? logRequest.statuses : {};
  return <Tag tone={tones[status]}>{own[status] ?? submissions.statuses[status]}</Tag>;
}
