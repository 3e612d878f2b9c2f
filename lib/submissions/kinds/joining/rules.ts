import type { FieldIssue } from "../../../action";
import { formatDate, helsinkiDate } from "../../../calendar";
import { pointWithCertificate } from "../../../certificate-store";
import { readCertificate } from "../../../certificates";
import { sharedPoints } from "../../../connection-points/queries";
import type { Tx } from "../../../db";
import type { SubmissionStatus } from "../../../db/generated/enums";
import { ineligibleFor, listTerms } from "../../../eligibility/queries";
import { findOrganisation } from "../../../organisations/queries";
import { mayBeTakenIntoUse, systemsInUse } from "../../../systems/queries";
import { findingsOf } from "../connection-point-change/certificate";
import { dayProblems } from "../effect";
import type { Asked, Draft } from "../kind";
import {
  applicantOf,
  coveredUnits,
  markedUnits,
  needsPoint,
  plannedDay,
  stepOf,
  unitsFor,
  wantedContacts,
} from "./circumstances";
import type { Step } from "./schema";

type Rule = (tx: Tx, draft: Draft, asked: Asked) => Promise<FieldIssue[]>;

const settled: readonly SubmissionStatus[] = ["DRAFT", "EFFECTIVE", "REJECTED", "WITHDRAWN", "CANCELLED"];

/** Eligible on the planned day, not in use, and not applied for twice (BR-10, BR-46). */
const serviceRule: Rule = async (tx, draft, asked) => {
  const step = stepOf(draft, "service");
  if (!step) return [];
  const { organisationId, organisationKind: kind, submissionId } = asked;
  if (step.applicant !== applicantOf(kind)) return [{ field: "service.applicant", code: "chooseOne" }];
  const field = "service.service";
  const reason = await ineligibleFor(tx, {
    organisationId,
    kind,
    service: step.service,
    on: plannedDay(draft, asked),
  });
  if (reason) return [{ field, code: `joining.ineligible.${reason}` }];
  const open = await tx.submission.findFirst({
    where: {
      id: { not: submissionId },
      organisationId,
      kind: "JOINING",
      subjectKey: `service:${step.service}`,
      status: { notIn: [...settled] },
    },
    select: { reference: true },
  });
  return open ? [{ field, code: "joining.alreadyOpen", params: { reference: open.reference ?? "–" } }] : [];
};

/** Nobody joins with itself, and a main joiner is somebody whom the portal knows (BR-47). */
const modelRule: Rule = async (tx, draft, { organisationId }) => {
  const step = stepOf(draft, "model");
  if (!step || step.model === "DIRECT") return [];
  const { businessId } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  if (step.model === "JOINT_MAIN")
    return step.coJoiners.flatMap((row, place) =>
      row.businessId === businessId
        ? [{ field: `model.coJoiners.${place}.businessId`, code: "joining.ownBusinessId" }]
        : [],
    );
  if (step.mainJoiner === businessId) return [{ field: "model.mainJoiner", code: "joining.ownBusinessId" }];
  return (await findOrganisation(tx, step.mainJoiner))
    ? []
    : [{ field: "model.mainJoiner", code: "joining.mainJoinerUnknown" }];
};

/** Each unit is the organisation's own, in force on the day and of the care that the service is for (BR-46). */
const unitsRule: Rule = async (tx, draft, asked) => {
  const step = stepOf(draft, "units");
  if (!step || step.units === "ALL") return [];
  const fitting = new Set((await unitsFor(tx, draft, asked)).map(({ oid }) => oid));
  const lost = step.unitOids.filter((oid) => !fitting.has(oid));
  return lost.length > 0
    ? [{ field: "units.unitOids", code: "joining.unknownUnit", params: { oids: lost.join(", ") } }]
    : [];
};

/** What is newly taken into use is registered and certified on the day (BR-16). */
const systemRule: Rule = async (tx, draft, asked) => {
  const step = stepOf(draft, "system");
  if (!step) return [];
  const field = "system.systemId";
  const system = await tx.informationSystem.findUnique({ where: { id: step.systemId } });
  if (!system) return [{ field, code: "chooseOne" }];
  const isInUse = (await systemsInUse(tx, asked.organisationId)).has(system.id);
  if (isInUse || mayBeTakenIntoUse(system, plannedDay(draft, asked))) return [];
  const until = system.certifiedUntil?.toISOString().slice(0, 10);
  return until && system.registerId
    ? [{ field, code: "notice.systemEnded", params: { date: formatDate(until) } }]
    : [{ field, code: "notice.systemUnregistered" }];
};

const hostCodes = ["certificate.hostMismatch", "certificate.wildcard", "certificate.noName"];

