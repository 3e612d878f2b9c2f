import * as z from "zod/mini";
import type { Tx } from "../../../db";
import type { DescribedBefore } from "../described";

const beforeSchema = z.object({
  live: z.record(z.string(), z.unknown()),
  names: z.record(z.string(), z.object({ nameFi: z.string(), nameSv: z.nullable(z.string()) })),
});

/** What was kept with a notice, read back. */
export const readBefore = (kept: unknown): DescribedBefore => {
  const reading = beforeSchema.safeParse(kept);
  return reading.success ? reading.data : { live: {}, names: {} };
};

/** Where invoices go now: the one thing of the notice that replaces something. */
export async function beforeOf(tx: Tx, organisationId: string): Promise<DescribedBefore> {
  return { live: { billing: await billingNow(tx, organisationId) }, names: {} };
}

/** The billing address as it is kept, under the names that the notice's fields have. */
export async function billingNow(tx: Tx, organisationId: string) {
  const rows = await tx.address.findMany({ where: { organisationId, kind: { in: ["BILLING", "E_INVOICE"] } } });
  const post = rows.find(({ kind }) => kind === "BILLING");
  const electronic = rows.find(({ kind }) => kind === "E_INVOICE");
  return {
    recipient: post?.recipient ?? null,
    street: post?.street ?? null,
    postalCode: post?.postalCode ?? null,
    postOffice: post?.postOffice ?? null,
    eInvoiceAddress: electronic?.eInvoiceAddress ?? null,
  };
}
