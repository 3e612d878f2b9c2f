import type { FieldIssue } from "../../../action";
import { addDays, formatDate, helsinkiDate } from "../../../calendar";
import { listPointUsers } from "../../../connection-points/queries";
import { endingWith } from "../../../consequences/policy";
import { isLastOf } from "../../../consequences/workflow";
import type { Tx } from "../../../db";
import type { KantaService } from "../../../db/generated/enums";
import { freezeOn } from "../../../lead-times/queries";
import { listCoJoiners } from "../../../services/queries";
import { openStatuses } from "../../workflow";
import { LATEST_DAYS } from "../effect";
import type { Asked, Draft, Warning } from "../kind";
import { type Answers, type Step, stepSchemas } from "./schema";

/** One step's answers when they are well formed, else null: other steps' rules wait until they are. */
export function stepOf<S extends Step>(draft: Draft, step: S): Answers[S] | null {
  const reading = stepSchemas[step].safeParse(draft[step]);
  return reading.success ? (reading.data as Answers[S]) : null;
}

type Rule = (tx: Tx, draft: Draft, asked: Asked) => Promise<FieldIssue[]>;

/** What may be terminated: what is in use, but for what is only an option of another service. */
export const terminable = (tx: Tx, organisationId: string) =>
  tx.serviceUse.findMany({
    where: { organisationId, state: "ACTIVE", service: { not: "RENEWAL_REQUESTS" } },
    select: { service: true },
    orderBy: { service: "asc" },
  });

/** The keys by which a notice speaks of services, those that end with another one included. */
export const touched = (services: readonly KantaService[]): string[] =>
  endingWith(services).map((service) => `service:${service}`);

/** Each service is in use, and no other notice that is under way ends it already (docs/rules.md BR-56). */
const servicesRule: Rule = async (tx, draft, { organisationId, submissionId }) => {
  const services = stepOf(draft, "services")?.services ?? [];
  const inUse = (await terminable(tx, organisationId)).map(({ service }) => service);
  if (services.some((service) => !inUse.includes(service)))
    return [{ field: "services.services", code: "termination.notInUse" }];
  const other = await tx.submission.findFirst({
    where: {
      id: { not: submissionId },
      organisationId,
      kind: "TERMINATION",
      status: { in: [...openStatuses] },
      touches: { hasSome: touched(services) },
    },
    select: { reference: true },
  });
  if (!other) return [];
  if (!other.reference) return [{ field: "services.services", code: "termination.awaits" }];
  return [{ field: "services.services", code: "termination.alreadyEnding", params: { reference: other.reference } }];
};

/**
 * The last day: never past, within a year, sooner than the lead time only where that does not bind, and for a pharmacy that is
 * taken over the day before that (docs/rules.md BR-57).
 */
const dayRule: Rule = async (tx, draft, asked) => {
  const effect = stepOf(draft, "effect");
  if (!effect) return [];
  const { lastDay, takeoverOn } = effect;
  const field = "effect.lastDay";
  const today = helsinkiDate(asked.now);
  if (lastDay < today) return [{ field, code: "termination.past" }];
  const earliest = addDays(asked.clockStart, asked.leadTime.days);
  if (asked.leadTime.isBinding && lastDay < earliest)
    return [{ field, code: "termination.tooSoon", params: { date: formatDate(earliest) } }];
  const latest = addDays(today, asked.leadTime.atMostDays ?? LATEST_DAYS);
  if (lastDay > latest) return [{ field, code: "dateTooLate", params: { date: formatDate(latest) } }];
  const freeze = await freezeOn(tx, "TERMINATION", addDays(lastDay, 1));
  if (freeze) return [{ field, code: "termination.freeze", params: aroundFreeze(freeze) }];
  if (asked.organisationKind !== "PHARMACY") return [];
  const isTakenOver = stepOf(draft, "reason")?.reason !== "ENDING";
  if (isTakenOver && !takeoverOn) return [{ field: "effect.takeoverOn", code: "termination.takeoverMissing" }];
  if (takeoverOn && addDays(takeoverOn, -1) !== lastDay)
    return [{ field, code: "termination.notDayBefore", params: { date: formatDate(addDays(takeoverOn, -1)) } }];
  return [];
};

