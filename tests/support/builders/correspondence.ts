import { createHash } from "node:crypto";
import { keepAttachment } from "@/lib/attachments/workflow";
import type { Member, Officer } from "@/lib/auth/actor";
import { fileKind } from "@/lib/file-kind";
import { aPdf } from "../files";
import { build } from "./build";

type Submission = { id: string; organisationId: string };

interface AttachmentWishes {
  to: Submission;
  by: Member | Officer;
  name?: string;
  content?: Buffer;
  purpose?: string;
  messageId?: string;
  at?: Date;
}

/** A file that goes with a submission, or with a message on it. */
export function anAttachment({
  to,
  by,
  name = "liite.pdf",
  content = aPdf(`% ${Math.random()}`),
  ...wishes
}: AttachmentWishes) {
  const kind = fileKind(content, name);
  if (!kind.ok) throw new Error(`${name} cannot be attached: ${kind.code}`);
  const { purpose = "other", messageId, at: now = new Date() } = wishes;
  const file = { name, content, mediaType: kind.mediaType, sha256: createHash("sha256").update(content).digest("hex") };
  const place = { submission: to, purpose, ...(messageId && { messageId }) };
  return build((tx) => keepAttachment(tx, place, file, { actor: by, now }));
}

interface MessageWishes {
  on: Submission;
  by: Member | Officer;
  text?: string;
  isInternal?: boolean;
  at?: Date;
}

/** Something written about a submission, by its customer or by an officer. */
export const aSubmissionMessage = ({ on, by, text = "Hei!", isInternal = false, at = new Date() }: MessageWishes) =>
  build((tx) =>
    tx.submissionMessage.create({
      data: {
        submissionId: on.id,
        organisationId: on.organisationId,
        authorKind: by.kind,
        personId: by.personId,
        personName: by.name,
        isInternal,
        text,
        at,
      },
    }),
  );
