export const controllerChange = {
  title: "Rekisterinpitäjämuutos",
  begin: {
    lead: "Ilmoita Kelaan, kun Kanta-palveluihin arkistoiduilla tiedoilla on uusi rekisterinpitäjä. Organisaatiomuutoksessa rekisterinpitäjän on huolehdittava siitä, että arkistoitujen tietojen rekisterinpitäjätiedot vastaavat uutta tilannetta.",
    need: {
      controllers: "nykyinen ja uusi rekisterinpitäjä rekisterinpitäjärekisterissä",
      data: "tietovarannot ja yksiköt, joiden tietoja muutos koskee",
      day: "päivä, jona rekisterinpitäjä vaihtuu, ja toivottu muutosajon päivä",
    },
    duration:
      "Sovi muutosajojen aikataulusta Kelan ja THL:n kanssa. Ilmoita yleensä vähintään kolme viikkoa etukäteen.",
    decides: "Kelan käsittelijä sopii kanssasi muutosajon päivän ja vahvistaa sen.",
    start: "Aloita ilmoitus",
  },
  steps: {
    parties: { title: "Rekisterinpitäjät" },
    data: { title: "Tiedot, joita muutos koskee" },
    reason: { title: "Peruste" },
    effect: { title: "Muutosajon päivä" },
    measures: { title: "Muut toimet" },
    contact: { title: "Yhteyshenkilö" },
  },
  fields: {
    parties: {
      fromOid: { label: "Nykyinen rekisterinpitäjä" },
      toOid: { label: "Uusi rekisterinpitäjä", hint: "Hae nimellä, Y-tunnuksella tai OID-tunnuksella." },
    },
    data: {
      repositories: { label: "Tietovarannot" },
      units: { label: "Minkä yksiköiden tietoja muutos koskee?" },
      unitOids: { label: "Valitse yksiköt", hint: "Yksiköt tulevat SOTE-organisaatiorekisteristä." },
    },
    reason: {
      basis: { label: "Miksi rekisterinpitäjä vaihtuu?" },
      since: { label: "Päivä, jona rekisterinpitäjä vaihtuu" },
    },
    effect: {
      effectiveOn: { label: "Toivottu muutosajon päivä" },
      isUrgent: { label: "Asia on kiireellinen" },
      urgentReason: { label: "Miksi asia on kiireellinen?" },
    },
    measures: {
      plan: { label: "Onko tietoturvasuunnitelma (ent. omavalvontasuunnitelma) päivitetty?" },
      systems: { label: "Onko varmenteet ja tietojärjestelmien asetukset päivitetty?" },
      requests: { label: "Kuka vastaa vanhoja tietoja koskeviin pyyntöihin?" },
    },
    contact: {
      name: { label: "Nimi" },
      phone: { label: "Puhelinnumero" },
      email: { label: "Sähköposti" },
    },
  },
  codes: {
    YES: "kyllä",
    PATIENT: "Potilastietovaranto (ent. Potilastiedon arkisto)",
    SOCIAL: "Sosiaalihuollon asiakastietovaranto (ent. Sosiaalihuollon asiakastiedon arkisto)",
    ALL: "Kaikkien yksiköiden",
    CHOSEN: "Vain valittujen yksiköiden",
    ORGANISER_CHANGES: "Palvelun järjestäjä vaihtuu",
    PRIVATE_CONTRACT: "Palvelu perustuu asiakkaan ja palveluntuottajan sopimukseen, ja asiakas maksaa sen itse",
    VOUCHER: "Palvelu annetaan palvelusetelillä, joten rekisterinpitäjä on julkinen organisaatio",
    MERGER: "Organisaatiot yhdistyvät",
    DONE: "Kyllä",
    COMING: "Ei vielä, päivitetään ennen muutosajoa",
    NOT_NEEDED: "Muutosta ei tarvita",
    OLD_CONTROLLER: "Nykyinen rekisterinpitäjä muutosajoon asti, sen jälkeen uusi",
    NEW_CONTROLLER: "Uusi rekisterinpitäjä heti",
  },
  attachments: {},
  /** Who is the controller when: also told where somebody only asks. */
  rules: {
    duty: "Jokainen rekisterinpitäjä vastaa oman rekisterinsä sisällöstä. Organisaatiomuutoksessa rekisterinpitäjän on huolehdittava siitä, että arkistoitujen tietojen rekisterinpitäjätiedot muutetaan uuden tilanteen mukaisiksi.",
    agree: "Sovi muutoksen yksityiskohdista ennen ilmoitusta: {thl} ja {kela}.",
    public:
      "Julkisessa sosiaali- ja terveydenhuollossa rekisterinpitäjä on se julkinen organisaatio, joka vastaa palvelun järjestämisestä.",
    private:
      "Yksityinen palveluntuottaja on rekisterinpitäjä vain, kun palvelu perustuu sen ja asiakkaan väliseen sopimukseen ja asiakas itse maksaa palvelun.",
    voucher: "Palvelusetelillä annetussa palvelussa rekisterinpitäjä on julkinen organisaatio.",
    own: "Rekisterinpitäjä vastaa tietojen oikeellisuudesta ja virheellisten tietojen korjaamisesta.",
    run: "Arkistoitujen tietojen rekisterinpitäjä vaihdetaan erillisessä muutosajossa. Kela vahvistaa päivän.",
    plan: "Päivitä tietoturvasuunnitelma, varmenteet ja tietojärjestelmien rekisterinpitäjätiedot ennen muutosajoa. Suunnitelmaa ei liitetä ilmoitukseen.",
  },
  warnings: {
    plan: "Tietoturvasuunnitelmaa ei ole vielä päivitetty.",
    systems: "Varmenteita tai tietojärjestelmien asetuksia ei ole vielä päivitetty.",
  },
  transfers: {
    title: "Rekisterinpitäjämuutokset",
    empty: "Arkistoitujen tietojen rekisterinpitäjä ei ole vaihtunut.",
    count: "{count, plural, one {# muutos} other {# muutosta}}",
    to: "Uusi rekisterinpitäjä",
    repositories: "Tietovarannot",
    units: "Yksiköt",
    allUnits: "Kaikki",
    chosenUnits: "{count, plural, one {# yksikkö} other {# yksikköä}}",
    since: "Rekisterinpitäjänä alkaen",
    run: "Muutosajo",
    begin: "Ilmoita rekisterinpitäjämuutos",
  },
};
