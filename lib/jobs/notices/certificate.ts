import { fileBy, helsinkiDate, orderBy } from "@/lib/calendar";
import type { Tx } from "@/lib/db";
import type { Notice } from "../plan";
import { holdersOf, onceEach, type Reached, type Told } from "./told";

/** The certificate of an own point ends; and that of a point that one uses. */
export const ends = "certificate.ends";
export const usedEnds = "certificate.used-ends";

const names = { select: { id: true, businessId: true, nameFi: true, nameSv: true } } as const;

/**
 * Whom the end of a certificate concerns: who looks after the points of the organisation that manages this one, or of a customer
 * who uses it. Nobody any more, once the point has another certificate or is out of use.
 */
export async function toldOfCertificate(tx: Tx, notice: Notice, now: Date): Promise<Told[]> {
  const point = await tx.connectionPoint.findFirst({
    where: { certificateId: notice.subjectId, state: "ACTIVE" },
    include: { certificate: { select: { validTo: true } }, organisation: names },
  });
  if (!point?.certificate) return [];
  const { organisation: manager, name, host, environment } = point;
  const end = helsinkiDate(point.certificate.validTo);
  const day = helsinkiDate(now);
  const dates = { date: end, orderBy: orderBy(end), fileBy: fileBy(end) };
  const isUsers = notice.event === usedEnds;
  const told = isUsers
    ? await tx.organisation.findUnique({ where: { id: notice.organisationId ?? "" }, ...names })
    : manager;
  if (!told) return [];
  const recipients = await responsible(tx, told.id, new Date(`${day}T00:00:00Z`));
  const common = {
    organisationId: told.id,
    recipients,
    params: {
      organisationFi: told.nameFi,
      organisationSv: told.nameSv,
      businessId: told.businessId,
      name,
      environment,
      ...dates,
      ...(isUsers ? { receiverFi: manager.nameFi, receiverSv: manager.nameSv } : { host }),
    },
  };
  const base = `/organisations/${told.businessId}/certificates`;
  if (isUsers) return [{ ...common, code: notice.event, path: base }];
  const code = dates.orderBy < day ? `${ends}-late` : ends;
  return [{ ...common, code, path: `${base}/${notice.subjectId}` }];
}

/** Main users, administrative and technical contacts by role; and by mail alone the contact persons of technical matters. */
async function responsible(tx: Tx, organisationId: string, today: Date): Promise<Reached[]> {
  const roles = ["MAIN_USER", "ADMINISTRATIVE_CONTACT", "TECHNICAL_CONTACT"] as const;
  const holders = await holdersOf(tx, organisationId, [...roles], today);
  const contacts = await tx.contactPerson.findMany({
    where: {
      organisationId,
      function: "TECHNICAL",
      validFrom: { lte: today },
      OR: [{ validUntil: null }, { validUntil: { gte: today } }],
    },
    select: { email: true, language: true },
  });
  const isHolder = (address: string) => holders.some(({ email }) => email?.toLowerCase() === address.toLowerCase());
  const others = contacts.filter(({ email }) => !isHolder(email));
  return onceEach([...holders, ...others.map(({ email, language }) => ({ personId: null, email, language }))]);
}
