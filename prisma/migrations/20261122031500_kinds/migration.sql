-- New values can be used only after the migration that adds them: hence one of their own.

ALTER TYPE "SubmissionKind" ADD VALUE 'JOINING';
ALTER TYPE "SubmissionKind" ADD VALUE 'RENEWAL_REQUESTS';
ALTER TYPE "SubmissionKind" ADD VALUE 'TERMINATION';
ALTER TYPE "SubmissionKind" ADD VALUE 'ORGANISATION_CHANGE';
ALTER TYPE "SubmissionKind" ADD VALUE 'CONTROLLER_CHANGE';
ALTER TYPE "SubmissionKind" ADD VALUE 'LOG_DATA_REQUEST';
ALTER TYPE "SubmissionStatus" ADD VALUE 'AWAITING_CONFIRMATION' AFTER 'DRAFT';
ALTER TYPE "SubmissionStatus" ADD VALUE 'IN_SECOND_REVIEW' AFTER 'IN_REVIEW';
