"use server";

import { action } from "../action";
import type { Actor } from "../auth/actor";
import { helsinkiDate } from "../calendar";
import type { Tx } from "../db";
import { forbiddenRefusal } from "../refusal";
import { may as mayAboutSubmissions } from "../submissions/policy";
import { openDraft } from "../submissions/workflow";
import { may } from "../systems/policy";
import { circumstancesOf, findSystem, findUse, listOpenUsesOf } from "../systems/queries";
import { switchUsesSchema } from "../systems/schema";
import { holdUses, issueRefusal, switchUses } from "../systems/workflow";
import { draftOfSwitch } from "./queries";

const ownUse = (tx: Tx, actor: Actor, { useId }: { useId: string }) =>
  actor.kind === "MEMBER" ? findUse(tx, actor, useId) : Promise.resolve(null);

/**
 * Puts another system in the place of one in use, from a day on. When the connection point changes with it, the draft of
 * the change notice is opened at once with what is known (docs/rules.md BR-14).
 */
export const switchSystem = action("system-use.switched")
  .input(switchUsesSchema)
  .on(ownUse)
  .allow(may.write)
  .run(async ({ tx, actor, input, subject, now, note }) => {
    const { organisationId, systemId: oldSystemId } = subject;
    const today = helsinkiDate(now);
    await holdUses(tx, organisationId);
    const system = await findSystem(tx, input.systemId);
    if (!system) throw issueRefusal({ code: "chooseOne", field: "systemId" });
    const open = await listOpenUsesOf(tx, actor, oldSystemId, today);
    const uses = open.filter(({ id }) => input.useIds.includes(id));
    if (uses.length < new Set(input.useIds).size) throw issueRefusal({ code: "systemUse.gone", field: "useIds" });
    const known = await circumstancesOf(tx, organisationId, today);
    const to = { system, services: input.services, from: input.from };
    const useIds = await switchUses(tx, organisationId, uses, to, known);
    note({ systemId: system.id, oldSystemId, useIds });
    const path = `/organisations/${actor.organisation.businessId}`;
    if (input.pointChanges === "NO") return `${path}/systems`;
    const notice = { kind: "CONNECTION_POINT_CHANGE" } as const;
    if (!mayAboutSubmissions.start(actor, actor.organisation, notice)) throw forbiddenRefusal();
    const { services, from } = input;
    const unitOids = uses.map(({ unitOid }) => unitOid);
    const draft = await draftOfSwitch(tx, actor, { oldSystemId, systemId: system.id, services, unitOids, from });
    const submissionId = await openDraft(tx, actor, draft, now);
    note({ submissionId });
    return `${path}/submissions/${submissionId}/subject`;
  })
  .goTo((path) => path);
