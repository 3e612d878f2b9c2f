import type { SubmissionStatus } from "../db/generated/enums";

/** Sent, and since then as it was sent. */
const receiptStatuses: readonly SubmissionStatus[] = [
  "SUBMITTED",
  "IN_REVIEW",
  "IN_SECOND_REVIEW",
  "SCHEDULED",
  "EFFECTIVE",
  "REJECTED",
  "CANCELLED",
];

/**
 * Whether a receipt can be given of a submission: of one that is being mended it says what was sent, as long as that has been
 * kept beside what is written now.
 */
export const hasReceipt = ({ status, sentAnswers }: { status: SubmissionStatus; sentAnswers: unknown }): boolean =>
  receiptStatuses.includes(status) || (status === "RETURNED" && sentAnswers !== null);
