import type { Messages } from "..";

const names = {
  PRESCRIPTION: "Recepttjänsten",
  PATIENT_DATA: "Patientdatalagret",
  SOCIAL_WELFARE: "Socialvårdens klientdatalager",
  IMAGING: "Datalagret för bildmaterial",
  RENEWAL_REQUESTS: "Begäranden om förnyelse av recept",
  KELAIN: "Kelain",
};

const formerNames = {
  PATIENT_DATA: "Patientdataarkivet",
  SOCIAL_WELFARE: "Klientdataarkivet för socialvården",
  IMAGING: "Arkivet över bildmaterial",
};

export const services: Messages["services"] = {
  names,
  formerNames,
  fullNames: {
    ...names,
    PATIENT_DATA: `${names.PATIENT_DATA} (tidigare ${formerNames.PATIENT_DATA})`,
    SOCIAL_WELFARE: `${names.SOCIAL_WELFARE} (tidigare ${formerNames.SOCIAL_WELFARE})`,
    IMAGING: `${names.IMAGING} (tidigare ${formerNames.IMAGING})`,
  },
  title: "Tjänster och förbindelser",
  lead: "De Kanta-tjänster som din organisation använder eller håller på att ansluta sig till, och de förbindelser genom vilka den har anslutit sig.",
  filter: "Sök en tjänst",
  search: "Tjänstens namn",
  searchHint: "Nuvarande eller tidigare namn",
  show: "Sök",
  all: "Visa alla tjänster",
  nothingFound: "Inga tjänster hittades",
  inUse: "Organisationens tjänster",
  count: "{count, plural, =0 {Inga tjänster} one {# tjänst} other {# tjänster}}",
  none: "Organisationen har inga Kanta-tjänster",
  noneText: "Läs nedan vilka Kanta-tjänster det finns och vad anslutningen förutsätter.",
  intermediary:
    "En Kanta-förmedlare ansluter sig inte själv till tjänsterna: kunderna använder dem via förmedlarens anslutningspunkter.",
  columns: {
    service: "Tjänst",
    state: "Status",
    startedOn: "Började",
    endedOn: "Upphörde",
    model: "Anslutningsmodell",
    point: "Anslutningspunkt",
    manager: "Administreras av",
    environment: "Miljö",
    system: "Informationssystem",
    units: "Enheter",
    organisation: "Organisation",
    oid: "OID-kod",
    since: "Från och med",
  },
  states: { JOINING: "Ansluter sig", ACTIVE: "I bruk", ENDED: "Upphörd" },
  models: {
    direct: "Direktanslutning",
    main: "Gemensam anslutning, huvudanslutare",
    co: "Gemensam anslutning, huvudanslutare {name}",
    coUnknown: "Gemensam anslutning, medanslutare",
  },
  notUsed: "Övriga Kanta-tjänster",
  notUsedText: "Din organisation använder inte dessa tjänster.",
  coJoiners: "Medanslutare",
  coJoinersText:
    "Organisationen är huvudanslutare: medanslutarna använder Kanta-tjänsterna med dess informationssystem. Huvudanslutaren kontrollerar att medanslutarens tillstånds- och registeruppgifter är i ordning.",
  coJoinersPast: "Medanslutarna visas bara som läget är i dag.",
  commitments: "Förbindelser",
  commitmentsText:
    "Kundrelationen börjar när organisationen har undertecknat förbindelsen och godkänt de allmänna leveransvillkoren.",
  noCommitments: "Det finns inga förbindelser.",
  commitment: {
    title: "Förbindelse {date}",
    services: "Tjänster",
    terms: "Allmänna leveransvillkor",
    termsVersion: "Version {version}",
    signedOn: "Undertecknad",
    inForceFrom: "I kraft från och med",
    endedOn: "Upphörde",
    signatories: "Undertecknare",
    byRole: "{name}, {role}, {date}",
    byDocument: "{name}, rätten visad med en handling, {date}",
  },
  signatoryRoles: {
    NIMKO: "namnteckningsrätt",
    ELI: "näringsidkare",
    YHM: "bolagsman",
    S: "utredningsman",
    other: "registerroll {code}",
  },
  changes: "Ny tjänst eller uppsägning",
  changesText:
    "Man ansluter sig till en tjänst med en ansökan om anslutning och avslutar en förbindelse med en uppsägningsanmälan.",
  join: "Påbörja ansökan om anslutning",
  terminate: "Säg upp tjänster",
  about: {
    PRESCRIPTION: "Elektroniska recept och uppgifter om deras expediering i hela landet.",
    PATIENT_DATA: "Hälso- och sjukvårdens journalhandlingar, som visas för yrkespersoner och i MittKanta.",
    SOCIAL_WELFARE: "Socialvårdens klienthandlingar från offentliga och privata tjänstetillhandahållare.",
    IMAGING: "Bilddiagnostiska undersökningar och annat bildmaterial, som öppnas med ett visningssystem.",
    RENEWAL_REQUESTS: "Begäranden om förnyelse av recept från MittKanta och apoteken till hälso- och sjukvårdsenheten.",
    KELAIN: "FPA:s webbtjänst där läkare och tandläkare skriver recept utan ett eget informationssystem.",
  },
  needs: {
    PRESCRIPTION:
      "Du behöver ett informationssystem med giltigt intyg och minst en anslutningspunkt i bruk, en egen eller en Kanta-förmedlares.",
    PATIENT_DATA:
      "Du behöver ett informationssystem med giltigt intyg, minst en anslutningspunkt i bruk och en arkivarie.",
    SOCIAL_WELFARE: "Du behöver ett klientdatasystem med giltigt intyg, en anslutningspunkt och en arkivarie.",
    IMAGING:
      "Du behöver utöver Patientdatalagret ett visningssystem och ett system som lämpar sig för att lagra bilder.",
    RENEWAL_REQUESTS:
      "Ingår i Recepttjänsten som ett tillval. Mottagandet antecknas både i SOTE-organisationsregistret och i Kanta-tjänsterna.",
    KELAIN: "Varken informationssystem eller anslutningspunkt behövs. Man registrerar sig i Kelain.",
  },
  detail: {
    needs: "Vad anslutningen förutsätter",
    use: "Användningen i din organisation",
    notUsed: "Din organisation använder inte tjänsten",
    notUsedText: "Information om ansökan om anslutning får du på adressen kanta@kanta.fi.",
    paths: "Anslutningspunkter och system",
    pathsText: "Tjänstens uppgifter går genom dessa.",
    noPaths: "Ingen anslutningspunkt och inget informationssystem har antecknats för tjänsten.",
    noPoint: "Ingen anslutningspunkt",
    noSystem: "Inte anmält",
    unknownPoint: "Anslutningspunkt",
    allUnits: "Alla enheter ({count})",
    unitCount: "{count, plural, one {# enhet} other {# enheter}}",
    showUnits: "Visa enheterna",
    picture: "Visa som bild",
  },
};
