import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Member, type Officer, systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import {
  countPointUsers,
  lacksActivePoint,
  listPoints,
  listPointUsers,
  listUses,
  searchPointUsers,
  sharedPoints,
} from "@/lib/connection-points/queries";
import { closeDatabase, inScope } from "@/lib/db";
import { putIntoForce } from "@/lib/jobs/apply-submission";
import { applySubmission } from "@/lib/submissions/actions";
import {
  aCertificateFile,
  aConnectionPoint,
  aMember,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aPointUse,
  aServiceUse,
} from "../support/builders";
import { build } from "../support/builders/build";
import { approvedByKela } from "../support/decisions";
import { aDraft, seenBy, send, type, typedEffect, typedPoint, typedScope } from "../support/drafts";

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
  await approvedByKela(outi, submissionId);
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
  it("is told once to both officers who approved it, not to the customer, however often it is tried", async () => {
    const point = await aConnectionPoint({ of: home });
    const id = await approved(aChange(point));
    await build((tx) => tx.connectionPoint.update({ where: { id: point.id }, data: { version: { increment: 1 } } }));
    for (const hours of [0, 1])
      await expect(putIntoForce(id, new Date(startOfDay(on).getTime() + hours * 3_600_000))).rejects.toEqual(
        refused("submission.live-changed"),
      );
    const told = await inScope(system, (tx) => tx.message.findMany({ where: { organisationId: home.id } }));
    const { decidedById } = await inScope(system, (tx) => tx.submission.findUniqueOrThrow({ where: { id } }));
    expect(told.map(({ code, path, personId }) => [code, path, personId]).sort()).toEqual(
      [outi.personId, decidedById]
        .map((personId) => ["submission.not-applied", `/staff/submissions/${id}`, personId])
        .sort(),
    );
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

describe("the point that a customer of Resepti or Potilastietovaranto must have", () => {
  const lacks = (actor: Member) => inScope(actor, (tx) => lacksActivePoint(tx, actor));

  it("is an active one in production, its own or one that it uses", async () => {
    expect(await lacks(tiina)).toBe(false);
    await aServiceUse({ of: home, service: "PRESCRIPTION" });
    expect(await lacks(tiina)).toBe(true);
    const silta = await anOrganisation({ kind: "INTERMEDIARY" });
    await aPointUse({ of: home, point: await aConnectionPoint({ of: silta, environment: "CLIENT_TEST" }) });
    await aPointUse({ of: home, point: await aConnectionPoint({ of: silta }), usedUntil: today });
    await aConnectionPoint({ of: home, state: "REMOVED", certificateEnds: null });
    await aConnectionPoint({ of: home, environment: "PRODUCTION_LIKE" });
    expect(await lacks(tiina)).toBe(true);
    await aPointUse({ of: home, point: await aConnectionPoint({ of: silta }) });
    expect(await lacks(tiina)).toBe(false);
  });

  it("may be an own one that nothing goes through yet", async () => {
    await aServiceUse({ of: home, service: "PATIENT_DATA" });
    expect(await lacks(tiina)).toBe(true);
    await aConnectionPoint({ of: home });
    expect(await lacks(tiina)).toBe(false);
  });

  it("is not asked of whoever works with Kelain alone", async () => {
    const practice = await anOrganisation({ kind: "PRACTITIONER" });
    const doctor = await aMember({ of: practice, roles: ["MAIN_USER"] });
    await aServiceUse({ of: practice, service: "KELAIN" });
    expect(await lacks(doctor)).toBe(false);
  });

  const anIntermediarysUse = async () => {
    const point = await aConnectionPoint({ of: await anOrganisation({ kind: "INTERMEDIARY" }) });
    return aPointUse({ of: home, point });
  };

  const anEnd = (useId: string) =>
    aDraft(tiina, { subject: { change: "USE_END", useId }, effect: typedEffect({ on }) });

  it("is not replaced by a test point, nor moved out of production", async () => {
    await aServiceUse({ of: home, service: "PRESCRIPTION" });
    const own = await aConnectionPoint({ of: home });
    const move = await aDraft(tiina, { subject: { change: "POINT_CHANGE", pointId: own.id } });
    const moved = typedPoint({ host: own.host, environment: "CLIENT_TEST" });
    expect(await type(tiina, move, "point", moved)).toEqual(["answers.environment notice.lastUse"]);
    const removal = await aDraft(tiina, {});
    expect(await type(tiina, removal, "subject", { change: "POINT_REMOVE", pointId: own.id })).toEqual([
      "answers.pointId notice.lastUse",
    ]);
    const use = await anIntermediarysUse();
    expect(await type(tiina, removal, "subject", { change: "POINT_REMOVE", pointId: own.id })).toEqual([]);
    expect(await type(tiina, move, "point", moved)).toEqual([]);
    await build((tx) => tx.connectionPoint.update({ where: { id: own.id }, data: { environment: "CLIENT_TEST" } }));
    const system = await anInformationSystem();
    const change = await aDraft(tiina, { subject: { change: "USE_CHANGE", useId: use.id } });
    expect(await type(tiina, change, "use", { pointId: own.id, systemId: system.id })).toEqual([
      "answers.pointId notice.lastUse",
    ]);
  });

  it("is there still when two uses would end on the same day: the second notice is refused", async () => {
    await aServiceUse({ of: home, service: "PRESCRIPTION" });
    await anIntermediarysUse();
    for (let round = 0; round < 3; round += 1) {
      await anIntermediarysUse();
      const open = await inScope(tiina, (tx) => listUses(tx, home.id));
      const ids = [];
      for (const { id } of open) ids.push(await approved(anEnd(id)));
      const outcomes = await Promise.allSettled(ids.map((id) => apply(id)));
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
        reason: refused("submission.leaves-no-point"),
      });
      const [left, ...others] = await inScope(tiina, (tx) => listUses(tx, home.id));
      expect(others).toEqual([]);
      await build(async (tx) => {
        await tx.submission.updateMany({
          where: { organisationId: home.id, status: "SCHEDULED", subjectKey: { startsWith: "use:" } },
          data: { subjectKey: `settled:${round}` },
        });
        await tx.connectionPointUse.update({ where: { id: left?.id ?? "" }, data: { version: { increment: 1 } } });
      });
    }
  }, 60_000);

  it("may end when another is left, and without such a service altogether", async () => {
    const [first, second] = [await anIntermediarysUse(), await anIntermediarysUse()];
    await apply(await approved(anEnd(first.id)));
    await apply(await approved(anEnd(second.id)));
    expect(await inScope(tiina, (tx) => listUses(tx, home.id))).toEqual([]);
  });
});

