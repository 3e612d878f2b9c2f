"use server";

import { action } from "../action";
import type { Actor } from "../auth/actor";
import { helsinkiDate } from "../calendar";
import type { Tx } from "../db";
import { conflictRefusal, notFoundRefusal, Refusal } from "../refusal";
import { dateColumn } from "../roles/workflow";
import { may } from "./policy";
import { findAddress, findContact, listContacts } from "./queries";
import {
  addContactSchema,
  addressTexts,
  changeAddressSchema,
  changeContactSchema,
  contactTexts,
  endContactSchema,
  removeAddressSchema,
} from "./schema";
import { isSavedAlready, refusePast, refuseSecondEntry, takeTurn } from "./workflow";

const ownOrganisation = async (_tx: Tx, actor: Actor) =>
  actor.kind === "MEMBER" ? { id: actor.organisation.id, organisationId: actor.organisation.id } : null;

const pageOf = (actor: Actor) =>
  `/organisations/${actor.kind === "MEMBER" ? actor.organisation.businessId : ""}/contacts`;

/** Enters somebody whom Kela contacts in one kind of matters; effective at once, or from the day given (docs/rules.md BR-06). */
export const addContact = action("contact.added")
  .input(addContactSchema)
  .on(ownOrganisation)
  .allow(may.add)
  .run(async ({ tx, actor, input, subject, created, note }) => {
    const { organisationId } = subject;
    await takeTurn(tx, organisationId);
    refuseSecondEntry(input, await listContacts(tx, actor, organisationId, input.validFrom));
    const { id } = await tx.contactPerson.create({
      data: {
        ...input,
        organisationId,
        validFrom: new Date(`${input.validFrom}T00:00:00Z`),
        validUntil: dateColumn(input.validUntil),
      },
      select: { id: true },
    });
    created(id);
    note({ function: input.function });
  })
  .goTo((_value, _input, actor) => pageOf(actor));

/** Changes a contact person's data, effective at once. Of two who write, the second sees what the first has saved. */
export const changeContact = action("contact.changed")
  .input(changeContactSchema)
  .on((tx, actor, { contactId }) => findContact(tx, actor, contactId))
  .allow(may.change)
  .run(async ({ tx, actor, input, subject, now, note }) => {
    const { contactId: id, version, ...typed } = input;
    const { organisationId } = subject;
    await takeTurn(tx, organisationId);
    const saved = await findContact(tx, actor, id);
    if (!saved) throw notFoundRefusal();
    refusePast(saved, helsinkiDate(now));
    note({ function: saved.function });
    const standing = { version: saved.version, texts: contactTexts(saved) };
    if (await isSavedAlready(tx, { rowId: id }, standing, { version, texts: contactTexts(typed) })) return;
    const others = await listContacts(tx, actor, organisationId, typed.validFrom);
    refuseSecondEntry({ ...typed, id, function: saved.function }, others);
    await tx.contactPerson.update({
      where: { id, version: saved.version },
      data: {
        ...typed,
        validFrom: new Date(`${typed.validFrom}T00:00:00Z`),
        validUntil: dateColumn(typed.validUntil),
        version: { increment: 1 },
      },
      select: { id: true },
    });
  })
  .goTo((_value, _input, actor) => pageOf(actor));

/** Sets a contact person's last day; the entry stays among those that have ended. */
export const endContact = action("contact.ended")
  .input(endContactSchema)
  .on((tx, actor, { contactId }) => findContact(tx, actor, contactId))
  .allow(may.change)
  .run(async ({ tx, actor, input, subject, now, note }) => {
    const { contactId: id, version, endsOn } = input;
    await takeTurn(tx, subject.organisationId);
    const saved = await findContact(tx, actor, id);
    if (!saved) throw notFoundRefusal();
    refusePast(saved, helsinkiDate(now));
    note({ function: saved.function });
    if (endsOn < saved.validFrom) throw new Refusal("contact.end-before-start", { field: "endsOn" });
    const texts = { endsOn: contactTexts(saved).validUntil ?? "" };
    const typed = { endsOn: contactTexts({ ...saved, validUntil: endsOn }).validUntil ?? "" };
    if (await isSavedAlready(tx, { rowId: id }, { version: saved.version, texts }, { version, texts: typed })) return;
    await tx.contactPerson.update({
      where: { id, version: saved.version },
      data: { validUntil: dateColumn(endsOn), version: { increment: 1 } },
      select: { id: true },
    });
  })
  .goTo((_value, _input, actor) => pageOf(actor));

/** Writes an address, new or changed, effective at once. Of two who write, the second sees what the first has saved. */
export const changeAddress = action("contact.address-changed")
  .input(changeAddressSchema)
  .on(ownOrganisation)
  .allow(may.changeAddress)
  .run(async ({ tx, actor, input, subject, created, note }) => {
    const { kind, version, ...typed } = input;
    const { organisationId } = subject;
    await takeTurn(tx, organisationId);
    const saved = await findAddress(tx, actor, { organisationId, kind });
    const history = { organisationId, entity: "address", data: { path: ["kind"], equals: kind } };
    const standing = saved && { version: saved.version, texts: addressTexts(kind, saved) };
    note({ kind });
    if (saved) created(saved.id);
    if (await isSavedAlready(tx, history, standing, { version, texts: addressTexts(kind, typed) })) return;
    const { id } = saved
      ? await tx.address.update({
          where: { id: saved.id, version: saved.version },
          data: { ...typed, version: { increment: 1 } },
          select: { id: true },
        })
      : await tx.address.create({ data: { ...typed, kind, organisationId }, select: { id: true } });
    created(id);
  })
  .goTo((_value, _input, actor) => pageOf(actor));

/** Takes an address away; what was there stays in its history. The visiting address is changed, never removed. */
export const removeAddress = action("contact.address-removed")
  .input(removeAddressSchema)
  .on((tx, actor, { kind }) =>
    actor.kind === "MEMBER"
      ? findAddress(tx, actor, { organisationId: actor.organisation.id, kind })
      : Promise.resolve(null),
  )
  .allow(may.changeAddress)
  .run(async ({ tx, input, subject, note }) => {
    await takeTurn(tx, subject.organisationId);
    note({ kind: input.kind });
    const { count } = await tx.address.deleteMany({ where: { id: subject.id, version: input.version } });
    if (count !== 1) throw conflictRefusal();
  })
  .goTo((_value, _input, actor) => pageOf(actor));
