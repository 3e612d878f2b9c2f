import type { Messages } from "..";

export const findings: Messages["findings"] = {
  kinds: {
    ENTRY_ENDED: "Uppgiften i registret har upphört",
    PARENT_CHANGED: "Enheten har flyttats i registret",
    BUSINESS_ID_CHANGED: "FO-numret har bytts i registret",
  },
  states: { OPEN: "Väntar på svar", ANSWERED: "Besvarad, FPA behandlar", CLOSED: "Avslutad" },
  registers: {
    ORGANISATIONS: "SOTE-organisationsregistret",
    PRACTITIONERS: "Självständiga yrkesutövare inom hälso- och sjukvården",
    CONTROLLERS: "Registret över personuppgiftsansvariga",
  },
  entry: "Registeruppgift",
  oid: "OID-kod",
  register: "Register",
  foundAt: "Upptäckt",
  state: "Status",
  before: "Tidigare",
  endedOn: "Upphörde",
  after: "Nu",
  none: "Uppgift saknas",
  change: "Vad som ändrades",
  means: {
    title: "Vad det här betyder",
    organisationEnded:
      "Uppgiften om organisationen är inte längre i kraft i registret. Om tillståndet att producera hälso- och sjukvårdstjänster har upphört kan Kanta-tjänsterna inte längre användas i tjänsteproducentens namn.",
    entryEnded:
      "Uppgiften om enheten är inte längre i kraft i registret. Uppgifterna om en enhet som använder Kanta-tjänsterna ska vara i kraft i registret.",
    controllerEnded:
      "Uppgiften är inte längre i kraft i registret över personuppgiftsansvariga. När den personuppgiftsansvariga byts påverkar det vems register handlingarna sparas i.",
    parentChanged:
      "Enheten hör nu till en annan enhet eller organisation i registret. Om orsaken är att företag gått samman kan den nuvarande kundrelationen eventuellt avslutas, och användningen av Kanta-tjänsterna fortsätter i det andra företagets namn.",
    businessIdChanged:
      "I registret finns nu ett annat FO-nummer. När FO-numret byts måste man ansluta sig till Kanta-tjänsterna med det nya FO-numret.",
  },
  todo: {
    title: "Vad ni ska göra",
    checkEnded: "Kontrollera om verksamheten verkligen har upphört.",
    checkMoved: "Kontrollera att enheten finns på rätt plats i registret.",
    checkBusinessId: "Kontrollera om FO-numret verkligen har bytts.",
    correct:
      "Om uppgiften i registret är fel ska ni se till att den rättas där. Den rättade uppgiften kommer till Extranätet under natten.",
    joinAnew:
      "Om FO-numret har bytts ska ni ansluta er till Kanta-tjänsterna med det nya FO-numret. Kom överens med FPA om när den gamla kundrelationen avslutas.",
    endOrganisation:
      "Om verksamheten har upphört eller övergått till någon annan ska ni komma överens med FPA om att avsluta kundrelationen.",
    endUnit:
      "Om enheten har lagts ned ska ni kontrollera dess informationssystem och anslutningspunkter och anmäla ändringarna.",
    moveUnit:
      "Om enheten har övergått till en annan organisation ska ni komma överens med FPA om i vems namn användningen fortsätter.",
    checkController: "Kontrollera om den personuppgiftsansvariga verkligen har bytts.",
    changeController:
      "Om den personuppgiftsansvariga har bytts ska ni kontakta kantapalvelut@thl.fi och kanta@kanta.fi.",
    answer: "Berätta för FPA på den här sidan vad ändringen beror på och vad ni har gjort.",
  },
  tell: {
    title: "Vem som ska få veta",
    register: "Uppgifterna i registret",
    kela: "Kundrelationen: FPA, kanta@kanta.fi, telefon 020 634 7787 vardagar kl. 7–17.",
    thl: "Hur ändringen påverkar Kanta-tjänsterna: THL, kantapalvelut@thl.fi.",
    link: "Se var uppgifterna rättas",
    unit: "Visa enhetens uppgifter",
  },
  answer: {
    title: "Svara FPA",
    documentTitle: "Svara på ändringen i registret",
    label: "Vad beror ändringen på och vad har ni gjort?",
    hint: "Skriv inga personbeteckningar och inga uppgifter om klienter eller patienter.",
    submit: "Skicka svaret",
    who: "FPA får svar av organisationens huvudanvändare eller den som har rollen administrativ kontaktperson.",
  },
  given: {
    title: "Ert svar",
    by: "{name}, {time}",
    waits: "FPA behandlar svaret och avslutar ärendet. Ni får ett meddelande om det.",
  },
  closed: {
    title: "Ärendet är avslutat",
    byKela: "FPA, {time}",
    byRegister: "Registret har rättats, och därför avslutades ärendet {time}. Ni behöver inte göra något.",
    unanswered: "FPA avslutade ärendet utan ert svar.",
  },
  back: "Organisationens uppgifter",
  staff: {
    title: "Ändringar i registren",
    lead: "Kundernas registeruppgifter som har upphört eller flyttats, eller där FO-numret har bytts.",
    filter: "Sök bland ändringarna",
    search: "Namn, OID-kod eller FO-nummer",
    open: "Öppna och besvarade",
    submit: "Sök",
    count: "{count, plural, =0 {Inga ändringar} one {# ändring} other {# ändringar}}",
    customer: "Kund",
    what: "Ändring",
    found: "Upptäckt",
    pages: "Sidor med ändringar",
    first: "Till början",
    next: "Följande ändringar",
    empty: "Inga ändringar hittades",
    emptyText: "Nya ändringar visas här när Extranätet har kontrollerat registren.",
    states: { OPEN: "Väntar på kunden", ANSWERED: "Kunden har svarat", CLOSED: "Avslutad" },
    answered: "Kundens svar",
    noAnswer: "Kunden har inte svarat ännu. Ärendet kan avslutas även utan svar.",
    own: "Du har själv svarat för kunden. En annan handläggare avslutar ärendet.",
    close: {
      title: "Avsluta ärendet",
      reason: "Varför avslutas ärendet?",
      reasonHint: "Kunden ser motiveringen. Skriv vad som har avtalats.",
      submit: "Avsluta ärendet",
      keep: "Låt det vara öppet",
    },
    closedBy: "{name}, {time}",
    byRegister: "Registret har rättats, och därför avslutades ärendet {time}.",
    toCustomer: "Kundens uppgifter",
  },
};
