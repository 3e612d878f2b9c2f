import { Tag } from "@/components/ui/tag";
import type { SubmissionStatus } from "@/lib/db/generated/enums";
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

/** A submission's status in the reader's words. */
export const SubmissionStatusTag = ({ status, language }: { status: SubmissionStatus; language: Language }) => (
  <Tag tone={tones[status]}>{messagesOf(language).submissions.statuses[status]}</Tag>
);
