"use server";

import { action } from "../action";
import type { Actor } from "../auth/actor";
import { formatDate, helsinkiDate } from "../calendar";
import type { Tx } from "../db";
import { conflictRefusal, Refusal } from "../refusal";
import { may } from "./policy";
import { circumstancesOf, findSystem, findUse } from "./queries";
import {
  beginUseSchema,
  changeSystemSchema,
  changeUseSchema,
  type Entry,
  endUseSchema,
  entrySchema,
  retireSystemSchema,
  textsOfEntry,
  textsOfUse,
} from "./schema";
import {
  column,
  dayOf,
  daysOf,
  entryOf,
  holdUses,
  issueRefusal,
  problemsOf,
  refuseOn,
  refuseOverwriting,
  rewriteUse,
  type WantedUse,
  writeUses,
} from "./workflow";

/** The catalogue as a whole: what a system that is not in it yet is added to. */
const catalogue = () => Promise.resolve({ id: "catalogue", organisationId: null });

const inCatalogue = async (tx: Tx, _actor: Actor, { systemId }: { systemId: string }) => {
  const system = await findSystem(tx, systemId);
  return system && { ...system, organisationId: null };
};

const dataOf = ({ certifiedUntil, systemVersion, ...entry }: Entry) => ({
  ...entry,
  version: systemVersion,
  certifiedUntil: certifiedUntil ? column(certifiedUntil) : null,
});

/** One register id and one name, version and supplier are one system. */
async function refuseTwins(tx: Tx, entry: Entry, id: string | null): Promise<void> {
  const { registerId, supplier, name, systemVersion: version } = entry;
  const others = await tx.informationSystem.findMany({
    where: { OR: [{ supplier, name, version }, ...(registerId ? [{ registerId }] : [])] },
    select: { id: true, registerId: true },
  });
  const twin = others.find((other) => other.id !== id);
  if (!twin) return;
  const isRegistered = registerId !== null && twin.registerId === registerId;
  throw new Refusal(isRegistered ? "system.register-id-taken" : "system.already-there", {
    field: isRegistered ? "registerId" : "name",
  });
}

/** Adds a system to the catalogue. */
export const addSystem = action("system.added")
  .input(entrySchema)
  .on(catalogue)
  .allow(may.keepCatalogue)
  .run(async ({ tx, input, created }) => {
    await refuseTwins(tx, input, null);
    const { id } = await tx.informationSystem.create({ data: dataOf(input), select: { id: true } });
    created(id);
    return id;
  })
  .goTo((id) => `/staff/systems/${id}`);

/** Changes a system's data. Whoever comes second sees both versions. */
export const changeSystem = action("system.changed")
  .input(changeSystemSchema)
  .on(inCatalogue)
  .allow(may.keepCatalogue)
  .run(async ({ tx, input, subject }) => {
    const { systemId, version, ...entry } = input;
    const saved = { version: subject.revision, texts: textsOfEntry(entryOf(subject)) };
    await refuseOverwriting(tx, saved, { version, texts: textsOfEntry(entry) });
    await refuseTwins(tx, entry, systemId);
    await tx.informationSystem.update({
      where: { id: systemId, revision: version },
      data: { ...dataOf(entry), revision: { increment: 1 } },
      select: { id: true },
    });
    return systemId;
  })
  .goTo((id) => `/staff/systems/${id}`);

/** Takes a system out of the catalogue: whoever uses it goes on, nobody begins to. */
export const retireSystem = action("system.retired")
  .input(retireSystemSchema)
  .on(inCatalogue)
  .allow(may.keepCatalogue)
  .run(async ({ tx, input, subject, now }) => {
    if (subject.retiredOn) throw conflictRefusal();
    await tx.informationSystem.update({
      where: { id: subject.id, revision: input.version, retiredOn: null },
      data: { retiredOn: column(helsinkiDate(now)), revision: { increment: 1 } },
      select: { id: true },
    });
    return subject.id;
  })
  .goTo((id) => `/staff/systems/${id}`);

const ownOrganisation = async (_tx: Tx, actor: Actor) =>
  actor.kind === "MEMBER" ? { id: actor.organisation.id, organisationId: actor.organisation.id } : null;

const ownUse = (tx: Tx, actor: Actor, { useId }: { useId: string }) =>
  actor.kind === "MEMBER" ? findUse(tx, actor, useId) : Promise.resolve(null);

