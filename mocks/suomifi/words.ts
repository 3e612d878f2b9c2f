import type { Language } from "../web/language";
import type { PersonGroup } from "../world";

export type Method = "bank" | "mobile" | "card";

type Words = {
  methodTitle: string;
  methodLead: string;
  methods: Record<Method, [name: string, hint: string]>;
  personTitle: string;
  search: string;
  searchButton: string;
  showAll: string;
  nobody: string;
  groups: Record<PersonGroup, string>;
  otherMethod: string;
  otherPerson: string;
  confirmTitle: string;
  confirmLead: string;
  method: string;
  deceasedTitle: string;
  deceased: string;
  claims: Record<string, string>;
};

export const words: Record<Language, Words> = {
  fi: {
    methodTitle: "Valitse tunnistustapa",
    methodLead: "Tunnistaudu vahvasti. Tässä esittelyssä kaikki tavat vievät testihenkilön valintaan.",
    methods: {
      bank: ["Pankkitunnus", "Korotettu varmuustaso"],
      mobile: ["Mobiilivarmenne", "Korotettu varmuustaso"],
      card: ["Varmennekortti", "Korkea varmuustaso"],
    },
    personTitle: "Valitse testihenkilö",
    search: "Hae nimellä tai kuvauksella",
    searchButton: "Hae",
    showAll: "Näytä kaikki",
    nobody: "Haulla ei löytynyt ketään. Tarkista kirjoitusasu tai näytä kaikki.",
    groups: {
      demo: "Esittelyn asiakkaat",
      officer: "Kelan käsittelijät",
      refusal: "Tapaukset, joissa asiointi estyy",
      public: "Suomi.fi:n julkiset testihenkilöt",
      small: "Pienten organisaatioiden pääkäyttäjät",
    },
    otherMethod: "Valitse toinen tunnistustapa",
    otherPerson: "Valitse toinen henkilö",
    confirmTitle: "Tunnistautuminen onnistui",
    confirmLead: "Tarkista tiedot. Ne haettiin väestötietojärjestelmästä, ja ne välitetään palveluun, kun jatkat.",
    method: "Tunnistustapa",
    deceasedTitle: "Tunnistautuminen ei onnistu",
    deceased: "Väestötietojärjestelmän mukaan henkilö on kuollut. Hänen tunnistusvälinettään ei voi käyttää.",
    claims: {
      "urn:oid:1.2.246.21": "Henkilötunnus",
      "urn:oid:2.5.4.4": "Sukunimi",
      "urn:oid:1.2.246.575.1.14": "Etunimet",
      "urn:oid:2.16.840.1.113730.3.1.241": "Nimi",
      "urn:oid:1.3.6.1.5.5.7.9.1": "Syntymäaika",
      email: "Sähköposti",
      address: "Osoite",
    },
  },
  sv: {
    methodTitle: "Välj identifieringssätt",
    methodLead: "Identifiera dig starkt. I den här demonstrationen leder alla sätt till valet av testperson.",
    methods: {
      bank: ["Bankkoder", "Väsentlig tillitsnivå"],
      mobile: ["Mobilcertifikat", "Väsentlig tillitsnivå"],
      card: ["Certifikatkort", "Hög tillitsnivå"],
    },
    personTitle: "Välj testperson",
    search: "Sök med namn eller beskrivning",
    searchButton: "Sök",
    showAll: "Visa alla",
    nobody: "Sökningen gav inga träffar. Kontrollera stavningen eller visa alla.",
    groups: {
      demo: "Kunder i demonstrationen",
      officer: "Handläggare vid FPA",
      refusal: "Fall där ärendehanteringen hindras",
      public: "Suomi.fi:s offentliga testpersoner",
      small: "Små organisationers huvudanvändare",
    },
    otherMethod: "Välj ett annat identifieringssätt",
    otherPerson: "Välj en annan person",
    confirmTitle: "Identifieringen lyckades",
    confirmLead:
      "Kontrollera uppgifterna. De har hämtats ur befolkningsdatasystemet och förmedlas till tjänsten när du fortsätter.",
    method: "Identifieringssätt",
    deceasedTitle: "Identifieringen lyckas inte",
    deceased: "Enligt befolkningsdatasystemet har personen avlidit. Personens identifieringsverktyg kan inte användas.",
    claims: {
      "urn:oid:1.2.246.21": "Personbeteckning",
      "urn:oid:2.5.4.4": "Efternamn",
      "urn:oid:1.2.246.575.1.14": "Förnamn",
      "urn:oid:2.16.840.1.113730.3.1.241": "Namn",
      "urn:oid:1.3.6.1.5.5.7.9.1": "Födelsetid",
      email: "E-post",
      address: "Adress",
    },
  },
  en: {
    methodTitle: "Choose how to identify yourself",
    methodLead: "Identify yourself strongly. In this demonstration every method leads to the choice of a test person.",
    methods: {
      bank: ["Online banking codes", "Substantial level of assurance"],
      mobile: ["Mobile certificate", "Substantial level of assurance"],
      card: ["Certificate card", "High level of assurance"],
    },
    personTitle: "Choose a test person",
    search: "Search by name or description",
    searchButton: "Search",
    showAll: "Show all",
    nobody: "Nobody was found. Check the spelling or show all.",
    groups: {
      demo: "Customers of the demonstration",
      officer: "Kela officers",
      refusal: "Cases that are turned away",
      public: "Public test persons of Suomi.fi",
      small: "Main users of small organisations",
    },
    otherMethod: "Choose another method",
    otherPerson: "Choose another person",
    confirmTitle: "You have been identified",
    confirmLead:
      "Check the data. It comes from the Population Information System and is handed over to the service when you continue.",
    method: "Method",
    deceasedTitle: "Identification is not possible",
    deceased:
      "According to the Population Information System the person is deceased. Their means of identification cannot be used.",
    claims: {
      "urn:oid:1.2.246.21": "Personal identity code",
      "urn:oid:2.5.4.4": "Family name",
      "urn:oid:1.2.246.575.1.14": "Given names",
      "urn:oid:2.16.840.1.113730.3.1.241": "Name",
      "urn:oid:1.3.6.1.5.5.7.9.1": "Date of birth",
      email: "E-mail",
      address: "Address",
    },
  },
};
