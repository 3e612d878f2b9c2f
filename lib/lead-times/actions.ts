"use server";

import { action } from "../action";
import { type CalendarDate, helsinkiDate } from "../calendar";
import type { Tx } from "../db";
import { Refusal } from "../refusal";
import { may } from "./policy";
import { findFreeze, findKindSetting } from "./queries";
import { addFreezeInput, changeFreezeInput, leadTimeInput, removeFreezeInput, secondOfficerInput } from "./schema";

const column = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);
const kindsPage = () => "/staff/kinds";
const freezesPage = () => "/staff/freezes";

/** The portal's own settings: they belong to no customer's trail. */
const ofKind = async (tx: Tx, _: unknown, { kind }: { kind: Parameters<typeof findKindSetting>[1] }) => {
  const setting = await findKindSetting(tx, kind);
  return setting && { ...setting, id: kind, organisationId: null };
};

const ofFreeze = async (tx: Tx, _: unknown, { freezeId }: { freezeId: string }) => {
  const freeze = await findFreeze(tx, freezeId);
  return freeze && { ...freeze, organisationId: null };
};

/**
 * Sets how many days ahead a kind is reported, from a coming day on: what has been sent already was right when it was sent.
 * A second one for the same day replaces the first (docs/rules.md BR-38).
 */
export const decideLeadTime = action("lead-time.decided")
  .input(leadTimeInput)
  .on(ofKind)
  .allow(may.decide)
  .run(async ({ tx, actor, input, now, note }) => {
    const { kind, organisationKind, days, atMostDays, isBinding, reason } = input;
    if (input.validFrom <= helsinkiDate(now)) throw new Refusal("lead-time.not-ahead", { field: "validFrom" });
    const validFrom = column(input.validFrom);
    const data = { days, atMostDays, isBinding, reason, changedByName: actor.name, changedAt: now };
    const { count } = await tx.leadTime.updateMany({ where: { kind, organisationKind, validFrom }, data });
    if (count === 0) await tx.leadTime.create({ data: { kind, organisationKind, validFrom, ...data } });
    note({ kind, days, validFrom: input.validFrom, ...(organisationKind && { organisationKind }) });
    return kind;
  })
  .goTo(kindsPage);

/** Sets whether one officer decides on a kind or two (docs/rules.md BR-39). */
export const changeSecondOfficer = action("kind-setting.changed")
  .input(secondOfficerInput)
  .on(ofKind)
  .allow(may.decide)
  .run(async ({ tx, actor, subject, input, now, note }) => {
    const { kind, version, secondOfficer } = input;
    const { count } = await tx.kindSetting.updateMany({
      where: { kind, version },
      data: { secondOfficer, version: { increment: 1 }, changedByName: actor.name, changedAt: now },
    });
    if (count !== 1) throw new Refusal("kind-setting.changed-elsewhere");
    note({ kind, before: subject.secondOfficer, after: secondOfficer });
    return kind;
  })
  .goTo(kindsPage);

/** Sets days on which nothing takes effect; of some kinds only, or of all. */
export const addFreeze = action("freeze.added")
  .input(addFreezeInput)
  .on(() => Promise.resolve({ id: "freeze", organisationId: null }))
  .allow(may.decide)
  .run(async ({ tx, input, created, note }) => {
    const { startsOn, endsOn, ...rest } = input;
    const { id } = await tx.changeFreeze.create({
      data: { ...rest, startsOn: column(startsOn), endsOn: column(endsOn) },
    });
    created(id);
    note({ startsOn, endsOn, kinds: input.kinds });
    return id;
  })
  .goTo(freezesPage);

/** Changes a freeze that is not over. What was approved for one of its days stays approved. */
export const changeFreeze = action("freeze.changed")
  .input(changeFreezeInput)
  .on(ofFreeze)
  .allow(may.decide)
  .run(async ({ tx, subject, input, now, note }) => {
    const { freezeId: id, version, startsOn, endsOn, ...rest } = input;
    assertNotOver(subject, now);
    const { count } = await tx.changeFreeze.updateMany({
      where: { id, version, removedAt: null },
      data: { ...rest, startsOn: column(startsOn), endsOn: column(endsOn), version: { increment: 1 } },
    });
    if (count !== 1) throw new Refusal("freeze.changed-elsewhere");
    note({ startsOn, endsOn, kinds: input.kinds });
    return id;
  })
  .goTo(freezesPage);

/** Lifts a freeze that is not over; that it was there stays in the books. */
export const removeFreeze = action("freeze.removed")
  .input(removeFreezeInput)
  .on(ofFreeze)
  .allow(may.decide)
  .run(async ({ tx, subject, input, now }) => {
    const { freezeId: id, version } = input;
    assertNotOver(subject, now);
    const { count } = await tx.changeFreeze.updateMany({
      where: { id, version, removedAt: null },
      data: { removedAt: now, version: { increment: 1 } },
    });
    if (count !== 1) throw new Refusal("freeze.changed-elsewhere");
    return id;
  })
  .goTo(freezesPage);

function assertNotOver({ endsOn }: { endsOn: Date }, now: Date): void {
  if (endsOn < column(helsinkiDate(now))) throw new Refusal("freeze.over");
}
