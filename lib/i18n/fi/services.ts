const names = {
  PRESCRIPTION: "Resepti-palvelu",
  PATIENT_DATA: "Potilastietovaranto",
  SOCIAL_WELFARE: "Sosiaalihuollon asiakastietovaranto",
  IMAGING: "Kuva-aineistojen tietovaranto",
  RENEWAL_REQUESTS: "Reseptien uusimispyynnöt",
  KELAIN: "Kelain",
};

const formerNames = {
  PATIENT_DATA: "Potilastiedon arkisto",
  SOCIAL_WELFARE: "Sosiaalihuollon asiakastiedon arkisto",
  IMAGING: "Kuva-aineistojen arkisto",
};

export const services = {
  names,
  /** What a service was called before May 2024. */
  formerNames,
  /** The name with the former one beside it: for the first time that a page names the service. */
  fullNames: {
    ...names,
    PATIENT_DATA: `${names.PATIENT_DATA} (ent. ${formerNames.PATIENT_DATA})`,
    SOCIAL_WELFARE: `${names.SOCIAL_WELFARE} (ent. ${formerNames.SOCIAL_WELFARE})`,
    IMAGING: `${names.IMAGING} (ent. ${formerNames.IMAGING})`,
  },
  title: "Palvelut ja sitoumukset",
  lead: "Kanta-palvelut, joita organisaatiosi käyttää tai joihin se on liittymässä, ja sitoumukset, joilla niihin on liitytty.",
  filter: "Hae palvelua",
  search: "Palvelun nimi",
  searchHint: "Nykyinen tai entinen nimi",
  show: "Hae",
  all: "Näytä kaikki palvelut",
  nothingFound: "Haulla ei löytynyt palveluja",
  inUse: "Organisaation palvelut",
  count: "{count, plural, =0 {Ei palveluja} one {# palvelu} other {# palvelua}}",
  none: "Organisaatiolla ei ole Kanta-palveluja",
  noneText: "Lue alta, mitä Kanta-palveluja on ja mitä niihin liittyminen edellyttää.",
  intermediary: "Kanta-välittäjä ei itse liity palveluihin: asiakkaat käyttävät niitä sen liityntäpisteiden kautta.",
  columns: {
    service: "Palvelu",
    state: "Tila",
    startedOn: "Alkanut",
    endedOn: "Päättynyt",
    model: "Liittymismalli",
    point: "Liityntäpiste",
    manager: "Hallinnoija",
    environment: "Ympäristö",
    system: "Tietojärjestelmä",
    units: "Yksiköt",
    organisation: "Organisaatio",
    oid: "OID-tunnus",
    since: "Alkaen",
  },
  states: { JOINING: "Liittymässä", ACTIVE: "Käytössä", ENDED: "Päättynyt" },
  models: {
    direct: "Suoraliittyminen",
    main: "Yhteisliittyminen, pääliittyjä",
    co: "Yhteisliittyminen, pääliittyjä {name}",
    coUnknown: "Yhteisliittyminen, mukanaliittyjä",
  },
  notUsed: "Muut Kanta-palvelut",
  notUsedText: "Organisaatiosi ei käytä näitä palveluja.",
  coJoiners: "Mukanaliittyjät",
  coJoinersText:
    "Organisaatio on pääliittyjä: mukanaliittyjät käyttävät Kanta-palveluja sen tietojärjestelmällä. Pääliittyjä tarkistaa, että mukanaliittyjän lupa- ja rekisteritiedot ovat kunnossa.",
  coJoinersPast: "Mukanaliittyjät näkyvät vain nykyisessä tilanteessa.",
  commitments: "Sitoumukset",
  commitmentsText:
    "Asiakkuus alkaa, kun organisaatio on allekirjoittanut sitoumuksen ja hyväksynyt yleiset toimitusehdot.",
  noCommitments: "Sitoumuksia ei ole.",
  commitment: {
    title: "Sitoumus {date}",
    services: "Palvelut",
    terms: "Yleiset toimitusehdot",
    termsVersion: "Versio {version}",
    signedOn: "Allekirjoitettu",
    inForceFrom: "Voimassa alkaen",
    endedOn: "Päättynyt",
    signatories: "Allekirjoittajat",
    byRole: "{name}, {role}, {date}",
    byDocument: "{name}, oikeus osoitettu asiakirjalla, {date}",
  },
  signatoryRoles: {
    NIMKO: "nimenkirjoitusoikeus",
    ELI: "elinkeinonharjoittaja",
    YHM: "yhtiömies",
    S: "selvitysmies",
    other: "rekisterirooli {code}",
  },
  changes: "Uusi palvelu tai irtisanominen",
  changesText:
    "Palveluun liitytään liittymishakemuksella ja sitoumus päätetään irtisanomisilmoituksella. Ota yhteyttä Kanta-palveluihin: kanta@kanta.fi.",
  about: {
    PRESCRIPTION: "Sähköiset lääkemääräykset ja niiden toimitustiedot valtakunnallisesti.",
    PATIENT_DATA: "Terveydenhuollon potilasasiakirjat, jotka näkyvät ammattilaisille ja OmaKannassa.",
    SOCIAL_WELFARE: "Sosiaalihuollon asiakasasiakirjat julkisilta ja yksityisiltä palvelunantajilta.",
    IMAGING: "Kuvantamistutkimukset ja muut kuva-aineistot, joita katsotaan katselinjärjestelmällä.",
    RENEWAL_REQUESTS: "Reseptien uusimispyynnöt OmaKannasta ja apteekeista terveydenhuollon yksikköön.",
    KELAIN: "Kelan verkkopalvelu, jolla lääkäri tai hammaslääkäri määrää lääkkeitä ilman omaa tietojärjestelmää.",
  },
  needs: {
    PRESCRIPTION:
      "Tarvitset tietojärjestelmän, jonka todistus on voimassa, ja vähintään yhden käytössä olevan liityntäpisteen, oman tai Kanta-välittäjän.",
    PATIENT_DATA:
      "Tarvitset tietojärjestelmän, jonka todistus on voimassa, vähintään yhden käytössä olevan liityntäpisteen ja arkistonhoitajan.",
    SOCIAL_WELFARE:
      "Tarvitset asiakastietojärjestelmän, jonka todistus on voimassa, liityntäpisteen ja arkistonhoitajan.",
    IMAGING:
      "Tarvitset Potilastietovarannon lisäksi katselinjärjestelmän ja kuvien tallentamiseen sopivan järjestelmän.",
    RENEWAL_REQUESTS:
      "Kuuluu Resepti-palveluun lisävalintana. Vastaanotto merkitään sekä SOTE-organisaatiorekisteriin että Kanta-palveluihin.",
    KELAIN: "Ei tarvitse tietojärjestelmää eikä liityntäpistettä. Rekisteröityminen tehdään Kelaimessa.",
  },
  detail: {
    needs: "Mitä liittyminen edellyttää",
    use: "Käyttö organisaatiossasi",
    notUsed: "Organisaatiosi ei käytä palvelua",
    notUsedText: "Liittymishakemuksesta saat tietoa osoitteesta kanta@kanta.fi.",
    paths: "Liityntäpisteet ja järjestelmät",
    pathsText: "Näiden kautta palvelun tiedot kulkevat.",
    noPaths: "Palvelulle ei ole merkitty liityntäpistettä eikä tietojärjestelmää.",
    noPoint: "Ei liityntäpistettä",
    noSystem: "Ei ilmoitettu",
    unknownPoint: "Liityntäpiste",
    allUnits: "Kaikki yksiköt ({count})",
    unitCount: "{count, plural, one {# yksikkö} other {# yksikköä}}",
    showUnits: "Näytä yksiköt",
    picture: "Katso kuvana",
  },
};
