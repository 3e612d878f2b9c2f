"use server";

import { action } from "../action";
import { helsinkiDate } from "../calendar";
import { may } from "./policy";
import { findOwnDifference, listDueFindings, listMendedFindings, listUnitDifferences } from "./queries";
import { reconcileSchema } from "./schema";
import { closeMended, takeOwnData, takeUnits, tellOf } from "./workflow";

/**
 * Makes one organisation's data say what the registers say, and tells of what the customer must look at (docs/rules.md
 * BR-08): an entry that has ended, a changed parent or Business ID. Done again, it does nothing.
 */
export const reconcileOrganisation = action("organisation.reconciled")
  .input(reconcileSchema)
  .on(async (tx, _actor, { organisationId: id }) => {
    const found = await tx.organisation.findUnique({ where: { id }, select: { id: true } });
    return found && { id, organisationId: id };
  })
  .allow(may.reconcile)
  .run(async ({ tx, subject: { id }, now, note, plan }) => {
    const today = helsinkiDate(now);
    const own = await findOwnDifference(tx, id);
    if (own) await takeOwnData(tx, own);
    const units = await listUnitDifferences(tx, id);
    await takeUnits(tx, units);
    const mended = await listMendedFindings(tx, today, id);
    if (mended.length > 0)
      await closeMended(
        tx,
        mended.map((finding) => finding.id),
        now,
      );
    const due = await listDueFindings(tx, today, id);
    const found = due.length > 0 ? await tellOf(tx, due, now) : [];
    for (const finding of found)
      await plan("notify", { event: "finding.found", organisationId: id, subjectId: finding.id });
    note({ own: own !== null, units: units.length, found: found.length, mended: mended.length });
  })
  .goTo(() => "/staff/registry");
