import type * as z from "zod/mini";
import type { FieldIssue } from "../../../action";
import { type CalendarDate, formatDate, helsinkiDate, startOfDay } from "../../../calendar";
import type { CertificateFinding } from "../../../certificate-judgement";
import { pointWithCertificate } from "../../../certificate-store";
import { lacksPoint, listPointUsers, type PointChange, sharedPoints } from "../../../connection-points/queries";
import type { Tx } from "../../../db";
import { mayBeTakenIntoUse, systemsInUse } from "../../../systems/queries";
import { dayProblems } from "../effect";
import type { Asked, Draft } from "../kind";
import { findLivePoint, findLiveUse } from "./before";
import { findingsOf, liveCertificate, storedCertificate } from "./certificate";
import { type Change, type Step, stepSchemas } from "./schema";

/** One step's answers when they are well formed, else null: other steps' rules wait until they are. */
export function stepOf<S extends Step>(draft: Draft, step: S): z.output<(typeof stepSchemas)[S]> | null {
  const reading = stepSchemas[step].safeParse(draft[step]);
  return reading.success ? (reading.data as z.output<(typeof stepSchemas)[S]>) : null;
}

type Rule = (tx: Tx, draft: Draft, asked: Asked) => Promise<FieldIssue[]>;

const names = (list: { nameFi: string }[]) => {
  const shown = list.slice(0, 5).map(({ nameFi }) => nameFi);
  return list.length > 5 ? `${shown.join(", ")} …` : shown.join(", ");
};

/** The point or use is there, is the organisation's own, and may go (BR-12, BR-24). */
const subjectRule: Rule = async (tx, draft, { organisationId }) => {
  const subject = stepOf(draft, "subject");
  if (!subject) return [];
  const { change, pointId, useId } = subject;
  if (pointId && !(await findLivePoint(tx, organisationId, pointId)))
    return [{ field: "subject.pointId", code: "chooseOne" }];
  const use = useId ? await findLiveUse(tx, organisationId, useId) : null;
  if (useId && !use) return [{ field: "subject.useId", code: "chooseOne" }];
  if (change === "POINT_REMOVE" && pointId) {
    const users = await listPointUsers(tx, pointId);
    if (users.length > 0)
      return [
        { field: "subject.pointId", code: "notice.pointInUse", params: { count: users.length, names: names(users) } },
      ];
  }
  if (change === "USE_END" && useId && (await leavesNone(tx, organisationId, { without: useId })))
    return [{ field: "subject.useId", code: "notice.lastUse" }];
  if (change === "POINT_REMOVE" && pointId && (await leavesNone(tx, organisationId, { removed: pointId })))
    return [{ field: "subject.pointId", code: "notice.lastUse" }];
  return [];
};

/** A customer of Resepti or Potilastietovaranto always has a point in production: the last one may change, not go (BR-12). */
const leavesNone = async (tx: Tx, organisationId: string, change: PointChange): Promise<boolean> =>
  (await lacksPoint(tx, organisationId, change)) && !(await lacksPoint(tx, organisationId));

const pointRule: Rule = async (tx, draft, asked) => {
  const point = stepOf(draft, "point");
  const certificate = stepOf(draft, "certificate");
  const pointId = stepOf(draft, "subject")?.pointId;
  if (point && pointId && point.environment !== "PRODUCTION") {
    if (await leavesNone(tx, asked.organisationId, { removed: pointId }))
      return [{ field: "point.environment", code: "notice.lastUse" }];
  }
  if (!point || certificate?.choice !== "NEW") return [];
  const stored = await storedCertificate(tx, asked.submissionId);
  const findings = stored ? aboutHost(findingsOf(stored, { ...point, now: asked.now })) : [];
  return findings.map(({ code, params }) => ({ field: "point.host", code, params }));
};

const hostCodes = ["certificate.hostMismatch", "certificate.wildcard", "certificate.noName"];

const aboutHost = (findings: CertificateFinding[]) => findings.filter(({ code }) => hostCodes.includes(code));

/**
 * A new certificate answers for everything; the one that the point keeps only for the host it would have from now on, since
 * it was accepted once.
 */
const certificateRule: Rule = async (tx, draft, asked) => {
  const answer = stepOf(draft, "certificate");
  const subject = stepOf(draft, "subject");
  if (!answer || !subject) return [];
  const field = "certificate.choice";
  const point = stepOf(draft, "point");
  const circumstances = { host: point?.host ?? null, environment: point?.environment ?? null, now: asked.now };
  if (answer.choice === "KEEP") {
    const live = subject.pointId ? await liveCertificate(tx, subject.pointId) : null;
    if (!live) return [{ field, code: "fileMissing" }];
    return aboutHost(findingsOf(live, circumstances)).map(({ code, params }) => ({ field, code, params }));
  }
  const stored = await storedCertificate(tx, asked.submissionId);
  if (!stored) return [{ field, code: "fileMissing" }];
  const elsewhere = await pointWithCertificate(tx, asked.organisationId, stored, subject.pointId);
  if (elsewhere) return [{ field, code: "notice.certificateElsewhere", params: { name: elsewhere } }];
  const errors = findingsOf(stored, circumstances).filter(({ severity }) => severity === "error");
  return errors.map(({ code, params }) => ({ field, code, params }));
};

