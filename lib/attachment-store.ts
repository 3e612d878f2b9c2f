import type { Tx } from "./db";

/** Where the bytes of attachments lie. What is stored, read and forgotten is named by the attachment's id. */
export interface AttachmentStore {
  store(tx: Tx, attachment: { id: string; organisationId: string }, content: Uint8Array): Promise<void>;
  /** Null when there is nothing any more. */
  read(tx: Tx, id: string): Promise<Uint8Array | null>;
  forget(tx: Tx, id: string): Promise<void>;
}

/** In the database, in the change's own transaction and behind the same rules as every other row. */
const inDatabase: AttachmentStore = {
  async store(tx, { id: attachmentId, organisationId }, content) {
    await tx.attachmentContent.create({ data: { attachmentId, organisationId, content: Buffer.from(content) } });
  },
  async read(tx, attachmentId) {
    const row = await tx.attachmentContent.findUnique({ where: { attachmentId }, select: { content: true } });
    return row && row.content.length > 0 ? row.content : null;
  },
  async forget(tx, attachmentId) {
    await tx.attachmentContent.updateMany({ where: { attachmentId }, data: { content: Buffer.alloc(0) } });
  },
};

/** The store that this installation uses: the one place to change when object storage takes over. */
export const attachmentStore = (): AttachmentStore => inDatabase;
