"use server";

import { action } from "../action";
import { helsinkiDate } from "../calendar";
import { translator } from "../i18n";
import { conflictRefusal } from "../refusal";
import { advance, endedBy, openStates } from "../roles/workflow";
import { may } from "./policy";
import { closeCustomershipInput } from "./schema";
import { findEndedCustomership, readableUntil } from "./workflow";

/**
 * Closes a customership after its people have had their time to read (docs/rules.md BR-59): every role that it gave ends and its
 * holder is told, calendar addresses read nothing any more, and the organisation is no customer. What was written stays.
 */
export const closeCustomership = action("customership.closed")
  .input(closeCustomershipInput)
  .on((tx, _actor, { organisationId }) => findEndedCustomership(tx, organisationId))
  .allow(may.close)
  .run(async ({ tx, actor, subject, now, plan, alsoFor, note }) => {
    const { id: organisationId, lastDay, isCustomer } = subject;
    if (!isCustomer || !lastDay || readableUntil(lastDay) >= helsinkiDate(now)) throw conflictRefusal();
    const grants = await tx.roleGrant.findMany({ where: { organisationId, state: { in: [...openStates] } } });
    for (const { id, state, personId, offeredById, receivingOrganisationId } of grants) {
      const holder = await tx.person.findUnique({
        where: { id: personId ?? offeredById },
        select: { language: true },
      });
      const reason = translator(holder?.language ?? "fi")("termination.roleEnded");
      const isActive = state === "ACTIVE";
      await advance(tx, { id }, isActive ? "revoke" : "withdraw", endedBy(actor, now, reason));
      if (receivingOrganisationId) alsoFor(receivingOrganisationId);
      const event = isActive ? "grant.revoked" : "grant.withdrawn";
      await plan("notify", { event, organisationId, subjectId: id });
    }
    await tx.calendarFeed.updateMany({ where: { organisationId, revokedAt: null }, data: { revokedAt: now } });
    await tx.organisation.update({
      where: { id: organisationId, isCustomer: true },
      data: { isCustomer: false },
    });
    note({ roles: grants.length });
    return organisationId;
  })
  .goTo(() => "/staff/customers");
