import type { Member, Officer, Person } from "@/lib/auth/actor";
import { anOfficer, aSignedInMember, aSignedInPerson, hourOn } from "@/tests/support/builders";
import { type Organisations, organisationIn } from "./organisations";
import { type People, personIn, seedPerson } from "./people";

/** A day on which everybody was at the portal already; those sessions ended the same evening. */
const longAgo = hourOn(-100, 8);

/** Who acts in the demonstration's past: real actors, signed in once and asked for as often as needed. */
export interface Cast {
  member(key: string, businessId: string): Promise<Member>;
  officer(key: string): Promise<Officer>;
  person(key: string): Promise<Person>;
  /** The world's key of somebody who has been asked for, or is among the known people. */
  keyOf(personId: string): string;
}

/** Main users by what the registers say of them; the county's is one by mandate, everyone else acts by a role of the portal. */
const byRegister = new Set(["pekka", "kaisa", "lauri", "sari", "outi"]);

export function castOf(organisations: Organisations, people: People): Cast {
  const known = new Map(people);
  const actors = new Map<string, Promise<Member | Officer | Person>>();
  const once = <A extends Member | Officer | Person>(name: string, make: () => Promise<A>): Promise<A> => {
    const actor = (actors.get(name) as Promise<A> | undefined) ?? make();
    actors.set(name, actor);
    return actor;
  };
  const find = async (key: string) => {
    if (!known.has(key) && (key.startsWith("small-") || key === "niko")) known.set(key, await seedPerson(key));
    return personIn(known, key);
  };
  return {
    member: (key, businessId) =>
      once(`member ${key} ${businessId}`, async () => {
        const of = organisationIn(organisations, businessId);
        const isByRegister = byRegister.has(key) || (key.startsWith("small-") && of.kind !== "PUBLIC");
        const registerRoles = isByRegister
          ? [of.kind === "PHARMACY" || of.kind === "PRACTITIONER" ? "ELI" : "NIMKO"]
          : [];
        const makesMainUser = isByRegister || key === "maija" || key === "niko" || key.startsWith("small-");
        return aSignedInMember({ of, person: await find(key), makesMainUser, registerRoles, now: longAgo });
      }),
    officer: (key) => once(`officer ${key}`, async () => anOfficer({ person: await find(key), now: longAgo })),
    person: (key) => once(`person ${key}`, async () => aSignedInPerson({ person: await find(key), now: longAgo })),
    keyOf: (personId) => {
      const found = [...known].find(([, person]) => person.id === personId)?.[0];
      if (!found) throw new Error("Somebody has acted whom the demonstration does not know");
      return found;
    },
  };
}
