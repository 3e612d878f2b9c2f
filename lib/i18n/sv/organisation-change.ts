import type { Messages } from "..";
import { services } from "./services";

export const organisationChange: Messages["organisationChange"] = {
  title: "Organisationsändring",
  begin: {
    lead: "Meddela FPA när din organisations FO-nummer byts, företag fusioneras, ett tillstånd upphör eller en offentlig organisations enheter flyttas. Enbart ett namnbyte behöver inte anmälas.",
    need: {
      successor: "FO-numret för den som fortsätter verksamheten",
      units: "enheterna som flyttas och dagen för ändringen",
      controller: "uppgift om vems register de arkiverade uppgifterna hör till i fortsättningen",
      contact: "en ansvarsperson för ändringen",
    },
    duration:
      "Anmäl vanligen minst tre veckor i förväg. En stor ändring är det bra att komma överens om flera månader tidigare.",
    decides:
      "En handläggare vid FPA beslutar. Uppsägning, anslutning och byte av personuppgiftsansvarig avgörs var för sig: de skapas som utkast när du skickar den här anmälan.",
    start: "Påbörja anmälan",
  },
  steps: {
    situation: { title: "Situation" },
    instruction: { title: "Arbetsanvisning" },
    successor: { title: "Den som fortsätter verksamheten" },
    effect: { title: "Dag för ändringen" },
    units: { title: "Enheter som flyttas" },
    services: { title: "Tjänster" },
    renewals: { title: "Begäranden om förnyelse" },
    controller: { title: "Arkiverade uppgifter" },
    contact: { title: "Ansvarsperson" },
    outcome: {
      title: "Vad ändringen leder till",
      lead: "Gå igenom vad ändringen gäller och vad som händer. Du kan också se följderna för en annan dag.",
    },
  },
  fields: {
    situation: {
      situation: { label: "Vad ändras?" },
      customership: { label: "Vad händer med den nuvarande kundrelationen när företagen fusioneras?" },
    },
    instruction: {
      hasRead: { label: "Den som ansvarar för ändringen har läst THL:s arbetsanvisning" },
    },
    successor: {
      businessId: {
        label: "FO-nummer för den som fortsätter verksamheten",
        hint: "Den som fortsätter verksamheten måste finnas i registren i THL:s kodtjänst. Namnet kommer från registret.",
      },
    },
    effect: {
      effectiveOn: { label: "Dag från och med vilken ändringen gäller" },
      isUrgent: { label: "Ärendet är brådskande" },
      urgentReason: { label: "Varför är ärendet brådskande?" },
    },
    units: {
      units: { label: "Vilka enheter flyttas till den som fortsätter?" },
      unitOids: { label: "Välj enheter", hint: "Enheterna kommer från SOTE-organisationsregistret." },
      others: {
        label: "Enheter som flyttas till någon annan",
        hint: "Fyll i bara om en del av enheterna flyttas till en annan organisation än de övriga.",
      },
      others_unitOid: { label: "Enhet" },
      others_businessId: { label: "Mottagarens FO-nummer" },
    },
    services: {
      services: { label: "Tjänster som inte längre används i din organisations namn" },
      joins: {
        label: "Tjänster som den som fortsätter ansluter sig till",
        hint: "För varje tjänst skapas ett utkast till ansökan om anslutning. Välj inte en tjänst som den som fortsätter redan använder.",
      },
    },
    renewals: {
      stopOn: { label: "Dag från och med vilken nya begäranden inte längre tas emot" },
    },
    controller: {
      archived: { label: "Vad händer med den personuppgiftsansvarige för arkiverade uppgifter?" },
    },
    contact: {
      name: { label: "Namn" },
      title: { label: "Uppgift" },
      phone: { label: "Telefonnummer" },
      email: { label: "E-post" },
    },
    outcome: {
      hasSeen: { label: "Jag har gått igenom följderna" },
    },
  },
  codes: {
    ...services.names,
    YES: "ja",
    BUSINESS_ID: "FO-numret byts",
    MERGER: "Företag fusioneras",
    LICENCE_ENDED: "Tillståndet att producera tjänster upphör",
    PUBLIC: "En offentlig organisations enheter flyttas eller omorganiseras",
    ENDS: "Kundrelationen upphör och användningen fortsätter i ett annat företags namn",
    STAYS: "Förblir oförändrad",
    ALL: "Alla enheter",
    CHOSEN: "Bara de valda enheterna",
    CHANGES: "Den personuppgiftsansvarige byts",
    UNKNOWN: "Vi vet inte ännu",
  },
  attachments: {},
  notes: {
    private:
      "Om din organisations namn ändras men FO-numret är detsamma behöver du inte anmäla något. Mer information om hur ändringar påverkar: {thl} och {kela}.",
    public:
      "Den här anmälan är för den som är ansvarsperson eller projektchef för en organisationsändring inom den offentliga social- och hälsovården. Enheterna flyttas i Kanta-tjänsterna först när de har flyttats i SOTE-organisationsregistret. Mer information: {thl} och {kela}.",
    instruction:
      "THL har en arbetsanvisning för hur förbindelserna till Kanta-tjänsterna och en störningsfri användning säkras vid organisationsändringar. Den finns i handboken om Kanta-tjänsterna under Ändringar (Muutokset). Den är avsedd för den som är ansvarsperson eller projektchef för ändringen.",
    feedback: "Ge respons på anvisningen: {thl}, rubrik Organisaatiomuutosohje",
    successor: "Verksamheten fortsätts av {name} ({businessId}).",
    noUnits: "Din organisation har inga gällande enheter i registret. Du kan fortsätta till nästa steg.",
    services:
      "En kundrelation hör till ett enda FO-nummer. Användningen med det nuvarande FO-numret sägs upp, och den som fortsätter ansluter sig till tjänsterna i eget namn.",
    licence:
      "När tillståndet upphör kan Kanta-tjänsterna inte längre användas i din organisations namn. Användningen sägs upp.",
    receives:
      "{count, plural, one {# enhet tar} other {# enheter tar}} emot begäranden om förnyelse. En begäran förfaller efter åtta dagar. Avsluta därför mottagningen senast {date}, så att öppna begäranden hinner behandlas. Anmäl särskilt till FPA och till THL:s kodtjänst att mottagningen upphör.",
    receivesNone: "Ingen av din organisations enheter tar emot begäranden om förnyelse. Du kan lämna dagen tom.",
    owner: "Uppge den person som ansvarar för ändringen: ansvarsperson eller projektchef.",
    notWhole: "Fyll först i de föregående stegen. Sedan ser du här vad ändringen leder till.",
    bundle:
      "När du skickar anmälan skapas utkast till uppsägningsanmälan och, enligt dina val, till ansökningar om anslutning för den som fortsätter och till byte av personuppgiftsansvarig. Inget av dem skickas till FPA av sig självt: de ska kompletteras och skickas.",
    noBundle:
      "Anmälan ändrar inte i sig någonting. Enheterna flyttas enligt registret, och övriga ändringar anmäls var för sig.",
  },
  hints: {
    stopOn: "Senast {date}, åtta dagar före ändringen.",
  },
  warnings: {
    stopsLate:
      "Mottagningen av begäranden om förnyelse upphör senare än {date}. En del av begärandena kan bli obehandlade före ändringen.",
    nobodyJoins:
      "Den som fortsätter ansluter sig inte till någon tjänst. Kontrollera att den redan använder tjänsterna i eget namn.",
    controllerUnknown: "Det är ännu oklart vem som är personuppgiftsansvarig för de arkiverade uppgifterna.",
  },
  bundle: {
    title: "Ärenden i samma ändring",
    lead: "De här ärendena hör till samma organisationsändring. Vart och ett skickas och avgörs för sig.",
    part: "Ärende",
    organisation: "Organisation",
    status: "Status",
    own: "det här ärendet",
    missing: "Observera",
    endsFirst:
      "Uppsägningen är godkänd, men {count, plural, one {en ansökan om anslutning} other {# ansökningar om anslutning}} är det inte. Den som fortsätter kan kanske inte använda tjänsterna när den nuvarande användningen upphör.",
    joinFirst:
      "{count, plural, one {En ansökan om anslutning} other {# ansökningar om anslutning}} från den som fortsätter väntar ännu på godkännande. Uppsägningen godkänns först efter dem, så att användningen av tjänsterna inte avbryts.",
    unsent: "{count, plural, one {Ett ärende} other {# ärenden}} i ändringen har inte skickats ännu.",
    lost: "{count, plural, one {Ett ärende} other {# ärenden}} i ändringen har återtagits eller avslagits.",
    applies:
      "Att den här anmälan godkänns ändrar inga uppgifter. Enheter, namn och FO-nummer kommer från registren, och övriga ändringar träder i kraft med de andra ärendena i samma ändring.",
  },
  simulation: {
    title: "Se följderna för en annan dag",
    lead: "Du ser vad ändringen skulle leda till om den skedde en annan dag. Utkastet ändras inte.",
    label: "Välj dag",
    on: "Dag för ändringen",
    show: "Visa följderna",
    shown: "Om ändringen skedde {date}",
    badDay: "Skriv dagen i formen 5.12.2026. Nedan visas anmälans egen dag.",
    back: "Tillbaka till anmälan",
    link: "Se följderna för en annan dag",
    notWhole: "Följderna visas när de övriga stegen i anmälan är klara.",
  },
  consequences: {
    unit: { ours: "den nuvarande organisationens enhet", moves: "flyttas {date}: {name}" },
    system: {
      used: "används i {count, plural, one {# enhet som flyttas} other {# enheter som flyttas}}",
      reportAnew: "användningen upphör här {last}; mottagaren anmäler den bland sina egna uppgifter",
    },
    point: {
      ours: "den nuvarande organisationens anslutningspunkt",
      fileAnew: "{name} anmäler anslutningspunkten i eget namn senast tre veckor före {date}",
      mayMove: "om anslutningspunkten flyttas gör mottagaren en anmälan om ändring före {date}",
    },
    certificate: {
      ofPoint: "({point})",
      until: "gäller till och med {date}",
      orderAnew: "ett nytt certifikat beställs för {name} senast {orderBy}",
      check: "kontrollera i vems namn certifikatet är efter {date}; ett nytt beställs senast {orderBy}",
    },
    joins: "utkast till ansökan om anslutning; tjänsten kan användas tidigast när ansökan har godkänts",
    role: {
      name: "Roller i den nya organisationen",
      givenAnew: "flyttas inte: {name} ger rollerna på nytt",
    },
    renewal: {
      on: "{count, plural, one {# enhet tar} other {# enheter tar}} emot begäranden om förnyelse",
      stops: "mottagningen upphör {date}",
    },
    submission: {
      open: "öppen: {status}",
      look: "gäller en enhet som flyttas: kontrollera om den ska återtas före {date}",
    },
    controller: {
      name: "Personuppgiftsansvarig för arkiverade uppgifter",
      ours: "den nuvarande organisationen",
      changes: "{name}; ett utkast till byte av personuppgiftsansvarig skapas",
      unknown: "ska utredas med THL och FPA före ändringen",
    },
  },
};
