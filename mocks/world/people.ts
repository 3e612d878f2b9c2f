import { identityCodeOf } from "./identifiers";
import { smallOrganisations } from "./organisations";

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

function person(
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

const words = (fi: string, sv: string, en: string): Words => ({ fi, sv, en });

/** The public test persons of Suomi.fi, with the traits they are known for. */
const publicTestPersons: WorldPerson[] = [
  person(
    "nordea",
    "public",
    ["Nordea", "Demo"],
    "1981-02-21",
    words("Tavallinen testihenkilö", "Vanlig testperson", "Ordinary test person"),
    {
      identityCode: "210281-9988",
    },
  ),
  person(
    "tessa",
    "public",
    ["Tessa", "Testilä"],
    "1980-02-01",
    words("Tavallinen testihenkilö", "Vanlig testperson", "Ordinary test person"),
    {
      identityCode: "010280-952L",
    },
  ),
  person(
    "joni",
    "public",
    ["Joni Kristian", "Kivi"],
    "1969-04-01",
    words("Kaksi etunimeä", "Två förnamn", "Two given names"),
    {
      identityCode: "010469-999W",
    },
  ),
  person(
    "anna-liisa",
    "public",
    ["Anna-Liisa Milka", "Sallinen"],
    "1975-06-01",
    words(
      "Sähköposti väestötietojärjestelmässä",
      "E-post i befolkningsdatasystemet",
      "E-mail in the Population Information System",
    ),
    { identityCode: "010675-9981", email: "anna-liisa.sallinen@testi.example" },
  ),
  person(
    "turvakielto",
    "public",
    ["Tuija", "Turvakielto"],
    "1991-09-26",
    words("Turvakielto", "Spärrmarkering", "Non-disclosure order"),
    {
      identityCode: "260991-999R",
      nonDisclosure: true,
    },
  ),
  person("vainaja", "public", ["Vilho", "Vainaja"], "1965-03-02", words("Kuollut", "Avliden", "Deceased"), {
    identityCode: "020365-999P",
    deceased: true,
  }),
];

const county = words(
  "Esimerkkilän hyvinvointialue",
  "Exempelby välfärdsområde",
  "Esimerkkilä wellbeing services county",
);
const at = (place: Words, fi: string, sv: string, en: string) =>
  words(`${fi}, ${place.fi}`, `${sv}, ${place.sv}`, `${en}, ${place.en}`);
const mail = (name: string, house = "esimerkkila") => ({ email: `${name}@${house}.example` });

const demoPeople: WorldPerson[] = [
  person(
    "maija",
    "demo",
    ["Maija Helena", "Mäkelä"],
    "1971-05-14",
    at(county, "pääkäyttäjä", "huvudanvändare", "main user"),
    mail("maija.makela"),
  ),
  person(
    "antti",
    "demo",
    ["Antti Juhani", "Aaltonen"],
    "1979-11-03",
    at(county, "hallinnollinen yhteyshenkilö", "administrativ kontaktperson", "administrative contact"),
    mail("antti.aaltonen"),
  ),
  person(
    "tiina",
    "demo",
    ["Tiina Maria", "Tervo"],
    "1984-02-09",
    at(county, "tekninen yhteyshenkilö", "teknisk kontaktperson", "technical contact"),
    mail("tiina.tervo"),
  ),
  person(
    "teemu",
    "demo",
    ["Teemu Olavi", "Tuominen"],
    "1990-08-22",
    at(county, "valtuus, ei vielä roolia", "fullmakt, ännu ingen roll", "mandate, no role yet"),
    mail("teemu.tuominen"),
  ),
  person(
    "tarja",
    "demo",
    ["Tarja Anneli", "Salonen"],
    "1968-12-01",
    at(county, "tietosuojavastaava", "dataskyddsombud", "data protection officer"),
    mail("tarja.salonen"),
  ),
  person(
    "aino",
    "demo",
    ["Aino Sofia", "Laine"],
    "1977-03-27",
    at(county, "arkistonhoitaja", "arkivarie", "archivist"),
    mail("aino.laine"),
  ),
  person(
    "leena",
    "demo",
    ["Leena Kaarina", "Lukkari"],
    "1963-07-18",
    at(county, "lukija", "läsare", "reader"),
    mail("leena.lukkari"),
  ),
  person(
    "pekka",
    "demo",
    ["Pekka Tapio", "Mallikas"],
    "1966-10-05",
    words(
      "Pääkäyttäjä (nimenkirjoittaja), Lääkärikeskus Mallikas Oy",
      "Huvudanvändare (firmatecknare), Läkarcentralen Mallikas Ab",
      "Main user (signing right), Lääkärikeskus Mallikas Oy",
    ),
    mail("pekka", "mallikas"),
  ),
  person(
    "kaisa",
    "demo",
    ["Kaisa Inkeri", "Koivuranta"],
    "1973-01-30",
    words(
      "Apteekkari, pääkäyttäjä, Koivurannan apteekki",
      "Apotekare, huvudanvändare, Björkstrands apotek",
      "Pharmacist, main user, Koivurannan apteekki",
    ),
    mail("kaisa", "koivurannanapteekki"),
  ),
  person(
    "lauri",
    "demo",
    ["Lauri Antero", "Lääkäri"],
    "1959-04-11",
    words(
      "Itsenäinen ammatinharjoittaja, Tmi Lauri Lääkäri",
      "Självständig yrkesutövare, Tmi Lauri Lääkäri",
      "Self-employed practitioner, Tmi Lauri Lääkäri",
    ),
    mail("lauri", "laurilaakari"),
  ),
  person(
    "sari",
    "demo",
    ["Sari Hannele", "Silta"],
    "1976-09-08",
    words("Pääkäyttäjä, Siltapalvelu Oy", "Huvudanvändare, Brotjänst Ab", "Main user, Siltapalvelu Oy"),
    mail("sari.silta", "siltapalvelu"),
  ),
  person(
    "ilkka",
    "demo",
    ["Ilkka Sakari", "Ilmonen"],
    "1987-06-25",
    words("Toteuttaja, Siltapalvelu Oy", "Implementeringsansvarig, Brotjänst Ab", "Implementer, Siltapalvelu Oy"),
    mail("ilkka.ilmonen", "siltapalvelu"),
  ),
  person(
    "kristiina",
    "demo",
    ["Kristiina Elisabet", "Korhonen"],
    "1982-10-29",
    words("Rooleja kolmessa organisaatiossa", "Roller i tre organisationer", "Roles in three organisations"),
    mail("kristiina.korhonen", "konsultti"),
  ),
];

const refusalCases: WorldPerson[] = [
  person(
    "niko",
    "refusal",
    ["Niko Petteri", "Niemi"],
    "1985-05-19",
    words("Organisaatio ei ole asiakas", "Organisationen är inte kund", "Organisation is not a customer"),
    mail("niko", "uusialku"),
  ),
  person(
    "vera",
    "refusal",
    ["Vera Johanna", "Vuori"],
    "1992-02-16",
    words("Väärä valtuus", "Fel fullmakt", "Wrong mandate"),
    mail("vera", "mallikas"),
  ),
  person(
    "timo",
    "refusal",
    ["Timo Kalevi", "Toivonen"],
    "1961-08-07",
    words(
      "Organisaation rekisterimerkintä päättynyt",
      "Organisationens registerpost har upphört",
      "Register entry of the organisation has ended",
    ),
    mail("timo", "entinen"),
  ),
  person(
    "ella",
    "refusal",
    ["Ella Matilda", "Eskola"],
    "1989-12-13",
    words("Vastaus jää vajaaksi", "Svaret blir ofullständigt", "Answer stays incomplete"),
    mail("ella", "kesken"),
  ),
  person(
    "eero",
    "refusal",
    ["Eero Ilmari", "Erola"],
    "1994-03-04",
    words("Ei valtuutta mihinkään", "Ingen fullmakt någonstans", "No mandate anywhere"),
    mail("eero", "posti"),
  ),
  person(
    "heikko",
    "refusal",
    ["Heikki Einari", "Heikkonen"],
    "1970-11-21",
    words("Heikko Katso-tunniste", "Svag Katso-kod", "Weak Katso ID"),
    mail("heikki.heikkonen"),
  ),
];

const kela = words("Kelan käsittelijä", "Handläggare vid FPA", "Kela officer");
const officerPeople: WorldPerson[] = [
  person(
    "outi",
    "officer",
    ["Outi Marjatta", "Ojanen"],
    "1974-04-23",
    words(
      "Kelan käsittelijä, myös pääkäyttäjä pienessä organisaatiossa",
      "Handläggare vid FPA, också huvudanvändare i en liten organisation",
      "Kela officer, also the main user of a small organisation",
    ),
    mail("outi.ojanen", "kela"),
  ),
  person("ville", "officer", ["Ville Aleksi", "Virtanen"], "1988-01-12", kela, mail("ville.virtanen", "kela")),
  person("anna", "officer", ["Anna Margareta", "Ahlström"], "1981-07-31", kela, {
    ...mail("anna.ahlstrom", "kela"),
    language: "sv",
  }),
];

const givenNames = [
  "Hanna",
  "Jukka",
  "Minna",
  "Sami",
  "Päivi",
  "Markus",
  "Riikka",
  "Tommi",
  "Elina",
  "Kari",
  "Noora",
  "Jari",
  "Satu",
];
const familyNames = [
  "Nieminen",
  "Lehtonen",
  "Rantala",
  "Hakala",
  "Jokinen",
  "Peltola",
  "Saarinen",
  "Kallio",
  "Lindholm",
  "Mattila",
  "Ahonen",
];

/** The main user of each small organisation, in the same order; the eighth belongs to Outi and is left out. */
const smallPeople: WorldPerson[] = smallOrganisations.flatMap((organisation, index) => {
  if (organisation.name.fi.startsWith("Ojasen")) return [];
  const pick = (names: string[]) => names[index % names.length] ?? "";
  const birthDate = `19${60 + index}-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;
  return person(
    `small-${organisation.businessId}`,
    "small",
    [pick(givenNames), pick(familyNames)],
    birthDate.startsWith("199") ? birthDate.replace("199", "198") : birthDate,
    words(
      `Pääkäyttäjä, ${organisation.name.fi}`,
      `Huvudanvändare, ${organisation.name.sv}`,
      `Main user, ${organisation.name.fi}`,
    ),
    { email: `paakayttaja-${organisation.businessId}@pieni.example` },
  );
});

/** Everyone whom the world outside knows. Identity codes are of the 900 series, so nobody real is among them. */
export const people: readonly WorldPerson[] = [
  ...publicTestPersons,
  ...demoPeople,
  ...refusalCases,
  ...officerPeople,
  ...smallPeople,
];
