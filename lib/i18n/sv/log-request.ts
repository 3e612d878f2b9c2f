import type { Messages } from "..";
import { services } from "./services";

export const logRequest: Messages["logRequest"] = {
  title: "Begäran om logguppgifter",
  begin: {
    lead: "Be FPA om uppgifter om hur din organisations yrkesutbildade personal har använt Kanta-tjänsterna.",
    need: {
      units: "de tjänster och enheter vars logguppgifter du behöver",
      period: "den tidsperiod som uppgifterna gäller (högst 12 år tillbaka)",
      ground: "grunden och användningsändamålet",
      receiver: "till vem och hur svaret lämnas",
    },
    duration:
      "FPA bedömer begäran och kommer överens med dig om leveranstiden. När svaret har lämnats antecknas det i ärendet.",
    decides: "En handläggare vid FPA beslutar. Begäran kan göras av huvudanvändaren eller dataskyddsombudet.",
    start: "Påbörja begäran",
  },
  notes: {
    personFree:
      "Skriv inte uppgifter om någon person. I begäran skrivs inte namn, personbeteckning eller någon annan identifierande uppgift om en patient, klient eller yrkesutbildad person. FPA frågar vid behov efter identifierande uppgifter på ett skyddat sätt.",
  },
  steps: {
    subject: {
      title: "Vad begäran gäller",
      lead: "Beskriv de logguppgifter du behöver så att ingen person kan identifieras.",
    },
    period: { title: "Tidsperiod", lead: "Logguppgifter bevaras i 12 år. Äldre uppgifter kan inte begäras." },
    ground: { title: "Grund", lead: "FPA lämnar ut logguppgifter endast för ändamål som grundar sig på lag." },
    delivery: { title: "Leverans", lead: "Logguppgifter lämnas alltid på ett skyddat sätt." },
    check: { title: "Kontrollera och skicka" },
  },
  fields: {
    subject: {
      services: { label: "Tjänster vars logguppgifter begärs" },
      unitOids: {
        label: "Enheter som begäran gäller",
        hint: "Lämna tomt om begäran gäller alla organisationens enheter.",
      },
      description: {
        label: "Vad ska utredas med hjälp av logguppgifterna?",
        hint: "Till exempel: alla sökningar som enhetens användare har gjort utan vårdrelation. Inga namn eller beteckningar.",
      },
    },
    period: {
      from: { label: "Första dag" },
      until: { label: "Sista dag", hint: "Senast i dag." },
    },
    ground: {
      ground: { label: "På vilken grund begärs logguppgifterna?" },
      purpose: {
        label: "Vad ska logguppgifterna användas till?",
        hint: "Beskriv ändamålet allmänt. Beskriv inte en enskild persons ärende.",
      },
    },
    delivery: {
      manner: { label: "Hur ska svaret lämnas?" },
      receiver: {
        label: "Mottagande enhet eller funktion",
        hint: "Till exempel dataskyddsteamet eller registratorskontoret. Inte en persons namn.",
      },
      email: { label: "Mottagarens e-post", hint: "Funktionens eller enhetens adress." },
      phone: { label: "Mottagarens telefonnummer" },
    },
  },
  codes: {
    ...services.names,
    OWN_CONTROL: "Den personuppgiftsansvariges egen uppföljning och tillsyn (kunduppgiftslagen 703/2023)",
    SUSPECTED_MISUSE:
      "Misstanke om obehörig användning av uppgifter (kunduppgiftslagen 703/2023, dataskyddsförordningen)",
    CLIENT_REQUEST:
      "Klientens rätt att få veta vem som har behandlat hans eller hennes uppgifter (kunduppgiftslagen 703/2023)",
    AUTHORITY_REQUEST: "En myndighets lagstadgade begäran om utredning",
    SECURE_MAIL: "Skyddad e-post",
    SUOMI_FI_MESSAGE: "Suomi.fi-meddelande till organisationen",
    LETTER: "Rekommenderat brev",
    YES: "Ja",
  },
  attachments: {},
  statuses: { SCHEDULED: "Godkänd", EFFECTIVE: "Svaret har levererats" },
  what: {
    SCHEDULED: "Begäran har godkänts. FPA lämnar svaret och antecknar leveransen här.",
    EFFECTIVE: "FPA har lämnat svaret.",
  },
  delivery: {
    title: "Anteckna att svaret har lämnats",
    lead: "När du antecknar leveransen är begäran slutförd och kunden får veta det. Anteckningen kan inte återkallas.",
    link: "Anteckna att svaret har lämnats",
    waits: "Svaret har ännu inte lämnats.",
    deliveredOn: "Leveransdag",
    deliveredOnHint: "I dag eller en tidigare dag, dock inte före godkännandet av begäran.",
    manner: "Leveranssätt",
    wished: "Kundens önskemål: {manner}.",
    note: "Tilläggsuppgift (frivillig)",
    noteHint: "Visas för kunden. Skriv inte logguppgifter eller uppgifter om någon person.",
    send: "Anteckna som levererad",
    done: "Svaret har lämnats",
    deliveredAs: "{manner}, {date}",
    recordedBy: "Antecknat av",
  },
};
