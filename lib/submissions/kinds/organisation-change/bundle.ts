import type { Actor } from "../../../auth/actor";
import { addDays } from "../../../calendar";
import type { Prisma, Tx } from "../../../db";
import { KantaService, type SubmissionKind, type SubmissionStatus } from "../../../db/generated/enums";
import { findOrganisation } from "../../../organisations/queries";
import { Refusal } from "../../../refusal";
import { permits } from "../../../roles/policy";
import { functions } from "../../policy";
import { begunFrom, controllerChange } from "../controller-change";
import { joining } from "../joining";
import type { Applied, Draft, Warning } from "../kind";
import { termination } from "../termination";
import { type Answers, endsCustomership } from "./schema";

/** One part of a bundle as everybody in it may know of it: what it is, whose, and how far. */
export interface Part {
  id: string;
  kind: SubmissionKind;
  status: SubmissionStatus;
  reference: string | null;
  organisationId: string;
  organisation: { nameFi: string; nameSv: string | null };
  /** The service that is joined. */
  service: KantaService | null;
}

interface PartRow {
  id: string;
  kind: SubmissionKind;
  status: SubmissionStatus;
  reference: string | null;
  organisation_id: string;
  organisation_fi: string;
  organisation_sv: string | null;
  touches: string[];
}

const serviceIn = (touches: readonly string[]): KantaService | null =>
  Object.values(KantaService).find((service) => touches.includes(`service:${service}`)) ?? null;

/** The bundle that a submission belongs to, or makes. */
export const bundleIdOf = ({ id, kind, bundleId }: { id: string; kind: SubmissionKind; bundleId: string | null }) =>
  bundleId ?? (kind === "ORGANISATION_CHANGE" ? id : null);

/** Every part of a bundle, the change itself first; empty for whoever has no part in it. */
export async function listParts(tx: Tx, bundleId: string): Promise<Part[]> {
  const rows = await tx.$queryRaw<PartRow[]>`SELECT * FROM shared_bundle(${bundleId}::uuid)`;
  const parts = rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    status: row.status,
    reference: row.reference,
    organisationId: row.organisation_id,
    organisation: { nameFi: row.organisation_fi, nameSv: row.organisation_sv },
    service: row.kind === "JOINING" ? serviceIn(row.touches) : null,
  }));
  return [...parts.filter(({ id }) => id === bundleId), ...parts.filter(({ id }) => id !== bundleId)];
}

const isLost = ({ status }: Part) => status === "WITHDRAWN" || status === "REJECTED" || status === "CANCELLED";
const isDecided = ({ status }: Part) => status === "SCHEDULED" || status === "EFFECTIVE";
const isSent = ({ status }: Part) => status !== "DRAFT" && status !== "AWAITING_CONFIRMATION";

/**
 * What is missing from a bundle: parts that have not been sent or that came to nothing, and a termination that has been
 * approved, or waits for it, before every joining has (docs/rules.md BR-64).
 */
export function bundleWarnings(parts: readonly Part[]): Warning[] {
  const made = parts.filter(({ kind }) => kind !== "ORGANISATION_CHANGE");
  const [unsent, lost] = [made.filter((part) => !isSent(part)).length, made.filter(isLost).length];
  const ends = made.find(({ kind }) => kind === "TERMINATION");
  const waits = made.filter((part) => part.kind === "JOINING" && !isDecided(part)).length;
  return [
    ...(ends && isSent(ends) && !isLost(ends) && waits > 0
      ? [{ code: `organisationChange.bundle.${isDecided(ends) ? "endsFirst" : "joinFirst"}`, params: { count: waits } }]
      : []),
    ...(unsent > 0 ? [{ code: "organisationChange.bundle.unsent", params: { count: unsent } }] : []),
    ...(lost > 0 ? [{ code: "organisationChange.bundle.lost", params: { count: lost } }] : []),
  ];
}

/** A part with where its reader opens it; null where it is somebody else's, or not the reader's to read. */
export type ShownPart = Part & { href: string | null };

/** The bundle of a submission as one reader sees it, with what is missing; null when it belongs to none. */
export async function viewBundle(
  tx: Tx,
  actor: Actor,
  submission: { id: string; kind: SubmissionKind; bundleId: string | null; reference: string | null },
): Promise<{ parts: ShownPart[]; warnings: Warning[] } | null> {
  const bundleId = bundleIdOf(submission);
  // Nothing belongs to a change that has not been sent yet.
  if (!bundleId || (submission.id === bundleId && !submission.reference)) return null;
  const parts = await listParts(tx, bundleId);
  return { parts: parts.map((part) => ({ ...part, href: hrefOf(actor, part) })), warnings: bundleWarnings(parts) };
}

