import { systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { keepMarkingsOf } from "@/lib/renewals/workflow";
import { type AReception, aReception } from "@/tests/support/builders";
import { type Organisations, organisationIn } from "./organisations";

const county = "9000001-1";
const clinic = "9000003-8";
const practitioner = "9000005-4";

const today = helsinkiDate(new Date());
const seeded = systemActor("seed");

type Wishes = Omit<AReception, "of" | "unitOid">;

/** The county's units by name: what Kanta is set to, beside what THL's register marks (mocks/code-service). */
const countyUnits: Record<string, Wishes> = {
  "Keskustan terveysasema": { since: "2021-03-01" },
  "Keskustan terveysasema, vastaanotto": { since: "2021-03-01" },
  "Rantakylän terveysasema": { since: "2022-05-02" },
  "Koivulan terveysasema": { since: "2023-10-02" },
  "Suun terveydenhuolto": { isOn: false, since: addDays(today, -3), noticeDueSince: addDays(today, -3) },
  Kotisairaala: {
    since: "2024-09-02",
    byHand: { marking: "YES", on: addDays(today, -12), note: "THL:n vahvistusviesti, koodistopalvelu" },
  },
};

const clinicUnits: Record<string, Wishes> = {
  "Lääkärikeskus Mallikas, Mallila": { since: "2023-02-01" },
  "Mallikas Työterveys": { since: "2023-02-01" },
};

/** Units in every state of reception, and a practitioner whose requests come in; then what the registers mark of all. */
export async function seedRenewals(organisations: Organisations): Promise<number> {
  const named: [string, Record<string, Wishes>][] = [
    [county, countyUnits],
    [clinic, clinicUnits],
  ];
  let count = 0;
  const receive = async (of: AReception["of"], unitOid: string, wishes: Wishes = {}) => {
    const since = wishes.since ?? "2020-09-01";
    await aReception({ of, unitOid, recordedAt: startOfDay(since), ...wishes, since });
    count += 1;
  };
  for (const [businessId, units] of named) {
    const of = organisationIn(organisations, businessId);
    for (const { oid, nameFi } of await unitsOf(of.id)) if (units[nameFi]) await receive(of, oid, units[nameFi]);
  }
  for (const of of organisations.values()) {
    if (of.kind !== "PUBLIC" || of.businessId === county || !of.isCustomer) continue;
    for (const { oid } of await unitsOf(of.id)) await receive(of, oid);
  }
  const own = organisationIn(organisations, practitioner);
  await receive(own, own.oid ?? "");
  for (const { id } of organisations.values()) await inScope(seeded, (tx) => keepMarkingsOf(tx, id, new Date()));
  return count;
}

const unitsOf = (organisationId: string) =>
  inScope(seeded, (tx) =>
    tx.unit.findMany({ where: { organisationId }, select: { oid: true, nameFi: true }, orderBy: { oid: "asc" } }),
  );
