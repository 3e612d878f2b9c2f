import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Member, type Officer, systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import { listPoints, listPointUsers, listUses } from "@/lib/connection-points/queries";
import { closeDatabase, inScope } from "@/lib/db";
import { putIntoForce } from "@/lib/jobs/apply-submission";
import { approveSubmission, takeSubmission } from "@/lib/reviews/actions";
import { applySubmission } from "@/lib/submissions/actions";
import {
  aCertificateFile,
  aConnectionPoint,
  aMember,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aPointUse,
} from "../support/builders";
import { build } from "../support/builders/build";
import { aDraft, seenBy, send, typedEffect, typedPoint, typedScope } from "../support/drafts";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

let home: Organisation;
let tiina: Member;
let outi: Officer;

beforeEach(async () => {
  home = await anOrganisation({ kind: "PUBLIC" });
  tiina = await aMember({ of: home, roles: ["TECHNICAL_CONTACT"] });
  outi = await anOfficer();
});

afterAll(closeDatabase);

const system = systemActor("apply-submission");
const today = helsinkiDate(new Date());
const on = addDays(today, 30);
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

/** Sends the draft, and an officer approves it. */
async function approved(draft: Promise<string>): Promise<string> {
  const submissionId = await draft;
  await send(tiina, submissionId);
  const version = async () => (await seenBy(tiina, submissionId))?.version ?? 0;
  await takeSubmission.as(outi)({ submissionId, version: await version() });
  await approveSubmission.as(outi)({ submissionId, version: await version(), reason: "", effectiveOn: null });
  return submissionId;
}

const apply = (submissionId: string, now = startOfDay(on)) => applySubmission.as(system, { now })({ submissionId });

const pointNow = (id: string) =>
  inScope(system, (tx) => tx.connectionPoint.findUniqueOrThrow({ where: { id }, include: { certificate: true } }));

const aChange = (point: { id: string; host: string }, typed: Parameters<typeof typedPoint>[0] = {}) =>
  aDraft(tiina, {
    subject: { change: "POINT_CHANGE", pointId: point.id },
    point: typedPoint({ host: point.host, ...typed }),
    certificate: { choice: "KEEP" },
    scope: typedScope(),
    effect: typedEffect({ on }),
  });