function hrefOf(actor: Actor, { id, kind, organisationId, reference }: Part): string | null {
  if (actor.kind === "OFFICER") return reference && `/staff/submissions/${id}`;
  if (actor.kind !== "MEMBER" || actor.organisation.id !== organisationId) return null;
  return permits(actor, functions[kind], "read")
    ? `/organisations/${actor.organisation.businessId}/submissions/${id}`
    : null;
}

/** What each draft begins with, as it would have been typed. */
const begun = (draft: Draft): Prisma.InputJsonObject => JSON.parse(JSON.stringify(draft));

/**
 * Makes the other parts with the sending, in its transaction: all of them or none. A part that a former sending made is not
 * made again, so that mending and sending once more leaves one of each. What came on paper has its other parts on paper.
 */
export async function makeBundle(tx: Tx, submission: Applied, answers: Answers): Promise<readonly string[]> {
  const { arrival, ...by } = await tx.submission.findUniqueOrThrow({
    where: { id: submission.id },
    select: { arrival: true, draftedById: true, draftedByName: true },
  });
  if (arrival !== "PORTAL") return [];
  const parts = (await listParts(tx, submission.id)).filter((part) => !isLost(part));
  const has = (kind: SubmissionKind) => parts.some((part) => part.kind === kind);
  const open = (kind: "TERMINATION" | "CONTROLLER_CHANGE", draft: Draft) =>
    openOwn(tx, submission, kind, { ...by, draft });
  if (endsCustomership(answers) && !has("TERMINATION")) await open("TERMINATION", await terminationOf(tx, answers));
  if (answers.controller?.archived === "CHANGES" && answers.successor && !has("CONTROLLER_CHANGE")) {
    const known = {
      businessId: answers.successor.businessId,
      units: answers.units,
      effectiveOn: answers.effect.effectiveOn,
      isMerger: answers.situation.situation === "MERGER",
      contact: contactOf(answers),
    };
    await open("CONTROLLER_CHANGE", await begunFrom(tx, submission.organisationId, known));
  }
  const joins = answers.services?.joins ?? [];
  for (const service of joins) await openJoining(tx, submission, answers, service);
  const successor = joins.length > 0 && answers.successor && (await findOrganisation(tx, answers.successor.businessId));
  return successor ? [successor.id] : [];
}

async function openOwn(
  tx: Tx,
  { id: bundleId, organisationId, now }: Applied,
  kind: "TERMINATION" | "CONTROLLER_CHANGE",
  { draft, ...by }: { draft: Draft; draftedById: string; draftedByName: string },
) {
  const kindVersion = (kind === "TERMINATION" ? termination : controllerChange).version;
  await tx.submission.create({
    data: { kind, organisationId, bundleId, answers: begun(draft), kindVersion, ...by, createdAt: now, savedAt: now },
  });
}

/** The successor is another organisation, whose drafts nobody else may write: the database makes the draft, for one's own bundle only. */
async function openJoining(tx: Tx, { id, now }: Applied, { successor }: Answers, service: KantaService) {
  const answers = JSON.stringify(joining.begin({ service }));
  const [row] = await tx.$queryRaw<{ id: string | null }[]>`
    SELECT open_bundled_joining(${id}::uuid, ${successor?.businessId ?? ""}, ${answers}::jsonb, ${[`service:${service}`]}::text[],
      ${joining.version}::int, ${now}) AS id`;
  if (!row?.id) throw new Refusal("submission.bundle-not-made");
}

/** What is known of the termination already, as it would have been typed: the last day of use is the one before the change. */
async function terminationOf(tx: Tx, answers: Answers): Promise<Draft> {
  const { situation, successor, services, effect, controller } = answers;
  const found = successor && (await findOrganisation(tx, successor.businessId));
  const isOver = situation.situation === "LICENCE_ENDED";
  return {
    services: { services: services?.services ?? [] },
    reason: {
      reason: isOver ? "ENDING" : situation.situation === "MERGER" ? "ACQUISITION" : "REORGANISATION",
      licenceEnded: isOver ? "true" : "",
    },
    effect: { lastDay: addDays(effect.effectiveOn, -1), takeoverOn: "" },
    successor: successor
      ? { hasSuccessor: "YES", businessId: successor.businessId, name: found?.nameFi ?? "", continues: "YES" }
      : { hasSuccessor: "NO" },
    data: {
      controllerChange:
        controller?.archived === "CHANGES" ? "YES" : controller?.archived === "STAYS" ? "NO" : "UNKNOWN",
    },
    billing: {
      contactName: answers.contact.name,
      contactEmail: answers.contact.email,
      contactPhone: answers.contact.phone,
    },
  };
}

const contactOf = ({ contact: { name, phone, email } }: Answers) => ({ name, phone, email });
