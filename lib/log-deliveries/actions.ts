"use server";

import { action } from "../action";
import { helsinkiDate } from "../calendar";
import { Refusal } from "../refusal";
import { findSubmission } from "../submissions/queries";
import { advance, canAdvance } from "../submissions/workflow";
import { may } from "./policy";
import { recordDeliverySchema } from "./schema";

/** What the customer is told: of their request, whose answer has come. */
const toldAs = "submission.delivered";

/** Records that the answer to an approved request has been delivered: with that the request is done (docs/rules.md BR-67). */
export const recordDelivery = action("log-delivery.recorded")
  .input(recordDeliverySchema)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.record)
  .run(async ({ tx, actor, subject, input, now, plan, created, note }) => {
    const { id: submissionId, organisationId, status, decidedAt } = subject;
    if (status === "EFFECTIVE") throw new Refusal("log-delivery.already-recorded");
    if (!canAdvance(status, "apply") || !decidedAt) throw new Refusal("log-delivery.not-approved");
    const { deliveredOn, manner } = input;
    if (deliveredOn > helsinkiDate(now)) throw new Refusal("log-delivery.in-future", { field: "deliveredOn" });
    if (deliveredOn < helsinkiDate(decidedAt)) throw new Refusal("log-delivery.too-early", { field: "deliveredOn" });
    await advance(tx, { ...subject, version: input.version }, "apply", { actor, now, data: { effectiveAt: now } });
    const { id } = await tx.logDelivery.create({
      data: {
        submissionId,
        organisationId,
        deliveredOn: new Date(`${deliveredOn}T00:00:00Z`),
        manner,
        note: input.note || null,
        recordedById: actor.personId,
        recordedByName: actor.name,
        recordedAt: now,
      },
      select: { id: true },
    });
    created(id);
    note({ submissionId, manner });
    await plan("notify", { event: toldAs, organisationId, subjectId: submissionId });
    return submissionId;
  })
  .goTo((id) => `/staff/submissions/${id}`);
