import { randomUUID } from "node:crypto";
import { appendAudit } from "../audit";
import { inScope } from "../db";
import { env } from "../env";
import type { Language } from "../i18n/language";
import { enterFromRegister } from "../reconciliation/workflow";
import { type Person, systemActor } from "./actor";
import { decrypt, newToken } from "./identity";
import { chosenOrganisations, type OrganisationRoles, register, selectionPage, unregister } from "./mandates";
import { renewSession } from "./session";

/**
 * Begins to choose whom to act for: registers the person at e-Authorizations and answers the address of its selection page.
 * Null when this session cannot ask (a Katso session brings its organisation along).
 */
export async function beginRepresentation(
  actor: Person,
  language: Language,
  requestId: string | null,
): Promise<string | null> {
  const session = await inScope(actor, (tx) =>
    tx.session.findUniqueOrThrow({ where: { id: actor.sessionId }, select: { identityEncrypted: true } }),
  );
  if (!session.identityEncrypted) return null;
  const api = await register(decrypt(session.identityEncrypted));
  const state = newToken();
  const now = new Date();
  await inScope(actor, async (tx) => {
    const query = await tx.mandateQuery.create({
      data: {
        sessionId: actor.sessionId,
        personId: actor.personId,
        state,
        requestId: api.requestId,
        apiSessionId: api.sessionId,
        apiUserId: api.userId,
        askedAt: now,
      },
    });
    await appendAudit(tx, actor, {
      event: "mandate.asked",
      outcome: "DONE",
      at: now,
      chains: [],
      subjectType: "mandate",
      subjectId: query.id,
      requestId,
      details: { mandateRequestId: api.requestId },
    });
  });
  return selectionPage(api, state, language);
}

/** How choosing an organisation ended; `confirmed` are the Business IDs that the answer held. */
export type RepresentationEnd =
  | { outcome: "confirmed"; businessIds: string[] }
  | { outcome: "cancelled" | "unknown" | "unavailable" };

/**
 * Ends the choice: takes the answer for the question that this very session asked (the state proves it), keeps what was
 * confirmed for as long as the session lives, and logs question and answer (docs/rules.md BR-23).
 */
export async function endRepresentation(
  actor: Person,
  returned: { state: string; code: string | null },
  requestId: string | null,
): Promise<RepresentationEnd> {
  const query = await inScope(actor, (tx) =>
    tx.mandateQuery.findFirst({ where: { state: returned.state, sessionId: actor.sessionId, answeredAt: null } }),
  );
  if (!query) return { outcome: "unknown" };
  const session = { sessionId: query.apiSessionId, requestId: query.requestId };
  const answer = returned.code ? await chosenOrganisations(session, returned.code).catch(() => null) : null;
  await unregister(query.apiSessionId);
  const outcome = answer ? "confirmed" : returned.code ? "unavailable" : "cancelled";
  for (const one of answer ?? []) await enterOrganisation(one, requestId);
  await keepAnswer(actor, {
    queryId: query.id,
    outcome,
    answer: answer ?? [],
    mandateRequestId: query.requestId,
    requestId,
  });
  if (!answer) return { outcome: returned.code ? "unavailable" : "cancelled" };
  await renewSession(actor);
  return { outcome: "confirmed", businessIds: answer.map((one) => one.identifier) };
}

/** Whoever may act as main user for an organisation that only the registers know gets in to apply (docs/rules.md BR-46b). */
export async function enterOrganisation(chosen: OrganisationRoles, requestId: string | null): Promise<void> {
  const { isComplete, makesMainUser } = judge(chosen);
  if (!isComplete || !makesMainUser) return;
  const system = systemActor("entry");
  const now = new Date();
  await inScope(system, async (tx) => {
    const entered = await enterFromRegister(tx, chosen.identifier, now);
    if (!entered?.isNew) return;
    await appendAudit(tx, system, {
      event: "organisation.entered",
      outcome: "DONE",
      at: now,
      chains: [entered.id],
      subjectType: "organisation",
      subjectId: entered.id,
      requestId,
    });
  });
}

interface KeptAnswer {
  queryId: string;
  outcome: string;
  answer: OrganisationRoles[];
  mandateRequestId: string;
  requestId: string | null;
}

async function keepAnswer(
  actor: Person,
  { queryId, outcome, answer, mandateRequestId, requestId }: KeptAnswer,
): Promise<void> {
  const now = new Date();
  await inScope(actor, async (tx) => {
    await tx.mandateQuery.update({ where: { id: queryId, answeredAt: null }, data: { answeredAt: now, outcome } });
    for (const one of answer) {
      const data = { ...judge(one), confirmedAt: now };
      const key = { sessionId: actor.sessionId, businessId: one.identifier };
      await tx.mandateConfirmation.upsert({
        where: { sessionId_businessId: key },
        create: { id: randomUUID(), ...key, personId: actor.personId, katsoRoles: [], ...data },
        update: data,
      });
    }
    await appendAudit(tx, actor, {
      event: "mandate.answered",
      outcome: "DONE",
      at: now,
      chains: [],
      subjectType: "mandate",
      subjectId: queryId,
      requestId,
      details: {
        mandateRequestId,
        outcome,
        answer: answer.map(
          (one) => `${one.identifier} ${one.complete ? "complete" : "incomplete"} ${one.roles.join(" ")}`,
        ),
      },
    });
  });
}

/** Register roles come as short codes, mandates as addresses of their themes; which of them let in is configuration. */
export function judge({ name, complete, roles }: OrganisationRoles) {
  const { ENTRY_REGISTER_ROLES, MAIN_USER_THEMES, MANDATE_THEMES } = env();
  const themes = roles.filter((role) => role.includes("://"));
  const registerRoles = roles.filter((role) => !role.includes("://"));
  const byRegister = registerRoles.some((role) => ENTRY_REGISTER_ROLES.includes(role));
  const byMainTheme = themes.some((theme) => MAIN_USER_THEMES.includes(theme));
  return {
    name,
    basis: byRegister ? ("REGISTER_ROLE" as const) : ("MANDATE" as const),
    registerRoles,
    themes,
    isComplete: complete,
    letsIn: byRegister || byMainTheme || themes.some((theme) => MANDATE_THEMES.includes(theme)),
    makesMainUser: byRegister || byMainTheme,
  };
}
