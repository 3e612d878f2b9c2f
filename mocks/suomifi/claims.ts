import { createHash } from "node:crypto";
import type { Claims } from "../oidc/handed-over";
import { people, type WorldPerson } from "../world";

/** The subject under which a person is known to services: says nothing of the person, and stays the same. */
export const subjectOf = (person: WorldPerson) =>
  createHash("sha256").update(`suomifi ${person.key}`).digest("base64url").slice(0, 24);

/** Claims named as the Finnish Trust Network does; what the Population Information System does not have, or may not give, is absent. */
export function claimsOf(person: WorldPerson): Claims {
  const { address, email, nonDisclosure } = person;
  return {
    "urn:oid:1.2.246.21": person.identityCode,
    "urn:oid:2.5.4.4": person.familyName,
    "urn:oid:1.2.246.575.1.14": person.givenNames,
    "urn:oid:2.16.840.1.113730.3.1.241": person.displayName,
    "urn:oid:1.3.6.1.5.5.7.9.1": person.birthDate,
    ...(email === undefined ? {} : { email }),
    ...(address === undefined || nonDisclosure
      ? {}
      : { address: { street_address: address.street, postal_code: address.postalCode, locality: address.town } }),
  };
}

/** What each scope asks for. The address comes only to a service that asks for it. */
export const claimsOfScope: Record<string, string[]> = {
  openid: [
    "urn:oid:1.2.246.21",
    "urn:oid:2.5.4.4",
    "urn:oid:1.2.246.575.1.14",
    "urn:oid:2.16.840.1.113730.3.1.241",
    "urn:oid:1.3.6.1.5.5.7.9.1",
    "email",
  ],
  profile: [],
  email: ["email"],
  address: ["address"],
};

/** The claims of the person behind a subject; nobody who is deceased. */
export function claimsOfSubject(subject: string): Claims | undefined {
  const person = people.find((candidate) => subjectOf(candidate) === subject);
  return person && !person.deceased ? claimsOf(person) : undefined;
}
