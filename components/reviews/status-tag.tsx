import { SubmissionStatusTag } from "@/components/submissions/status-tag";
import { Tag } from "@/components/ui/tag";
import type { SubmissionStatus } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

type Props = { status: SubmissionStatus; language: Language; isMine?: boolean };

/** The status as an officer sees it: what is in their own hands says so. */
export const StatusTag = ({ status, language, isMine = false }: Props) =>
  isMine && status === "IN_REVIEW" ? (
    <Tag tone="info">{messagesOf(language).staff.queue.yours}</Tag>
  ) : (
    <SubmissionStatusTag status={status} language={language} />
  );
