import { expect, test } from "vitest";
import { helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { countCustomers, findCustomer, findCustomerName, listCustomers } from "@/lib/staff/queries";
import { readLookReason } from "@/lib/staff/schema";
import { aConnectionPoint, aMember, anOfficer, anOrganisation } from "@/tests/support/builders";
import { aPointChange } from "@/tests/support/notices";

const today = helsinkiDate(new Date());

test("an officer finds a customer by part of its Finnish or Swedish name, its Business ID or its OID", async () => {
  const officer = await anOfficer();
  const organisation = await anOrganisation({ nameFi: "Etsittävien Asema Oy", nameSv: "De Söktas Station Ab" });
  const wanted = ["etsittävien", "söktas", organisation.businessId, organisation.oid ?? organisation.businessId];
  for (const q of wanted) {
    const { customers } = await inScope(officer, (tx) => listCustomers(tx, officer, { q }));
    expect(customers.map(({ id }) => id)).toContain(organisation.id);
  }
  expect(await inScope(officer, (tx) => countCustomers(tx, officer, { q: "söktas" }))).toBe(1);
});

test("the list of customers is paged by name without a gap", async () => {
  const officer = await anOfficer();
  for (let number = 0; number < 28; number += 1)
    await anOrganisation({ nameFi: `Sivutettu ${String(number).padStart(2, "0")}` });
  const page = (after?: string) => inScope(officer, (tx) => listCustomers(tx, officer, { q: "sivutettu", after }));
  const first = await page();
  const second = await page(first.next);
  const names = [...first.customers, ...second.customers].map(({ nameFi }) => nameFi);
  expect(names).toEqual(Array.from({ length: 28 }, (_, index) => `Sivutettu ${String(index).padStart(2, "0")}`));
  expect(second.next).toBeUndefined();
});

test("a customer's person finds no customers, not even the own organisation", async () => {
  const organisation = await anOrganisation();
  const member = await aMember({ of: organisation, roles: ["MAIN_USER"] });
  expect((await inScope(member, (tx) => listCustomers(tx, member, {}))).customers).toEqual([]);
  expect(await inScope(member, (tx) => findCustomerName(tx, member, organisation.businessId))).toBeNull();
  expect(await inScope(member, (tx) => findCustomer(tx, member, organisation.businessId, today))).toBeNull();
});

test("an officer sees what the customer has in force and has sent, and not its drafts", async () => {
  const officer = await anOfficer();
  const organisation = await anOrganisation({ kind: "PRIVATE" });
  const removed = await aConnectionPoint({ of: organisation, state: "REMOVED", certificateEnds: null });
  const sender = await aMember({ of: organisation, roles: ["TECHNICAL_CONTACT"] });
  const sent = await aPointChange({ in: "SUBMITTED", by: sender });
  const draft = await aPointChange({ in: "DRAFT", by: sender });
  const customer = await inScope(officer, (tx) => findCustomer(tx, officer, organisation.businessId, today));
  expect(customer?.submissions.map(({ id }) => id)).toEqual([sent.submission.id]);
  expect(customer?.submissions.map(({ id }) => id)).not.toContain(draft.submission.id);
  expect(customer?.connectionPoints.map(({ id }) => id)).not.toContain(removed.id);
  expect(customer?.grants.map(({ role }) => role)).toEqual(["TECHNICAL_CONTACT"]);
});

test.each([
  [{ reason: "CONTACT" }, "CONTACT"],
  [{ reference: " lp-2026-0412 " }, "LP-2026-0412"],
  [{ reference: "LP-2026-0412", reason: "CHECK" }, "LP-2026-0412"],
  [{ reason: "Maija Mäkelä soitti" }, null],
  [{ reference: "010190-900P" }, null],
  [{ reason: ["CONTACT", "CHECK"] }, null],
  [{}, null],
])(
  "of %j goes %s into the customer's trail: a code or a reference number, never somebody's own words",
  (search, reason) => {
    expect(readLookReason(search)).toBe(reason);
  },
);
