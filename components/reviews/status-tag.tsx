import { Tag, type Tone } from "@/components/ui/tag";
import type { SubmissionStatus } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";

const tones: Record<SubmissionStatus, Tone> = {
  DRAFT: "off",
  SUBMITTED: "info",
  IN_REVIEW: "info",
  RETURNED: "warn",
  SCHEDULED: "ok",
  EFFECTIVE: "ok",
  REJECTED: "bad",
  WITHDRAWN: "off",
  CANCELLED: "bad",
};

type Props = { status: SubmissionStatus; t: Translator; isMine?: boolean };

/** The status as an officer sees it: what is in their own hands says so. */
export const StatusTag = ({ status, t, isMine = false }: Props) => (
  <Tag tone={tones[status]}>
    {isMine && status === "IN_REVIEW" ? t("staff.queue.yours") : t(`submissions.statuses.${status}`)}
  </Tag>
);
