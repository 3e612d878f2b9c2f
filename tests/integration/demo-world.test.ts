import { beforeAll, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { subjectHash } from "@/lib/auth/identity";
import { helsinkiDate, startOfDay } from "@/lib/calendar";
import { inScope, type Tx } from "@/lib/db";
import { SubmissionStatus } from "@/lib/db/generated/enums";
import { isNoticeDue, listReceptions } from "@/lib/renewals/queries";
import { receptionStatuses } from "@/lib/renewals/schema";
import { applySubmission } from "@/lib/submissions/actions";
import { kindOf } from "@/lib/submissions/kinds";
import { personOf } from "@/mocks/world";
import { seed } from "@/prisma/seed";

const read = <T>(work: (tx: Tx) => Promise<T>) => inScope(systemActor("tests"), work);
const lines: string[] = [];

beforeAll(() => seed((line) => lines.push(line)), 240_000);

test("the county has sixty units in force and the medical centre four", async () => {
  const count = (businessId: string) =>
    read((tx) => tx.unit.count({ where: { organisation: { businessId }, endedOn: null } }));
  expect(await count("9000001-1")).toBe(60);
  expect(await count("9000003-8")).toBe(4);
});

test("there are submissions in every state, each with answers that its kind's own schema accepts", async () => {
  const submissions = await read((tx) => tx.submission.findMany());
  expect(new Set(submissions.map((one) => one.status))).toEqual(new Set(Object.values(SubmissionStatus)));
  for (const { kind, status, answers } of submissions) {
    if (status !== "DRAFT") expect(kindOf(kind).schema.safeParse(answers).error).toBeUndefined();
  }
});

test("the county's units receive renewal requests in every way there is, and a practitioner receives them", async () => {
  const receptions = async (businessId: string) => {
    const { id } = await read((tx) => tx.organisation.findUniqueOrThrow({ where: { businessId } }));
    return read((tx) => listReceptions(tx, id, { today: helsinkiDate(new Date()) }));
  };
  const county = await receptions("9000001-1");
  expect(new Set(county.map(({ status }) => status))).toEqual(new Set(receptionStatuses));
  expect(county.filter(isNoticeDue).map(({ nameFi }) => nameFi)).toEqual(["Suun terveydenhuolto"]);
  expect(county.filter(({ marking }) => marking.source === "MANUAL")).toHaveLength(1);
  expect((await receptions("9000005-4")).map(({ status }) => status)).toEqual(["RECEIVES"]);
  expect(await receptions("9000004-6")).toEqual([]);
});

test("every role is held by somebody at the county, or comes with a mandate", async () => {
  const grants = await read((tx) =>
    tx.roleGrant.findMany({ where: { organisation: { businessId: "9000001-1" }, state: "ACTIVE" } }),
  );
  expect(new Set(grants.map((one) => one.role))).toEqual(
    new Set([
      "ADMINISTRATIVE_CONTACT",
      "TECHNICAL_CONTACT",
      "DATA_PROTECTION_OFFICER",
      "ARCHIVIST",
      "IMPLEMENTER",
      "READER",
    ]),
  );
});

test("whoever signs in as Tiina is the Tiina who holds the role", async () => {
  const hash = subjectHash({ identityCode: personOf("tiina").identityCode });
  const tiina = await read((tx) => tx.person.findUnique({ where: { subjectHash: hash }, include: { grants: true } }));
  expect(tiina?.grants.map((one) => one.role)).toEqual(["TECHNICAL_CONTACT"]);
});

test("the trail is in the order in which things happened, in every chain", async () => {
  const rows = await read((tx) => tx.auditEvent.findMany({ orderBy: [{ chain: "asc" }, { seq: "asc" }] }));
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (next?.chain === row.chain) expect(next.at.getTime()).toBeGreaterThanOrEqual(row.at.getTime());
  }
});

test("what has been approved takes effect on its day", async () => {
  const scheduled = await read((tx) => tx.submission.findMany({ where: { status: "SCHEDULED" } }));
  expect(scheduled.length).toBeGreaterThan(2);
  for (const { id, effectiveOn } of scheduled) {
    const now = startOfDay(effectiveOn?.toISOString().slice(0, 10) ?? "");
    await applySubmission.as(systemActor("apply-submission"), { now })({ submissionId: id });
  }
  expect(await read((tx) => tx.submission.count({ where: { status: "SCHEDULED" } }))).toBe(0);
});

test("a database that is filled already is left as it is", async () => {
  const count = () => read((tx) => tx.organisation.count());
  const before = await count();
  await seed((line) => lines.push(line));
  expect(lines.at(-1)).toContain("left as it is");
  expect(await count()).toBe(before);
});

test("the medical centre has a matter of the registers in every state, and the closed units are among its own", async () => {
  const findings = await read((tx) =>
    tx.registerFinding.findMany({ where: { organisation: { businessId: "9000003-8" } }, orderBy: { foundAt: "desc" } }),
  );
  expect(findings.map(({ state }) => state)).toEqual(["OPEN", "ANSWERED", "CLOSED"]);
  const units = await read((tx) => tx.unit.findMany({ where: { oid: { in: findings.map(({ oid }) => oid) } } }));
  expect(units).toHaveLength(3);
});
