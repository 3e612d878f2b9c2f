import { SubmissionStatusTag } from "@/components/submissions/status-tag";
import { Tag } from "@/components/ui/tag";
import type { SubmissionKind, SubmissionStatus } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

type Props = { kind: SubmissionKind; status: SubmissionStatus; language: Language; isMine?: boolean };

/** The status as an officer sees it: what is in their own hands says so. */
export const StatusTag = ({ kind, status, language, isMine = false }: Props) =>
  isMine && status === "IN_REVIEW" ? (
    <Tag tone="info">{messagesOf(language).staff.queue.yours}</Tag>
  ) : (
    <SubmissionStatusTag kind={kind} status={status} language={language} />
  );
