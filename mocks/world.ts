import { organisations, outisOrganisation, smallOrganisations } from "./world/organisations";
import { people } from "./world/people";
import type { WorldPerson } from "./world/person";

export type { WorldOrganisation } from "./world/organisations";
export type { PersonGroup, WorldPerson } from "./world/person";
export { organisations, people };

/** Register roles that the answer of e-Authorizations may carry (signing right, managing director, private trader, …). */
type RegisterRole = "NIMKO" | "TJ" | "PJ" | "J" | "ELI" | "YHM" | "S" | "IS" | "TIL";

/** Mandate themes as e-Authorizations names them. The last is another authority's and differs by a hair. */
export const themes = {
  access: "http://valtuusrekisteri.suomi.fi/kanta_asiakastietojen_hallinta",
  mainUser: "http://valtuusrekisteri.suomi.fi/kanta_paakayttaja",
  lookalike: "http://valtuusrekisteri.suomi.fi/asiakastietojen_hallinta",
} as const;

export type WorldMandate = {
  person: string;
  businessId: string;
  /** Theme URIs and register roles, as they stand in the answer's `roles`. */
  roles: readonly (RegisterRole | (typeof themes)[keyof typeof themes])[];
  /** False: one of the registers did not answer, so the roles are only a part. */
  complete: boolean;
};

const mandate = (person: string, businessId: string, ...roles: WorldMandate["roles"]): WorldMandate => ({
  person,
  businessId,
  roles,
  complete: true,
});

const smallMainUsers = smallOrganisations.map((organisation) => {
  const key = `small-${organisation.businessId}`;
  const role = {
    PUBLIC: themes.mainUser,
    PRIVATE: "NIMKO",
    PHARMACY: "ELI",
    PRACTITIONER: "ELI",
    INTERMEDIARY: "NIMKO",
  } as const;
  return mandate(organisation === outisOrganisation ? "outi" : key, organisation.businessId, role[organisation.kind]);
});

/** Who may act for whom, by register role or by mandate. */
export const mandates: readonly WorldMandate[] = [
  mandate("maija", "9000001-1", themes.mainUser),
  ...["antti", "tiina", "teemu", "tarja", "aino", "leena"].map((key) => mandate(key, "9000001-1", themes.access)),
  mandate("pekka", "9000003-8", "NIMKO"),
  mandate("kaisa", "9000004-6", "ELI"),
  mandate("lauri", "9000005-4", "ELI"),
  mandate("sari", "9000006-2", "NIMKO", "TJ"),
  mandate("ilkka", "9000006-2", themes.access),
  ...["9000001-1", "9000003-8", "9000004-6"].map((businessId) => mandate("kristiina", businessId, themes.access)),
  mandate("tuuli", "9000401-2", "NIMKO"),
  mandate("ronja", "9000402-0", "ELI"),
  mandate("kimmo", "9000403-9", "ELI"),
  mandate("nelli", "9000201-7", themes.access),
  mandate("niko", "9000201-7", themes.mainUser),
  mandate("vera", "9000003-8", themes.lookalike),
  mandate("timo", "9000202-5", "TJ"),
  { ...mandate("ella", "9000203-3", "J"), complete: false },
  ...smallMainUsers,
];

/** The roles a Katso main user could give for Kanta's services, by the portal's role code. */
export const katsoRoles = {
  MAIN_USER: "Kanta.fi pääkäyttäjä",
  ADMINISTRATIVE_CONTACT: "Kanta.fi hallinnollinen yhteyshenkilö",
  TECHNICAL_CONTACT: "Kanta.fi tekninen yhteyshenkilö",
  DATA_PROTECTION_OFFICER: "Kanta.fi tietosuojavastaava",
  ARCHIVIST: "Kanta.fi arkistonhoitaja",
  IMPLEMENTER: "Kanta.fi tietoliikenteen ja ohjelmistojen toteuttaja",
  READER: "Kanta.fi lukija",
} as const;

export type KatsoId = {
  katsoId: string;
  person: string;
  /** A weak identifier was never strengthened with bank codes or a card: it proves nobody's identity. */
  strength: "strong" | "weak";
  businessId: string;
  roles: readonly (typeof katsoRoles)[keyof typeof katsoRoles][];
};

export const katsoIds: readonly KatsoId[] = [
  {
    katsoId: "katso-maija",
    person: "maija",
    strength: "strong",
    businessId: "9000001-1",
    roles: [katsoRoles.MAIN_USER],
  },
  {
    katsoId: "katso-tiina",
    person: "tiina",
    strength: "strong",
    businessId: "9000001-1",
    roles: [katsoRoles.TECHNICAL_CONTACT],
  },
  { katsoId: "katso-heikko", person: "heikko", strength: "weak", businessId: "9000001-1", roles: [katsoRoles.READER] },
];

export type WorldOfficer = { person: string; staffNumber: string; groups: readonly string[] };

/** Kela's officers who handle Kanta customers. */
export const officers: readonly WorldOfficer[] = [
  { person: "outi", staffNumber: "K100201", groups: ["kanta-officer"] },
  { person: "ville", staffNumber: "K100202", groups: ["kanta-officer"] },
  { person: "anna", staffNumber: "K100203", groups: ["kanta-officer"] },
];

/** The person by that key; throws when the world has nobody of the name. */
export function personOf(key: string): WorldPerson {
  const found = people.find((person) => person.key === key);
  if (!found) throw new Error(`Nobody in the world is called ${key}`);
  return found;
}

/** The organisation by its Business ID; throws for a Business ID that the world does not know. */
export function organisationOf(businessId: string) {
  const found = organisations.find((organisation) => organisation.businessId === businessId);
  if (!found) throw new Error(`No organisation has the Business ID ${businessId}`);
  return found;
}
