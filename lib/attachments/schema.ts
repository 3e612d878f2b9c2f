import * as z from "zod/mini";
import { storable } from "../form-data";

/** How large one file may be, and how many may go with one submission (docs/rules.md BR-41). */
export const ATTACHMENT_LIMIT = 10 * 1_024 * 1_024;
export const ATTACHMENTS_AT_MOST = 10;

/** What every kind takes besides the files that it asks for by name. */
export const otherPurpose = "other";

/** One file of a form; what it is is seen from its content, behind the door. */
export const attachedFile = z.file({ error: "fileMissing" }).check(z.maxSize(ATTACHMENT_LIMIT));

export const addAttachmentInput = z.strictObject({
  submissionId: z.uuid(),
  purpose: z._default(z.string().check(storable, z.maxLength(40)), otherPurpose),
  file: attachedFile,
});

export const removeAttachmentInput = z.strictObject({ attachmentId: z.uuid() });
