import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { env } from "@/lib/env";
import { applyDueSubmissions } from "@/lib/jobs/apply-due-submissions";
import { putIntoForce } from "@/lib/jobs/apply-submission";
import { endDueGrants } from "@/lib/jobs/end-due-grants";
import { listMessages } from "@/lib/messages/queries";
import { whetherReady } from "@/lib/readiness";
import { cancelSubmission } from "@/lib/reviews/actions";
import { aGrant, aMember, anOfficer, anOrganisation, aPerson } from "@/tests/support/builders";
import { build } from "@/tests/support/builders/build";
import { approvedByKela } from "@/tests/support/decisions";
import { planned, waitingJobs, workTheQueue } from "@/tests/support/jobs";
import { aMailServer } from "@/tests/support/mail-server";
import { aPointChange } from "@/tests/support/notices";

const server = await aMailServer();
afterAll(server.close);

const today = helsinkiDate(new Date());
const system = systemActor("tests");

async function aCase(status: Parameters<typeof aPointChange>[0]["in"], effectiveOn = today) {
  const organisation = await anOrganisation({ kind: "PRIVATE" });
  const sender = await aMember({ of: organisation, roles: ["TECHNICAL_CONTACT"] });
  const officer = await anOfficer();
  const made = await aPointChange({ in: status, by: sender, officer, effectiveOn, port: 7443 });
  const read = () =>
    inScope(system, async (tx) => ({
      submission: await tx.submission.findUniqueOrThrow({
        where: { id: made.submission.id },
        include: { events: true },
      }),
      point: await tx.connectionPoint.findUniqueOrThrow({ where: { id: made.point.id } }),
    }));
  return { ...made, organisation, sender, officer, read };
}

test("approved data takes effect by itself on its day, and both sides are told once", async () => {
  const { submission, officer, sender, point, read } = await aCase("IN_REVIEW", addDays(today, 1));
  await approvedByKela(officer, submission.id);
  await workTheQueue();
  expect((await read()).point.port).toBe(point.port);
  const midnight = startOfDay(addDays(today, 1));
  await putIntoForce(submission.id, midnight);
  const after = await read();
  expect(after.point.port).toBe(7443);
  expect(after.submission).toMatchObject({ status: "EFFECTIVE", effectiveAt: midnight });
  await workTheQueue();
  for (const actor of [sender, officer]) {
    const { messages } = await inScope(actor, (tx) => listMessages(tx, actor));
    expect(messages.filter(({ code }) => code === "submission.applied")).toHaveLength(1);
  }
});

test("a moment before midnight in Helsinki nothing takes effect yet", async () => {
  const { submission, read } = await aCase("SCHEDULED", addDays(today, 1));
  const before = new Date(startOfDay(addDays(today, 1)).getTime() - 1);
  await expect(putIntoForce(submission.id, before)).rejects.toThrow("submission.not-due");
  expect((await read()).submission.status).toBe("SCHEDULED");
});

test("run twice, and by four workers at once, a submission is put into force once", async () => {
  for (let round = 0; round < 6; round += 1) {
    const { submission, point, read } = await aCase("SCHEDULED");
    await Promise.allSettled([1, 2, 3, 4].map(() => putIntoForce(submission.id)));
    await putIntoForce(submission.id);
    const after = await read();
    expect(after.submission.events.filter(({ event }) => event === "apply")).toHaveLength(1);
    expect(after.point.version).toBe(point.version + 1);
  }
});

test.each(["SUBMITTED", "IN_REVIEW", "RETURNED", "REJECTED", "CANCELLED", "WITHDRAWN", "DRAFT"] as const)(
  "a submission that is %s on its day does not take effect",
  async (status) => {
    const { submission, point, read } = await aCase(status);
    await applyDueSubmissions();
    await planned("apply-submission", { submissionId: submission.id });
    await workTheQueue();
    const after = await read();
    expect(after.submission.status).toBe(status);
    expect(after.point.version).toBe(point.version);
  },
);

