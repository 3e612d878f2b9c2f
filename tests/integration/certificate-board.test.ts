import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, Member, Officer } from "@/lib/auth/actor";
import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import {
  countStandings,
  listBoard,
  listCertificateTasks,
  listUsedCertificates,
  viewCertificate,
} from "@/lib/certificate-board/queries";
import { closeDatabase, inScope } from "@/lib/db";
import {
  aCertificate,
  aCertificateFile,
  aConnectionPoint,
  aMember,
  anOfficer,
  anOrganisation,
  aPointUse,
} from "../support/builders";
import { build } from "../support/builders/build";

const today = helsinkiDate(new Date());
const now = new Date(startOfDay(today).getTime() + 12 * 3_600_000);
const on = (days: number) => addDays(today, days);

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;
let [home, silta]: Organisation[] = [];
let [tiina, leena, tarja, sari]: Member[] = [];
let outi: Officer;
const ends = { valid: 200, order: 40, late: 10, ended: -9 };

const of = (organisation: Organisation | undefined) => {
  if (!organisation) throw new Error("not built yet");
  return organisation;
};
const who = <A extends Actor>(actor: A | undefined) => {
  if (!actor) throw new Error("not built yet");
  return actor;
};

beforeAll(async () => {
  [home, silta] = [await anOrganisation({ kind: "PUBLIC" }), await anOrganisation({ kind: "INTERMEDIARY" })];
  tiina = await aMember({ of: home, roles: ["TECHNICAL_CONTACT"] });
  leena = await aMember({ of: home, roles: ["READER"] });
  tarja = await aMember({ of: home, roles: ["DATA_PROTECTION_OFFICER"] });
  sari = await aMember({ of: silta, roles: ["MAIN_USER"] });
  outi = await anOfficer();
  for (const [name, days] of Object.entries(ends))
    await aConnectionPoint({ of: home, name, host: `${name}.home.example`, certificateEnds: on(days) });
  await aCertificate({ of: home, host: "unused.home.example", to: on(-100) });
  await aConnectionPoint({ of: silta, name: "SILTA", certificateEnds: on(5) }).then((point) =>
    aPointUse({ of: of(home), point }),
  );
});
afterAll(closeDatabase);

const board = (actor: Actor, filter: Parameters<typeof listBoard>[2] = {}) =>
  inScope(actor, (tx) => listBoard(tx, actor, filter, now));
const names = (rows: { connectionPoint: { name: string } | null }[]) => rows.map((row) => row.connectionPoint?.name);

describe("the board", () => {
  it("lists the organisation's own certificates in use by their end, each with its state, and the others when asked", async () => {
    const { rows, count } = await board(who(tiina));
    expect(count).toBe(4);
    expect(rows.map(({ standing }) => standing)).toEqual(["ENDED", "LATE", "ORDER", "VALID"]);
    const unused = await board(who(tiina), { state: "UNUSED" });
    expect(unused.rows.map(({ standing, subjectName }) => [standing, subjectName])).toEqual([
      ["UNUSED", "unused.home.example"],
    ]);
    expect(await inScope(who(tiina), (tx) => countStandings(tx, who(tiina), now))).toEqual({
      VALID: 1,
      ORDER: 1,
      LATE: 1,
      ENDED: 1,
      NOT_YET: 0,
      UNUSED: 1,
    });
  });

  it("is read by whoever may read points, and empty for others", async () => {
    expect((await board(who(leena))).count).toBe(4);
    expect((await board(who(tarja))).count).toBe(0);
    expect(names((await board(who(sari))).rows)).toEqual(["SILTA"]);
  });

  it("finds by state, host and month alike", async () => {
    const actor = who(tiina);
    for (const [state, name] of Object.entries({ VALID: "valid", ORDER: "order", LATE: "late", ENDED: "ended" }))
      expect(names((await board(actor, { state: state as never })).rows)).toEqual([name]);
    expect(names((await board(actor, { q: "ORDER.home" })).rows)).toEqual(["order"]);
    const month = on(ends.valid).slice(0, 7);
    expect(names((await board(actor, { month })).rows)).toEqual(["valid"]);
    expect((await board(actor, { q: "%" })).rows).toEqual([]);
  });

  it("gives an intermediary the number of customers behind each certificate", async () => {
    expect((await board(who(sari))).rows.map(({ users }) => users)).toEqual([1]);
  });

  it("pages without losing or repeating a row", async () => {
    const many = await anOrganisation();
    const member = await aMember({ of: many, roles: ["TECHNICAL_CONTACT"] });
    for (let index = 0; index < 7; index += 1) await aCertificate({ of: many, to: on(100 + (index % 3)) });
    const page = (after?: string) =>
      inScope(member, (tx) => listBoard(tx, member, { state: "UNUSED", ...(after && { after }) }, now, 3));
    const first = await page();
    const second = await page(first.next);
    const third = await page(second.next);
    const ids = [first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id));
    expect([new Set(ids).size, third.next]).toEqual([7, undefined]);
  });

  it("shows officers everybody's, by customer too", async () => {
    const { rows } = await board(who(outi), { q: of(silta).businessId });
    expect(names(rows)).toEqual(["SILTA"]);
  });
});

