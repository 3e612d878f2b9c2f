import { addDays, helsinkiDate } from "@/lib/calendar";
import type { Role } from "@/lib/db/generated/enums";
import { officers, personOf } from "@/mocks/world";
import { aGrant, aNaming, aPerson, hourOn } from "@/tests/support/builders";
import { type Organisations, organisationIn } from "./organisations";

type SeededPerson = Awaited<ReturnType<typeof aPerson>>;
export type People = ReadonlyMap<string, SeededPerson>;

/** Those who have used the portal before today. Teemu has not: his first visit is part of the demonstration. */
const keys = [
  "maija",
  "antti",
  "tiina",
  "tarja",
  "aino",
  "leena",
  "pekka",
  "kaisa",
  "lauri",
  "sari",
  "ilkka",
  "kristiina",
];

/** The demonstration's people, found again by the identity code that the identification service hands over. */
export async function seedPeople(): Promise<People> {
  const staffNumbers = new Map(officers.map((one) => [one.person, one.staffNumber]));
  const made = new Map<string, SeededPerson>();
  for (const key of [...keys, ...staffNumbers.keys()]) made.set(key, await seedPerson(key, staffNumbers.get(key)));
  return made;
}

/** One person of the world outside, as the portal would know them after a first sign-in. */
export function seedPerson(key: string, staffNumber?: string): Promise<SeededPerson> {
  const { identityCode, displayName, familyName, email, language } = personOf(key);
  const givenName = displayName.slice(0, -familyName.length).trim();
  return aPerson({ identityCode, givenName, familyName, email: email ?? null, language, staffNumber });
}

type GrantRow = [businessId: string, role: Role, holder: string, givenBy: string, daysAgo: number];

const inForce: GrantRow[] = [
  ["9000001-1", "ADMINISTRATIVE_CONTACT", "antti", "maija", 410],
  ["9000001-1", "TECHNICAL_CONTACT", "tiina", "maija", 402],
  ["9000001-1", "DATA_PROTECTION_OFFICER", "tarja", "maija", 388],
  ["9000001-1", "ARCHIVIST", "aino", "maija", 371],
  ["9000001-1", "READER", "leena", "maija", 206],
  ["9000001-1", "READER", "kristiina", "maija", 95],
  ["9000003-8", "TECHNICAL_CONTACT", "kristiina", "pekka", 140],
  ["9000004-6", "ADMINISTRATIVE_CONTACT", "kristiina", "kaisa", 61],
];

/** Roles in force, an implementer through another organisation, and one each of offered, declined, withdrawn and ended. */
export async function seedRoles(organisations: Organisations, people: People): Promise<void> {
  const person = (key: string) => personIn(people, key);
  for (const [businessId, role, holder, givenBy, daysAgo] of inForce) {
    const repositories = role === "ARCHIVIST" ? (["PATIENT", "SOCIAL"] as const) : undefined;
    await aGrant({
      organisation: organisationIn(organisations, businessId),
      role,
      person: person(holder),
      offeredBy: person(givenBy),
      repositories: repositories && [...repositories],
      endsOn: businessId === "9000003-8" ? addDays(helsinkiDate(new Date()), 75) : null,
      at: hourOn(-daysAgo, 9, 12),
    });
  }
  const county = { organisation: organisationIn(organisations, "9000001-1"), offeredBy: person("maija") };
  const bridge = organisationIn(organisations, "9000006-2");
  const grant = await aGrant({ ...county, role: "IMPLEMENTER", to: bridge, at: hourOn(-180, 13, 5) });
  await aNaming({ grant, person: person("ilkka"), namedBy: person("sari"), at: hourOn(-178, 10, 40) });
  const clinic = organisationIn(organisations, "9000003-8");
  const byPekka = { organisation: clinic, offeredBy: person("pekka") };
  await aGrant({ ...byPekka, role: "IMPLEMENTER", to: bridge, state: "OFFERED", at: hourOn(-2, 15, 20) });
  await seedRolesNotInForce(county);
}

async function seedRolesNotInForce(
  county: Pick<Parameters<typeof aGrant>[0], "organisation" | "offeredBy">,
): Promise<void> {
  await aGrant({
    ...county,
    role: "READER",
    state: "OFFERED",
    holderName: "Jari Heinonen",
    holderEmail: "jari.heinonen@esimerkkila.example",
    at: hourOn(-3, 14, 31),
  });
  await aGrant({
    ...county,
    role: "DATA_PROTECTION_OFFICER",
    state: "DECLINED",
    holderName: "Ritva Rinne",
    holderEmail: "ritva.rinne@esimerkkila.example",
    at: hourOn(-33, 10, 2),
  });
  await aGrant({
    ...county,
    role: "TECHNICAL_CONTACT",
    state: "WITHDRAWN",
    holderName: "Tiina Tervo",
    holderEmail: "tina.tervo@esimerkkila.example",
    at: hourOn(-403, 12, 44),
  });
  await aGrant({
    ...county,
    role: "TECHNICAL_CONTACT",
    state: "ENDED",
    person: await aPerson({ givenName: "Seppo", familyName: "Salmela", email: "seppo.salmela@esimerkkila.example" }),
    endsOn: addDays(helsinkiDate(new Date()), -120),
    endedAt: hourOn(-119, 0, 0),
    at: hourOn(-398, 8, 55),
  });
}

/** The person by the world's key; throws when the portal does not know them yet. */
export function personIn(people: People, key: string): SeededPerson {
  const found = people.get(key);
  if (!found) throw new Error(`The demonstration has nobody called ${key}`);
  return found;
}
