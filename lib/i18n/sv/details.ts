import type { Messages } from "..";

export const details: Messages["details"] = {
  title: "Organisationens uppgifter",
  lead: "Uppgifterna kommer från nationella register och kan inte ändras i Extranätet.",
  data: "Registeruppgifter",
  field: "Uppgift",
  value: "Innehåll",
  register: "Register där uppgiften finns",
  name: "Namn",
  swedishName: "Namn på svenska",
  businessId: "FO-nummer",
  oid: "OID-kod",
  kind: "Kundgrupp",
  sector: "Sektor",
  sectors: { "1": "Offentlig", "2": "Privat", "3": "Privat, enhet som anmälts av aktören själv" },
  care: "Verksamhet",
  health: "Hälso- och sjukvård",
  social: "Socialvård",
  healthAndSocial: "Hälso- och sjukvård samt socialvård",
  municipality: "Kommun",
  streetAddress: "Besöksadress",
  postalAddress: "Postadress",
  inForce: "I kraft i registret",
  since: "från och med {from}",
  until: "till och med {until}",
  between: "{from}–{until}",
  customerSince: "Kund hos Kanta-tjänsterna",
  noEntry: "Extranätet har ännu inte hämtat adress, sektor och kommun från registret.",
  pastNothing: "Det finns inga uppgifter för den dagen",
  pastNothingText: "De här uppgifterna fanns inte sparade i Extranätet då. Välj en senare dag.",
  pastEntry:
    "För dagar som varit visas namnet, koderna och kundgruppen. Adresserna och registrets övriga uppgifter ser du bland de nuvarande uppgifterna.",
  source: "Källa: THL:s kodtjänst, licens CC BY 4.0.",
  checked: "Extranätet har kontrollerat uppgifterna i registret {time}.",
  registers: {
    CONTROLLERS: "Registret över personuppgiftsansvariga, THL:s kodtjänst",
    THL: "SOTE-organisationsregistret, THL:s kodtjänst",
    SOTERI: "Soteri (tidigare Valveri), Tillstånds- och tillsynsverket (tidigare Valvira och regionförvaltningsverken)",
    PRACTITIONERS:
      "Självständiga yrkesutövare inom hälso- och sjukvården, Tillstånds- och tillsynsverket (tidigare Valvira)",
    FIMEA: "Apoteksregistret, Fimea",
    YTJ: "Företags- och organisationsdatasystemet FODS",
    KELA: "Kanta-tjänsternas kunduppgifter, FPA",
  },
  correct: {
    title: "Hur uppgifterna rättas",
    THL: "En offentlig organisation ser själv till att dess uppgifter i registret är riktiga. Anmäl rättelsen till THL:s kodtjänst på adressen koodistopalvelu@thl.fi. THL:s anvisning heter Tietojen tarkastaminen SOTE-organisaatiorekisteristä ja päivityksistä ilmoittaminen.",
    SOTERI:
      "Uppgifterna om privata tjänsteproducenter och yrkesutövare som är enskilda näringsidkare finns i Soteri, Tillstånds- och tillsynsverkets register (tidigare Valveri, som Valvira och regionförvaltningsverken ansvarade för). Rätta uppgifterna i Soteri. De överförs därifrån till THL:s kodtjänst under natten.",
    PRACTITIONERS:
      "Uppgifterna om självständiga yrkesutövare finns i Tillstånds- och tillsynsverkets register (tidigare Valviras register). Anmäl rättelsen till Tillstånds- och tillsynsverket. Om du är enskild näringsidkare ska du rätta uppgifterna i Soteri (tidigare Valveri). Uppgifterna överförs därifrån till THL:s kodtjänst.",
    FIMEA:
      "Apotekets namn och adress kommer från Fimeas apoteksregister. Anmäl rättelsen till Fimea. När apoteket byter ägare ska dagen för övertagandet finnas i registret innan den nya apotekaren ansöker om att bli kund.",
    YTJ: "En Kanta-förmedlare finns inte i social- och hälsovårdens register. Namnet och FO-numret kommer från Företags- och organisationsdatasystemet och rättas på adressen ytj.fi. Övriga uppgifter rättas av FPA, kanta@kanta.fi.",
    nameChange:
      "Ett nytt namn behöver inte anmälas till FPA. Det kommer till Extranätet från registret under natten, och kundrelationen förblir densamma.",
  },
  mismatch: {
    title: "OID-koden och FO-numret stämmer inte överens",
    text: "OID-koden {oid} har bildats av FO-numret {owner}. Koden kan ändå vara rätt, till exempel om enheten har övergått vid en fusion. Kontrollera uppgiften i registret.",
  },
  changes: {
    title: "När organisationen förändras",
    public:
      "För organisationsändringar inom den offentliga social- och hälsovården finns en arbetsanvisning från THL. Den är avsedd för den som ansvarar för ändringsprocessen eller för projektchefen. Respons på anvisningen kan skickas till kantapalvelut@thl.fi med rubriken Organisaatiomuutosohje.",
    lead: "En organisationsändring kan påverka kundrelationen med Kanta-tjänsterna:",
    businessId: "Om FO-numret byts ansluter man sig till Kanta-tjänsterna med det nya FO-numret.",
    merger:
      "Om företag går samman kan den nuvarande kundrelationen eventuellt avslutas, och användningen av Kanta-tjänsterna fortsätter i det andra företagets namn.",
    licence:
      "Om tillståndet att producera hälso- och sjukvårdstjänster upphör kan Kanta-tjänsterna inte längre användas i tjänsteproducentens namn.",
    ask: "Mer information om följderna av ändringar: kantapalvelut@thl.fi och kanta@kanta.fi.",
  },
  findings: {
    title: "Ändringar som upptäckts i registret",
    open: "{count, plural, one {Det finns en ändring i registret som vi väntar på ert svar om} other {Det finns # ändringar i registret som vi väntar på ert svar om}}",
    none: "I registret har inte upptäckts några ändringar som ni borde svara FPA om.",
  },
  controllersLink: "Visa uppgifterna i registret över personuppgiftsansvariga",
  controllers: {
    title: "Uppgifter om personuppgiftsansvarig",
    lead: "Den personuppgiftsansvariga anger vems register de handlingar som sparas i Kanta-tjänsterna hör till.",
    entries: "Uppgifter i registret över personuppgiftsansvariga",
    keeper:
      "Registret över personuppgiftsansvariga upprätthålls av THL i kodtjänsten. Uppgifterna kan inte ändras i Extranätet.",
    correct:
      "Om en uppgift är fel eller saknas ska ni anmäla det till THL:s kodtjänst på adressen koodistopalvelu@thl.fi.",
    change: "Om den personuppgiftsansvariga byts ska ni i god tid kontakta kantapalvelut@thl.fi och kanta@kanta.fi.",
    name: "Personuppgiftsansvarig",
    oid: "OID-kod",
    inForce: "Giltighet",
    state: "Status",
    ACTIVE: "I kraft",
    ENDED: "Upphört",
    GONE: "Finns inte längre i registret",
    own: "Den personuppgiftsansvariga har organisationens egen kod",
    ownPrivate:
      "En privat organisation behöver ingen egen uppgift i registret över personuppgiftsansvariga. I handlingarna antecknas organisationens egen OID-kod i SOTE-organisationsregistret som personuppgiftsansvarig:",
    ownPractitioner:
      "En självständig yrkesutövare behöver ingen egen uppgift i registret över personuppgiftsansvariga. I handlingarna antecknas yrkesutövarens egen OID-kod som personuppgiftsansvarig:",
    empty: "Er organisation har inga uppgifter i registret över personuppgiftsansvariga",
    emptyPublic:
      "En offentlig organisation som sparar handlingar i Kanta-tjänsterna finns vanligen i registret. Om uppgiften saknas ska ni anmäla det till THL:s kodtjänst.",
    emptyOther: "Organisationer i denna kundgrupp finns vanligen inte i registret.",
    source: "Källa: THL:s kodtjänst, eArkisto – Rekisterinpitäjärekisteri, licens CC BY 4.0.",
  },
};