/** The point may be chosen, is not in use already, and the system may be taken into use (BR-16, BR-24). */
const usageRule: Rule = async (tx, draft, asked) => {
  const use = stepOf(draft, "use");
  const subject = stepOf(draft, "subject");
  if (!use || !subject) return [];
  const { organisationId, now } = asked;
  const live = subject.useId ? await findLiveUse(tx, organisationId, subject.useId) : null;
  const point = (await sharedPoints(tx)).find(({ id }) => id === use.pointId);
  if (point?.state !== "ACTIVE") return [{ field: "use.pointId", code: "chooseOne" }];
  const isOtherPoint = live?.pointId !== use.pointId;
  const open = { organisationId, connectionPointId: use.pointId, usedUntil: null };
  if (isOtherPoint && (await tx.connectionPointUse.count({ where: open })) > 0)
    return [{ field: "use.pointId", code: "notice.alreadyUsed" }];
  const change = { without: subject.useId, moved: point.environment };
  if (await leavesNone(tx, organisationId, change)) return [{ field: "use.pointId", code: "notice.lastUse" }];
  const system = await tx.informationSystem.findUnique({ where: { id: use.systemId } });
  if (!system) return [{ field: "use.systemId", code: "chooseOne" }];
  const on = stepOf(draft, "effect")?.effectiveOn ?? helsinkiDate(now);
  const isNew = !(await systemsInUse(tx, organisationId)).has(system.id);
  if (!isNew || mayBeTakenIntoUse(system, on)) return [];
  const until = system.certifiedUntil?.toISOString().slice(0, 10);
  return until && system.registerId
    ? [{ field: "use.systemId", code: "notice.systemEnded", params: { date: formatDate(until) } }]
    : [{ field: "use.systemId", code: "notice.systemUnregistered" }];
};

const scopeRule: Rule = async (tx, draft, { organisationId }) => {
  const scope = stepOf(draft, "scope");
  if (!scope || scope.unitOids.length === 0) return [];
  const field = "scope.unitOids";
  const found = await tx.unit.findMany({
    where: { organisationId, oid: { in: scope.unitOids } },
    select: { oid: true, nameFi: true, endedOn: true },
  });
  const left = found.filter(({ endedOn }) => endedOn !== null);
  if (left.length > 0) return [{ field, code: "notice.unitLeft", params: { names: names(left) } }];
  return found.length === scope.unitOids.length ? [] : [{ field, code: "notice.unknownUnit" }];
};

/** The lead time, freezes, and whether the certificate is in force on the day (BR-13, BR-13b). */
const effectRule: Rule = async (tx, draft, asked) => {
  const effect = stepOf(draft, "effect");
  if (!effect) return [];
  const { effectiveOn: day, isUrgent } = effect;
  const problems = await dayProblems(
    tx,
    "CONNECTION_POINT_CHANGE",
    { field: "effect.effectiveOn", day, isUrgent },
    asked,
  );
  return problems.length > 0 ? problems : certificateOnDay(tx, draft, asked, day);
};

async function certificateOnDay(tx: Tx, draft: Draft, asked: Asked, effectiveOn: CalendarDate): Promise<FieldIssue[]> {
  const needsCertificate = (["POINT_NEW", "POINT_CHANGE"] as (Change | undefined)[]).includes(
    stepOf(draft, "subject")?.change,
  );
  if (!needsCertificate || stepOf(draft, "certificate")?.choice !== "NEW") return [];
  const stored = await storedCertificate(tx, asked.submissionId);
  if (!stored) return [];
  const [from, to] = [stored.validFrom, stored.validTo].map(helsinkiDate);
  const field = "effect.effectiveOn";
  if (stored.validFrom > startOfDay(effectiveOn) && from)
    return [{ field, code: "certificate.notYetValid", params: { date: formatDate(from) } }];
  return stored.validTo <= startOfDay(effectiveOn) && to
    ? [{ field, code: "notice.certificateEnded", params: { date: formatDate(to) } }]
    : [];
}

/** What each step must obey beyond being well formed. */
export const rules: Record<Step, Rule> = {
  subject: subjectRule,
  point: pointRule,
  certificate: certificateRule,
  use: usageRule,
  scope: scopeRule,
  effect: effectRule,
};
