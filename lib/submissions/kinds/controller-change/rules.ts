import type { FieldIssue } from "../../../action";
import type { Actor } from "../../../auth/actor";
import { formatDate, helsinkiDate } from "../../../calendar";
import type { Tx } from "../../../db";
import { Repository } from "../../../db/generated/enums";
import { accessOf } from "../../../roles/policy";
import { dayProblems } from "../effect";
import type { Asked, Draft } from "../kind";
import { findController, ownControllers } from "./controllers";
import { type Step, stepOf } from "./schema";

type Rule = (tx: Tx, draft: Draft, asked: Asked) => Promise<FieldIssue[]>;

/** From one's own data to another controller that the registers know and that is in force on the day. */
const partiesRule: Rule = async (tx, draft, { organisationId, now }) => {
  const parties = stepOf(draft, "parties");
  if (!parties) return [];
  const own = await ownControllers(tx, organisationId);
  if (!own.some(({ oid }) => oid === parties.fromOid)) return [{ field: "parties.fromOid", code: "chooseOne" }];
  const field = "parties.toOid";
  if (parties.toOid === parties.fromOid) return [{ field, code: "controllerChange.same" }];
  const to = await findController(tx, parties.toOid);
  if (!to) return [{ field, code: "controllerChange.unknown" }];
  const day = stepOf(draft, "effect")?.effectiveOn ?? helsinkiDate(now);
  return to.endsOn && to.endsOn < day
    ? [{ field, code: "controllerChange.ended", params: { date: formatDate(to.endsOn) } }]
    : [];
};

const dataRule: Rule = async (tx, draft, { organisationId }) => {
  const data = stepOf(draft, "data");
  if (!data || data.units === "ALL") return [];
  const found = await tx.unit.count({ where: { organisationId, endedOn: null, oid: { in: data.unitOids } } });
  return found === new Set(data.unitOids).size ? [] : [{ field: "data.unitOids", code: "notice.unknownUnit" }];
};

/**
 * Whoever organises the service is the controller: a public body, with a voucher as well; a private provider only of what its
 * client has agreed on and pays for (docs/rules.md BR-63). Where the registers do not tell, nothing is refused.
 */
const reasonRule: Rule = async (tx, draft) => {
  const [reason, parties] = [stepOf(draft, "reason"), stepOf(draft, "parties")];
  const to = reason && parties ? await findController(tx, parties.toOid) : null;
  if (!reason || !to || to.isPublic === null) return [];
  const field = "reason.basis";
  if (reason.basis === "VOUCHER" && !to.isPublic) return [{ field, code: "controllerChange.mustBePublic" }];
  return reason.basis === "PRIVATE_CONTRACT" && to.isPublic ? [{ field, code: "controllerChange.mustBePrivate" }] : [];
};

/** The run comes after the new controller has begun: it makes the archive say what is true already. */
const effectRule: Rule = async (tx, draft, asked) => {
  const effect = stepOf(draft, "effect");
  if (!effect) return [];
  const { effectiveOn: day, isUrgent } = effect;
  const field = "effect.effectiveOn";
  const problems = await dayProblems(tx, "CONTROLLER_CHANGE", { field, day, isUrgent }, asked);
  const since = stepOf(draft, "reason")?.since;
  if (problems.length > 0 || !since || day >= since) return problems;
  return [{ field, code: "controllerChange.runBefore", params: { date: formatDate(since) } }];
};

const none: Rule = () => Promise.resolve([]);

/** What each step must obey beyond being well formed. */
export const rules: Record<Step, Rule> = {
  parties: partiesRule,
  data: dataRule,
  reason: reasonRule,
  effect: effectRule,
  measures: none,
  contact: none,
};

/** Of which repositories an actor may speak: an archivist only of those of the own grants, everybody else of all (docs/rules.md BR-05). */
export async function repositoriesOf(tx: Tx, actor: Actor): Promise<readonly Repository[]> {
  const all = Object.values(Repository);
  if (actor.kind !== "MEMBER") return all;
  const writing = actor.held.filter(({ role }) => accessOf(role, "controller-change") === "write");
  if (writing.some(({ role }) => role !== "ARCHIVIST")) return all;
  const ids = writing.flatMap(({ grantId }) => grantId ?? []);
  const grants = await tx.roleGrant.findMany({ where: { id: { in: ids } }, select: { repositories: true } });
  return all.filter((repository) => grants.some(({ repositories }) => repositories.includes(repository)));
}

/** Whether a draft speaks of nothing but what its writer's role reaches. */
export async function isWithinReach(tx: Tx, actor: Actor, draft: Draft): Promise<boolean> {
  const asked = (draft.data as { repositories?: unknown } | null | undefined)?.repositories;
  const wanted = asked === undefined ? [] : [asked].flat();
  const reached: readonly unknown[] = await repositoriesOf(tx, actor);
  return wanted.every((repository) => reached.includes(repository));
}
