import type { Tx } from "../db";

/** An organisation as everyone who has to do with it may know it. */
export interface OrganisationName {
  id: string;
  businessId: string;
  nameFi: string;
  nameSv: string | null;
}

type SharedName = { id: string; business_id: string; name_fi: string; name_sv: string | null };

const nameOf = (row: SharedName): OrganisationName => ({
  id: row.id,
  businessId: row.business_id,
  nameFi: row.name_fi,
  nameSv: row.name_sv,
});

/** The names of organisations across the borders of customers, by id. */
export async function listOrganisationNames(tx: Tx, ids: string[]): Promise<Map<string, OrganisationName>> {
  const rows = await tx.$queryRaw<SharedName[]>`SELECT * FROM shared_organisation_names(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.id, nameOf(row)]));
}

/** The organisation with this Business ID, whether or not one may enter it. */
export async function findOrganisation(tx: Tx, businessId: string): Promise<OrganisationName | null> {
  const [row] = await tx.$queryRaw<SharedName[]>`SELECT * FROM shared_organisation(${businessId})`;
  return row ? nameOf(row) : null;
}
