"use server";

import { action } from "../action";
import type { Actor, Member } from "../auth/actor";
import { formatDate, helsinkiDate } from "../calendar";
import { acceptedIssuers } from "../certificate-issuers";
import { judgeCertificate } from "../certificate-judgement";
import { keepCertificate, pointWithCertificate } from "../certificate-store";
import { type CertificateRecord, readCertificate } from "../certificates";
import type { Tx } from "../db";
import { conflictRefusal, Refusal } from "../refusal";
import { may } from "./policy";
import { findOpenMatter, findPoint, type ListedPoint } from "./queries";
import { renewCertificateInput } from "./schema";

const find = (tx: Tx, actor: Actor, { pointId }: { pointId: string }) => findPoint(tx, actor, pointId);

/**
 * Puts a renewed certificate into use on a point whose host and addresses stay as they are: that is no change of the point, so
 * nobody is asked first (docs/rules.md BR-13f). Judged like the certificate of a notice; Kela sees it on the customer's page.
 */
export const renewCertificate = action("connection-point.certificate-renewed")
  .input(renewCertificateInput)
  .on(find)
  .allow<Member>(may.renewCertificate)
  .run(async ({ tx, subject: point, input, now, note }) => {
    const open = await findOpenMatter(tx, point.organisationId, point.id);
    if (open) throw new Refusal("connection-point.open-matter", { params: { reference: open.reference ?? "" } });
    const field = input.file ? "file" : "pasted";
    const given = input.file ? new Uint8Array(await input.file.arrayBuffer()) : input.pasted;
    const read = readCertificate(given);
    if (!read.ok) throw new Refusal(read.code, { field });
    await assertFits(tx, point, read.certificate, now, field);
    const certificateId = await keepCertificate(tx, point.organisationId, read.certificate);
    const { count } = await tx.connectionPoint.updateMany({
      where: { id: point.id, organisationId: point.organisationId, state: "ACTIVE", version: input.version },
      data: { certificateId, version: { increment: 1 } },
    });
    if (count !== 1) throw conflictRefusal();
    note({ certificateId, fingerprint: read.certificate.fingerprint });
    return certificateId;
  })
  .goTo((certificateId, _, actor) => `/organisations/${actor.organisation.businessId}/certificates/${certificateId}`);

/** Refuses a certificate that this point cannot take into use today. */
async function assertFits(tx: Tx, point: ListedPoint, certificate: CertificateRecord, now: Date, field: string) {
  const refuse = (code: string, params?: Record<string, string | number>) => {
    throw new Refusal(code, { field, params });
  };
  const { host, environment } = point;
  const [worst] = judgeCertificate(certificate, { host, environment, now, issuers: acceptedIssuers() });
  if (worst?.severity === "error") refuse(worst.code, worst.params);
  if (certificate.validFrom > now)
    refuse("renewal.notYetValid", { date: formatDate(helsinkiDate(certificate.validFrom)) });
  if (point.certificate?.fingerprint === certificate.fingerprint) refuse("renewal.same");
  const elsewhere = await pointWithCertificate(tx, point.organisationId, certificate, point.id);
  if (elsewhere) refuse("notice.certificateElsewhere", { name: elsewhere });
}
