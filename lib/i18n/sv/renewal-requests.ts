import type { Messages } from "..";

export const renewalRequests: Messages["renewalRequests"] = {
  title: "Mottagning av begäranden om förnyelse av recept",
  begin: {
    lead: "Ta i bruk mottagningen av begäranden om förnyelse eller avsluta den. Begärandena kommer från MittKanta och apoteken.",
    need: {
      units: "de enheter som ändringen gäller",
      marking: "vid ibruktagande: anteckningen i THL:s register om mottagning av begäranden om förnyelse",
      day: "den dag från och med vilken ändringen gäller",
    },
    duration:
      "Skicka anmälan senast tre veckor före dagen för ikraftträdandet. En brådskande anmälan kan du skicka senare om du motiverar brådskan.",
    decides: "En handläggare vid FPA beslutar. THL ansvarar för anteckningen i sitt register.",
    start: "Påbörja anmälan",
  },
  steps: {
    what: {
      title: "Vad anmäler du?",
      lead: "Mottagningen gäller endast när enheten har en anteckning i THL:s register och mottagningen är i bruk i Kanta-tjänsterna.",
    },
    units: { title: "Enheter", lead: "I förteckningen finns de hälso- och sjukvårdsenheter som ändringen kan gälla." },
    marking: {
      title: "Anteckning i THL:s register",
      lead: "Mottagningen kan tas i bruk när enheten har en anteckning i THL:s register.",
    },
    effect: { title: "Ikraftträdande" },
  },
  fields: {
    what: {
      direction: { label: "Tar du mottagningen i bruk eller avslutar du den?" },
      changeOn: {
        label: "Dag för en känd organisationsändring",
        hint: "Fyll i om mottagningen upphör på grund av en organisationsändring. Vi föreslår att den upphör åtta dagar tidigare, så att öppna begäranden hinner behandlas.",
      },
    },
    units: {
      scope: { label: "Vilka enheter gäller ändringen?" },
      unitOids: { label: "Enheter" },
    },
    marking: {
      isMarked: {
        label: "Jag har själv kontrollerat att de enheter som saknar anteckning har den i THL:s register",
      },
      seenOn: { label: "Dag då anteckningen sågs", hint: "Högst 30 dagar sedan." },
      evidence: {
        label: "Var anteckningen sågs",
        hint: "Till exempel datum för THL:s bekräftelse eller en vy i kodtjänsten. Skriv inga personuppgifter.",
      },
    },
    effect: {
      effectiveOn: { label: "Dag för ikraftträdande" },
      isUrgent: { label: "Ärendet är brådskande" },
      urgentReason: { label: "Varför är ärendet brådskande?" },
    },
  },
  codes: {
    YES: "ja",
    START: "Mottagningen tas i bruk",
    STOP: "Mottagningen avslutas",
    ALL: "Alla enheter som ändringen kan gälla",
    CHOSEN: "Endast valda enheter",
    SELF: "Egen mottagning",
  },
  attachments: {},
  compared: { on: "mottagning i bruk", off: "mottagning inte i bruk" },
  notes: {
    START:
      "{count, plural, one {Mottagningen kan tas i bruk i en enhet.} other {Mottagningen kan tas i bruk i # enheter.}}",
    STOP: "{count, plural, one {Mottagningen är i bruk i en enhet.} other {Mottagningen är i bruk i # enheter.}}",
    marked:
      "{count, plural, one {Enheten har en anteckning i THL:s register. Du kan fortsätta till nästa steg.} other {Alla # enheter har en anteckning i THL:s register. Du kan fortsätta till nästa steg.}}",
    unmarked:
      "{count, plural, one {En enhet saknar THL:s anteckning: {names}. Be THL om anteckningen eller bekräfta den själv, om du har sett den.} other {# enheter saknar THL:s anteckning: {names}. Be THL om anteckningarna eller bekräfta dem själv, om du har sett dem.}}",
    thlToo:
      "Även THL ska underrättas om att mottagningen upphör. När ändringen träder i kraft får du ett färdigt meddelande som du skickar till THL:s kodtjänst.",
    stopBefore:
      "Organisationsändringen sker {change}. Avsluta mottagningen senast {stop}: en obehandlad begäran förfaller efter åtta dagar.",
  },
  warnings: {
    lateStop:
      "Mottagningen upphör mindre än åtta dagar före organisationsändringen. Den bör upphöra senast {stop}, så att öppna begäranden hinner behandlas.",
    byHand:
      "{count, plural, one {En enhets anteckning har inte lästs ur registret. Kunden har själv bekräftat den.} other {# enheters anteckningar har inte lästs ur registret. Kunden har själv bekräftat dem.}}",
  },
  page: {
    title: "Mottagning av begäranden om förnyelse",
    lead: "En begäran om förnyelse når fram endast när enheten har en anteckning i THL:s register och mottagningen är i bruk i Kanta-tjänsterna.",
    start: "Ta mottagningen i bruk",
    stop: "Avsluta mottagningen",
    confirm: "Bekräfta anteckningen själv",
    notice: "Meddela THL",
    ask: "Be THL om anteckningen",
    filter: "Avgränsa enheterna",
    search: "Enhetens namn eller OID-kod",
    status: "Status",
    all: "Alla statusar",
    show: "Visa",
    count: "{count, plural, =0 {Inga enheter} one {# enhet} other {# enheter}}",
    pages: "Sidor med enheter",
    first: "Till början",
    next: "Nästa",
    nothingFound: "Sökningen gav inga enheter",
    nothingFoundText: "Ändra sökningen eller se alla enheter.",
    showAll: "Visa alla",
    none: "Enheterna kan inte ta emot begäranden om förnyelse",
    notForKind:
      "Begäranden om förnyelse tas emot endast av tjänstetillhandahållare inom hälso- och sjukvården. Apoteken förmedlar begäranden.",
    noPrescription: "Mottagningen är en del av Recepttjänsten. Din organisation använder inte Recepttjänsten.",
    noUnits: "Registret innehåller inga hälso- och sjukvårdsenheter i din organisation.",
    noDataThen: "Det finns inga uppgifter om mottagningen av begäranden om förnyelse för den här dagen.",
    read: "THL:s register lästes {date}.",
    conflicts:
      "{count, plural, one {En enhets uppgifter är olika i THL:s register och i Kanta-tjänsterna.} other {# enheters uppgifter är olika i THL:s register och i Kanta-tjänsterna.}}",
    columns: {
      unit: "Enhet",
      thl: "THL:s register",
      kanta: "Kanta-tjänsterna",
      status: "Status",
      wayOut: "Vad som ska göras",
      history: "Historik",
    },
    kinds: { UNIT: "verksamhetsenhet", SERVICE_UNIT: "serviceenhet", PRACTITIONER: "självständig yrkesutövare" },
    statuses: {
      RECEIVES: "Tar emot begäranden",
      NOT_EFFECTIVE: "Konflikt: gäller inte",
      KANTA_OFF: "Konflikt: inte i bruk i Kanta",
      DOES_NOT_RECEIVE: "Tar inte emot",
      CHECK: "Kontrollera registret",
    },
    markings: { YES: "Anteckning finns", NO: "Ingen anteckning", UNKNOWN: "Inte känt" },
    byHand: "bekräftad själv {date}: {note}",
    on: "I bruk från och med {date}",
    off: "Inte i bruk från och med {date}",
    never: "Inte i bruk",
    pendingOn: "Tas i bruk {date}, {reference}",
    pendingOff: "Upphör {date}, {reference}",
    ways: {
      RECEIVES: "Inga åtgärder",
      NOT_EFFECTIVE: "Be THL om anteckningen eller avsluta mottagningen i Kanta.",
      KANTA_OFF: "Kunderna ser enheten i MittKanta, men begärandena når inte fram. Ta mottagningen i bruk.",
      DOES_NOT_RECEIVE: "Inga åtgärder",
      CHECK: "Kontrollera anteckningen i THL:s register och bekräfta den.",
      pending: "Väntar på att anmälan träder i kraft.",
      due: "Skicka THL ett meddelande om att mottagningen har upphört.",
      told: "THL underrättat {date} ({name}). Anteckningen tas bort när THL har uppdaterat registret.",
    },
    history: "Ändringar",
    historyOf: "{name}, ändringar",
  },
  markingForm: {
    title: "Bekräfta anteckningen själv",
    lead: "Om uppgiften i THL:s register saknas eller är föråldrad, anteckna vad du såg i registret och när. FPA ser bekräftelsen.",
    q: "Sök enhet",
    units: "Enheter",
    shown: "{shown}/{count} enheter visas. Avgränsa förteckningen genom att söka.",
    marking: "Vad finns i registret?",
    markings: { YES: "Anteckning om mottagning av begäranden om förnyelse", NO: "Ingen anteckning" },
    seenOn: "Dag då du kontrollerade registret",
    seenOnHint: "Högst 30 dagar sedan, till exempel 5.12.2026.",
    evidence: "Varifrån uppgiften kommer",
    evidenceHint: "Till exempel datum för THL:s bekräftelse eller en vy i kodtjänsten. Skriv inga personuppgifter.",
    save: "Bekräfta anteckningen",
    nothing: "Det finns inget att bekräfta",
    nothingText: "Registrets uppgifter är aktuella.",
  },
  noticeForm: {
    title: "Meddela THL att mottagningen har upphört",
    lead: "Mottagningen av begäranden om förnyelse har upphört i Kanta-tjänsterna. Be THL ta bort anteckningen ur registret.",
    askTitle: "Be THL om anteckningen",
    askLead: "I dessa enheter är mottagningen i bruk i Kanta-tjänsterna, men anteckningen saknas i THL:s register.",
    mail: "Meddelande till THL:s kodtjänst",
    recipient: "Mottagare",
    subjectLabel: "Ämne",
    body: "Meddelandet på finska och svenska",
    open: "Öppna i e-postprogrammet",
    copyHint: "Om e-postprogrammet inte öppnas, kopiera meddelandet här.",
    longHint: "Meddelandet är långt. Om det bryts av i e-postprogrammet, kopiera det här.",
    confirmTitle: "Bekräfta när meddelandet har skickats",
    units: "Enheter som du meddelade om",
    sentOn: "Dag då meddelandet skickades",
    sentOnHint: "Till exempel 5.12.2026.",
    confirm: "Bekräfta som skickat",
    nothing: "Det finns inget att meddela THL",
    nothingText: "Alla meddelanden till THL har bekräftats som skickade.",
    nothingToAsk: "Ingen enhet där mottagningen är i bruk saknar anteckning.",
  },
  customer: {
    title: "Mottagning av begäranden om förnyelse",
    none: "Kunden har inga enheter som kunde ta emot begäranden om förnyelse.",
    counts: "{status}: {count}",
    others: "{count, plural, one {En annan enhet} other {# andra enheter}}",
  },
  mail: {
    END: {
      subject: "Mottagningen av begäranden om förnyelse upphör",
      body: "Hej,\n\nvi ber er ta bort anteckningen om mottagning av begäranden om förnyelse av recept ur registret för enheterna nedan. Mottagningen har upphört i Kanta-tjänsterna från och med den dag som anges för varje enhet.",
    },
    ASK: {
      subject: "Anteckning om mottagning av begäranden om förnyelse",
      body: "Hej,\n\nvi ber er lägga till en anteckning om mottagning av begäranden om förnyelse av recept i registret för enheterna nedan. Mottagningen är i bruk i Kanta-tjänsterna från och med den dag som anges för varje enhet.",
    },
  },
};
