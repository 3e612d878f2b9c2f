import { person, type WorldPerson, words } from "./person";

/** The public test persons of Suomi.fi, with the traits they are known for. */
export const publicTestPersons: WorldPerson[] = [
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
