import { formatDate, isWeekend } from "../../../calendar";
import { countKeyUses } from "../../../connection-points/queries";
import type { Tx } from "../../../db";
import { holidayOn } from "../../../holidays";
import { overlaps, readAddress } from "../../../network";
import { mayBeTakenIntoUse } from "../../../systems/queries";
import type { Asked, Warning } from "../kind";
import { type Before, readBefore } from "./before";
import { findingsOf, storedCertificate } from "./certificate";
import { certificateAfter } from "./compare";
import type { Answers } from "./schema";

const own = (code: string, params?: Warning["params"]): Warning => ({ code: `changeNotice.warnings.${code}`, params });
const shared = (code: string, params?: Warning["params"]): Warning => ({ code: `issues.${code}`, params });

/** What both sides should notice in a notice that may be sent. */
export async function warningsOf(tx: Tx, kept: unknown, answers: Answers, asked: Asked): Promise<Warning[]> {
  const before = readBefore(kept);
  return [
    ...(await aboutAddresses(tx, before, answers, asked)),
    ...(await aboutCertificate(tx, before, answers, asked)),
    ...(await aboutSystem(tx, answers)),
    ...aboutDay(answers),
  ];
}

async function aboutAddresses(tx: Tx, before: Before, { point, subject }: Answers, asked: Asked): Promise<Warning[]> {
  if (!point) return [];
  const others = await tx.connectionPoint.findMany({
    where: {
      organisationId: asked.organisationId,
      state: "ACTIVE",
      id: { not: subject.pointId ?? asked.submissionId },
    },
    select: { name: true, addresses: true },
  });
  const inUse = others.flatMap(({ name, addresses }) =>
    point.addresses
      .filter((address) => addresses.some((other) => overlaps(address, other)))
      .map((address) => own("addressInUse", { address, name })),
  );
  const added = point.addresses.filter((address) => !before.point?.addresses.includes(address));
  const open = added.flatMap((address) => {
    const reading = readAddress(address);
    return reading.ok && reading.private ? [shared("address.private", { address })] : [];
  });
  const moved = before.point && before.point.environment !== point.environment ? [own("environmentChanges")] : [];
  return [...moved, ...inUse, ...open];
}

async function aboutCertificate(tx: Tx, before: Before, answers: Answers, asked: Asked): Promise<Warning[]> {
  const after = certificateAfter(before, answers);
  if (!after || !answers.point || answers.certificate?.choice !== "NEW") return [];
  const old = before.point?.certificate;
  const warnings = old && old.issuerText !== after.issuerText ? [own("issuerChanges")] : [];
  const stored = await storedCertificate(tx, asked.submissionId);
  const findings = stored ? findingsOf(stored, { ...answers.point, now: asked.now }) : [];
  for (const { code, params, severity } of findings) if (severity === "warning") warnings.push(shared(code, params));
  if (old?.keyFingerprint === after.keyFingerprint && old.fingerprint !== after.fingerprint)
    warnings.push(own("sameKey"));
  const elsewhere = await tx.certificate.count({
    where: {
      organisationId: asked.organisationId,
      keyFingerprint: after.keyFingerprint,
      connectionPoint: { isNot: null, is: { id: { not: answers.subject.pointId ?? asked.submissionId } } },
    },
  });
  if (elsewhere > 0 || (await countKeyUses(tx, asked.organisationId, after.keyFingerprint)) > 0)
    warnings.push(shared("certificate.keyReused"));
  return warnings;
}

/** A system in use whose certificate has ended may go on for the time being, but somebody must look into it (BR-16). */
async function aboutSystem(tx: Tx, { use, effect }: Answers): Promise<Warning[]> {
  const system = use && (await tx.informationSystem.findUnique({ where: { id: use.systemId } }));
  if (!system || mayBeTakenIntoUse(system, effect.effectiveOn)) return [];
  return [own("systemEnded", { name: `${system.name} ${system.version}` })];
}

function aboutDay({ effect }: Answers): Warning[] {
  const { effectiveOn, isUrgent } = effect;
  const holiday = holidayOn(effectiveOn);
  const day = holiday ? [shared("dateHoliday", { holiday })] : isWeekend(effectiveOn) ? [shared("dateWeekend")] : [];
  return isUrgent ? [own("urgent", { date: formatDate(effectiveOn) }), ...day] : day;
}
