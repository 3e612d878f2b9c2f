import { afterAll, describe, expect, it } from "vitest";
import { GET } from "@/app/api/calendar/[token]/route";
import { type Member, systemActor } from "@/lib/auth/actor";
import { feedActor } from "@/lib/auth/feed";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { makeFeed, renewFeed, revokeFeed } from "@/lib/calendar-feeds/actions";
import { listDeadlines, listFeeds } from "@/lib/calendar-feeds/queries";
import { closeDatabase, inScope } from "@/lib/db";
import type { Role } from "@/lib/db/generated/enums";
import {
  aConnectionPoint,
  aContact,
  aGrant,
  aMember,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aPerson,
  aPointUse,
  aServiceUse,
  aSignedInMember,
  aSignedInPerson,
  aSystemUse,
} from "@/tests/support/builders";
import { build, day } from "@/tests/support/builders/build";
import { daysOf, faultsOf } from "@/tests/support/ics";
import { aPointChange } from "@/tests/support/notices";

afterAll(closeDatabase);

const system = systemActor("tests");
const today = helsinkiDate(new Date());
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

/** Makes an address and gives back what the person is shown of it. */
async function feedOf(actor: Member, language: "fi" | "sv" | "en" = "fi"): Promise<{ id: string; token: string }> {
  const { id, token } = await makeFeed.as(actor)({ language });
  if (!token) throw new Error("no address was shown");
  return { id, token };
}

