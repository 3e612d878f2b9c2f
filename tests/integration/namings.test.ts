import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Member, memberOf, type Person, systemActor } from "@/lib/auth/actor";
import { closeDatabase, inScope } from "@/lib/db";
import { acceptNaming, declineNaming, namePerson, strikeOutPerson } from "@/lib/namings/actions";
import { findNaming, findOffer } from "@/lib/namings/queries";
import { acceptGrantForOrganisation, declineGrant, offerGrantToOrganisation, revokeGrant } from "@/lib/roles/actions";
import { permits } from "@/lib/roles/policy";
import { findOwnGrant, findReceivedGrant, listGrants, listReceived } from "@/lib/roles/queries";
import {
  actorOfSession,
  aGrant,
  aMember,
  aNaming,
  anOrganisation,
  aPerson,
  aSession,
  aSignedInPerson,
} from "../support/builders";
import { mailedToken, plannedNotices } from "../support/planned-notices";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

let customer: Organisation;
let supplier: Organisation;
/** Main users of the customer and of the supplier. */
let maija: Member;
let sari: Member;

beforeEach(async () => {
  customer = await anOrganisation({ kind: "PUBLIC", nameFi: "Esimerkkilän hyvinvointialue" });
  supplier = await anOrganisation({ kind: "INTERMEDIARY", nameFi: "Siltapalvelu Oy" });
  maija = await aMember({ of: customer, roles: ["MAIN_USER"] });
  sari = await aMember({ of: supplier, roles: ["MAIN_USER"], givenName: "Sari", familyName: "Silta" });
});

afterAll(closeDatabase);

const ilkka = { givenName: "Ilkka", familyName: "Ilmonen" };
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

const anOffer = () => ({
  businessId: supplier.businessId,
  role: "IMPLEMENTER" as const,
  repositories: [],
  endsOn: null,
});

const onlyOf = <Row>(rows: Row[]): Row => {
  const [row, ...rest] = rows;
  if (!row || rest.length > 0) throw new Error(`one was expected, not ${rows.length + rest.length}`);
  return row;
};

const received = () => inScope(sari, (tx) => listReceived(tx, sari)).then(onlyOf);

/** The customer offers, the supplier accepts and names Ilkka, who has the link. */
async function named() {
  await offerGrantToOrganisation.as(maija)(anOffer());
  const grant = await received();
  await acceptGrantForOrganisation.as(sari)({ grantId: grant.id });
  await namePerson.as(sari)({ grantId: grant.id, name: "Ilkka Ilmonen", email: "ilkka@silta.example" });
  const naming = onlyOf((await received()).namedPersons);
  return { grant, naming, token: await mailedToken(naming.id) };
}

/** What a person confirmed for the supplier may do at the customer. */
async function rolesAtCustomer(person: { id: string }) {
  const session = await aSession({ of: person, confirmations: [{ of: supplier, makesMainUser: false }] });
  const actor = (await actorOfSession(session)) as Person;
  return memberOf(actor, customer.businessId)?.roles ?? [];
}