describe("an intermediary's point", () => {
  const aSilta = async () => {
    const silta = await anOrganisation({ kind: "INTERMEDIARY" });
    return { silta, sari: await aMember({ of: silta, roles: ["MAIN_USER"] }) };
  };

  it("can be chosen once it is in force, and not before", async () => {
    const { silta, sari } = await aSilta();
    const { pem, host } = await aCertificateFile();
    const steps = {
      subject: { change: "POINT_NEW" },
      point: typedPoint({ host, name: "SILTA-UUSI" }),
      scope: typedScope(),
      effect: typedEffect({ on }),
    };
    const id = await aDraft(sari, steps, { pem });
    await send(sari, id);
    await approvedByKela(outi, id);
    const offered = () =>
      inScope(tiina, async (tx) => (await sharedPoints(tx)).filter(({ managerId }) => managerId === silta.id));
    expect((await seenBy(sari, id))?.status).toBe("SCHEDULED");
    expect(await offered()).toEqual([]);
    await apply(id);
    const [point] = await offered();
    expect(point?.name).toBe("SILTA-UUSI");
    const system = await anInformationSystem();
    const draft = await aDraft(tiina, { subject: { change: "USE_START" } });
    expect(await type(tiina, draft, "use", { pointId: point?.id ?? "", systemId: system.id })).toEqual([]);
  });

  it("is refused removal at sending, when a customer has begun to use it since the draft", async () => {
    const { silta, sari } = await aSilta();
    const point = await aConnectionPoint({ of: silta });
    const removal = { subject: { change: "POINT_REMOVE", pointId: point.id }, effect: typedEffect({ on }) };
    const draft = await aDraft(sari, removal);
    await aPointUse({ of: home, point });
    await expect(send(sari, draft)).rejects.toEqual(refused("submission.incomplete"));
  });

  it("either goes or gains a user, when both come true at the same moment", async () => {
    for (let round = 0; round < 4; round += 1) {
      const point = await aConnectionPoint({ of: home });
      const other = await anOrganisation();
      const user = await aMember({ of: other, roles: ["TECHNICAL_CONTACT"] });
      await aPointUse({ of: other, point, usedUntil: "2024-01-01" });
      const system = await anInformationSystem();
      const start = await aDraft(user, {
        subject: { change: "USE_START" },
        use: { pointId: point.id, systemId: system.id },
        scope: typedScope(),
        effect: typedEffect({ on }),
      });
      await send(user, start);
      await approvedByKela(outi, start);
      const removal = await approved(
        aDraft(tiina, { subject: { change: "POINT_REMOVE", pointId: point.id }, effect: typedEffect({ on }) }),
      );
      const outcomes = await Promise.allSettled([apply(start), apply(removal)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const { state } = await pointNow(point.id);
      const users = await inScope(tiina, (tx) => listPointUsers(tx, point.id));
      expect([state, users.length]).toEqual(outcomes[0]?.status === "fulfilled" ? ["ACTIVE", 1] : ["REMOVED", 0]);
    }
  }, 60_000);

  it("shows its manager which customers use it: found by name or OID, page by page, and counted", async () => {
    const { silta, sari } = await aSilta();
    const point = await aConnectionPoint({ of: silta });
    const customers = [];
    for (let index = 10; index < 37; index += 1)
      customers.push(await anOrganisation({ nameFi: `Asiakas ${index} Oy`, nameSv: `Kund ${index} Ab` }));
    for (const of of customers) await aPointUse({ of, point });
    const search = (actor: Member, asked: Parameters<typeof searchPointUsers>[2]) =>
      inScope(actor, (tx) => searchPointUsers(tx, point.id, asked));
    const first = await search(sari, {});
    const second = await search(sari, { after: first.next });
    expect([first.users.length, second.users.length, first.count, second.next]).toEqual([25, 2, 27, undefined]);
    const names = [...first.users, ...second.users].map(({ nameFi }) => nameFi);
    expect(names).toEqual(customers.map(({ nameFi }) => nameFi));
    expect((await search(sari, { q: "kund 12" })).users.map(({ nameFi }) => nameFi)).toEqual(["Asiakas 12 Oy"]);
    expect((await search(sari, { q: customers[3]?.oid ?? "" })).count).toBe(1);
    expect((await search(sari, { q: "%" })).count).toBe(0);
    expect(await inScope(sari, (tx) => countPointUsers(tx, [point.id]))).toEqual(new Map([[point.id, 27]]));
    expect((await search(tiina, {})).count).toBe(0);
  });
});

describe("the list of points", () => {
  it("is narrowed by environment, and keeps the removed ones in sight", async () => {
    await aConnectionPoint({ of: home, name: "P" });
    await aConnectionPoint({ of: home, name: "T", environment: "CLIENT_TEST" });
    await aConnectionPoint({ of: home, name: "R", state: "REMOVED", certificateEnds: null });
    const names = async (environment?: "CLIENT_TEST" | "PRODUCTION") =>
      (await inScope(tiina, (tx) => listPoints(tx, tiina, { environment }))).points.map(({ name }) => name).sort();
    expect(await names()).toEqual(["P", "R", "T"]);
    expect(await names("CLIENT_TEST")).toEqual(["T"]);
    expect(await names("PRODUCTION")).toEqual(["P", "R"]);
  });
});
