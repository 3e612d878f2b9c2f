import type { OrganisationKind } from "@/lib/db/generated/enums";
import { organisations as worldOrganisations } from "@/mocks/world";
import { unitsOf } from "@/mocks/world/units";
import { anOrganisation, aUnit } from "@/tests/support/builders";

export type SeededOrganisation = Awaited<ReturnType<typeof anOrganisation>>;
export type Organisations = ReadonlyMap<string, SeededOrganisation>;

/** Customers who joined earlier have smaller numbers, as the waves of joining went: public first, practitioners last. */
export const joined: Record<OrganisationKind, string> = {
  PUBLIC: "2023-01-01",
  PHARMACY: "2012-11-05",
  PRIVATE: "2016-09-12",
  PRACTITIONER: "2021-04-19",
  INTERMEDIARY: "2014-02-03",
};

/** Those for whom nobody has acted at Kanta yet come in by themselves. */
const known = worldOrganisations.filter(({ isNewcomer }) => !isNewcomer);

/** Every organisation of the world outside that the portal knows, by Business ID; one of them never became a customer. */
export async function seedOrganisations(): Promise<Organisations> {
  const made = new Map<string, SeededOrganisation>();
  for (const one of known) {
    const organisation = await anOrganisation({
      businessId: one.businessId,
      oid: one.oid,
      kind: one.kind,
      nameFi: one.name.fi,
      nameSv: one.name.sv,
      isBilingual: one.kind === "PUBLIC",
      isCustomer: one.customer,
      customerSince: joined[one.kind],
      registerEndedOn: one.registerEntryEnded,
    });
    made.set(one.businessId, organisation);
  }
  return made;
}

/** Units under their organisations, service units under their units; the small ones have one unit each. */
export async function seedUnits(organisations: Organisations): Promise<number> {
  let count = 0;
  for (const organisation of known) {
    const of = organisationIn(organisations, organisation.businessId);
    for (const { name, parentOid, ...unit } of unitsOf(organisation)) {
      await aUnit({ of, ...unit, parentOid: parentOid ?? undefined, nameFi: name.fi, nameSv: name.sv });
      count += 1;
    }
  }
  return count;
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