/** A point in production for those services that need one, with a certificate that fits it (BR-12, BR-48). */
const pointRule: Rule = async (tx, draft, asked) => {
  const step = stepOf(draft, "point");
  if (!step) return [];
  const isNeeded = needsPoint(stepOf(draft, "service")?.service);
  if (step.how === "LATER") return isNeeded ? [{ field: "point.how", code: "joining.pointNeeded" }] : [];
  if (step.how === "EXISTING") {
    const point = (await sharedPoints(tx)).find(({ id }) => id === step.pointId);
    if (point?.state !== "ACTIVE") return [{ field: "point.pointId", code: "chooseOne" }];
    return isNeeded && point.environment !== "PRODUCTION"
      ? [{ field: "point.pointId", code: "joining.pointNotProduction" }]
      : [];
  }
  if (isNeeded && step.environment !== "PRODUCTION")
    return [{ field: "point.environment", code: "joining.pointNotProduction" }];
  const field = "point.certificate";
  if (!step.certificate) return step.environment === "PRODUCTION" ? [{ field, code: "joining.certificateNeeded" }] : [];
  const read = readCertificate(step.certificate);
  if (!read.ok) return [{ field, code: read.code }];
  const { certificate } = read;
  const elsewhere = await pointWithCertificate(tx, asked.organisationId, certificate, null);
  if (elsewhere) return [{ field, code: "notice.certificateElsewhere", params: { name: elsewhere } }];
  const day = plannedDay(draft, asked);
  const until = helsinkiDate(certificate.validTo);
  if (until < day) return [{ field, code: "notice.certificateEnded", params: { date: formatDate(until) } }];
  return findingsOf(certificate, { host: step.host, environment: step.environment, now: asked.now })
    .filter(({ severity, code }) => severity === "error" || hostCodes.includes(code))
    .map(({ code, params }) => ({ field: hostCodes.includes(code) ? "point.host" : field, code, params }));
};

/** Renewal requests are received only where THL's register says so, or an officer has confirmed it by hand (BR-49). */
const renewalsRule: Rule = async (tx, draft, asked) => {
  const step = stepOf(draft, "renewals");
  if (step?.reception !== "ON") return [];
  const covered = await coveredUnits(tx, draft, asked);
  const isAlone = applicantOf(asked.organisationKind) === "PRACTITIONER";
  const field = isAlone ? "renewals.reception" : "renewals.unitOids";
  const asking = isAlone ? covered : covered.filter(({ oid }) => step.unitOids.includes(oid));
  if (!isAlone && step.unitOids.length === 0) return [{ field, code: "chooseAtLeastOne" }];
  const lost = isAlone ? [] : step.unitOids.filter((oid) => !covered.some((unit) => unit.oid === oid));
  if (lost.length > 0) return [{ field, code: "joining.unknownUnit", params: { oids: lost.join(", ") } }];
  const marked = await markedUnits(
    tx,
    asking.map(({ oid }) => oid),
    helsinkiDate(asked.now),
  );
  const unmarked = asking.filter(({ oid }) => !marked.has(oid));
  return unmarked.length > 0
    ? [{ field, code: "joining.notMarked", params: { names: unmarked.map(({ nameFi }) => nameFi).join(", ") } }]
    : [];
};

const planRule: Rule = async (_tx, draft, { now }) => {
  const step = stepOf(draft, "plan");
  const today = helsinkiDate(now);
  return step && step.approvedOn > today
    ? [{ field: "plan.approvedOn", code: "dateTooLate", params: { date: formatDate(today) } }]
    : [];
};

const contactsRule: Rule = async (_tx, draft, { organisationKind }) => {
  const step = stepOf(draft, "contacts");
  if (!step) return [];
  const given = step.people.map((row) => row.function as string);
  const missing = wantedContacts(organisationKind).find((one) => !given.includes(one));
  return missing ? [{ field: "contacts.people", code: `joining.contactMissing.${missing}` }] : [];
};

/** The lead time; for a pharmacist the three weeks and the thirty days before taking over (BR-50). */
const effectRule: Rule = async (tx, draft, asked) => {
  const step = stepOf(draft, "effect");
  if (!step) return [];
  return dayProblems(tx, "JOINING", { field: "effect.effectiveOn", day: step.effectiveOn, isUrgent: false }, asked);
};

/** What is accepted is what is in force today: a version that has been replaced meanwhile is read and accepted anew (BR-51). */
const termsRule: Rule = async (tx, draft, { now }) => {
  const step = stepOf(draft, "terms");
  const service = stepOf(draft, "service")?.service;
  if (!step || !service) return [];
  const current = (await listTerms(tx, service, helsinkiDate(now))).map(({ id }) => id);
  const field = "terms.accepted";
  if (step.accepted.some((id) => !current.includes(id))) return [{ field, code: "joining.termsOutdated" }];
  return current.every((id) => step.accepted.includes(id)) ? [] : [{ field, code: "joining.termsMissing" }];
};

const signatoriesRule: Rule = async (_tx, draft, { organisationKind }) => {
  const step = stepOf(draft, "signatories");
  return step && organisationKind === "PRACTITIONER" && step.people.length > 1
    ? [{ field: "signatories.people", code: "joining.oneSignatory" }]
    : [];
};

const fine: Rule = () => Promise.resolve([]);

/** What each step must obey beyond being well formed. */
export const rules: Record<Step, Rule> = {
  service: serviceRule,
  model: modelRule,
  units: unitsRule,
  system: systemRule,
  point: pointRule,
  renewals: renewalsRule,
  plan: planRule,
  contacts: contactsRule,
  billing: fine,
  takeover: fine,
  effect: effectRule,
  terms: termsRule,
  signatories: signatoriesRule,
};
