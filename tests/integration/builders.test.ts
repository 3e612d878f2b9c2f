import { expect, test } from "vitest";
import { inScope } from "@/lib/db";
import { aConnectionPoint, aMember, anOfficer, anOrganisation, aSubmission } from "@/tests/support/builders";

test("a member made by the builders is a real one: sees the own organisation and holds the roles", async () => {
  const organisation = await anOrganisation();
  const member = await aMember({ of: organisation, roles: ["TECHNICAL_CONTACT", "ARCHIVIST"] });
  expect(member.roles.toSorted()).toEqual(["ARCHIVIST", "TECHNICAL_CONTACT"]);
  const seen = await inScope(member, (tx) => tx.organisation.findMany({ select: { id: true } }));
  expect(seen).toEqual([{ id: organisation.id }]);
});

test("an implementer of another organisation acts for the customer through it", async () => {
  const customer = await anOrganisation();
  const supplier = await anOrganisation({ kind: "INTERMEDIARY" });
  const implementer = await aMember({ of: customer, roles: ["IMPLEMENTER"], through: supplier });
  expect(implementer.held).toMatchObject([{ role: "IMPLEMENTER", through: supplier.businessId }]);
});

test("an officer made by the builders sees everyone's points", async () => {
  const point = await aConnectionPoint({ of: await anOrganisation() });
  const officer = await anOfficer();
  const seen = await inScope(officer, (tx) => tx.connectionPoint.findUnique({ where: { id: point.id } }));
  expect(seen?.host).toBe(point.host);
});

test.each([
  "DRAFT",
  "SUBMITTED",
  "IN_REVIEW",
  "RETURNED",
  "SCHEDULED",
  "EFFECTIVE",
  "REJECTED",
  "WITHDRAWN",
  "CANCELLED",
] as const)("a submission can be made in the status %s, as the database wants it", async (status) => {
  const by = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
  const submission = await aSubmission({ in: status, by, answers: {} });
  expect(submission.status).toBe(status);
  if (status !== "DRAFT") expect(submission.reference).toMatch(/^LP-\d{4}-\d{4}$/);
});
