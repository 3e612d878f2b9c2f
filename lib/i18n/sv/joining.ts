import type { Messages } from "..";
import { contacts } from "./contacts";
import { services } from "./services";

export const joining: Messages["joining"] = {
  title: "Ansökan om anslutning",
  begin: {
    lead: "Med en ansökan om anslutning tar din organisation i bruk en Kanta-tjänst. En egen ansökan görs för varje tjänst. Kundrelationen med Kanta-tjänsterna börjar med den första tjänsten.",
    need: {
      units: "enheterna och serviceenheterna som ansökan gäller (uppgifterna kommer ur registret)",
      system: "informationssystemets namn och version",
      point: "anslutningspunkten: en förmedlares punkt eller alla uppgifter och certifikatet för en egen ny punkt",
      plan: "vilken dag informationssäkerhetsplanen godkändes och av vem",
      people: "kontaktpersonerna, faktureringsuppgifterna och undertecknarnas e-postadresser",
      proof: "för en offentlig organisation en utredning om namnteckningsrätten",
    },
    duration:
      "Det tar cirka 30 minuter att fylla i ansökan. Du kan avbryta och fortsätta senare. Skicka ansökan vanligen senast två veckor före startdagen, ett apoteks ansökan 21–30 dagar före övertagandet.",
    decides:
      "Undertecknarna bekräftar ansökan innan den skickas. FPA avgör den. Kundrelationen, förbindelsen och användningen av tjänsten börjar på startdagen.",
    start: "Påbörja ansökan om anslutning",
  },
  steps: {
    service: { title: "Tjänst", lead: "En ansökan gäller en tjänst." },
    model: {
      title: "Anslutningsmodell",
      lead: "Den som ansluter sig direkt använder sitt eget system. Vid gemensam anslutning ansöker huvudanslutaren och medanslutarna använder dess system.",
    },
    units: {
      title: "Enheter",
      lead: "Enheterna kommer ur det nationella registret. Om en uppgift är fel ska den rättas i registret.",
    },
    system: {
      title: "Informationssystem",
      lead: "Du kan ta i bruk ett system som finns i registret Astori och vars intyg gäller på startdagen.",
    },
    point: {
      title: "Anslutningspunkt",
      lead: "Välj en anslutningspunkt som en förmedlare eller din organisation redan administrerar, eller ange uppgifterna om en egen ny punkt.",
    },
    renewals: {
      title: "Mottagning av begäranden om förnyelse",
      lead: "Mottagningen kan tas i bruk i en enhet som har en anteckning i THL:s register. Övriga enheter kan du anmäla senare.",
    },
    plan: {
      title: "Informationssäkerhetsplan",
      lead: "Ange att planen finns, när den godkändes och vem som godkände den.",
    },
    contacts: {
      title: "Kontaktpersoner",
      lead: "Vem FPA kontaktar i vilket ärende. Att vara kontaktperson ger inga rättigheter i Kanta Extranätet. Tomma rader sparas inte.",
    },
    billing: { title: "Fakturering", lead: "Vart FPA skickar fakturorna för Kanta-tjänsterna." },
    takeover: { title: "Övertagande av apoteket" },
    effect: {
      title: "Startdag",
      lead: "Användningen av tjänsten börjar den valda dagen kl. 0.00, när FPA har godkänt ansökan.",
    },
    terms: {
      title: "Villkor",
      lead: "Läs de gällande villkoren och tjänstebeskrivningen och godkänn dem för din organisations räkning.",
    },
    signatories: { title: "Undertecknare" },
  },
  fields: {
    service: {
      service: { label: "Vilken tjänst ansluter sig din organisation till?" },
      applicant: { label: "Sökande", hint: "Uppgiften kommer ur det nationella registret." },
    },
    model: {
      model: { label: "Hur ansluter sig din organisation?" },
      coJoiners: { label: "Medanslutare", hint: "Skriv var och en på en egen rad." },
      coJoiners_businessId: { label: "Medanslutarens FO-nummer" },
      coJoiners_name: { label: "Medanslutarens namn" },
      contractsExist: {
        label: "Avtalen med medanslutarna har ingåtts",
        hint: "Avtalen skickas inte till FPA.",
      },
      mainJoiner: { label: "Huvudanslutarens FO-nummer" },
    },
    units: {
      units: { label: "Vilka enheter gäller ansökan?" },
      unitOids: { label: "Valda enheter" },
    },
    system: { systemId: { label: "Informationssystem", hint: "Bara dessa system kan tas i bruk." } },
    point: {
      how: { label: "Genom vilken anslutningspunkt används tjänsten?" },
      pointId: { label: "Anslutningspunkt", hint: "Förmedlaren meddelar vilken punkt du ska välja." },
      environment: { label: "Miljö" },
      name: {
        label: "Den nya anslutningspunktens namn",
        hint: "Ett namn som du känner igen punkten på, till exempel Kanta-GW1.",
      },
      host: { label: "Serverns namn", hint: "Till exempel kanta-gw1.exempelby.fi. Samma namn står i certifikatet." },
      port: { label: "Port" },
      addresses: { label: "IP-adresser och nät", hint: "En per rad." },
      networkProvider: { label: "Leverantör av teleförbindelsen" },
      partyIdentifier: { label: "Kod för part i meddelandetrafiken" },
      onCallPhone: { label: "Jourens telefon" },
      onCallEmail: { label: "Jourens e-post" },
      certificate: {
        label: "Servercertifikat",
        hint: "Klistra in certifikatet som PEM-text. En anslutningspunkt i produktion behöver ett giltigt certifikat. Klistra aldrig in en privat nyckel.",
      },
    },
    renewals: {
      reception: { label: "Tas mottagningen av begäranden om förnyelse i bruk?" },
      unitOids: { label: "Enheter som tar emot begäranden" },
    },
    plan: {
      exists: { label: "Min organisation har en godkänd informationssäkerhetsplan" },
      approvedOn: { label: "Dag för godkännandet" },
      approvedBy: { label: "Godkännarens namn och uppgift" },
    },
    contacts: {
      people: { label: "Kontaktpersoner" },
      people_function: { label: "Ärende" },
      people_name: { label: "Namn" },
      people_phone: { label: "Telefon" },
      people_email: { label: "E-post" },
      people_language: { label: "Kontaktspråk" },
    },
    billing: {
      by: { label: "Faktureringssätt" },
      eInvoiceAddress: { label: "Nätfakturaadress (OVT eller IBAN)" },
      eInvoiceOperator: { label: "Operatörens kod" },
      recipient: { label: "Mottagare" },
      street: { label: "Gatuadress eller postbox" },
      postalCode: { label: "Postnummer" },
      postOffice: { label: "Postanstalt" },
      reference: { label: "Referens på fakturan" },
    },
    takeover: {
      isRegistered: {
        label: "Dagen för övertagandet finns i Fimeas apoteksregister",
        hint: "Dagen måste finnas i registret innan ansökan kan skickas.",
      },
    },
    effect: {
      effectiveOn: { label: "Startdag" },
      deploymentPeriod: { label: "Införandeperiod", hint: "Om du har kommit överens om den med FPA." },
    },
    terms: { accepted: { label: "Min organisation godkänner" } },
    signatories: {
      people: { label: "Undertecknare" },
      people_name: { label: "Undertecknarens namn" },
      people_email: { label: "Undertecknarens e-post" },
    },
  },
  codes: {
    YES: "ja",
    ...services.names,
    ...contacts.functions,
    ORGANISATION: "Organisation inom social- eller hälsovården",
    PHARMACY: "Apotek",
    PRACTITIONER: "Självständig yrkesutövare",
    DIRECT: "Direktanslutning",
    JOINT_MAIN: "Gemensam anslutning, din organisation är huvudanslutare",
    JOINT_CO: "Gemensam anslutning, din organisation är medanslutare",
    ALL: "Alla enheter som tjänsten gäller",
    CHOSEN: "Valda enheter",
    EXISTING: "En befintlig anslutningspunkt",
    NEW: "En egen ny anslutningspunkt",
    LATER: "Meddelas senare",
    CLIENT_TEST: "Kundtest",
    PRODUCTION_LIKE: "Produktionsliknande",
    PRODUCTION: "Produktion",
    ON: "Ja",
    OFF: "Inte ännu",
    E_INVOICE: "Nätfaktura",
    POST: "Pappersfaktura",
    fi: "finska",
    sv: "svenska",
  },
  attachments: { "signing-right": "Utredning om namnteckningsrätten" },
  serviceHints: {
    PRESCRIPTION: "Elektroniska recept.",
    PATIENT_DATA: "Lagring och användning av patientdata.",
    SOCIAL_WELFARE: "Lagring och användning av klientdata inom socialvården.",
    IMAGING: "Bilddiagnostiska undersökningar. Du behöver ett system med bildvisare.",
    KELAIN: "Recept i webbläsaren utan eget system. Man registrerar sig som användare i Kelain.",
  },
  ineligible: {
    KIND: "{service}: din typ av organisation kan inte ansluta sig till tjänsten.",
    HEALTH_CARE: "{service}: din organisation har ingen gällande enhet inom hälso- och sjukvården i registret.",
    SOCIAL_CARE: "{service}: din organisation har ingen gällande enhet inom socialvården i registret.",
    IN_USE: "{service} är redan i bruk.",
  },
  notes: {
    unfitSystems:
      "{count, plural, one {Ett system i förteckningen kan inte} other {# system i förteckningen kan inte}} tas i bruk: intyget gäller inte på startdagen eller systemet finns inte i Astori.",
    pointNeeded: "Den här tjänsten behöver en fungerande anslutningspunkt i produktion.",
    markings:
      "I THL:s register har mottagning av begäranden om förnyelse antecknats för {marked, plural, one {en enhet} other {# enheter}}. Ansökan gäller {count, plural, one {en enhet} other {# enheter}}.",
    neverThePlan:
      "Bifoga inte informationssäkerhetsplanen till ansökan och skicka den inte heller annars till FPA. Planen är inte offentlig och FPA tar inte emot den.",
    takeover: "Skicka ansökan minst {days} och högst {latest} dagar före övertagandet.",
    signs:
      "Varje undertecknare får en länk per e-post och bekräftar ansökan genom att identifiera sig. Namnteckningsrätten kontrolleras i handelsregistret. En verkställande direktör undertecknar inte ensam.",
    signsAlone: "En självständig yrkesutövare bekräftar ansökan ensam.",
    publicSigns:
      "Varje undertecknare får en länk per e-post och bekräftar ansökan genom att identifiera sig. Bifoga en utredning om namnteckningsrätten, till exempel förvaltningsstadgan.",
  },
  versionOf: "{name}, version {version}, gäller från {date}",
  entry: {
    title: "Välkommen som kund hos Kanta-tjänsterna",
    lead: "Din organisation är ännu inte kund hos Kanta-tjänsterna. Kundrelationen börjar när FPA har godkänt den första ansökan om anslutning och startdagen har kommit.",
    what: "Så kommer du i gång",
    check: "Kontrollera först att din organisation och dess enheter står rätt i registret.",
    begin: "Påbörja ansökan om anslutning",
    begunTitle: "Dina ansökningar",
    goOn: "Fortsätt med utkastet: {service}",
    look: "{service}, {reference}: {status}",
    noService: "tjänsten har inte valts ännu",
    mayNot:
      "Ansökan om anslutning görs av organisationens huvudanvändare eller administrativa kontaktperson. Be någon av dem påbörja ansökan.",
  },
};
