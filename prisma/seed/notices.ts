import type { CalendarDate } from "@/lib/calendar";
import { readCertificate } from "@/lib/certificates";
import type { KantaService } from "@/lib/db/generated/enums";
import { certificateSummary } from "@/lib/submissions/kinds/connection-point-change/certificate";
import type { Answers, PointDetails } from "@/lib/submissions/kinds/connection-point-change/schema";

/** What a change notice says when it takes effect and whom to ask; the telephone numbers are nobody's. */
const effect = (effectiveOn: CalendarDate, contactName: string, urgentReason: string | null): Answers["effect"] => ({
  effectiveOn,
  isUrgent: urgentReason !== null,
  urgentReason,
  contactName,
  contactPhone: "+358501234567",
  contactEmail: `${contactName.toLowerCase().replace(/\s+/g, ".").normalize("NFD").replace(/\p{M}/gu, "")}@yhteys.example`,
});

type When = { effectiveOn: CalendarDate; contactName: string; urgentReason?: string };
type LivePoint = PointDetails & { id: string };

/** The point's own data as they are, with what is to change laid over them. */
export function pointChange(
  point: LivePoint,
  changes: Partial<PointDetails>,
  when: When & { certificatePem?: string; services: KantaService[] },
): Answers {
  return {
    subject: { change: "POINT_CHANGE", pointId: point.id, useId: null },
    point: { ...detailsOf(point), ...changes },
    certificate: certificateOf(when.certificatePem),
    use: null,
    scope: { services: when.services, units: "ALL", unitOids: [] },
    effect: effect(when.effectiveOn, when.contactName, when.urgentReason ?? null),
  };
}

/** A point that is not there yet. */
export function newPoint(
  point: PointDetails,
  when: When & { certificatePem: string; services: KantaService[] },
): Answers {
  return {
    subject: { change: "POINT_NEW", pointId: null, useId: null },
    point,
    certificate: certificateOf(when.certificatePem),
    use: null,
    scope: { services: when.services, units: "ALL", unitOids: [] },
    effect: effect(when.effectiveOn, when.contactName, when.urgentReason ?? null),
  };
}

/** The customer goes over to another point or system. */
export function changeOfUse(
  useId: string,
  use: { pointId: string; systemId: string },
  when: When & { services: KantaService[] },
): Answers {
  return {
    subject: { change: "USE_CHANGE", pointId: null, useId },
    point: null,
    certificate: null,
    use,
    scope: { services: when.services, units: "ALL", unitOids: [] },
    effect: effect(when.effectiveOn, when.contactName, when.urgentReason ?? null),
  };
}

const detailsOf = (point: LivePoint): PointDetails => ({
  environment: point.environment,
  name: point.name,
  host: point.host,
  port: point.port,
  addresses: point.addresses,
  networkProvider: point.networkProvider,
  partyIdentifier: point.partyIdentifier,
  onCallPhone: point.onCallPhone,
  onCallEmail: point.onCallEmail,
});

function certificateOf(pem: string | undefined): Answers["certificate"] {
  if (!pem) return { choice: "KEEP", file: null };
  const reading = readCertificate(pem);
  if (!reading.ok) throw new Error(`Not a certificate: ${reading.code}`);
  return { choice: "NEW", file: certificateSummary(reading.certificate) };
}
