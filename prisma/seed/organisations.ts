import type { KantaService, OrganisationKind } from "@/lib/db/generated/enums";
import { organisations as worldOrganisations } from "@/mocks/world";
import { anOrganisation, aServiceUse, aUnit, organisationOid } from "@/tests/support/builders";
import { clinicUnits, countyUnits, type UnitRow } from "./units";

export type SeededOrganisation = Awaited<ReturnType<typeof anOrganisation>>;
export type Organisations = ReadonlyMap<string, SeededOrganisation>;

/** Customers who joined earlier have smaller numbers, as the waves of joining went: public first, practitioners last. */
const joined: Record<OrganisationKind, string> = {
  PUBLIC: "2023-01-01",
  PHARMACY: "2012-11-05",
  PRIVATE: "2016-09-12",
  PRACTITIONER: "2021-04-19",
  INTERMEDIARY: "2014-02-03",
};

const servicesOf: Record<OrganisationKind, KantaService[]> = {
  PUBLIC: ["PRESCRIPTION", "PATIENT_DATA", "SOCIAL_WELFARE", "IMAGING", "RENEWAL_REQUESTS"],
  PRIVATE: ["PRESCRIPTION", "PATIENT_DATA"],
  PHARMACY: ["PRESCRIPTION"],
  PRACTITIONER: ["PRESCRIPTION", "PATIENT_DATA"],
  INTERMEDIARY: [],
};

/** Every organisation of the world outside that the portal knows, by Business ID; one of them never became a customer. */
export async function seedOrganisations(): Promise<Organisations> {
  const made = new Map<string, SeededOrganisation>();
  for (const one of worldOrganisations) {
    const organisation = await anOrganisation({
      businessId: one.businessId,
      kind: one.kind,
      nameFi: one.name.fi,
      nameSv: one.name.sv,
      isBilingual: one.kind === "PUBLIC",
      isCustomer: one.customer,
      customerSince: joined[one.kind],
      registerEndedOn: one.registerEntryEnded,
    });
    made.set(one.businessId, organisation);
    if (one.customer) await seedServices(organisation);
  }
  return made;
}

async function seedServices(of: SeededOrganisation): Promise<void> {
  for (const service of servicesOf[of.kind]) await aServiceUse({ of, service, startedOn: "2023-01-01" });
  if (of.businessId === "9000003-8") await aServiceUse({ of, service: "IMAGING", state: "JOINING" });
  if (of.businessId === "9000005-4")
    await aServiceUse({ of, service: "KELAIN", state: "ENDED", startedOn: "2019-05-02" });
}

/** Units under their organisations, service units under their units; the small ones have one unit each. */
export async function seedUnits(organisations: Organisations): Promise<number> {
  let count = 0;
  for (const of of organisations.values()) {
    if (of.kind === "INTERMEDIARY" || !of.isCustomer) continue;
    count += await seedUnitsOf(of, rowsOf(of));
  }
  return count;
}

function rowsOf(of: SeededOrganisation): UnitRow[] {
  if (of.businessId === "9000001-1") return countyUnits;
  if (of.businessId === "9000003-8") return clinicUnits;
  return [[of.nameFi, of.nameSv ?? of.nameFi, of.kind === "PUBLIC" ? "HS" : "H", []]];
}

async function seedUnitsOf(of: SeededOrganisation, rows: UnitRow[]): Promise<number> {
  let number = 0;
  const make = async (nameFi: string, nameSv: string, care: string, parentOid?: string) => {
    number += 1;
    const oid = `${organisationOid(of.businessId)}.10.${number}`;
    await aUnit({
      of,
      oid,
      parentOid,
      nameFi,
      nameSv,
      isHealthCare: care.includes("H"),
      isSocialCare: care.includes("S"),
    });
    return oid;
  };
  for (const [fi, sv, care, under] of rows) {
    const oid = await make(fi, sv, care);
    for (const [underFi, underSv] of under) await make(underFi, underSv, care, oid);
  }
  return number;
}

/** The organisation by its Business ID; throws when the demonstration has none. */
export function organisationIn(organisations: Organisations, businessId: string): SeededOrganisation {
  const found = organisations.get(businessId);
  if (!found) throw new Error(`The demonstration has no organisation ${businessId}`);
  return found;
}

/** The organisation by its Finnish name; throws when the demonstration has none. */
export function organisationNamed(organisations: Organisations, nameFi: string): SeededOrganisation {
  const found = [...organisations.values()].find((one) => one.nameFi === nameFi);
  if (!found) throw new Error(`The demonstration has no organisation called ${nameFi}`);
  return found;
}