describe("the day of a change", () => {
  it("begins at midnight in Helsinki and not a second before", async () => {
    const point = await aConnectionPoint({ of: home });
    const id = await approved(aChange(point));
    await expect(apply(id, new Date(startOfDay(on).getTime() - 1000))).rejects.toEqual(refused("submission.not-due"));
    expect(await pointNow(point.id)).toMatchObject({ port: point.port, version: 1 });
    await apply(id);
    expect(await pointNow(point.id)).toMatchObject({
      port: 443,
      name: "Kanta-GW2",
      version: 2,
      addresses: ["10.20.30.11", "10.20.30.12"],
    });
    expect(await seenBy(tiina, id)).toMatchObject({ status: "EFFECTIVE", effectiveAt: startOfDay(on) });
  });

  it("comes once, however often and however many at once", async () => {
    const point = await aConnectionPoint({ of: home });
    const id = await approved(aChange(point));
    const outcomes = await Promise.allSettled([apply(id), apply(id), apply(id)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(apply(id)).rejects.toEqual(refused("submission.already-effective"));
    expect((await pointNow(point.id)).version).toBe(2);
    expect((await seenBy(tiina, id))?.events.filter(({ event }) => event === "apply")).toHaveLength(1);
  });

  it("does not come for what has not been approved", async () => {
    const id = await aChange(await aConnectionPoint({ of: home }));
    await expect(apply(id)).rejects.toEqual(refused("submission.not-approved"));
    await send(tiina, id);
    await expect(apply(id)).rejects.toEqual(refused("submission.not-approved"));
  });

  it("is not for people to bring about", async () => {
    const id = await approved(aChange(await aConnectionPoint({ of: home })));
    for (const actor of [tiina, outi])
      await expect(applySubmission.as(actor, { now: startOfDay(on) })({ submissionId: id })).rejects.toEqual(
        refused("forbidden"),
      );
  });

  it("overwrites nothing that has changed since the notice was sent", async () => {
    const point = await aConnectionPoint({ of: home });
    const id = await approved(aChange(point));
    await build((tx) =>
      tx.connectionPoint.update({ where: { id: point.id }, data: { port: 9999, version: { increment: 1 } } }),
    );
    await expect(apply(id)).rejects.toEqual(refused("submission.live-changed"));
    expect(await pointNow(point.id)).toMatchObject({ port: 9999, version: 2 });
    expect((await seenBy(tiina, id))?.status).toBe("SCHEDULED");
  });
});

describe("a change that cannot come", () => {
  it("is told once to the officer who approved it, not to the customer, however often it is tried", async () => {
    const point = await aConnectionPoint({ of: home });
    const id = await approved(aChange(point));
    await build((tx) => tx.connectionPoint.update({ where: { id: point.id }, data: { version: { increment: 1 } } }));
    for (const hours of [0, 1])
      await expect(putIntoForce(id, new Date(startOfDay(on).getTime() + hours * 3_600_000))).rejects.toEqual(
        refused("submission.live-changed"),
      );
    const told = await inScope(system, (tx) => tx.message.findMany({ where: { organisationId: home.id } }));
    expect(told).toMatchObject([
      { code: "submission.not-applied", personId: outi.personId, path: `/staff/submissions/${id}` },
    ]);
  });

  it("before its day is no news", async () => {
    const id = await approved(aChange(await aConnectionPoint({ of: home })));
    await expect(putIntoForce(id, new Date(startOfDay(on).getTime() - 1000))).rejects.toEqual(
      refused("submission.not-due"),
    );
    expect(await inScope(system, (tx) => tx.message.count({ where: { organisationId: home.id } }))).toBe(0);
  });
});

describe("what a notice does to a point", () => {
  it("gives it the new certificate and keeps the old one in the books", async () => {
    const point = await aConnectionPoint({ of: home });
    const { pem } = await aCertificateFile({ host: point.host, ownKey: true });
    const steps = {
      subject: { change: "POINT_CHANGE", pointId: point.id },
      point: typedPoint({ host: point.host }),
      scope: typedScope(),
      effect: typedEffect({ on }),
    };
    await apply(await approved(aDraft(tiina, steps, { pem })));
    const changed = await pointNow(point.id);
    expect(changed.certificate?.pem.trim()).toBe(pem.trim());
    expect(changed.certificateId).not.toBe(point.certificateId);
    expect(await inScope(tiina, (tx) => tx.certificate.count())).toBe(2);
  });

  it("makes a new one, with an OID under the organisation's own", async () => {
    const { pem, host } = await aCertificateFile();
    const steps = {
      subject: { change: "POINT_NEW" },
      point: typedPoint({ host }),
      scope: typedScope(),
      effect: typedEffect({ on }),
    };
    await apply(await approved(aDraft(tiina, steps, { pem })));
    const { points } = await inScope(tiina, (tx) => listPoints(tx, tiina));
    expect(points).toEqual([expect.objectContaining({ host, state: "ACTIVE", version: 1, port: 443 })]);
    expect(points[0]?.oid.startsWith(`${home.oid}.`)).toBe(true);
    expect(points[0]?.certificate).not.toBeNull();
  });

  it("takes it out of use, unless somebody has begun to use it meanwhile", async () => {
    const [point, other] = [await aConnectionPoint({ of: home }), await aConnectionPoint({ of: home })];
    const removal = (pointId: string) =>
      approved(aDraft(tiina, { subject: { change: "POINT_REMOVE", pointId }, effect: typedEffect({ on }) }));
    const [first, second] = [await removal(point.id), await removal(other.id)];
    await aPointUse({ of: await anOrganisation(), point: other });
    await apply(first);
    expect(await pointNow(point.id)).toMatchObject({ state: "REMOVED", certificateId: null });
    await expect(apply(second)).rejects.toEqual(refused("submission.point-in-use"));
    expect(await pointNow(other.id)).toMatchObject({ state: "ACTIVE" });
  });
});

describe("what a notice does to the use of a point", () => {
  it("begins it on the day", async () => {
    const [point, kertomus] = [
      await aConnectionPoint({ of: await anOrganisation({ kind: "INTERMEDIARY" }) }),
      await anInformationSystem(),
    ];
    const steps = {
      subject: { change: "USE_START" },
      use: { pointId: point.id, systemId: kertomus.id },
      scope: typedScope({ services: ["PRESCRIPTION", "PATIENT_DATA"] }),
      effect: typedEffect({ on }),
    };
    await apply(await approved(aDraft(tiina, steps)));
    const [use] = await inScope(tiina, (tx) => listUses(tx, home.id));
    expect(use).toMatchObject({
      connectionPointId: point.id,
      services: ["PRESCRIPTION", "PATIENT_DATA"],
      point: { name: point.name },
    });
    expect(use?.usedFrom.toISOString().slice(0, 10)).toBe(on);
  });

  it("moves it to another point without a day between", async () => {
    const silta = await anOrganisation({ kind: "INTERMEDIARY" });
    const [from, to] = [await aConnectionPoint({ of: silta }), await aConnectionPoint({ of: silta })];
    const kertomus = await anInformationSystem();
    const use = await aPointUse({ of: home, point: from, system: kertomus });
    const steps = {
      subject: { change: "USE_CHANGE", useId: use.id },
      use: { pointId: to.id, systemId: kertomus.id },
      scope: typedScope(),
      effect: typedEffect({ on }),
    };
    await apply(await approved(aDraft(tiina, steps)));
    const all = await inScope(tiina, (tx) => tx.connectionPointUse.findMany({ orderBy: { usedFrom: "asc" } }));
    const dates = all.map(({ usedFrom, usedUntil }) =>
      [usedFrom, usedUntil].map((date) => date?.toISOString().slice(0, 10)),
    );
    expect(dates).toEqual([
      ["2021-02-01", addDays(on, -1)],
      [on, undefined],
    ]);
  });

  it("ends it, and changes nothing when it has changed since", async () => {
    const silta = await anOrganisation({ kind: "INTERMEDIARY" });
    const ending = async () => {
      const use = await aPointUse({ of: home, point: await aConnectionPoint({ of: silta }) });
      const steps = { subject: { change: "USE_END", useId: use.id }, effect: typedEffect({ on }) };
      return { use, id: await approved(aDraft(tiina, steps)) };
    };
    const [first, second] = [await ending(), await ending()];
    await build((tx) =>
      tx.connectionPointUse.update({ where: { id: second.use.id }, data: { version: { increment: 1 } } }),
    );
    await apply(first.id);
    await expect(apply(second.id)).rejects.toEqual(refused("submission.live-changed"));
    const open = await inScope(tiina, (tx) => listUses(tx, home.id));
    expect(open.map(({ id }) => id)).toEqual([second.use.id]);
  });
});

describe("who knows of a point", () => {
  it("is its manager with all its data, and of its users their names only", async () => {
    const silta = await anOrganisation({ kind: "INTERMEDIARY" });
    const sari = await aMember({ of: silta, roles: ["MAIN_USER"] });
    const point = await aConnectionPoint({ of: silta });
    await aPointUse({ of: home, point });
    expect((await inScope(sari, (tx) => listPoints(tx, sari))).points.map(({ id }) => id)).toEqual([point.id]);
    expect((await inScope(tiina, (tx) => listPoints(tx, tiina))).points).toEqual([]);
    expect(await inScope(sari, (tx) => listPointUsers(tx, point.id))).toEqual([
      { organisationId: home.id, oid: home.oid, nameFi: home.nameFi, nameSv: home.nameSv },
    ]);
    expect(await inScope(tiina, (tx) => listPointUsers(tx, point.id))).toEqual([]);
  });

  it("is not whose role has nothing to do with points", async () => {
    await aConnectionPoint({ of: home });
    const tarja = await aMember({ of: home, roles: ["DATA_PROTECTION_OFFICER"] });
    const leena = await aMember({ of: home, roles: ["READER"] });
    expect((await inScope(tarja, (tx) => listPoints(tx, tarja))).count).toBe(0);
    expect((await inScope(leena, (tx) => listPoints(tx, leena))).count).toBe(1);
  });

  it("finds a point by a part of its name or host", async () => {
    const point = await aConnectionPoint({ of: home, name: "Kanta-GW-Etelä", host: "etela.testi.example" });
    await aConnectionPoint({ of: home });
    const found = async (q: string) =>
      (await inScope(tiina, (tx) => listPoints(tx, tiina, { q }))).points.map(({ id }) => id);
    expect(await found("gw-etel")).toEqual([point.id]);
    expect(await found("ETELA.testi")).toEqual([point.id]);
    expect(await found("%")).toEqual([]);
  });
});
