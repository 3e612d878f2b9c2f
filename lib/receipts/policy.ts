import type { SubmissionStatus } from "../db/generated/enums";

/** Sent, and since then as it was sent: one that is being mended again no longer says what was received. */
const receiptStatuses: readonly SubmissionStatus[] = [
  "SUBMITTED",
  "IN_REVIEW",
  "SCHEDULED",
  "EFFECTIVE",
  "REJECTED",
  "CANCELLED",
];

/** Whether a receipt can be given of a submission: it holds exactly what was sent. */
export const hasReceipt = ({ status }: { status: SubmissionStatus }): boolean => receiptStatuses.includes(status);
