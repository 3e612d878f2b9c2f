import type { Language } from "../web/language";

type Words = {
  title: string;
  leaving: string;
  label: string;
  hint: string;
  signIn: string;
  unknown: string;
  testIds: string;
  strong: string;
  weak: string;
  confirmTitle: string;
  otherId: string;
  claims: Record<string, string>;
};

export const words: Record<Language, Words> = {
  fi: {
    title: "Kirjaudu Katso-tunnisteella",
    leaving:
      "Katso poistuu käytöstä. Siirry käyttämään Suomi.fi-tunnistusta ja Suomi.fi-valtuuksia. Katso-valtuudet eivät siirry, vaan ne on annettava uudelleen.",
    label: "Katso-tunniste",
    hint: "Esittelyssä salasanaa ei kysytä.",
    signIn: "Kirjaudu",
    unknown: "Tunnistetta ei löydy. Tarkista kirjoitusasu tai valitse tunniste luettelosta.",
    testIds: "Testitunnisteet",
    strong: "vahvennettu",
    weak: "ei vahvennettu",
    confirmTitle: "Kirjautuminen onnistui",
    otherId: "Valitse toinen tunniste",
    claims: {
      katso_id: "Katso-tunniste",
      katso_strength: "Vahvuus",
      katso_organisation: "Y-tunnus",
      katso_organisation_name: "Organisaatio",
      katso_roles: "Katso-roolit",
      "urn:oid:1.2.246.21": "Henkilötunnus",
      "urn:oid:2.5.4.4": "Sukunimi",
      "urn:oid:1.2.246.575.1.14": "Etunimet",
      "urn:oid:2.16.840.1.113730.3.1.241": "Nimi",
    },
  },
  sv: {
    title: "Logga in med Katso-kod",
    leaving:
      "Katso tas ur bruk. Gå över till Suomi.fi-identifikation och Suomi.fi-fullmakter. Katso-fullmakterna överförs inte, utan ska ges på nytt.",
    label: "Katso-kod",
    hint: "I demonstrationen frågas inget lösenord.",
    signIn: "Logga in",
    unknown: "Koden hittas inte. Kontrollera stavningen eller välj en kod i förteckningen.",
    testIds: "Testkoder",
    strong: "certifierad",
    weak: "inte certifierad",
    confirmTitle: "Inloggningen lyckades",
    otherId: "Välj en annan kod",
    claims: {
      katso_id: "Katso-kod",
      katso_strength: "Styrka",
      katso_organisation: "FO-nummer",
      katso_organisation_name: "Organisation",
      katso_roles: "Katso-roller",
      "urn:oid:1.2.246.21": "Personbeteckning",
      "urn:oid:2.5.4.4": "Efternamn",
      "urn:oid:1.2.246.575.1.14": "Förnamn",
      "urn:oid:2.16.840.1.113730.3.1.241": "Namn",
    },
  },
  en: {
    title: "Sign in with a Katso ID",
    leaving:
      "Katso is being withdrawn. Move to Suomi.fi e-Identification and Suomi.fi e-Authorizations. Katso authorisations are not carried over; they must be granted again.",
    label: "Katso ID",
    hint: "The demonstration asks for no password.",
    signIn: "Sign in",
    unknown: "There is no such ID. Check the spelling, or choose an ID from the list.",
    testIds: "Test IDs",
    strong: "strengthened",
    weak: "not strengthened",
    confirmTitle: "You have signed in",
    otherId: "Choose another ID",
    claims: {
      katso_id: "Katso ID",
      katso_strength: "Strength",
      katso_organisation: "Business ID",
      katso_organisation_name: "Organisation",
      katso_roles: "Katso roles",
      "urn:oid:1.2.246.21": "Personal identity code",
      "urn:oid:2.5.4.4": "Family name",
      "urn:oid:1.2.246.575.1.14": "Given names",
      "urn:oid:2.16.840.1.113730.3.1.241": "Name",
    },
  },
};
