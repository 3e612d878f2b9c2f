import { afterAll, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { addDays, type CalendarDate, helsinkiDate, startOfDay } from "@/lib/calendar";
import { renewCertificate } from "@/lib/connection-points/actions";
import { closeDatabase, inScope } from "@/lib/db";
import type { Role } from "@/lib/db/generated/enums";
import { notify } from "@/lib/jobs/notify";
import { remindOfCertificates } from "@/lib/jobs/remind-of-certificates";
import {
  aCertificateFile,
  aConnectionPoint,
  aContact,
  aGrant,
  aMember,
  anOrganisation,
  aPerson,
  aPointUse,
} from "../support/builders";
import { build } from "../support/builders/build";
import { plannedNotices } from "../support/planned-notices";

afterAll(closeDatabase);

const system = systemActor("tests");
const today = helsinkiDate(new Date());
/** A quarter past each hour of interest, as the worker's clock strikes. */
const at = (day: CalendarDate, hour = 9) => new Date(startOfDay(day).getTime() + hour * 3_600_000 + 900_000);

const aPoint = async (ends: CalendarDate, of?: Awaited<ReturnType<typeof anOrganisation>>) => {
  const organisation = of ?? (await anOrganisation());
  const point = await aConnectionPoint({ of: organisation, certificateEnds: ends });
  return { organisation, point, certificateId: point.certificateId ?? "" };
};

const remindersOf = (certificateId: string) =>
  inScope(system, (tx) => tx.certificateReminder.findMany({ where: { certificateId }, orderBy: { sentAt: "asc" } }));

const holder = async (
  organisation: Awaited<ReturnType<typeof anOrganisation>>,
  role: Role,
  language: "fi" | "sv" | "en" = "fi",
) => {
  const person = await aPerson({ email: `${role.toLowerCase()}.${Math.random()}@testi.example` });
  await build((tx) => tx.person.update({ where: { id: person.id }, data: { language } }));
  await aGrant({ organisation, role, person });
  return person;
};

test("over seventy days exactly five are told, each on its day in Helsinki", async () => {
  const end = addDays(today, 70);
  const { certificateId } = await aPoint(end);
  for (let day = 0; day <= 71; day += 1)
    for (const hour of [0, 12, 23]) await remindOfCertificates(at(addDays(today, day), hour));
  const told = await remindersOf(certificateId);
  expect(told.map(({ daysBefore, sentAt }) => [daysBefore, helsinkiDate(sentAt)])).toEqual(
    [60, 30, 14, 7, 1].map((days) => [days, addDays(end, -days)]),
  );
  expect((await plannedNotices(certificateId)).map(({ event }) => event)).toEqual(Array(5).fill("certificate.ends"));
});

test("what was missed while nobody worked is told once, by the nearest step alone", async () => {
  const { certificateId } = await aPoint(addDays(today, 6));
  await remindOfCertificates(at(today));
  await remindOfCertificates(at(addDays(today, 1)));
  expect((await remindersOf(certificateId)).map(({ daysBefore }) => daysBefore)).toEqual([7]);
});

test("of several workers at once, and of one that starts again, one tells", async () => {
  const { certificateId } = await aPoint(addDays(today, 30));
  await Promise.all([1, 2, 3, 4].map(() => remindOfCertificates(at(today))));
  await remindOfCertificates(at(today, 15));
  expect(await remindersOf(certificateId)).toHaveLength(1);
  expect(await plannedNotices(certificateId)).toHaveLength(1);
});

test("a worker that dies in the middle has told nothing, and the next one tells", async () => {
  const { certificateId, organisation } = await aPoint(addDays(today, 14));
  const half = inScope(system, async (tx) => {
    await tx.certificateReminder.create({
      data: { certificateId, daysBefore: 14, organisationId: organisation.id, sentAt: at(today) },
    });
    throw new Error("killed");
  });
  await expect(half).rejects.toThrow("killed");
  await remindOfCertificates(at(today));
  expect(await plannedNotices(certificateId)).toHaveLength(1);
});

test("a renewed certificate ends the ladder of the old one; one at no point has none", async () => {
  const { organisation, point, certificateId } = await aPoint(addDays(today, 60));
  await remindOfCertificates(at(today));
  const tiina = await aMember({ of: organisation, roles: ["TECHNICAL_CONTACT"] });
  const { pem } = await aCertificateFile({ host: point.host, from: addDays(today, -1) });
  await renewCertificate.as(tiina)({ pointId: point.id, version: 1, pasted: pem });
  const removed = await aConnectionPoint({ of: organisation, state: "REMOVED", certificateEnds: addDays(today, 50) });
  for (let day = 1; day <= 61; day += 1) await remindOfCertificates(at(addDays(today, day)));
  expect((await remindersOf(certificateId)).map(({ daysBefore }) => daysBefore)).toEqual([60]);
  expect(await remindersOf(removed.certificateId ?? "")).toEqual([]);
});

const messagesTo = (organisationId: string) =>
  inScope(system, (tx) => tx.message.findMany({ where: { organisationId }, orderBy: { id: "asc" } }));

test("is told to who looks after points, by role and as contact persons, each in their own language", async () => {
  const { organisation, certificateId } = await aPoint(addDays(today, 30));
  const [main, tiina, muted] = [
    await holder(organisation, "MAIN_USER"),
    await holder(organisation, "TECHNICAL_CONTACT", "sv"),
    await holder(organisation, "ADMINISTRATIVE_CONTACT", "en"),
  ];
  await holder(organisation, "READER");
  await build((tx) => tx.person.update({ where: { id: muted.id }, data: { mutedMails: ["CERTIFICATES"] } }));
  const contact = { of: organisation, function: "TECHNICAL" } as const;
  await aContact({ ...contact, email: "tekniikka@testi.example", language: "sv" });
  await aContact({ ...contact, email: tiina.email ?? "" });
  await aContact({ ...contact, email: "ennen@testi.example", validFrom: "2020-01-01", validUntil: addDays(today, -1) });
  await aContact({ of: organisation, function: "BILLING", email: "laskut@testi.example" });
  await notify({ event: "certificate.ends", organisationId: organisation.id, subjectId: certificateId }, "t1");
  const told = await messagesTo(organisation.id);
  expect(told.map(({ personId, email, language }) => [personId, email, language])).toEqual(
    expect.arrayContaining([
      [main.id, main.email, "fi"],
      [tiina.id, tiina.email, "sv"],
      [muted.id, null, "en"],
      [null, "tekniikka@testi.example", "sv"],
    ]),
  );
  expect(told).toHaveLength(4);
  expect(told[0]).toMatchObject({
    code: "certificate.ends",
    path: `/organisations/${organisation.businessId}/certificates/${certificateId}`,
    params: { date: addDays(today, 30), orderBy: addDays(today, 2), fileBy: addDays(today, 9) },
  });
});

test("says so when the day to order has passed, and nothing once the point has another certificate", async () => {
  const { organisation, certificateId, point } = await aPoint(addDays(today, 14));
  await holder(organisation, "TECHNICAL_CONTACT");
  const notice = { event: "certificate.ends", organisationId: organisation.id, subjectId: certificateId };
  await notify(notice, "t2");
  expect((await messagesTo(organisation.id)).map(({ code }) => code)).toEqual(["certificate.ends-late"]);
  await build((tx) => tx.connectionPoint.update({ where: { id: point.id }, data: { certificateId: null } }));
  await notify(notice, "t3");
  expect(await messagesTo(organisation.id)).toHaveLength(1);
});

test("customers of an intermediary's point are told at thirty and seven days, and not which host it is", async () => {
  const [silta, home, former] = [
    await anOrganisation({ kind: "INTERMEDIARY" }),
    await anOrganisation(),
    await anOrganisation(),
  ];
  const end = addDays(today, 61);
  const { point, certificateId } = await aPoint(end, silta);
  await aPointUse({ of: home, point });
  await aPointUse({ of: silta, point });
  await aPointUse({ of: former, point, usedUntil: addDays(today, -1) });
  for (let day = 0; day <= 61; day += 1) await remindOfCertificates(at(addDays(today, day)));
  const told = (await plannedNotices(certificateId)).filter(({ event }) => event === "certificate.used-ends");
  expect(told.map(({ organisationId }) => organisationId)).toEqual([home.id, home.id]);
  await holder(home, "TECHNICAL_CONTACT");
  if (told[0]) await notify(told[0], "t4");
  const [message] = await messagesTo(home.id);
  expect(message).toMatchObject({
    code: "certificate.used-ends",
    path: `/organisations/${home.businessId}/certificates`,
    params: { receiverFi: silta.nameFi, date: end },
  });
  expect(JSON.stringify(message)).not.toContain(point.host);
});