/** What a calendar program gets at the address. */
const fetched = (token: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost:3000/api/calendar/${token}.ics`, { headers }), {
    params: Promise.resolve({ token: `${token}.ics` }),
  });

async function calendarAt(token: string) {
  const answer = await fetched(token);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(faultsOf(text)).toEqual([]);
  return { text, ...daysOf(text) };
}

const summaries = async (token: string) => (await calendarAt(token)).days.map(({ on, summary }) => `${on} ${summary}`);

/** An organisation with one of everything that has a day. */
async function aFullOrganisation() {
  const of = await anOrganisation({ nameFi: "Näytelän hyvinvointialue", nameSv: "Provby välfärdsområde" });
  const carrier = await anOrganisation({ kind: "INTERMEDIARY", nameFi: "Siltapalvelu Oy" });
  const certificateEnds = addDays(today, 60);
  await aConnectionPoint({ of, name: "GW-1", host: "kanta-gw1.naytela.example", certificateEnds });
  const theirs = await aConnectionPoint({ of: carrier, name: "SILTA-1", certificateEnds: addDays(today, 40) });
  await aPointUse({ of, point: theirs });
  const teemu = await aPerson({ givenName: "Teemu", familyName: "Tuominen" });
  await aGrant({ organisation: of, role: "TECHNICAL_CONTACT", person: teemu, endsOn: addDays(today, 30) });
  const used = await anInformationSystem({
    name: "Kertomus",
    version: `3.${Math.random()}`,
    certifiedUntil: addDays(today, 100),
  });
  await aSystemUse({ of, system: used });
  await aServiceUse({ of, service: "PRESCRIPTION" });
  await build((tx) =>
    tx.serviceUse.create({
      data: { organisationId: of.id, service: "IMAGING", state: "JOINING", startedOn: day(addDays(today, 50)) },
    }),
  );
  await aContact({ of, function: "TECHNICAL", name: "Aino Öhman", validUntil: addDays(today, 20) });
  await aContact({ of, function: "BILLING", name: "Laura Lasku", validUntil: addDays(today, 21) });
  const officer = await anOfficer();
  const by = await aMember({ of, roles: ["TECHNICAL_CONTACT"] });
  const scheduled = await aPointChange({ in: "SCHEDULED", by, officer, effectiveOn: addDays(today, 28) });
  const returns = [{ field: "point.port", reason: "Tarkistakaa portti." }];
  const returned = await aPointChange({ in: "RETURNED", by, officer, returns });
  return { of, used, scheduled: scheduled.submission, returned: returned.submission, certificateEnds };
}

describe("An organisation's calendar", () => {
  it("holds every day of which the pages tell, in the address's language, each for the whole day", async () => {
    const { of, used, scheduled, returned, certificateEnds } = await aFullOrganisation();
    const { token } = await feedOf(await aMember({ of, roles: ["MAIN_USER"] }));
    const { name, days, text } = await calendarAt(token);
    expect(name).toBe("Kanta Ekstranet: Näytelän hyvinvointialue");
    expect(days.every(({ isWholeDay }) => isWholeDay)).toBe(true);
    const told = days.map(({ on, summary }) => `${on} ${summary}`);
    const own = "kanta-gw1.naytela.example";
    const answerBy = returned.answerBy?.toISOString().slice(0, 10);
    expect(told).toEqual(
      expect.arrayContaining([
        `${certificateEnds} Varmenne vanhenee: ${own}`,
        `${addDays(certificateEnds, -28)} Tilaa varmenne viimeistään: ${own}`,
        `${addDays(certificateEnds, -21)} Ilmoita muista muutoksista viimeistään: ${own}`,
        `${addDays(today, 40)} Käyttämänne liityntäpisteen varmenne vanhenee: SILTA-1`,
        `${addDays(today, 28)} Muutos tulee voimaan: ${scheduled.reference}`,
        `${answerBy} Täydennä ilmoitus viimeistään: ${returned.reference}`,
        `${addDays(today, 30)} Rooli päättyy: tekninen yhteyshenkilö, Teemu Tuominen`,
        `${addDays(today, 20)} Yhteyshenkilön tehtävä päättyy: tekniset asiat, Aino Öhman`,
        `${addDays(today, 100)} Tietojärjestelmän todistus päättyy: Kertomus ${used.version}`,
        `${addDays(today, 50)} Palvelun käyttö alkaa: Kuva-aineistojen tietovaranto`,
      ]),
    );
    const ends = days.find(({ summary }) => summary.startsWith("Varmenne vanhenee: kanta-gw1"));
    expect(ends?.description).toContain("Tilaa uusi varmenne DVV:ltä viimeistään");
    expect(text).not.toContain("VALARM");
  });

  it("speaks the language of the page on which its address was made", async () => {
    const { of } = await aFullOrganisation();
    const { token } = await feedOf(await aMember({ of, roles: ["MAIN_USER"] }), "sv");
    const { name, days } = await calendarAt(token);
    expect(name).toBe("Kanta Extranät: Provby välfärdsområde");
    expect(days.map(({ summary }) => summary)).toContain("Certifikatet går ut: kanta-gw1.naytela.example");
    expect(days.map(({ description }) => description).join()).toContain("hos MDB senast");
  });

  it("is the same again while nothing changes, and a day that moves keeps its name and counts on", async () => {
    const { of } = await aFullOrganisation();
    const { token } = await feedOf(await aMember({ of, roles: ["MAIN_USER"] }));
    const first = await fetched(token);
    const etag = first.headers.get("etag") ?? "";
    const [before] = [await first.text()];
    expect((await calendarAt(token)).text).toBe(before);
    const known = await fetched(token, { "if-none-match": `"other", W/${etag}` });
    expect([known.status, await known.text()]).toEqual([304, ""]);

    const sequenceOf = (text: string) => {
      const event = text.split("BEGIN:VEVENT").find((part) => part.includes("Aino")) ?? "";
      return { uid: /UID:(\S+)/.exec(event)?.[1], sequence: Number(/SEQUENCE:(\d+)/.exec(event)?.[1]) };
    };
    const later = day(addDays(today, 22));
    await build((tx) => tx.contactPerson.updateMany({ where: { organisationId: of.id }, data: { validUntil: later } }));
    const after = await fetched(token, { "if-none-match": etag });
    expect(after.status).toBe(200);
    const [old, moved] = [sequenceOf(before), sequenceOf((await after.text()).replaceAll("\r\n ", ""))];
    expect(moved.uid).toBe(old.uid);
    expect(moved.sequence).toBeGreaterThan(old.sequence);
  });

  it("forgets what is long past, and what has been withdrawn", async () => {
    const of = await anOrganisation();
    const point = await aConnectionPoint({ of, certificateEnds: addDays(today, -91) });
    await aConnectionPoint({ of, certificateEnds: addDays(today, -60), state: "REMOVED" });
    const { token } = await feedOf(await aMember({ of, roles: ["MAIN_USER"] }));
    expect((await calendarAt(token)).days).toEqual([]);
    const actor = await feedActor(token, new Date());
    if (!actor) throw new Error("no actor");
    const dayBefore = await inScope(actor, (tx) => listDeadlines(tx, actor, addDays(today, -1)));
    expect(dayBefore.map(({ code, path }) => [code, path])).toEqual([
      ["certificateEnds", `/connection-points/${point.id}`],
    ]);
  });

  it("may not be kept, sniffed or seen by others, and says what it is", async () => {
    const of = await anOrganisation();
    const { token } = await feedOf(await aMember({ of, roles: ["READER"] }));
    const { headers } = await fetched(token);
    expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("set-cookie")).toBeNull();
  });
});

describe("Who reads how much", () => {
  const codesFor = async (of: Awaited<ReturnType<typeof anOrganisation>>, role: Role) => {
    const { token } = await feedOf(await aMember({ of, roles: [role] }));
    const actor = await feedActor(token, new Date());
    if (!actor) throw new Error("no actor");
    const deadlines = await inScope(actor, (tx) => listDeadlines(tx, actor, today));
    return new Set(deadlines.map(({ code }) => code));
  };

  it("is decided by the role, as on the pages", async () => {
    const { of } = await aFullOrganisation();
    const reader = await codesFor(of, "READER");
    expect([...reader].sort()).toEqual(
      [
        "answerBy",
        "certificateEnds",
        "changeTakesEffect",
        "contactEnds",
        "fileChange",
        "orderCertificate",
        "roleEnds",
        "serviceStarts",
        "systemEnds",
        "usedCertificateEnds",
      ].sort(),
    );
    const officerOfProtection = await codesFor(of, "DATA_PROTECTION_OFFICER");
    expect([...officerOfProtection].sort()).toEqual(["contactEnds", "roleEnds", "serviceStarts"]);
    const implementer = await codesFor(of, "IMPLEMENTER");
    expect(implementer.has("contactEnds")).toBe(false);
    expect(implementer.has("certificateEnds")).toBe(true);
  });

  it("keeps the contact persons for billing from a reader, and tells them to a main user", async () => {
    const { of } = await aFullOrganisation();
    const told = async (role: Role) =>
      (await summaries((await feedOf(await aMember({ of, roles: [role] }))).token)).join("\n");
    expect(await told("MAIN_USER")).toContain("laskutus, Laura Lasku");
    const reader = await told("READER");
    expect(reader).toContain("tekniset asiat, Aino");
    expect(reader).not.toContain("Laura");
  });

  it("is less for whoever comes through another organisation: no names of those who hold roles", async () => {
    const { of } = await aFullOrganisation();
    const supplier = await anOrganisation();
    const { token } = await feedOf(await aMember({ of, roles: ["IMPLEMENTER"], through: supplier }));
    const { text } = await calendarAt(token);
    expect(text).not.toContain("Teemu");
    expect(text).toContain("kanta-gw1");
  });

  it("is one organisation's days alone", async () => {
    const [one, other] = [await aFullOrganisation(), await aFullOrganisation()];
    const person = await aPerson();
    await aGrant({ organisation: one.of, role: "READER", person });
    await aGrant({ organisation: other.of, role: "READER", person });
    const { token } = await feedOf(await aSignedInMember({ of: one.of, person }));
    const told = (await summaries(token)).join("\n");
    expect(told).toContain(one.scheduled.reference);
    expect(told).not.toContain(other.scheduled.reference);
  });
});

describe("An address", () => {
  const status = async (token: string) => (await fetched(token)).status;

  it("is kept as a hash only, also in the answer to a form that is sent twice", async () => {
    const of = await anOrganisation();
    const actor = await aMember({ of, roles: ["READER"] });
    const first = await makeFeed.as(actor, { key: "once" })({ language: "fi" });
    const again = await makeFeed.as(actor, { key: "once" })({ language: "fi" });
    expect(again).toEqual({ id: first.id });
    const kept = await inScope(system, async (tx) => [
      await tx.calendarFeed.findMany({ where: { organisationId: of.id } }),
      await tx.idempotencyKey.findMany({ where: { personId: actor.personId } }),
      await tx.auditEvent.findMany({ where: { personId: actor.personId } }),
    ]);
    expect(kept.map((rows) => rows.length)).toEqual([1, 1, 1]);
    expect(JSON.stringify(kept, (_, value) => (typeof value === "bigint" ? String(value) : value))).not.toContain(
      first.token,
    );
  });

  it("that nobody has made is not found, whatever it looks like", async () => {
    for (const token of ["x".repeat(43), "", "%00", "../../etc/passwd", "ä".repeat(43), "x".repeat(5000)])
      expect(await status(token)).toBe(404);
    const answer = await fetched("x".repeat(43));
    expect([answer.headers.get("content-type"), await answer.text()]).toEqual([
      "text/plain; charset=utf-8",
      "Not found\n",
    ]);
  });

  it("dies when it is changed, and the new one lives", async () => {
    const of = await anOrganisation();
    const actor = await aMember({ of, roles: ["READER"] });
    const { id, token } = await feedOf(actor);
    const renewed = await renewFeed.as(actor)({ feedId: id, language: "en" });
    expect([await status(token), await status(renewed.token ?? "")]).toEqual([404, 200]);
    expect((await calendarAt(renewed.token ?? "")).name).toMatch(/^Kanta Extranet: /);
  });

  it("is changed once, however fast one presses twice", async () => {
    const of = await anOrganisation();
    const actor = await aMember({ of, roles: ["READER"] });
    const { id } = await feedOf(actor);
    const answers = await Promise.allSettled([1, 2].map(() => renewFeed.as(actor)({ feedId: id, language: "fi" })));
    const tokens = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value.token ?? ""] : []));
    expect(tokens.length).toBeGreaterThan(0);
    expect((await Promise.all(tokens.map(status))).filter((one) => one === 200)).toHaveLength(1);
  });

  it("dies when it is revoked, for good", async () => {
    const of = await anOrganisation();
    const actor = await aMember({ of, roles: ["READER"] });
    const { id, token } = await feedOf(actor);
    expect(await status(token)).toBe(200);
    await revokeFeed.as(actor)({ feedId: id });
    expect(await status(token)).toBe(404);
    await expect(renewFeed.as(actor)({ feedId: id, language: "fi" })).rejects.toEqual(refused("conflict"));
    await expect(revokeFeed.as(actor)({ feedId: id })).rejects.toEqual(refused("conflict"));
  });

  it("dies on the next fetch after the role was revoked or ended, and the owner may still revoke it", async () => {
    const of = await anOrganisation();
    const person = await aPerson();
    const grant = await aGrant({ organisation: of, role: "READER", person });
    const { id, token } = await feedOf(await aSignedInMember({ of, person }));
    const change = (data: object) => build((tx) => tx.roleGrant.update({ where: { id: grant.id }, data }));
    expect(await status(token)).toBe(200);
    await change({ endsOn: day(today) });
    expect(await status(token)).toBe(200);
    await change({ endsOn: day(addDays(today, -1)) });
    expect(await status(token)).toBe(404);
    await change({ endsOn: null });
    expect(await status(token)).toBe(200);
    await change({ state: "REVOKED", endedAt: new Date() });
    expect(await status(token)).toBe(404);
    const owner = await aSignedInPerson({ person });
    expect(await inScope(owner, (tx) => listFeeds(tx, owner))).toHaveLength(1);
    await revokeFeed.as(owner)({ feedId: id });
  });

  it("of a main user by mandate lives for ninety days after the mandate was last confirmed", async () => {
    const of = await anOrganisation();
    const person = await aPerson();
    const made = new Date(Date.now() - 80 * 86_400_000);
    const actor = await aSignedInMember({ of, person, makesMainUser: true, now: made });
    const { token } = await feedOf(actor);
    const daysLater = (days: number) => new Date(made.getTime() + days * 86_400_000);
    expect((await feedActor(token, daysLater(89)))?.roles).toEqual(["MAIN_USER"]);
    expect(await feedActor(token, daysLater(91))).toBeNull();
    await aSignedInMember({ of, person, makesMainUser: true });
    expect(await feedActor(token, daysLater(91))).not.toBeNull();
  });

  it("dies with the organisation's entry in the register", async () => {
    const of = await anOrganisation();
    const { token } = await feedOf(await aMember({ of, roles: ["READER"] }));
    await build((tx) => tx.organisation.update({ where: { id: of.id }, data: { registerEndedOn: day(today) } }));
    expect(await status(token)).toBe(404);
  });

  it("dies with the entry of the organisation through which the role came", async () => {
    const [of, supplier] = [await anOrganisation(), await anOrganisation({ kind: "INTERMEDIARY" })];
    const { token } = await feedOf(await aMember({ of, roles: ["IMPLEMENTER"], through: supplier }));
    expect(await status(token)).toBe(200);
    await build((tx) => tx.organisation.update({ where: { id: supplier.id }, data: { registerEndedOn: day(today) } }));
    expect(await status(token)).toBe(404);
  });

  it("is made for an organisation that one acts for, five of them at most, and by nobody else", async () => {
    const of = await anOrganisation();
    const actor = await aMember({ of, roles: ["READER"] });
    for (let made = 0; made < 5; made += 1) await feedOf(actor);
    await expect(makeFeed.as(actor)({ language: "fi" })).rejects.toEqual(refused("calendar-feed.too-many"));
    await feedOf(await aMember({ of, roles: ["READER"] }));
    await expect(makeFeed.as(await aSignedInPerson())({ language: "fi" })).rejects.toEqual(refused("not-found"));
    await expect(makeFeed.as(await anOfficer())({ language: "fi" })).rejects.toEqual(refused("not-found"));
  });

  it("is its owner's alone: another of the organisation neither sees nor touches it", async () => {
    const of = await anOrganisation();
    const { id, token } = await feedOf(await aMember({ of, roles: ["READER"] }));
    for (const other of [await aMember({ of, roles: ["MAIN_USER"] }), await anOfficer()]) {
      expect(await inScope(other, (tx) => listFeeds(tx, other))).toEqual([]);
      await expect(revokeFeed.as(other)({ feedId: id })).rejects.toEqual(refused("not-found"));
      await expect(renewFeed.as(other)({ feedId: id, language: "fi" })).rejects.toEqual(refused("not-found"));
    }
    expect(await status(token)).toBe(200);
  });

  it("tells when it was last read, and its making stands in the organisation's trail", async () => {
    const of = await anOrganisation();
    const actor = await aMember({ of, roles: ["READER"] });
    const { id, token } = await feedOf(actor);
    const readAt = () => inScope(actor, async (tx) => (await listFeeds(tx, actor))[0]?.lastReadAt);
    expect(await readAt()).toBeNull();
    await fetched(token);
    expect(await readAt()).toBeInstanceOf(Date);
    await revokeFeed.as(actor)({ feedId: id });
    const trail = await inScope(system, (tx) =>
      tx.auditEvent.findMany({ where: { subjectId: id, chain: of.id }, orderBy: { seq: "asc" } }),
    );
    expect(trail.map(({ event }) => event)).toEqual(["calendar-feed.made", "calendar-feed.revoked"]);
  });
});
