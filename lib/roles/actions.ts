"use server";

import { action } from "../action";
import type { Actor } from "../auth/actor";
import { hashToken, newToken } from "../auth/identity";
import { type CalendarDate, helsinkiDate } from "../calendar";
import type { Tx } from "../db";
import { findOrganisation } from "../organisations/queries";
import { conflictRefusal, Refusal } from "../refusal";
import { may } from "./policy";
import { findGrant, findGrantByLink, isDue } from "./queries";
import {
  acceptOfferSchema,
  declineGrantSchema,
  grantSchema,
  offerGrantSchema,
  offerToOrganisationSchema,
  revokeGrantSchema,
  setGrantEndSchema,
} from "./schema";
import {
  advance,
  canAdvance,
  dateColumn,
  endedBy,
  isSameName,
  keepAMainUser,
  linkStateOf,
  linkValidUntil,
  makeRoomForOffer,
  offer,
  openStates,
  refuseSecondOffer,
} from "./workflow";

const ownOrganisation = async (_tx: Tx, actor: Actor) =>
  actor.kind === "MEMBER" ? { id: actor.organisation.id, organisationId: actor.organisation.id } : null;

const notPast = (endsOn: CalendarDate | null, now: Date) => {
  if (endsOn && endsOn < helsinkiDate(now)) throw new Refusal("grant.end-in-past", { field: "endsOn" });
};

/** Offers a role to a person, who gets a one-time link by mail (docs/rules.md BR-04). An offer that has run out makes room. */
export const offerGrant = action("grant.offered")
  .input(offerGrantSchema)
  .on(ownOrganisation)
  .allow(may.offer)
  .run(async ({ tx, actor, input, subject, now, plan, created, note }) => {
    notPast(input.endsOn, now);
    const { organisationId } = subject;
    await makeRoomForOffer(tx, { organisationId, role: input.role, email: input.holderEmail }, now);
    const token = newToken();
    const grant = await tx.roleGrant.create({
      data: {
        ...offer(actor, input, now),
        holderName: input.holderName,
        holderEmail: input.holderEmail,
        linkHash: hashToken(token),
        linkExpiresAt: linkValidUntil(now),
      },
      select: { id: true },
    });
    created(grant.id);
    note({ role: input.role });
    await plan("notify", { event: "grant.offered", organisationId, subjectId: grant.id, token });
    return { businessId: actor.organisation.businessId };
  })
  .goTo(({ businessId }) => `/organisations/${businessId}/roles`);

/** Offers a role to another organisation, whose main user accepts it and names the persons (docs/rules.md BR-05). */
export const offerGrantToOrganisation = action("grant.offered-to-organisation")
  .input(offerToOrganisationSchema)
  .on(ownOrganisation)
  .allow(may.offer)
  .run(async ({ tx, actor, input, subject, now, plan, created, note, alsoFor }) => {
    notPast(input.endsOn, now);
    const { organisationId } = subject;
    const receiver = await findOrganisation(tx, input.businessId);
    if (!receiver) throw new Refusal("grant.no-such-organisation", { field: "businessId" });
    if (receiver.id === organisationId) throw new Refusal("grant.own-organisation", { field: "businessId" });
    await refuseSecondOffer(tx, { organisationId, role: input.role, receiverId: receiver.id });
    const grant = await tx.roleGrant.create({
      data: {
        ...offer(actor, input, now),
        holderName: receiver.nameFi,
        receivingOrganisationId: receiver.id,
      },
      select: { id: true },
    });
    created(grant.id);
    note({ role: input.role });
    alsoFor(receiver.id);
    await plan("notify", { event: "grant.offered-to-organisation", organisationId, subjectId: grant.id });
    return { businessId: actor.organisation.businessId };
  })
  .goTo(({ businessId }) => `/organisations/${businessId}/roles`);

/** The person whom the link was mailed to accepts; under another name than offered the role waits for the main user. */
export const acceptGrant = action("grant.accepted")
  .input(acceptOfferSchema)
  .on((tx, actor, { token }) => findGrantByLink(tx, actor, token))
  .allow(may.accept)
  .run(async ({ tx, actor, subject, now, plan, note }) => {
    const link = linkStateOf(subject, now);
    if (link !== "open") throw new Refusal(`grant.link-${link}`);
    const { id, organisationId, role } = subject;
    const held = await tx.roleGrant.count({
      where: { organisationId, role, personId: actor.personId, state: { in: ["ACTIVE", "AWAITING_CONFIRMATION"] } },
    });
    if (held > 0) throw new Refusal("grant.already-held");
    const person = await tx.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { givenName: true, familyName: true },
    });
    const isSame = isSameName(subject.holderName, person);
    await advance(tx, subject, isSame ? "accept" : "acceptUnderOtherName", {
      personId: actor.personId,
      acceptedName: actor.name,
      acceptedAt: now,
      knowsTaskAt: now,
    });
    note({ role, nameDiffers: !isSame });
    const event = isSame ? "grant.accepted" : "grant.awaiting-confirmation";
    await plan("notify", { event, organisationId, subjectId: id });
  })
  .goTo((_, { token }) => `/roles/accept/${token}`);

/** Says no: the person who holds the link, or the main user of the organisation that was offered the role. */
export const declineGrant = action("grant.declined")
  .input(declineGrantSchema)
  .on((tx, actor, input) => {
    if ("token" in input) return findGrantByLink(tx, actor, input.token);
    return actor.kind === "MEMBER" ? findGrant(tx, actor, input.grantId) : Promise.resolve(null);
  })
  .allow(may.decline)
  .run(async ({ tx, actor, input, subject, now, plan, alsoFor }) => {
    const link = linkStateOf(subject, now);
    if ("token" in input && link !== "open") throw new Refusal(`grant.link-${link}`);
    await advance(tx, subject, "decline", endedBy(actor, now));
    if (subject.receivingOrganisationId) alsoFor(subject.receivingOrganisationId);
    await plan("notify", { event: "grant.declined", organisationId: subject.organisationId, subjectId: subject.id });
    return {
      path:
        actor.kind === "MEMBER" ? `/organisations/${actor.organisation.businessId}/roles/received` : "/organisations",
    };
  })
  .goTo(({ path }) => path);