describe("the same key", () => {
  it("is told by name within the organisation, and only by number elsewhere", async () => {
    const [one, two] = [await anOrganisation(), await anOrganisation()];
    const [mine, theirs] = [
      await aMember({ of: one, roles: ["TECHNICAL_CONTACT"] }),
      await aMember({ of: two, roles: ["TECHNICAL_CONTACT"] }),
    ];
    const keys = (await import("node:crypto")).generateKeyPairSync("ec", { namedCurve: "P-256" });
    const put = async (organisation: Organisation, name: string, host: string) => {
      const { pem } = await aCertificateFile({ host, keys });
      const certificate = await aCertificate({ of: organisation, pem });
      const point = await aConnectionPoint({ of: organisation, name, host, certificateEnds: null });
      await build((tx) =>
        tx.connectionPoint.update({ where: { id: point.id }, data: { certificateId: certificate.id } }),
      );
      return certificate;
    };
    await put(one, "A1", "a1.example");
    await put(one, "A2", "a2.example");
    const foreign = await put(two, "B1", "b1.example");
    const told = async (actor: Actor, q: string) =>
      (await board(actor, { q })).rows.map(({ sameKeyAt, sameKeyElsewhere }) => [sameKeyAt, sameKeyElsewhere]);
    expect(await told(mine, "a1.example")).toEqual([[["A2"], 1]]);
    expect(await told(theirs, "b1.example")).toEqual([[[], 2]]);
    expect(await told(who(outi), "b1.example")).toEqual([[[], 2]]);
    const seen = await inScope(mine, (tx) => viewCertificate(tx, mine, foreign.id, now));
    expect(seen).toBeNull();
    expect(JSON.stringify(await board(mine))).not.toContain(two.businessId);
  });
});

describe("a certificate at the point of another", () => {
  it("is known to its user by its end alone, and to nobody else", async () => {
    const told = await inScope(who(tiina), (tx) => listUsedCertificates(tx, who(tiina)));
    expect(told).toEqual([
      expect.objectContaining({ name: "SILTA", managerNameFi: of(silta).nameFi, validTo: startOfDay(on(5)) }),
    ]);
    expect(await inScope(who(tarja), (tx) => listUsedCertificates(tx, who(tarja)))).toEqual([]);
    expect(await inScope(who(sari), (tx) => listUsedCertificates(tx, who(sari)))).toEqual([]);
  });

  it("is among the tasks, beside the organisation's own, the most urgent first", async () => {
    const tasks = await inScope(who(tiina), (tx) => listCertificateTasks(tx, who(tiina), today));
    expect(tasks.map(({ host, own, endsOn }) => [host, own, endsOn])).toEqual([
      ["ended.home.example", true, on(-9)],
      ["SILTA", false, on(5)],
      ["late.home.example", true, on(10)],
      ["order.home.example", true, on(40)],
    ]);
  });
});

describe("the page of a certificate", () => {
  it("shows the chain, and the points where it was before", async () => {
    const actor = who(tiina);
    const [row] = (await board(actor, { state: "VALID" })).rows;
    const seen = await inScope(actor, (tx) => viewCertificate(tx, actor, row?.id ?? "", now));
    expect(seen?.chain.at(-1)?.isRoot).toBe(true);
    expect(seen?.pointsBefore).toEqual([]);
    expect(await inScope(who(sari), (tx) => viewCertificate(tx, who(sari), row?.id ?? "", now))).toBeNull();
  });
});
