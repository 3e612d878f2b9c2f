export const details = {
  title: "Organisaation tiedot",
  lead: "Tiedot tulevat kansallisista rekistereistä, eikä niitä voi muuttaa Ekstranetissä.",
  data: "Rekisteritiedot",
  field: "Tieto",
  value: "Sisältö",
  register: "Rekisteri, jossa tieto on",
  name: "Nimi",
  swedishName: "Ruotsinkielinen nimi",
  businessId: "Y-tunnus",
  oid: "OID-tunnus",
  kind: "Asiakasryhmä",
  sector: "Sektori",
  sectors: { "1": "Julkinen", "2": "Yksityinen", "3": "Yksityinen, itse ilmoitettu yksikkö" },
  care: "Toiminta",
  health: "Terveydenhuolto",
  social: "Sosiaalihuolto",
  healthAndSocial: "Terveydenhuolto ja sosiaalihuolto",
  municipality: "Sijaintikunta",
  streetAddress: "Käyntiosoite",
  postalAddress: "Postiosoite",
  inForce: "Voimassa rekisterissä",
  since: "{from} alkaen",
  until: "{until} asti",
  between: "{from}–{until}",
  customerSince: "Kanta-palvelujen asiakas",
  noEntry: "Ekstranet ei ole vielä hakenut rekisteristä osoitetta, sektoria ja sijaintikuntaa.",
  pastNothing: "Siltä päivältä ei ole tietoja",
  pastNothingText: "Ekstranetissä ei ollut silloin tallennettuna näitä tietoja. Valitse myöhempi päivä.",
  pastEntry:
    "Menneiltä päiviltä näytetään nimi, tunnukset ja asiakasryhmä. Osoitteet ja muut rekisterin tiedot näet nykyisistä tiedoista.",
  source: "Lähde: THL:n koodistopalvelu, lisenssi CC BY 4.0.",
  checked: "Ekstranet on tarkistanut tiedot rekisteristä {time}.",
  registers: {
    CONTROLLERS: "Rekisterinpitäjärekisteri, THL:n koodistopalvelu",
    THL: "SOTE-organisaatiorekisteri, THL:n koodistopalvelu",
    SOTERI: "Soteri (ent. Valveri), Lupa- ja valvontavirasto (ent. Valvira ja aluehallintovirastot)",
    PRACTITIONERS: "Terveydenhuollon itsenäiset ammatinharjoittajat, Lupa- ja valvontavirasto (ent. Valvira)",
    FIMEA: "Apteekkirekisteri, Fimea",
    YTJ: "Yritys- ja yhteisötietojärjestelmä YTJ",
    KELA: "Kanta-palvelujen asiakastiedot, Kela",
  },
  correct: {
    title: "Miten tiedot korjataan",
    THL: "Julkinen organisaatio huolehtii itse siitä, että sen tiedot ovat rekisterissä oikein. Ilmoittakaa korjaus THL:n koodistopalveluun osoitteeseen koodistopalvelu@thl.fi. THL:n ohje on nimeltään Tietojen tarkastaminen SOTE-organisaatiorekisteristä ja päivityksistä ilmoittaminen.",
    SOTERI:
      "Yksityisen palveluntuottajan ja toiminimellä toimivan ammatinharjoittajan tiedot ovat Soterissa, Lupa- ja valvontaviraston rekisterissä (ent. Valveri, josta vastasivat Valvira ja aluehallintovirastot). Korjatkaa tiedot Soterissa. Ne siirtyvät sieltä THL:n koodistopalveluun yön aikana.",
    PRACTITIONERS:
      "Itsenäisen ammatinharjoittajan tiedot ovat Lupa- ja valvontaviraston rekisterissä (ent. Valviran rekisteri). Ilmoita korjaus Lupa- ja valvontavirastoon. Jos toimit toiminimellä, korjaa tiedot Soterissa (ent. Valveri). Tiedot siirtyvät sieltä THL:n koodistopalveluun.",
    FIMEA:
      "Apteekin nimi ja osoite tulevat Fimean apteekkirekisteristä. Ilmoittakaa korjaus Fimeaan. Kun apteekki vaihtaa omistajaa, haltuunottopäivän täytyy olla rekisterissä ennen kuin uusi apteekkari hakee asiakkuutta.",
    YTJ: "Kanta-välittäjä ei ole sosiaali- ja terveydenhuollon rekistereissä. Nimi ja Y-tunnus tulevat Yritys- ja yhteisötietojärjestelmästä, ja ne korjataan osoitteessa ytj.fi. Muut tiedot korjaa Kela, kanta@kanta.fi.",
    nameChange:
      "Nimenmuutosta ei tarvitse ilmoittaa Kelaan. Uusi nimi tulee Ekstranetiin rekisteristä yön aikana, ja asiakkuus säilyy ennallaan.",
  },
  mismatch: {
    title: "OID-tunnus ja Y-tunnus eivät täsmää",
    text: "OID-tunnus {oid} on muodostettu Y-tunnuksesta {owner}. Tunnus voi silti olla oikea, esimerkiksi jos yksikkö on siirtynyt yritysten sulautuessa. Tarkistakaa tieto rekisteristä.",
  },
  changes: {
    title: "Kun organisaatio muuttuu",
    public:
      "Julkisen sosiaali- ja terveydenhuollon organisaatiomuutokseen on THL:n työohje. Se on tarkoitettu muutosprosessin vastuuhenkilölle tai projektipäällikölle. Palautetta ohjeesta voi lähettää osoitteeseen kantapalvelut@thl.fi otsikolla Organisaatiomuutosohje.",
    lead: "Organisaatiomuutos voi vaikuttaa Kanta-palvelujen asiakkuuteen:",
    businessId: "Jos Y-tunnus vaihtuu, Kanta-palveluihin liitytään uudella Y-tunnuksella.",
    merger:
      "Jos yritykset sulautuvat, nykyinen asiakkuus voidaan mahdollisesti päättää ja Kanta-palvelujen käyttö jatkuu toisen yrityksen nimissä.",
    licence: "Jos terveydenhuollon palvelujen tuottajan lupa päättyy, Kanta-palveluja ei voi enää käyttää sen nimissä.",
    ask: "Lisätietoa muutosten vaikutuksista: kantapalvelut@thl.fi ja kanta@kanta.fi.",
  },
  findings: {
    title: "Rekisterissä huomatut muutokset",
    open: "{count, plural, one {Rekisterissä on muutos, johon odotamme vastaustanne} other {Rekisterissä on # muutosta, joihin odotamme vastaustanne}}",
    none: "Rekisteristä ei ole löytynyt muutoksia, joista teidän pitäisi vastata Kelalle.",
  },
  controllersLink: "Katso merkinnät rekisterinpitäjärekisterissä",
  controllers: {
    title: "Rekisterinpitäjätiedot",
    lead: "Rekisterinpitäjä kertoo, kenen rekisteriin Kanta-palveluihin tallennetut asiakirjat kuuluvat.",
    entries: "Merkinnät rekisterinpitäjärekisterissä",
    keeper: "Rekisterinpitäjärekisteriä pitää THL koodistopalvelussa. Merkintöjä ei voi muuttaa Ekstranetissä.",
    correct:
      "Jos merkintä on väärin tai puuttuu, ilmoittakaa siitä THL:n koodistopalveluun osoitteeseen koodistopalvelu@thl.fi.",
    change:
      "Jos rekisterinpitäjä muuttuu, ottakaa hyvissä ajoin yhteyttä osoitteisiin kantapalvelut@thl.fi ja kanta@kanta.fi.",
    name: "Rekisterinpitäjä",
    oid: "OID-tunnus",
    inForce: "Voimassa",
    state: "Tila",
    ACTIVE: "Voimassa",
    ENDED: "Päättynyt",
    GONE: "Ei enää rekisterissä",
    own: "Rekisterinpitäjän tunnus on organisaation oma tunnus",
    ownPrivate:
      "Yksityisellä organisaatiolla ei tarvitse olla omaa merkintää rekisterinpitäjärekisterissä. Asiakirjoihin rekisterinpitäjäksi merkitään organisaation oma OID-tunnus SOTE-organisaatiorekisterissä:",
    ownPractitioner:
      "Itsenäisellä ammatinharjoittajalla ei tarvitse olla omaa merkintää rekisterinpitäjärekisterissä. Asiakirjoihin rekisterinpitäjäksi merkitään ammatinharjoittajan oma OID-tunnus:",
    empty: "Organisaatiollanne ei ole merkintöjä rekisterinpitäjärekisterissä",
    emptyPublic:
      "Julkisella organisaatiolla, joka tallentaa asiakirjoja Kanta-palveluihin, on tavallisesti merkintä. Jos se puuttuu, ilmoittakaa siitä THL:n koodistopalveluun.",
    emptyOther: "Tämän asiakasryhmän organisaatioilla ei tavallisesti ole merkintöjä.",
    source: "Lähde: THL:n koodistopalvelu, eArkisto – Rekisterinpitäjärekisteri, lisenssi CC BY 4.0.",
  },
};
