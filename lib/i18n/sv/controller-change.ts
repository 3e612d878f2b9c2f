import type { Messages } from "..";

export const controllerChange: Messages["controllerChange"] = {
  title: "Byte av personuppgiftsansvarig",
  begin: {
    lead: "Meddela FPA när uppgifter som har arkiverats i Kanta-tjänsterna får en ny personuppgiftsansvarig. Vid organisationsändringar ska den personuppgiftsansvarige se till att uppgifterna om vem som är ansvarig för de arkiverade uppgifterna motsvarar den nya situationen.",
    need: {
      controllers: "den nuvarande och den nya personuppgiftsansvarige i registret över personuppgiftsansvariga",
      data: "de datalager och enheter vars uppgifter ändringen gäller",
      day: "dagen då den personuppgiftsansvarige byts och önskad dag för ändringskörningen",
    },
    duration:
      "Kom överens med FPA och THL om tidtabellen för ändringskörningarna. Anmäl vanligen minst tre veckor i förväg.",
    decides: "En handläggare vid FPA kommer överens med dig om dagen för ändringskörningen och fastställer den.",
    start: "Påbörja anmälan",
  },
  steps: {
    parties: { title: "Personuppgiftsansvariga" },
    data: { title: "Uppgifter som ändringen gäller" },
    reason: { title: "Grund" },
    effect: { title: "Dag för ändringskörningen" },
    measures: { title: "Övriga åtgärder" },
    contact: { title: "Kontaktperson" },
  },
  fields: {
    parties: {
      fromOid: { label: "Nuvarande personuppgiftsansvarig" },
      toOid: { label: "Ny personuppgiftsansvarig", hint: "Sök med namn, FO-nummer eller OID-kod." },
    },
    data: {
      repositories: { label: "Datalager" },
      units: { label: "Vilka enheters uppgifter gäller ändringen?" },
      unitOids: { label: "Välj enheter", hint: "Enheterna kommer från SOTE-organisationsregistret." },
    },
    reason: {
      basis: { label: "Varför byts den personuppgiftsansvarige?" },
      since: { label: "Dag då den personuppgiftsansvarige byts" },
    },
    effect: {
      effectiveOn: { label: "Önskad dag för ändringskörningen" },
      isUrgent: { label: "Ärendet är brådskande" },
      urgentReason: { label: "Varför är ärendet brådskande?" },
    },
    measures: {
      plan: { label: "Har informationssäkerhetsplanen (tidigare plan för egenkontroll) uppdaterats?" },
      systems: { label: "Har certifikaten och informationssystemens inställningar uppdaterats?" },
      requests: { label: "Vem svarar på begäranden som gäller gamla uppgifter?" },
    },
    contact: {
      name: { label: "Namn" },
      phone: { label: "Telefonnummer" },
      email: { label: "E-post" },
    },
  },
  codes: {
    YES: "ja",
    PATIENT: "Patientdatalagret (tidigare Patientdataarkivet)",
    SOCIAL: "Socialvårdens klientdatalager (tidigare Klientdataarkivet för socialvården)",
    ALL: "Alla enheters",
    CHOSEN: "Bara de valda enheternas",
    ORGANISER_CHANGES: "Den som ordnar tjänsten byts",
    PRIVATE_CONTRACT:
      "Tjänsten grundar sig på ett avtal mellan klienten och producenten, och klienten betalar den själv",
    VOUCHER: "Tjänsten ges mot servicesedel, och därför är en offentlig organisation personuppgiftsansvarig",
    MERGER: "Organisationer går samman",
    DONE: "Ja",
    COMING: "Inte ännu, uppdateras före ändringskörningen",
    NOT_NEEDED: "Ingen ändring behövs",
    OLD_CONTROLLER: "Den nuvarande fram till ändringskörningen, därefter den nya",
    NEW_CONTROLLER: "Den nya genast",
  },
  attachments: {},
  rules: {
    duty: "Varje personuppgiftsansvarig ansvarar för innehållet i sitt eget register. Vid organisationsändringar ska den personuppgiftsansvarige se till att uppgifterna om vem som ansvarar för de arkiverade uppgifterna ändras enligt den nya situationen.",
    agree: "Kom överens om detaljerna i ändringen före anmälan: {thl} och {kela}.",
    public:
      "Inom den offentliga social- och hälsovården är den offentliga organisation som ansvarar för att ordna tjänsten personuppgiftsansvarig.",
    private:
      "En privat tjänsteproducent är personuppgiftsansvarig bara när tjänsten grundar sig på ett avtal mellan producenten och klienten och klienten själv betalar tjänsten.",
    voucher: "När tjänsten ges mot servicesedel är en offentlig organisation personuppgiftsansvarig.",
    own: "Den personuppgiftsansvarige ansvarar för att uppgifterna är riktiga och för att felaktiga uppgifter rättas.",
    run: "Den personuppgiftsansvarige för de arkiverade uppgifterna byts i en särskild ändringskörning. FPA fastställer dagen.",
    plan: "Uppdatera informationssäkerhetsplanen, certifikaten och uppgifterna om personuppgiftsansvarig i informationssystemen före ändringskörningen. Planen bifogas inte till anmälan.",
  },
  warnings: {
    plan: "Informationssäkerhetsplanen har inte uppdaterats ännu.",
    systems: "Certifikaten eller informationssystemens inställningar har inte uppdaterats ännu.",
  },
  transfers: {
    title: "Byten av personuppgiftsansvarig",
    empty: "Den personuppgiftsansvarige för arkiverade uppgifter har inte bytts.",
    count: "{count, plural, one {# byte} other {# byten}}",
    to: "Ny personuppgiftsansvarig",
    repositories: "Datalager",
    units: "Enheter",
    allUnits: "Alla",
    chosenUnits: "{count, plural, one {# enhet} other {# enheter}}",
    since: "Ansvarig från och med",
    run: "Ändringskörning",
    begin: "Anmäl byte av personuppgiftsansvarig",
  },
};