test("an approval that was cancelled before its day does not take effect, although its job was planned", async () => {
  const { submission, officer, point, read } = await aCase("SCHEDULED");
  await cancelSubmission.as(officer)({
    submissionId: submission.id,
    version: submission.version,
    reason: "Asiakas pyysi.",
  });
  await planned("apply-submission", { submissionId: submission.id });
  await workTheQueue();
  expect(await read()).toMatchObject({ submission: { status: "CANCELLED" }, point: { version: point.version } });
});

test("the clock finds what is due and not what is not, and one that fails stops no other", async () => {
  const failing = await aCase("SCHEDULED");
  await build((tx) =>
    tx.connectionPoint.update({ where: { id: failing.point.id }, data: { version: { increment: 1 } } }),
  );
  const due = await aCase("SCHEDULED", addDays(today, -1));
  const later = await aCase("SCHEDULED", addDays(today, 2));
  await applyDueSubmissions();
  await workTheQueue();
  expect((await due.read()).submission.status).toBe("EFFECTIVE");
  expect((await failing.read()).submission.status).toBe("SCHEDULED");
  expect((await later.read()).submission.status).toBe("SCHEDULED");
  const waiting = (await waitingJobs()).filter(({ task }) => task === "apply-submission");
  expect(waiting.map(({ attempts }) => attempts)).toContain(1);
});

test("a role whose last day was yesterday is ended and its holder told; one that ends today goes on", async () => {
  const organisation = await anOrganisation();
  const person = await aPerson();
  const [ended, going] = [
    await aGrant({ organisation, role: "READER", person, endsOn: addDays(today, -1) }),
    await aGrant({ organisation, role: "ARCHIVIST", person, endsOn: today }),
  ];
  await Promise.all([endDueGrants(), endDueGrants()]);
  await workTheQueue();
  const states = await inScope(system, (tx) =>
    tx.roleGrant.findMany({
      where: { id: { in: [ended.id, going.id] } },
      orderBy: { endsOn: "asc" },
      select: { state: true },
    }),
  );
  expect(states).toEqual([{ state: "ENDED" }, { state: "ACTIVE" }]);
  const told = await inScope(system, (tx) => tx.message.count({ where: { personId: person.id, code: "grant.ended" } }));
  expect(told).toBe(1);
});

test("an offer to an organisation that nobody answered ends with the last day that it was offered for", async () => {
  const [organisation, to] = [await anOrganisation(), await anOrganisation()];
  const offer = (role: "READER" | "IMPLEMENTER", endsOn: string) =>
    aGrant({ organisation, to, role, state: "OFFERED", endsOn });
  const [over, open] = [await offer("READER", addDays(today, -1)), await offer("IMPLEMENTER", today)];
  await endDueGrants();
  const stateOf = ({ id }: { id: string }) =>
    inScope(system, (tx) => tx.roleGrant.findUniqueOrThrow({ where: { id }, select: { state: true } }));
  expect([await stateOf(over), await stateOf(open)]).toEqual([{ state: "ENDED" }, { state: "OFFERED" }]);
});

test("the portal is ready only while a worker has been seen within two minutes", async () => {
  const now = new Date();
  expect(await whetherReady(now)).toMatchObject({
    ready: false,
    database: "up",
    migrations: "current",
    worker: "missing",
  });
  const beat = (seenAt: Date) =>
    build((tx) =>
      tx.workerHeartbeat.upsert({ where: { worker: "w" }, create: { worker: "w", seenAt }, update: { seenAt } }),
    );
  await beat(new Date(now.getTime() - 119_000));
  expect(await whetherReady(now)).toEqual({ ready: true, database: "up", migrations: "current", worker: "seen" });
  await beat(new Date(now.getTime() - 121_000));
  expect((await whetherReady(now)).ready).toBe(false);
});

test("next year's months of the trail are there before anybody needs them", async () => {
  const month = `audit_event_${addDays(`${today.slice(0, 7)}-15`, 335)
    .slice(0, 7)
    .replace("-", "_")}`;
  await asOwner(`DROP TABLE IF EXISTS ${month}`);
  await asOwner("SELECT plan_job('audit-partitions', '{}'::json)");
  await workTheQueue();
  expect(await asOwner(`SELECT to_regclass('${month}')::text AS name`)).toEqual([{ name: month }]);
});

/** What only the database's owner may do. */
async function asOwner(query: string): Promise<{ name: string }[]> {
  const client = new Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}
