"use server";

import { action } from "../action";
import { may } from "./policy";
import { findFinding } from "./queries";
import { answerFindingSchema, closeFindingSchema } from "./schema";
import { advance, refuseLate } from "./workflow";

/** The customer explains what the register shows, and what it has done about it (docs/rules.md BR-08c). */
export const answerFinding = action("finding.answered")
  .input(answerFindingSchema)
  .on((tx, actor, { findingId }) => findFinding(tx, actor, findingId))
  .allow(may.answer)
  .run(async ({ tx, actor, input, subject, now, plan, note }) => {
    refuseLate(subject.state, "answer");
    await advance(tx, subject, "answer", {
      answer: input.answer,
      answeredById: actor.personId,
      answeredByName: actor.name,
      answeredAt: now,
    });
    const { id, organisationId, kind } = subject;
    note({ kind });
    await plan("notify", { event: "finding.answered", organisationId, subjectId: id });
    return { path: `/organisations/${actor.organisation.businessId}/findings/${id}` };
  })
  .goTo(({ path }) => path);

/** An officer settles a finding, answered or not, with the reason that the customer is told. */
export const closeFinding = action("finding.closed")
  .input(closeFindingSchema)
  .on((tx, actor, { findingId }) => findFinding(tx, actor, findingId))
  .allow(may.close)
  .run(async ({ tx, actor, input, subject, now, plan, note }) => {
    refuseLate(subject.state, "close");
    await advance(tx, subject, "close", {
      closeReason: input.reason,
      closedById: actor.personId,
      closedByName: actor.name,
      closedAt: now,
    });
    const { id, organisationId, kind } = subject;
    note({ kind });
    await plan("notify", { event: "finding.closed", organisationId, subjectId: id });
    return { path: `/staff/findings/${id}` };
  })
  .goTo(({ path }) => path);
