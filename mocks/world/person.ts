import { identityCodeOf } from "./identifiers";

export type Words = { fi: string; sv: string; en: string };

/** Under which heading a person stands on the identification page. */
export type PersonGroup = "public" | "demo" | "refusal" | "officer" | "small";

export type WorldPerson = {
  /** The name by which seed and tests speak of this person. */
  key: string;
  group: PersonGroup;
  identityCode: string;
  birthDate: string;
  givenNames: string;
  familyName: string;
  /** Given name first, as Suomi.fi shows it. */
  displayName: string;
  language: "fi" | "sv";
  email?: string;
  /** Never present for a person with a non-disclosure order. */
  address?: { street: string; postalCode: string; town: string };
  nonDisclosure: boolean;
  deceased: boolean;
  /** Who this is in the demonstration. */
  about: Words;
};

type Rest = Partial<
  Pick<WorldPerson, "language" | "email" | "nonDisclosure" | "deceased" | "identityCode" | "displayName">
>;

const streets = ["Kotikatu", "Rantatie", "Koulukuja", "Asemakatu", "Metsäpolku", "Torikatu", "Puistotie"];

/** Makes a person whose identity code follows from the birth date, with an address unless there is a non-disclosure order. */
export function person(
  key: string,
  group: PersonGroup,
  [givenNames, familyName]: [string, string],
  birthDate: string,
  about: Words,
  rest: Rest = {},
): WorldPerson {
  const serial = 900 + (Number(birthDate.slice(8)) % 100);
  const nonDisclosure = rest.nonDisclosure ?? false;
  const callName = givenNames.split(" ")[0];
  const number = Number(birthDate.slice(5, 7)) + Number(birthDate.slice(8));
  return {
    key,
    group,
    givenNames,
    familyName,
    displayName: `${callName} ${familyName}`,
    birthDate,
    identityCode: identityCodeOf(birthDate, serial),
    language: "fi",
    deceased: false,
    about,
    ...rest,
    nonDisclosure,
    ...(nonDisclosure
      ? {}
      : {
          address: {
            street: `${streets[number % streets.length]} ${number}`,
            postalCode: "00900",
            town: "ESIMERKKILÄ",
          },
        }),
  };
}

/** One text in the three languages. */
export const words = (fi: string, sv: string, en: string): Words => ({ fi, sv, en });

/** An e-mail address under a domain that cannot exist. */
export const mail = (name: string, house = "esimerkkila") => ({ email: `${name}@${house}.example` });
