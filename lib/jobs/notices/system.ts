import { helsinkiDate } from "@/lib/calendar";
import type { Tx } from "@/lib/db";
import type { Notice } from "../plan";
import { holdersOf, type Told } from "./told";

/** The certificate of a system in use will end; and it ends today. */
export const certificateEnding = "system.certificate-ending";
export const certificateEnded = "system.certificate-ended";

/** Whom the end of a system's certificate concerns at one of the organisations that use it. */
export async function toldOfSystem(tx: Tx, { event, organisationId, subjectId }: Notice, now: Date): Promise<Told[]> {
  const system = await tx.informationSystem.findUnique({ where: { id: subjectId } });
  if (!system?.certifiedUntil || !organisationId) return [];
  const { businessId, nameFi, nameSv } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  const params = {
    organisationFi: nameFi,
    organisationSv: nameSv,
    businessId,
    name: `${system.name} ${system.version}`,
    date: system.certifiedUntil.toISOString().slice(0, 10),
  };
  const today = new Date(`${helsinkiDate(now)}T00:00:00Z`);
  const roles = ["MAIN_USER", "ADMINISTRATIVE_CONTACT", "TECHNICAL_CONTACT"] as const;
  const recipients = await holdersOf(tx, organisationId, [...roles], today);
  return [{ code: event, organisationId, params, path: `/organisations/${businessId}/systems`, recipients }];
}