/** The days of a freeze, and the last days of use nearest to it: the services end when the day after begins. */
export function aroundFreeze({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) {
  const [from, to] = [startsOn.toISOString().slice(0, 10), endsOn.toISOString().slice(0, 10)];
  return { from: formatDate(from), to: formatDate(to), before: formatDate(addDays(from, -2)), after: formatDate(to) };
}

/** Whoever goes on is another organisation. */
const successorRule: Rule = async (tx, draft, { organisationId }) => {
  const successor = stepOf(draft, "successor");
  if (successor?.hasSuccessor !== "YES") return [];
  const own = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { businessId: true },
  });
  return own.businessId === successor.businessId
    ? [{ field: "successor.businessId", code: "termination.ownBusinessId" }]
    : [];
};

/** Only somebody who works alone confirms alone (docs/rules.md BR-56). */
const confirmationRule: Rule = async (_tx, draft, { organisationKind }) =>
  stepOf(draft, "confirmation")?.by === "SELF" && organisationKind !== "PRACTITIONER"
    ? [{ field: "confirmation.by", code: "chooseOne" }]
    : [];

const rules: Partial<Record<string, Rule>> = {
  services: servicesRule,
  effect: dayRule,
  successor: successorRule,
  confirmation: confirmationRule,
};

/** The rules of one well-formed step that need the database, the calendar or another step. */
export const checkStep = (tx: Tx, step: string, draft: Draft, asked: Asked): Promise<FieldIssue[]> =>
  rules[step]?.(tx, draft, asked) ?? Promise.resolve([]);

const own = (code: string, params: Warning["params"] = {}): Warning => ({
  code: `termination.warnings.${code}`,
  params,
});

/** What both sides should notice: soon, the last service, others who depend on it, what is still to be told to whom. */
export async function warningsAbout(tx: Tx, answers: Answers, asked: Asked): Promise<Warning[]> {
  const { services, effect, data } = answers;
  const ending = endingWith(services.services);
  const date = formatDate(effect.lastDay);
  const isSoon = effect.lastDay < addDays(asked.clockStart, asked.leadTime.days);
  const isLast = await isLastOf(tx, asked.organisationId, ending);
  const joined = await countCoJoiners(tx, asked.organisationId, ending);
  const users = isLast ? await countOtherUsers(tx, asked.organisationId) : 0;
  return [
    ...(isSoon ? [own("soon", { date })] : []),
    ...(isLast ? [own("last", { date })] : []),
    ...(joined > 0 ? [own("coJoiners", { count: joined })] : []),
    ...(users > 0 ? [own("pointUsers", { count: users })] : []),
    ...(data.controllerChange === "YES" ? [own("controller")] : []),
    ...(data.controllerChange === "UNKNOWN" ? [own("controllerUnknown")] : []),
    ...(data.licenceNotified === "NO" ? [own("licence")] : []),
  ];
}

/** How many organisations use the services by this one's application. */
async function countCoJoiners(tx: Tx, organisationId: string, ending: readonly KantaService[]): Promise<number> {
  const seen = await tx.serviceUse.findMany({
    where: { mainJoinerId: organisationId, state: { not: "ENDED" }, service: { in: [...ending] } },
    select: { organisationId: true },
  });
  const told = (await listCoJoiners(tx)).filter(({ service }) => ending.includes(service));
  return new Set([...seen, ...told].map((one) => one.organisationId)).size;
}

/** How many other organisations use the points that this one manages. */
async function countOtherUsers(tx: Tx, organisationId: string): Promise<number> {
  const points = await tx.connectionPoint.findMany({
    where: { organisationId, state: "ACTIVE" },
    select: { id: true },
  });
  const users = new Set<string>();
  for (const { id } of points) for (const user of await listPointUsers(tx, id)) users.add(user.organisationId);
  users.delete(organisationId);
  return users.size;
}
