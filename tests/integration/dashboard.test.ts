import { afterAll, expect, test } from "vitest";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { viewDashboard } from "@/lib/dashboard/queries";
import { closeDatabase, inScope } from "@/lib/db";
import type { Role } from "@/lib/db/generated/enums";
import { aConnectionPoint, aMember, anOrganisation, aSubmission } from "@/tests/support/builders";

afterAll(closeDatabase);

const today = helsinkiDate(new Date());

/** An organisation with something of each sort that the start page tells of. */
async function aBusyOrganisation() {
  const organisation = await anOrganisation();
  await aConnectionPoint({ of: organisation, certificateEnds: addDays(today, 30) });
  const by = await aMember({ of: organisation, roles: ["TECHNICAL_CONTACT"] });
  for (const status of ["DRAFT", "RETURNED", "SCHEDULED"] as const)
    await aSubmission({ in: status, by, answers: {}, subjectKey: status, effectiveOn: addDays(today, 30) });
  return organisation;
}

const seenAs = async (role: Role) => {
  const actor = await aMember({ of: await aBusyOrganisation(), roles: [role] });
  const { drafts, returned, scheduled, certificates } = await inScope(actor, (tx) => viewDashboard(tx, actor, today));
  return [drafts, returned, scheduled, certificates].map((list) => list.length);
};

test.each<Role>(["MAIN_USER", "ADMINISTRATIVE_CONTACT", "TECHNICAL_CONTACT", "IMPLEMENTER", "READER"])(
  "the start page tells a %s what waits at the connection points",
  async (role) => {
    expect(await seenAs(role)).toEqual([1, 1, 1, 1]);
  },
);

test.each<Role>(["DATA_PROTECTION_OFFICER", "ARCHIVIST"])(
  "the start page tells a %s nothing of connection points, which are not theirs to see",
  async (role) => {
    expect(await seenAs(role)).toEqual([0, 0, 0, 0]);
  },
);