/** The main user says that whoever accepted under another name is the right person. */
export const confirmGrant = action("grant.confirmed")
  .input(grantSchema)
  .on((tx, actor, { grantId }) => findGrant(tx, actor, grantId))
  .allow(may.confirm)
  .run(async ({ tx, actor, subject, now, plan }) => {
    await advance(tx, subject, "confirm", { confirmedById: actor.personId, confirmedAt: now });
    await plan("notify", { event: "grant.confirmed", organisationId: subject.organisationId, subjectId: subject.id });
    return { path: `/organisations/${actor.organisation.businessId}/roles/${subject.id}` };
  })
  .goTo(({ path }) => path);

/** Takes an offer back before it is in force. */
export const withdrawGrant = action("grant.withdrawn")
  .input(grantSchema)
  .on((tx, actor, { grantId }) => findGrant(tx, actor, grantId))
  .allow(may.withdraw)
  .run(async ({ tx, actor, subject, now, plan, alsoFor }) => {
    await advance(tx, subject, "withdraw", endedBy(actor, now));
    if (subject.receivingOrganisationId) alsoFor(subject.receivingOrganisationId);
    await plan("notify", { event: "grant.withdrawn", organisationId: subject.organisationId, subjectId: subject.id });
    return { path: `/organisations/${actor.organisation.businessId}/roles/${subject.id}` };
  })
  .goTo(({ path }) => path);

/**
 * Takes a role away, from the holder's next request on. Kela's officer may take the last main user's role as well: a key in
 * wrong hands is worse than none, and the register or a mandate makes new main users without Kela.
 */
export const revokeGrant = action("grant.revoked")
  .input(revokeGrantSchema)
  .on((tx, actor, { grantId }) => findGrant(tx, actor, grantId))
  .allow(may.revoke)
  .run(async ({ tx, actor, input, subject, now, plan, alsoFor, note }) => {
    if (!canAdvance(subject.state, "revoke")) throw conflictRefusal();
    if (actor.kind === "MEMBER") await keepAMainUser(tx, actor, subject);
    await advance(tx, subject, "revoke", endedBy(actor, now, input.reason));
    const { id, organisationId, receivingOrganisationId } = subject;
    if (receivingOrganisationId) alsoFor(receivingOrganisationId);
    note({ role: subject.role });
    await plan("notify", { event: "grant.revoked", organisationId, subjectId: id });
    if (actor.kind === "MEMBER") return { path: `/organisations/${actor.organisation.businessId}/roles/${id}` };
    const { businessId } = await tx.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { businessId: true },
    });
    return { path: `/staff/customers/${businessId}` };
  })
  .goTo(({ path }) => path);

/** Sets the last day on which a role is in force, or takes it off. */
export const setGrantEnd = action("grant.end-set")
  .input(setGrantEndSchema)
  .on((tx, actor, { grantId }) => findGrant(tx, actor, grantId))
  .allow(may.setEnd)
  .run(async ({ tx, actor, input, subject, now, plan, alsoFor, note }) => {
    notPast(input.endsOn, now);
    if (input.endsOn) await keepAMainUser(tx, actor, subject);
    await tx.roleGrant.update({
      where: { id: subject.id, state: { in: [...openStates] } },
      data: { endsOn: dateColumn(input.endsOn) },
      select: { id: true },
    });
    if (subject.receivingOrganisationId) alsoFor(subject.receivingOrganisationId);
    note({ endsOn: input.endsOn ?? "" });
    await plan("notify", { event: "grant.end-set", organisationId: subject.organisationId, subjectId: subject.id });
    return { path: `/organisations/${actor.organisation.businessId}/roles/${subject.id}` };
  })
  .goTo(({ path }) => path);

/** The receiving organisation takes the role on; it is nobody's until persons are named and have accepted. */
export const acceptGrantForOrganisation = action("grant.accepted-for-organisation")
  .input(grantSchema)
  .on((tx, actor, { grantId }) => findGrant(tx, actor, grantId))
  .allow(may.acceptForOrganisation)
  .run(async ({ tx, actor, subject, now, plan, alsoFor }) => {
    await advance(tx, subject, "accept", { acceptedName: actor.name, acceptedAt: now });
    alsoFor(actor.organisation.id);
    await plan("notify", {
      event: "grant.accepted-for-organisation",
      organisationId: subject.organisationId,
      subjectId: subject.id,
    });
    return { path: `/organisations/${actor.organisation.businessId}/roles/received/${subject.id}` };
  })
  .goTo(({ path }) => path);

/** Ends a role whose last day has passed, or an offer that nobody answered in time: the nightly job's door. */
export const endDueGrant = action("grant.ended")
  .input(grantSchema)
  .on((tx, actor, { grantId }) => findGrant(tx, actor, grantId))
  .allow(may.end)
  .run(async ({ tx, subject, now, plan, alsoFor }) => {
    if (!isDue(subject, now)) throw conflictRefusal();
    await advance(tx, subject, "end", { endedAt: now });
    if (subject.receivingOrganisationId) alsoFor(subject.receivingOrganisationId);
    if (subject.state === "OFFERED") return;
    await plan("notify", { event: "grant.ended", organisationId: subject.organisationId, subjectId: subject.id });
  })
  .goTo(() => "/staff/queue");