describe("A role given to another organisation", () => {
  it("reaches only whom that organisation names and who has accepted", async () => {
    const person = await aPerson(ilkka);
    const colleague = await aPerson();
    const { token } = await named();
    expect(await rolesAtCustomer(person)).toEqual([]);
    await acceptNaming.as(await aSignedInPerson({ person }))({ token, knowsTask: "true" });
    expect(await rolesAtCustomer(person)).toEqual(["IMPLEMENTER"]);
    expect(await rolesAtCustomer(colleague)).toEqual([]);
  });

  it("is accepted by the receiving main user alone", async () => {
    await offerGrantToOrganisation.as(maija)(anOffer());
    const { id: grantId } = await received();
    const colleague = await aMember({ of: supplier, roles: ["TECHNICAL_CONTACT"] });
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    const early = { grantId, name: "Ilkka Ilmonen", email: "ilkka@silta.example" };
    await expect(acceptGrantForOrganisation.as(maija)({ grantId })).rejects.toEqual(refused("forbidden"));
    await expect(acceptGrantForOrganisation.as(colleague)({ grantId })).rejects.toEqual(refused("forbidden"));
    await expect(acceptGrantForOrganisation.as(stranger)({ grantId })).rejects.toEqual(refused("not-found"));
    await expect(namePerson.as(sari)(early)).rejects.toEqual(refused("grant.not-in-force"));
    await acceptGrantForOrganisation.as(sari)({ grantId });
    await expect(acceptGrantForOrganisation.as(sari)({ grantId })).rejects.toEqual(refused("conflict"));
  });

  it("may be declined by the receiving main user, and stands in both trails", async () => {
    await offerGrantToOrganisation.as(maija)(anOffer());
    const { id: grantId } = await received();
    await declineGrant.as(sari)({ grantId });
    expect(await inScope(sari, (tx) => listReceived(tx, sari))).toEqual([]);
    const chains = await inScope(systemActor("test"), (tx) =>
      tx.auditEvent.findMany({ where: { subjectId: grantId }, select: { chain: true, event: true } }),
    );
    expect(chains.map((one) => one.event).sort()).toEqual([
      "grant.declined",
      "grant.declined",
      "grant.offered-to-organisation",
      "grant.offered-to-organisation",
    ]);
    expect(new Set(chains.map((one) => one.chain))).toEqual(new Set([customer.id, supplier.id]));
  });

  it("is found by Business ID: not one's own, not one that is not there, not twice", async () => {
    const offer = (businessId: string) => offerGrantToOrganisation.as(maija)({ ...anOffer(), businessId });
    await expect(offer(customer.businessId)).rejects.toEqual(refused("grant.own-organisation"));
    await expect(offer("0246246-0")).rejects.toEqual(refused("grant.no-such-organisation"));
    await offer(supplier.businessId);
    await expect(offer(supplier.businessId)).rejects.toEqual(refused("grant.organisation-has-role"));
  });

  it("is never the main user's: that is always a person of the customer's own choosing", async () => {
    const offer = { ...anOffer(), role: "MAIN_USER" };
    await expect(async () => offerGrantToOrganisation.as(maija)(offer as never)).rejects.toThrow();
  });

  it("stops for everybody named when the customer revokes it", async () => {
    const person = await aPerson(ilkka);
    const { grant, token } = await named();
    await acceptNaming.as(await aSignedInPerson({ person }))({ token, knowsTask: "true" });
    await revokeGrant.as(maija)({ grantId: grant.id, reason: "Sopimus päättyi" });
    expect(await rolesAtCustomer(person)).toEqual([]);
    const late = { grantId: grant.id, name: "Toinen Henkilö", email: "toinen@silta.example" };
    await expect(namePerson.as(sari)(late)).rejects.toEqual(refused("grant.not-in-force"));
  });
});

