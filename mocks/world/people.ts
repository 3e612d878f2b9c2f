import { demoPeople, newcomers, refusalCases } from "./demo-people";
import { outisOrganisation, smallOrganisations } from "./organisations";
import { mail, person, type WorldPerson, words } from "./person";
import { publicTestPersons } from "./test-persons";

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

/** The main user of each small organisation, in the same order; Outi is the main user of one herself. */
const smallPeople: WorldPerson[] = smallOrganisations.flatMap((organisation, index) => {
  if (organisation === outisOrganisation) return [];
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
  ...newcomers,
  ...refusalCases,
  ...officerPeople,
  ...smallPeople,
];
