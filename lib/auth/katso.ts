import type { Role } from "../db/generated/enums";

/** The roles as Katso names them in its answer; accepted in Katso already, so they need no grant here. */
const katsoRoles: Record<string, Role> = {
  "Kanta.fi pääkäyttäjä": "MAIN_USER",
  "Kanta.fi hallinnollinen yhteyshenkilö": "ADMINISTRATIVE_CONTACT",
  "Kanta.fi tekninen yhteyshenkilö": "TECHNICAL_CONTACT",
  "Kanta.fi tietosuojavastaava": "DATA_PROTECTION_OFFICER",
  "Kanta.fi arkistonhoitaja": "ARCHIVIST",
  "Kanta.fi tietoliikenteen ja ohjelmistojen toteuttaja": "IMPLEMENTER",
  "Kanta.fi lukija": "READER",
};

/** The portal's role behind a Katso role's name; null for roles of other services. */
export const katsoRoleOf = (name: string): Role | null => katsoRoles[name] ?? null;
