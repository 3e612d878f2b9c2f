import { expect, test } from "vitest";
import { appendAudit, systemChain } from "@/lib/audit";
import { findTrailHead, listTrail } from "@/lib/audit-trail/queries";
import { readTrailParams, type TrailFilter } from "@/lib/audit-trail/schema";
import { type Actor, systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import type { Role } from "@/lib/db/generated/enums";
import { aMember, anOfficer, anOrganisation } from "@/tests/support/builders";

const today = helsinkiDate(new Date());
const system = systemActor("tests");

const write = (actor: Actor, chain: string, wishes: { event?: string; at?: Date; reason?: string } = {}) =>
  inScope(actor, (tx) =>
    appendAudit(tx, actor, {
      event: wishes.event ?? "submission.submitted",
      outcome: wishes.reason ? "LOOKED" : "DONE",
      at: wishes.at ?? new Date(),
      chains: [chain],
      subjectType: "submission",
      subjectId: "01a20032-28fb-7709-93c7-1bc0faf1f528",
      requestId: null,
      details: wishes.reason ? { reason: wishes.reason } : {},
    }),
  );

const read = (actor: Actor, chain: string, filter: TrailFilter = {}) =>
  inScope(actor, (tx) => listTrail(tx, actor, chain, filter));

test.each([
  ["MAIN_USER", true],
  ["ADMINISTRATIVE_CONTACT", true],
  ["DATA_PROTECTION_OFFICER", true],
  ["TECHNICAL_CONTACT", false],
  ["ARCHIVIST", false],
  ["IMPLEMENTER", false],
  ["READER", false],
] as const)("whether a %s reads the organisation's trail: %s", async (role: Role, reads) => {
  const organisation = await anOrganisation();
  await write(system, organisation.id);
  const member = await aMember({ of: organisation, roles: [role] });
  const { lines } = await read(member, organisation.id);
  expect(lines.length > 0).toBe(reads);
});

test("nobody reads the trail of another organisation, nor the system's own", async () => {
  const [own, other] = [await anOrganisation(), await anOrganisation()];
  await write(system, other.id);
  await write(system, systemChain);
  const member = await aMember({ of: own, roles: ["MAIN_USER"] });
  expect((await read(member, other.id)).lines).toEqual([]);
  expect((await read(member, systemChain)).lines).toEqual([]);
  expect(await inScope(member, (tx) => findTrailHead(tx, other.id))).toBeNull();
});

test("an organisation reads which officer looked at its data, and why", async () => {
  const organisation = await anOrganisation();
  const officer = await anOfficer();
  await write(officer, organisation.id, { event: "organisation.looked-at", reason: "CONTACT" });
  const member = await aMember({ of: organisation, roles: ["DATA_PROTECTION_OFFICER"] });
  const { lines } = await read(member, organisation.id, { noun: "organisation" });
  expect(lines).toMatchObject([
    { actorName: officer.name, actorKind: "OFFICER", reason: "CONTACT", outcome: "LOOKED" },
  ]);
});

test("a day of the filter is a day in Helsinki, its first and last moment included", async () => {
  const organisation = await anOrganisation();
  const [start, end] = [startOfDay(addDays(today, -1)), new Date(startOfDay(today).getTime() - 1)];
  const times = [new Date(start.getTime() - 1), start, end, startOfDay(today)];
  for (const at of times) await write(system, organisation.id, { at });
  const officer = await anOfficer();
  const { lines } = await read(officer, organisation.id, { from: addDays(today, -1), until: addDays(today, -1) });
  expect(lines.map(({ at }) => at.getTime())).toEqual([end.getTime(), start.getTime()]);
});

test("a long trail is paged without a gap or a double", async () => {
  const organisation = await anOrganisation();
  for (let line = 0; line < 60; line += 1) await write(system, organisation.id);
  const officer = await anOfficer();
  const first = await read(officer, organisation.id);
  const second = await read(officer, organisation.id, { before: BigInt(first.older ?? 0) });
  const seen = [...first.lines, ...second.lines].map(({ seq }) => Number(seq));
  expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => 60 - index));
  expect(second.older).toBeNull();
  expect(await inScope(officer, (tx) => findTrailHead(tx, organisation.id))).toMatchObject({ seq: "60" });
});

test.each(["1.13.2026", "huomenna", "2026-02-30", "'; DROP TABLE"])(
  "a date that cannot be read (%s) narrows nothing, and the page says so",
  (from) => {
    const { filter, hasInvalidDate } = readTrailParams({ from, before: "-1", noun: "secrets" }, ["submission"]);
    expect(filter).toEqual({
      from: undefined,
      until: undefined,
      noun: undefined,
      outcome: undefined,
      before: undefined,
    });
    expect(hasInvalidDate).toBe(true);
  },
);
