export const findings = {
  kinds: {
    ENTRY_ENDED: "Merkintä rekisterissä on päättynyt",
    PARENT_CHANGED: "Yksikkö on siirtynyt rekisterissä",
    BUSINESS_ID_CHANGED: "Y-tunnus on vaihtunut rekisterissä",
  },
  states: { OPEN: "Odottaa vastausta", ANSWERED: "Vastattu, Kela käsittelee", CLOSED: "Suljettu" },
  registers: {
    ORGANISATIONS: "SOTE-organisaatiorekisteri",
    PRACTITIONERS: "Terveydenhuollon itsenäiset ammatinharjoittajat",
    CONTROLLERS: "Rekisterinpitäjärekisteri",
  },
  entry: "Merkintä",
  oid: "OID-tunnus",
  register: "Rekisteri",
  foundAt: "Havaittu",
  state: "Tila",
  before: "Aiemmin",
  endedOn: "Päättynyt",
  after: "Nyt",
  none: "Ei tietoa",
  change: "Mikä muuttui",
  means: {
    title: "Mitä tämä tarkoittaa",
    organisationEnded:
      "Organisaation merkintä ei ole enää voimassa rekisterissä. Jos terveydenhuollon palvelujen tuottajan lupa on päättynyt, Kanta-palveluja ei voi enää käyttää sen nimissä.",
    entryEnded:
      "Yksikön merkintä ei ole enää voimassa rekisterissä. Kanta-palveluja käyttävän yksikön tietojen täytyy olla rekisterissä voimassa.",
    controllerEnded:
      "Merkintä ei ole enää voimassa rekisterinpitäjärekisterissä. Rekisterinpitäjän muuttuminen vaikuttaa siihen, kenen rekisteriin asiakirjat tallennetaan.",
    parentChanged:
      "Yksikkö kuuluu rekisterissä nyt toiseen yksikköön tai organisaatioon. Jos syynä on yritysten sulautuminen, nykyinen asiakkuus voidaan mahdollisesti päättää ja Kanta-palvelujen käyttö jatkuu toisen yrityksen nimissä.",
    businessIdChanged:
      "Rekisterissä on nyt toinen Y-tunnus. Kun Y-tunnus vaihtuu, Kanta-palveluihin täytyy liittyä uudella Y-tunnuksella.",
  },
  todo: {
    title: "Mitä teidän pitää tehdä",
    checkEnded: "Tarkistakaa, onko toiminta todella päättynyt.",
    checkMoved: "Tarkistakaa, että yksikkö on rekisterissä oikeassa paikassa.",
    checkBusinessId: "Tarkistakaa, onko Y-tunnus todella vaihtunut.",
    correct:
      "Jos rekisterin tieto on väärä, korjauttakaa se rekisterissä. Korjattu tieto tulee Ekstranetiin yön aikana.",
    joinAnew:
      "Jos Y-tunnus on vaihtunut, liittykää Kanta-palveluihin uudella Y-tunnuksella. Sopikaa Kelan kanssa, milloin vanha asiakkuus päättyy.",
    endOrganisation:
      "Jos toiminta on päättynyt tai siirtynyt toiselle, sopikaa Kelan kanssa asiakkuuden päättämisestä.",
    endUnit:
      "Jos yksikkö on lopettanut, tarkistakaa sen tietojärjestelmät ja liityntäpisteet ja ilmoittakaa muutoksista.",
    moveUnit: "Jos yksikkö on siirtynyt toiselle organisaatiolle, sopikaa Kelan kanssa, kenen nimissä käyttö jatkuu.",
    checkController: "Tarkistakaa, onko rekisterinpitäjä todella muuttunut.",
    changeController:
      "Jos rekisterinpitäjä on muuttunut, ottakaa yhteyttä osoitteisiin kantapalvelut@thl.fi ja kanta@kanta.fi.",
    answer: "Kertokaa Kelalle tällä sivulla, mistä muutos johtuu ja mitä olette tehneet.",
  },
  tell: {
    title: "Kenelle asiasta kerrotaan",
    register: "Rekisterin tiedot",
    kela: "Asiakkuus: Kela, kanta@kanta.fi, puhelin 020 634 7787 arkisin klo 7–17.",
    thl: "Muutoksen vaikutukset Kanta-palveluihin: THL, kantapalvelut@thl.fi.",
    link: "Katso, missä tiedot korjataan",
    unit: "Katso yksikön tiedot",
  },
  answer: {
    title: "Vastatkaa Kelalle",
    documentTitle: "Vastaa rekisterin muutokseen",
    label: "Mistä muutos johtuu ja mitä olette tehneet?",
    hint: "Älkää kirjoittako henkilötunnuksia tai asiakkaiden ja potilaiden tietoja.",
    submit: "Lähetä vastaus",
    who: "Kelalle vastaa organisaation pääkäyttäjä tai se, jolla on rooli: hallinnollinen yhteyshenkilö.",
  },
  given: {
    title: "Vastauksenne",
    by: "{name}, {time}",
    waits: "Kela käsittelee vastauksen ja sulkee asian. Saatte siitä viestin.",
  },
  closed: {
    title: "Asia on suljettu",
    byKela: "Kela, {time}",
    byRegister: "Rekisteri on korjattu, joten asia sulkeutui {time}. Teidän ei tarvitse tehdä mitään.",
    unanswered: "Kela sulki asian ilman vastaustanne.",
  },
  back: "Organisaation tiedot",
  staff: {
    title: "Rekisterien muutokset",
    lead: "Asiakkaiden merkinnät, jotka ovat päättyneet tai siirtyneet tai joiden Y-tunnus on vaihtunut.",
    filter: "Hae ja rajaa muutoksia",
    search: "Nimi, OID-tunnus tai Y-tunnus",
    open: "Avoimet ja vastatut",
    submit: "Hae",
    count: "{count, plural, =0 {Ei muutoksia} one {# muutos} other {# muutosta}}",
    customer: "Asiakas",
    what: "Muutos",
    found: "Havaittu",
    pages: "Muutosten sivut",
    first: "Alkuun",
    next: "Seuraavat muutokset",
    empty: "Yhtään muutosta ei löytynyt",
    emptyText: "Uudet muutokset tulevat tähän, kun Ekstranet on tarkistanut rekisterit.",
    states: { OPEN: "Odottaa asiakasta", ANSWERED: "Asiakas on vastannut", CLOSED: "Suljettu" },
    answered: "Asiakkaan vastaus",
    noAnswer: "Asiakas ei ole vielä vastannut. Asian voi sulkea myös ilman vastausta.",
    own: "Olet itse vastannut asiakkaan puolesta. Toinen käsittelijä sulkee asian.",
    close: {
      title: "Sulje asia",
      reason: "Miksi asia suljetaan?",
      reasonHint: "Asiakas näkee perustelun. Kirjoita, mitä on sovittu.",
      submit: "Sulje asia",
      keep: "Jätä avoimeksi",
    },
    closedBy: "{name}, {time}",
    byRegister: "Rekisteri on korjattu, joten asia sulkeutui {time}.",
    toCustomer: "Asiakkaan tiedot",
  },
};
