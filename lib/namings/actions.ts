"use server";

import { action } from "../action";
import { hashToken, newToken } from "../auth/identity";
import { Refusal } from "../refusal";
import { findGrant } from "../roles/queries";
import { endedBy, isSameName, linkValidUntil } from "../roles/workflow";
import { may } from "./policy";
import { findNaming, findNamingByLink, linkStateOf } from "./queries";
import { acceptNamingSchema, declineNamingSchema, namePersonSchema, strikeOutSchema } from "./schema";
import { advance, canAdvance } from "./workflow";

/** The receiving organisation names a person, who gets a one-time link; the granting customer's trail says so too. */
export const namePerson = action("naming.made")
  .input(namePersonSchema)
  .on(async (tx, actor, { grantId }) => {
    const grant = await findGrant(tx, actor, grantId);
    return grant?.receivingOrganisationId
      ? { ...grant, grantor: grant.organisationId, receiver: grant.receivingOrganisationId }
      : null;
  })
  .allow(may.name)
  .run(async ({ tx, actor, input, subject, now, plan, alsoFor, created }) => {
    if (subject.state !== "ACTIVE") throw new Refusal("grant.not-in-force");
    const twin = subject.namedPersons.find(
      ({ state, email }) =>
        (state === "NAMED" || state === "ACTIVE") && email.toLowerCase() === input.email.toLowerCase(),
    );
    if (twin) throw new Refusal("naming.already-named", { field: "email" });
    const token = newToken();
    const naming = await tx.namedPerson.create({
      data: {
        grantId: subject.id,
        organisationId: subject.grantor,
        receivingOrganisationId: subject.receiver,
        state: "NAMED",
        name: input.name,
        email: input.email,
        linkHash: hashToken(token),
        linkExpiresAt: linkValidUntil(now),
        namedById: actor.personId,
        namedByName: actor.name,
        namedAt: now,
      },
      select: { id: true },
    });
    created(naming.id);
    alsoFor(subject.receiver);
    await plan("notify", { event: "naming.made", organisationId: subject.grantor, subjectId: naming.id, token });
    return { path: `/organisations/${actor.organisation.businessId}/roles/received/${subject.id}` };
  })
  .goTo(({ path }) => path);

/** The named person takes the role into use, identified under the name they were named by. */
export const acceptNaming = action("naming.accepted")
  .input(acceptNamingSchema)
  .on((tx, _actor, { token }) => findNamingByLink(tx, token))
  .allow(may.accept)
  .run(async ({ tx, actor, subject, now, plan, alsoFor }) => {
    const link = linkStateOf(subject, now);
    if (link !== "open") throw new Refusal(`grant.link-${link}`);
    const person = await tx.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { givenName: true, familyName: true },
    });
    if (!isSameName(subject.name, person)) throw new Refusal("naming.other-name");
    await advance(tx, subject, "accept", {
      personId: actor.personId,
      acceptedName: actor.name,
      acceptedAt: now,
      knowsTaskAt: now,
    });
    alsoFor(subject.receivingOrganisationId);
    await plan("notify", { event: "naming.accepted", organisationId: subject.organisationId, subjectId: subject.id });
  })
  .goTo((_, { token }) => `/roles/accept/${token}`);

export const declineNaming = action("naming.declined")
  .input(declineNamingSchema)
  .on((tx, _actor, { token }) => findNamingByLink(tx, token))
  .allow(may.decline)
  .run(async ({ tx, actor, subject, now, plan, alsoFor }) => {
    const link = linkStateOf(subject, now);
    if (link !== "open") throw new Refusal(`grant.link-${link}`);
    await advance(tx, subject, "decline", endedBy(actor, now));
    alsoFor(subject.receivingOrganisationId);
    await plan("notify", { event: "naming.declined", organisationId: subject.organisationId, subjectId: subject.id });
  })
  .goTo(() => "/organisations");

/** Takes one person off a role given to an organisation: the granting customer, or the organisation that named them. */
export const strikeOutPerson = action("naming.struck-out")
  .input(strikeOutSchema)
  .on((tx, actor, { namingId }) => findNaming(tx, actor, namingId))
  .allow(may.strikeOut)
  .run(async ({ tx, actor, input, subject, now, plan, alsoFor }) => {
    if (!canAdvance(subject.state, "strikeOut")) throw new Refusal("conflict");
    await advance(tx, subject, "strikeOut", endedBy(actor, now, input.reason));
    alsoFor(subject.receivingOrganisationId);
    await plan("notify", { event: "naming.struck-out", organisationId: subject.organisationId, subjectId: subject.id });
    const { id, businessId } = actor.organisation;
    const isReceiver = id === subject.receivingOrganisationId;
    return { path: `/organisations/${businessId}/roles/${isReceiver ? "received/" : ""}${subject.grantId}` };
  })
  .goTo(({ path }) => path);
