"use server";

import { action } from "../action";
import { Refusal } from "../refusal";
import { may } from "./policy";
import { requestWalkSchema } from "./schema";
import { beginWalk, findRunningWalk } from "./workflow";

/** An officer has a register walked through now; a job does it. One walk at a time goes through each register. */
export const requestWalk = action("registry.walk-requested")
  .input(requestWalkSchema)
  .on(async (_tx, _actor, { register }) => ({ id: register, organisationId: null }))
  .allow(may.requestWalk)
  .run(async ({ tx, actor, input, now, plan, created, note }) => {
    if (await findRunningWalk(tx, input.register)) throw new Refusal("registry.walk-under-way");
    const walk = await beginWalk(tx, { ...input, requestedById: actor.personId }, now);
    created(walk.id);
    note({ register: walk.register, mode: walk.mode });
    await plan("walk-asked", { walkId: walk.id });
    return walk;
  })
  .goTo(() => "/staff/registry");
