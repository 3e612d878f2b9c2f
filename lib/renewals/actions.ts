"use server";

import { action } from "../action";
import type { Actor } from "../auth/actor";
import { addDays, type CalendarDate, formatDate, helsinkiDate, startOfDay } from "../calendar";
import type { Tx } from "../db";
import { Refusal } from "../refusal";
import { MANUAL_DAYS, may } from "./policy";
import { isNoticeDue, listReceptions, type Reception } from "./queries";
import { confirmMarkingSchema, confirmNoticeSchema, keepMarkingsSchema } from "./schema";
import { keepMarkingsOf, writeMarking } from "./workflow";

/** The own organisation, whose receptions are spoken of. */
const ownOrganisation = (_tx: Tx, actor: Actor) =>
  Promise.resolve(
    actor.kind === "MEMBER" ? { id: actor.organisation.id, organisationId: actor.organisation.id } : null,
  );

const pathOf = (actor: Actor) =>
  actor.kind === "MEMBER" ? `/organisations/${actor.organisation.businessId}/renewal-requests` : "/";

/** The chosen units among those that may be chosen; anything else has been settled meanwhile, or was never offered. */
function chosenAmong(offered: Reception[], unitOids: readonly string[], code: string): string[] {
  const chosen = [...new Set(unitOids)];
  const known = new Set(offered.map(({ unitOid }) => unitOid));
  if (chosen.some((oid) => !known.has(oid))) throw new Refusal(code, { field: "unitOids" });
  return chosen;
}

function refuseDay(field: string, day: CalendarDate, earliest: CalendarDate, today: CalendarDate): void {
  if (day > today) throw new Refusal("reception.day-in-future", { field });
  if (day < earliest) throw new Refusal("reception.day-too-old", { field, params: { date: formatDate(earliest) } });
}

/** Keeps what somebody has seen by themselves of THL's marking, with the day and where it can be seen (docs/rules.md BR-53). */
export const confirmMarking = action("renewals.marking-confirmed")
  .input(confirmMarkingSchema)
  .on(ownOrganisation)
  .allow(may.confirmMarking)
  .run(async ({ tx, subject, input, now, note }) => {
    const today = helsinkiDate(now);
    const { marking, seenOn, evidence } = input;
    refuseDay("seenOn", seenOn, addDays(today, -MANUAL_DAYS), today);
    const receptions = await listReceptions(tx, subject.id, { today });
    const offered = receptions.filter(({ mayConfirm }) => mayConfirm);
    const unitOids = chosenAmong(offered, input.unitOids, "reception.notToConfirm");
    await writeMarking(
      tx,
      { organisationId: subject.id, unitOids, day: today },
      { value: marking, source: "MANUAL", on: seenOn, note: evidence },
    );
    note({ units: unitOids.length, marking });
  })
  .goTo((_, __, actor) => pathOf(actor));

/** Keeps that THL has been told of ended receptions: when, and by whom (docs/rules.md BR-55). */
export const confirmNotice = action("renewals.thl-notified")
  .input(confirmNoticeSchema)
  .on(ownOrganisation)
  .allow(may.confirmNotice)
  .run(async ({ tx, actor, subject, input, now, note }) => {
    const today = helsinkiDate(now);
    const { sentOn } = input;
    const receptions = await listReceptions(tx, subject.id, { today });
    const due = receptions.filter(isNoticeDue);
    const unitOids = chosenAmong(due, input.unitOids, "reception.notDue");
    // A notice may have been sent as soon as it was known that reception would end: at most the lead time and a month before.
    refuseDay("sentOn", sentOn, addDays(today, -2 * MANUAL_DAYS), today);
    await tx.renewalReception.updateMany({
      where: { organisationId: subject.id, unitOid: { in: unitOids }, noticeDueSince: { not: null }, noticedAt: null },
      data: {
        noticedAt: sentOn === today ? now : startOfDay(sentOn),
        noticedByName: actor.name,
        version: { increment: 1 },
      },
    });
    note({ units: unitOids.length });
  })
  .goTo((_, __, actor) => pathOf(actor));

/** Keeps what THL's registers mark of an organisation's units since they were last read. */
export const keepMarkings = action("renewals.markings-kept")
  .input(keepMarkingsSchema)
  .on(async (tx, _actor, { organisationId: id }) => {
    const found = await tx.organisation.findUnique({ where: { id }, select: { id: true } });
    return found && { id, organisationId: id };
  })
  .allow(may.keepMarkings)
  .run(async ({ tx, subject, now, note }) => {
    note({ units: await keepMarkingsOf(tx, subject.id, now) });
  })
  .goTo(() => "/staff/registry");
