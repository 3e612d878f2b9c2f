import type { Messages } from "..";
import { services } from "./services";

export const termination: Messages["termination"] = {
  title: "Uppsägningsanmälan",
  begin: {
    lead: "Säg upp förbindelsen när din organisation inte längre använder en Kanta-tjänst i eget namn. Du kan säga upp en tjänst, flera eller alla. När den sista tjänsten upphör, upphör också kundrelationen.",
    need: {
      services: "uppgift om vilka tjänster som upphör och vilken den sista användningsdagen är",
      successor: "FO-numret för den som fortsätter verksamheten, om någon gör det",
      archive: "en plan för var handlingarna förvaras",
      billing: "adressen för den sista fakturan och en person som kan nås också efter att tjänsterna upphört",
      second:
        "en annan person eller en namntecknare som bekräftar anmälan innan den skickas (en självständig yrkesutövare bekräftar själv)",
    },
    duration:
      "Det tar ungefär tio minuter att fylla i. Skicka anmälan vanligen senast tre veckor före den sista användningsdagen. För apotek är tidsfristen bindande. Uppsägning kan inte göras retroaktivt.",
    decides: "FPA behandlar anmälan. Den godkänns av två handläggare.",
    start: "Påbörja uppsägningen",
  },
  steps: {
    services: {
      title: "Tjänster",
      lead: "Välj de tjänster som inte längre används. Samma sista användningsdag gäller alla valda tjänster.",
    },
    reason: { title: "Orsak" },
    effect: {
      title: "Sista användningsdag",
      lead: "Tjänsten kan användas ännu den sista dagen. Användningen upphör när följande dag börjar kl. 0.00.",
    },
    successor: { title: "Den som fortsätter verksamheten" },
    data: {
      title: "Handlingar och personuppgiftsansvar",
      lead: "Uppgifterna i Kanta bevaras även om användningen av tjänsten upphör. Den personuppgiftsansvarige har skyldigheter också efter det.",
    },
    billing: {
      title: "Fakturering och kontakt efteråt",
      lead: "Användningsavgiften faktureras för den period under vilken organisationen har varit kund minst en dag.",
    },
    confirmation: {
      title: "Vem som bekräftar",
      lead: "En annan person eller en namntecknare bekräftar anmälan innan den skickas till FPA. Bara en självständig yrkesutövare säger upp ensam.",
    },
    consequences: {
      title: "Vad uppsägningen leder till",
      lead: "Läs vad som ändras när tjänsterna upphör. Ändringarna görs dagen efter den sista användningsdagen.",
    },
  },
  fields: {
    services: { services: { label: "Tjänster som upphör" } },
    reason: {
      reason: { label: "Varför upphör användningen av tjänsterna?" },
      otherReason: { label: "Ange orsaken", hint: "Skriv inga personuppgifter." },
      licenceEnded: {
        label: "Tillståndet eller registreringen för att producera tjänster upphör",
        hint: "Kanta-tjänsterna kan inte användas i namn av en tjänsteproducent vars tillstånd har upphört.",
      },
    },
    effect: {
      lastDay: { label: "Sista användningsdag" },
      takeoverOn: {
        label: "Dag då efterföljaren börjar",
        hint: "Apotek anger här dagen för övertagande när apoteket övergår till en ny apotekare. Sista användningsdagen är dagen före den.",
      },
    },
    successor: {
      hasSuccessor: { label: "Fortsätter någon verksamheten?" },
      businessId: { label: "Efterföljarens FO-nummer" },
      name: { label: "Efterföljarens namn" },
      continues: { label: "Använder efterföljaren Kanta-tjänsterna i eget namn?" },
    },
    data: {
      controllerChange: {
        label: "Byts den personuppgiftsansvarige för uppgifterna i Kanta?",
        hint: "Om den personuppgiftsansvarige byts, gör också en anmälan om byte av personuppgiftsansvarig.",
      },
      archiving: { label: "Var förvaras handlingarna?" },
      transferredTo: { label: "Till vem överförs handlingarna?", hint: "Organisationens namn och FO-nummer." },
      licenceNotified: { label: "Har tillståndsmyndigheten underrättats om att verksamheten upphör?" },
    },
    billing: {
      recipient: { label: "Fakturamottagare" },
      street: { label: "Gatuadress eller postbox" },
      postalCode: { label: "Postnummer" },
      postOffice: { label: "Postanstalt" },
      eInvoiceAddress: { label: "Nätfakturaadress" },
      contactName: { label: "Kontaktperson efteråt" },
      contactEmail: {
        label: "Kontaktpersonens e-post",
        hint: "En adress som fungerar också efter att tjänsterna upphört.",
      },
      contactPhone: { label: "Kontaktpersonens telefonnummer" },
    },
    confirmation: {
      by: { label: "Vem bekräftar anmälan?" },
      signatories: { label: "Namntecknare" },
      signatories_name: { label: "Namn" },
      signatories_email: { label: "E-post" },
    },
    consequences: { isRead: { label: "Jag har läst vad uppsägningen leder till" } },
  },
  codes: {
    YES: "Ja",
    NO: "Nej",
    UNKNOWN: "Vet inte ännu",
    ENDING: "Verksamheten upphör",
    REORGANISATION: "Verksamheten omorganiseras",
    ACQUISITION: "Företagsköp eller fusion",
    OTHER: "Annan orsak",
    IN_KANTA: "Alla handlingar finns redan i Kanta",
    KELA_ARCHIVE: "I FPA:s arkiveringstjänst",
    TRANSFERRED: "De överförs till en annan organisation",
    NOT_NEEDED: "Verksamheten kräver inte tillstånd",
    SELF: "Jag själv: jag är självständig yrkesutövare",
    SECOND_PERSON: "En annan person som har rätt att säga upp",
    SIGNATORIES: "Namntecknare som jag anger",
    ...services.names,
  },
  attachments: {},
  allServicesHint: "Om du väljer alla upphör kundrelationen.",
  consequencesWait:
    "Välj först tjänsterna och den sista användningsdagen. Därefter ser du här vad som följer av att de upphör.",
  renewalsGoToo: "Begärandena om förnyelse av recept upphör samtidigt med Recepttjänsten.",
  renewalsAlone:
    "Om bara mottagningen av begäranden om förnyelse upphör, anmäl det separat: välj anmälan Mottagning av begäranden om förnyelse av recept.",
  lastDayFrom: "Tidigast {date}.",
  lastDayUsual: "Tidigast i dag. FPA behöver vanligen tre veckor: {date} eller senare.",
  archiveDuty:
    "När en privat tjänsteproducent helt upphör med sin verksamhet underrättar den Tillstånds- och tillsynsverket (tidigare Valvira och regionförvaltningsverken) och överför till FPA:s arkiveringstjänst de handlingar som inte finns i Kanta. Skyldigheten gäller inte handlingar som har överlåtits till ett välfärdsområde.",
  notBackDated: "En uppsägning kan inte göras retroaktivt.",
  warnings: {
    soon: "Det är mindre än tre veckor till den sista användningsdagen {date}. FPA hinner kanske inte behandla anmälan till dess.",
    last: "Detta avslutar organisationens sista tjänst. Kundrelationen upphör {date}, och efter det kan organisationens uppgifter bara läsas.",
    coJoiners:
      "{count, plural, one {En medanslutare använder} other {# medanslutare använder}} tjänsterna som upphör genom organisationens anslutning.",
    pointUsers:
      "Organisationens anslutningspunkter används av {count, plural, one {en annan organisation} other {# andra organisationer}}. Kom överens med dem om anslutningspunkterna före den sista användningsdagen.",
    controller: "Bytet av personuppgiftsansvarig anmäls separat.",
    controllerUnknown: "Det är ännu inte klart om den personuppgiftsansvarige byts.",
    licence: "Tillståndsmyndigheten har ännu inte underrättats om att verksamheten upphör.",
  },
  consequences: {
    ends: "upphör, sista dag {last}",
    reduced: "fortsätter från {from} bara för tjänsterna: {services}",
    service: { since: "i bruk från {date}", joining: "ansluter sig" },
    commitment: { covers: "gäller: {services}" },
    coJoiner: {
      uses: "medanslutare, använder genom din organisation: {services}",
      mustJoin: "behöver en egen anslutning eller en annan huvudanslutare från {from}",
    },
    system: { uses: "i bruk ({count, plural, one {ett ställe} other {# ställen}}): {services}" },
    point: {
      own: "egen punkt, i bruk för: {services}",
      unused: "egen punkt, inga användare",
      ownWithOthers:
        "egen punkt som också används av {count, plural, one {en annan organisation} other {# andra organisationer}}: {names}",
      proposed: "blir utan användare, föreslås bli borttagen från {from}",
      othersUse:
        "den egna användningen upphör, punkten används fortfarande av {count, plural, one {en annan organisation} other {# andra organisationer}}: {names}",
      used: "administreras av {manager}, i bruk för: {services}",
    },
    certificate: {
      until: "gäller till och med {date}",
      idle: "blir oanvänt när {name} tas bort: be Myndigheten för digitalisering och befolkningsdata spärra certifikatet",
    },
    renewal: {
      on: "mottagningen är på i {count, plural, one {en enhet} other {# enheter}}",
      off: "mottagningen avslutas {from}, och det anmäls också till THL",
    },
    submission: {
      open: "{status}",
      withdrawn: "återtas, eftersom tjänsten upphör",
      cancelled: "godkännandet återkallas, eftersom tjänsten upphör",
    },
    role: {
      held: "i kraft eller erbjuden {count, plural, one {för en} other {för #}}",
      reads: "läser bara uppgifter från {from}, upphör {until}",
      named: "Personer som andra organisationer har utsett",
      namedCount: "{count, plural, one {en person} other {# personer}} uträttar ärenden för din organisation",
      namedEnds: "läser bara uppgifter från {from}, rätten upphör {until}",
      received: "Roller som andra har gett",
      receivedCount: "{count, plural, one {en roll} other {# roller}} från andra organisationer",
      receivedStays: "förblir i kraft tills de återkallas; nya personer kan inte utses från {from}",
      contacts: "Anmälda kontaktpersoner",
      contactsCount: "{count, plural, one {en person} other {# personer}}",
      contactsStay: "uppgifterna bevaras men kan inte längre ändras från {from}",
    },
    controller: {
      own: "organisationen är personuppgiftsansvarig för uppgifterna",
      remains: "förblir personuppgiftsansvarig, om inte ansvaret byts genom en egen anmälan",
    },
    billing: {
      name: "Användningsavgift",
      goesOn: "faktureras",
      ends: "upphör: {last} är den sista dag som faktureras, den sista fakturan skickas till den angivna adressen",
      changes: "faktureringen av de tjänster som upphör slutar, {last} är den sista dag som faktureras för dem",
    },
  },
  done: {
    ended: "avslutad, sista dag {last}",
    reduced: "fortsätter för tjänsterna: {services}",
    renewalOff: "mottagningen avslutad i {count, plural, one {en enhet} other {# enheter}}; anmälan till THL ska göras",
    withdrawn: "återtagen",
    cancelled: "godkännandet återkallat",
    customership: "Kundrelation",
    idlePoint: "inga användare längre, föreslås bli borttagen",
  },
  /** On every page of an organisation whose customership has ended. */
  ended: "Kundrelationen upphörde {date}. Uppgifterna kan läsas till och med {until}, men de kan inte längre ändras.",
  roleEnded: "Organisationens kundrelation har upphört.",
  ending: "Uppsagd: sista användningsdag {date}.",
  because: "Tjänsten har sagts upp ({reference}).",
};