describe("A named person", () => {
  it("is seen by the customer, who can strike one out and leave the others", async () => {
    const { grant, naming, token } = await named();
    const person = await aPerson(ilkka);
    await acceptNaming.as(await aSignedInPerson({ person }))({ token, knowsTask: "true" });
    const other = await aPerson();
    const row = await inScope(systemActor("test"), (tx) => tx.roleGrant.findUniqueOrThrow({ where: { id: grant.id } }));
    await aNaming({ grant: row, person: other });
    const seen = await inScope(maija, (tx) => findOwnGrant(tx, maija, grant.id));
    expect(seen?.namedPersons.map((one) => one.name)).toContain("Ilkka Ilmonen");
    expect(seen?.namedPersons.map((one) => one.email)).toEqual(["", ""]);
    const technical = await aMember({ of: customer, roles: ["TECHNICAL_CONTACT"] });
    const input = { namingId: naming.id, reason: "Ei enää projektissa" };
    await expect(strikeOutPerson.as(technical)(input)).rejects.toEqual(refused("forbidden"));
    await strikeOutPerson.as(maija)(input);
    expect(await rolesAtCustomer(person)).toEqual([]);
    expect(await rolesAtCustomer(other)).toEqual(["IMPLEMENTER"]);
    await expect(strikeOutPerson.as(sari)(input)).rejects.toEqual(refused("conflict"));
    expect((await plannedNotices(naming.id)).map((notice) => notice.event)).toEqual([
      "naming.made",
      "naming.accepted",
      "naming.struck-out",
    ]);
  });

  it("may be taken off by the organisation that named them, and by nobody else's main user", async () => {
    const { naming } = await named();
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    const input = { namingId: naming.id, reason: "Vaihtoi työpaikkaa" };
    await expect(strikeOutPerson.as(stranger)(input)).rejects.toEqual(refused("not-found"));
    await strikeOutPerson.as(sari)(input);
  });

  it("accepts under the name they were named by, and only once", async () => {
    const { token } = await named();
    const wrong = await aSignedInPerson({ givenName: "Matti", familyName: "Muukalainen" });
    const right = await aSignedInPerson(ilkka);
    const input = { token, knowsTask: "true" };
    await expect(acceptNaming.as(wrong)(input)).rejects.toEqual(refused("naming.other-name"));
    const answers = await Promise.allSettled([
      acceptNaming.as(right)(input),
      acceptNaming.as(await aSignedInPerson(ilkka))(input),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(acceptNaming.as(right)(input)).rejects.toEqual(refused("grant.link-used"));
  });

  it("may decline, and can then be named again", async () => {
    const { grant, token } = await named();
    await declineNaming.as(await aSignedInPerson(ilkka))({ token });
    await namePerson.as(sari)({ grantId: grant.id, name: "Ilkka Ilmonen", email: "ilkka@silta.example" });
    const again = { grantId: grant.id, name: "Ilkka Ilmonen", email: "ILKKA@silta.example" };
    await expect(namePerson.as(sari)(again)).rejects.toEqual(refused("naming.already-named"));
  });

  it("finds the link closed when the customer has revoked the role meanwhile", async () => {
    const { grant, token } = await named();
    await revokeGrant.as(maija)({ grantId: grant.id, reason: "Sopimus päättyi" });
    const person = await aSignedInPerson(ilkka);
    await expect(acceptNaming.as(person)({ token, knowsTask: "true" })).rejects.toEqual(
      refused("grant.link-withdrawn"),
    );
  });

  it("sees of the customer's people the main users' names only, and does what the role allows", async () => {
    const technical = await aPerson();
    await aGrant({ organisation: customer, role: "TECHNICAL_CONTACT", person: technical });
    await aGrant({ organisation: customer, role: "MAIN_USER", person: await aPerson() });
    const outsider = await aMember({ of: customer, roles: ["IMPLEMENTER"], through: supplier });
    const seen = await inScope(outsider, (tx) => listGrants(tx, outsider));
    expect(seen.map((one) => [one.role, one.holderEmail])).toEqual([["MAIN_USER", null]]);
    expect(permits(outsider, "connection-points", "draft")).toBe(true);
    expect(permits(outsider, "contacts", "read")).toBe(false);
  });
});

describe("The page of a mailed link", () => {
  const offerTo = (person: Person, token: string) => inScope(person, (tx) => findOffer(tx, person, token, new Date()));

  it("shows who offers what to whoever holds the link, and the role behind a naming", async () => {
    const { token } = await named();
    const offer = await offerTo(await aSignedInPerson(ilkka), token);
    expect(offer).toMatchObject({
      kind: "naming",
      role: "IMPLEMENTER",
      link: "open",
      own: null,
      isSameName: true,
      offeredBy: "Sari Silta",
      giver: { nameFi: "Esimerkkilän hyvinvointialue" },
      through: { nameFi: "Siltapalvelu Oy" },
    });
    expect(await offerTo(await aSignedInPerson(ilkka), "y".repeat(43))).toBeNull();
  });

  it("tells the one who answered what came of it, and everybody else that the link is used", async () => {
    const { token } = await named();
    const person = await aSignedInPerson(ilkka);
    await acceptNaming.as(person)({ token, knowsTask: "true" });
    expect(await offerTo(person, token)).toMatchObject({ own: "active", link: "used" });
    expect(await offerTo(await aSignedInPerson(), token)).toMatchObject({ own: null, link: "used" });
  });

  it("opens nothing else: the same person in another look sees neither grant nor naming", async () => {
    const { grant, naming } = await named();
    const person = await aSignedInPerson(ilkka);
    const seen = await inScope(person, async (tx) => [
      await findNaming(tx, person, naming.id),
      await tx.roleGrant.findUnique({ where: { id: grant.id } }),
    ]);
    expect(seen).toEqual([null, null]);
  });

  it("is the other side's too: each organisation finds the grant on its own page only", async () => {
    const { grant } = await named();
    expect(await inScope(maija, (tx) => findReceivedGrant(tx, maija, grant.id))).toBeNull();
    expect(await inScope(sari, (tx) => findOwnGrant(tx, sari, grant.id))).toBeNull();
    expect(await inScope(sari, (tx) => findOwnGrant(tx, sari, "history"))).toBeNull();
  });
});