const systemsOf = (actor: { organisation: { businessId: string } }) =>
  `/organisations/${actor.organisation.businessId}/systems`;

/** Takes a system into use, in the whole organisation or in each of some units (docs/rules.md BR-14, BR-16). */
export const beginUse = action("system-use.begun")
  .input(beginUseSchema)
  .on(ownOrganisation)
  .allow(may.write)
  .run(async ({ tx, actor, input, subject, now, note }) => {
    const { systemId, units, unitOids, services, usedFrom } = input;
    const { organisationId } = subject;
    await holdUses(tx, organisationId);
    const system = await findSystem(tx, systemId);
    if (!system) throw issueRefusal({ code: "chooseOne", field: "systemId" });
    const places = units === "ALL" ? [null] : [...new Set(unitOids)];
    const wanted = places.map((unitOid): WantedUse => ({ system, unitOid, services, usedFrom, usedUntil: null }));
    const known = await circumstancesOf(tx, organisationId, helsinkiDate(now));
    refuseOn(wanted.flatMap((use) => problemsOf(use, known, { isNew: true })));
    note({ systemId, useIds: await writeUses(tx, organisationId, wanted) });
    return systemsOf(actor);
  })
  .goTo((path) => path);

/** Changes where, for which services and when a system is used. In another unit the system is newly taken into use. */
export const changeUse = action("system-use.changed")
  .input(changeUseSchema)
  .on(ownUse)
  .allow(may.write)
  .run(async ({ tx, actor, input, subject, now }) => {
    const { version, unitOid, services, usedFrom, usedUntil } = input;
    const { system } = subject;
    await holdUses(tx, subject.organisationId);
    const wanted: WantedUse = { system, unitOid, services, usedFrom, usedUntil };
    const saved = { version: subject.version, texts: textsOfUse(daysOf(subject)) };
    await refuseOverwriting(tx, saved, { version, texts: textsOfUse(wanted) }, subject.id);
    const all = await circumstancesOf(tx, subject.organisationId, helsinkiDate(now));
    const isMoved = unitOid !== subject.unitOid;
    // What the use has already may stay: a unit or a service that has ended since must not block its other data.
    const known = {
      ...all,
      unitOids: new Set([...all.unitOids, ...(subject.unitOid ? [subject.unitOid] : [])]),
      services: new Set([...all.services, ...subject.services]),
    };
    refuseOn(
      problemsOf(wanted, known, { isNew: isMoved, instead: subject.id }).map((issue) => ({
        ...issue,
        field:
          issue.field === "usedFrom" || issue.field === "usedUntil" || issue.field === "services"
            ? issue.field
            : "unitOid",
      })),
    );
    await rewriteUse(tx, { id: subject.id, version }, wanted);
    return `${systemsOf(actor)}/${subject.id}`;
  })
  .goTo((path) => path);

/** Sets the last day of a use. It stays where it was, among the past ones. */
export const endUse = action("system-use.ended")
  .input(endUseSchema)
  .on(ownUse)
  .allow(may.write)
  .run(async ({ tx, actor, input, subject, now, note }) => {
    const from = dayOf(subject.usedFrom);
    if (input.usedUntil < from)
      throw issueRefusal({ code: "dateTooEarly", field: "usedUntil", params: { date: formatDate(from) } });
    await holdUses(tx, subject.organisationId);
    const known = await circumstancesOf(tx, subject.organisationId, helsinkiDate(now));
    const wanted: WantedUse = { ...daysOf(subject), usedUntil: input.usedUntil };
    // Only the end is new: what the use has already is not judged again.
    const aboutEnd = problemsOf(wanted, known, { isNew: false, instead: subject.id }).filter(
      ({ field, code }) => field === "usedUntil" || code === "systemUse.overlap",
    );
    refuseOn(aboutEnd.map((issue) => ({ ...issue, field: "usedUntil" })));
    await tx.systemUse.update({
      where: { id: subject.id, version: input.version },
      data: { usedUntil: column(input.usedUntil), version: { increment: 1 } },
      select: { id: true },
    });
    note({ usedUntil: input.usedUntil });
    return `${systemsOf(actor)}/${subject.id}`;
  })
  .goTo((path) => path);
