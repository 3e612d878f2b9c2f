import * as z from "zod/mini";
import { attachedFile } from "../attachments/schema";
import { storable } from "../form-data";

const text = z.string().check(z.trim(), storable, z.minLength(1, { error: "required" }), z.maxLength(5_000));

/** A message on a submission, with one file perhaps. */
export const messageInput = z.strictObject({ submissionId: z.uuid(), text, file: z.optional(attachedFile) });

/** What officers note for each other. */
export const noteInput = z.strictObject({ submissionId: z.uuid(), note: text });
