import { Client } from "pg";
import { afterAll, expect, test, vi } from "vitest";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { viewDashboard } from "@/lib/dashboard/queries";
import { closeDatabase, inScope } from "@/lib/db";
import type { Role } from "@/lib/db/generated/enums";
import { countUnread } from "@/lib/messages/queries";
import {
  aConnectionPoint,
  aGrant,
  aMember,
  anInformationSystem,
  anOrganisation,
  aPerson,
  aPointUse,
  aServiceUse,
  aSubmission,
  aSystemUse,
} from "@/tests/support/builders";

afterAll(closeDatabase);

const now = new Date();
const today = helsinkiDate(now);

/** An organisation with something of each sort that the start page tells of. */
async function aBusyOrganisation() {
  const of = await anOrganisation();
  const point = await aConnectionPoint({ of, certificateEnds: addDays(today, 30) });
  await aServiceUse({ of });
  await aPointUse({ of, point });
  await aSystemUse({ of, system: await anInformationSystem({ certifiedUntil: addDays(today, 20) }) });
  await aGrant({ organisation: of, role: "IMPLEMENTER", person: await aPerson(), endsOn: addDays(today, 40) });
  await aGrant({ organisation: of, role: "READER", state: "AWAITING_CONFIRMATION", person: await aPerson() });
  const by = await aMember({ of, roles: ["TECHNICAL_CONTACT"] });
  for (const status of ["DRAFT", "RETURNED", "SCHEDULED"] as const)
    await aSubmission({ in: status, by, answers: {}, subjectKey: status, effectiveOn: addDays(today, 30) });
  return of;
}

const seenAs = async (role: Role) => {
  const actor = await aMember({ of: await aBusyOrganisation(), roles: [role] });
  const { tasks, deadlines } = await inScope(actor, (tx) => viewDashboard(tx, actor, now));
  return {
    tasks: [...new Set(tasks.map(({ kind }) => kind))].sort(),
    dates: [...new Set(deadlines.map(({ code }) => code))].sort(),
  };
};

const pointDates = ["answerBy", "certificateEnds", "changeTakesEffect", "fileChange", "orderCertificate"];

test("the start page tells a main user everything that waits", async () => {
  const { tasks, dates } = await seenAs("MAIN_USER");
  expect(tasks).toEqual(["certificate", "confirm", "contact", "draft", "returned", "role-warning", "system"]);
  expect(dates).toEqual(expect.arrayContaining(["changeTakesEffect", "certificateEnds", "roleEnds", "systemEnds"]));
});

test.each<[Role, string[]]>([
  ["ADMINISTRATIVE_CONTACT", ["certificate", "contact", "draft", "returned", "system"]],
  ["TECHNICAL_CONTACT", ["certificate", "draft", "returned", "system"]],
  ["IMPLEMENTER", ["certificate", "draft", "returned", "system"]],
  ["DATA_PROTECTION_OFFICER", ["contact"]],
  ["READER", []],
])("the start page tells a %s what waits for them to do, and nothing else: %j", async (role, expected) => {
  expect((await seenAs(role)).tasks).toEqual(expected);
});

test("a reader, who can do nothing about them, still sees the dates", async () => {
  const { dates } = await seenAs("READER");
  expect(dates).toEqual(
    expect.arrayContaining(pointDates.filter((code) => code !== "answerBy" && code !== "orderCertificate")),
  );
});

test.each<Role>(["DATA_PROTECTION_OFFICER", "ARCHIVIST"])(
  "the start page tells a %s no dates of connection points, which are not theirs to see",
  async (role) => {
    const { dates } = await seenAs(role);
    expect(dates.filter((code) => pointDates.includes(code))).toEqual([]);
  },
);

test("a customer of the prescription service without a point is told so first", async () => {
  const of = await anOrganisation();
  await aServiceUse({ of });
  const actor = await aMember({ of, roles: ["ADMINISTRATIVE_CONTACT"] });
  const { tasks } = await inScope(actor, (tx) => viewDashboard(tx, actor, now));
  expect(tasks[0]).toMatchObject({ kind: "no-point", dueOn: today });
  const kelain = await anOrganisation({ kind: "PRACTITIONER" });
  await aServiceUse({ of: kelain, service: "KELAIN" });
  const lauri = await aMember({ of: kelain, roles: ["ADMINISTRATIVE_CONTACT"] });
  const own = await inScope(lauri, (tx) => viewDashboard(tx, lauri, now));
  expect(own.tasks.map(({ kind }) => kind)).not.toContain("no-point");
});

test("nothing of another organisation is told", async () => {
  await aBusyOrganisation();
  const actor = await aMember({ of: await anOrganisation(), roles: ["TECHNICAL_CONTACT"] });
  const { tasks, deadlines } = await inScope(actor, (tx) => viewDashboard(tx, actor, now));
  expect([tasks, deadlines]).toEqual([[], []]);
});

/** Every statement that a busy main user's start page sends, the beginning and the end of its transaction among them. */
const mostStatements = 36;

test(`the start page asks the database at most ${mostStatements} times, however much waits`, async () => {
  const actor = await aMember({ of: await aBusyOrganisation(), roles: ["MAIN_USER"] });
  await inScope(actor, (tx) => viewDashboard(tx, actor, now));
  const query = vi.spyOn(Client.prototype, "query");
  await inScope(actor, async (tx) => [await viewDashboard(tx, actor, now), await countUnread(tx, actor)]);
  const statements = query.mock.calls.length;
  query.mockRestore();
  expect(statements).toBeGreaterThan(10);
  expect(statements).toBeLessThanOrEqual(mostStatements);
});

test("a point of one's own that nobody uses any more is proposed for removal, once; one that is new or in use is not", async () => {
  const of = await anOrganisation();
  await aServiceUse({ of });
  const idle = await aConnectionPoint({ of, name: "GW-IDLE", certificateEnds: null });
  await aPointUse({ of, point: idle, usedUntil: addDays(today, -2) });
  const shared = await aConnectionPoint({ of, certificateEnds: null });
  await aPointUse({ of, point: shared, usedUntil: addDays(today, -2) });
  await aPointUse({ of: await anOrganisation(), point: shared });
  const used = await aConnectionPoint({ of, certificateEnds: null });
  await aPointUse({ of, point: used });
  await aConnectionPoint({ of, certificateEnds: null });
  const by = await aMember({ of, roles: ["TECHNICAL_CONTACT"] });
  const proposed = async () =>
    (await inScope(by, (tx) => viewDashboard(tx, by, now))).tasks.filter(({ kind }) => kind === "idle-point");
  expect(await proposed()).toEqual([{ kind: "idle-point", dueOn: null, id: idle.id, name: "GW-IDLE" }]);
  await aSubmission({ in: "SUBMITTED", by, answers: {}, subjectKey: `point:${idle.id}` });
  expect(await proposed()).toEqual([]);
});
