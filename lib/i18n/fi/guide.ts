const checkedOn = "22.11.2026";

export const guide = {
  title: "Mikä muuttuu?",
  lead: "Vastaa kysymyksiin, niin näet, mitä muutoksesta täytyy tehdä, mitä siihen tarvitaan ja kuka päättää.",
  publicLink: "Tuletko asiakkaaksi? Katso, mitä liittyminen edellyttää",
  answers: "Vastauksesi",
  change: "Muuta",
  changeOf: "Muuta vastausta: {question}",
  open: "Siirry sivulle",
  signIn: "Tunnistaudu ja jatka",
  registerName: "Nimi rekisterissä nyt: {name}",
  checkedOn: `Velvoitteet ja määräajat tarkistettu ${checkedOn}. Määräaikoja on siirretty aiemmin: varmista ajantasainen tieto osoitteesta kanta.fi.`,
  leadTime:
    "Ilmoita vähintään {days} päivää etukäteen. Tänään lähetettynä muutos voi tulla voimaan aikaisintaan {date}.",
  usualLeadTime: "Ilmoita yleensä {days} päivää etukäteen. Tänään lähetettynä muutos voi tulla voimaan {date} alkaen.",
  notYours: "Roolisi ei riitä tähän",
  whoMay: "Tämän voi tehdä organisaatiossasi: {roles}.",
  tell: "Ota yhteyttä",
  alsoTell: "Kerro myös näille",
  reports: {
    REPORT: "Ilmoita Kelaan",
    DIRECT: "Muuta tiedot itse",
    NOTHING: "Kelaan ei tarvitse ilmoittaa",
    OTHER: "Ilmoita ensin toiselle viranomaiselle",
    ASK: "Kysy ensin",
    KNOW: "Hyvä tietää",
  },
  questions: {
    change: {
      title: "Mikä muuttuu?",
      options: {
        contacts: "Osoite, yhteyshenkilö tai henkilöiden oikeudet",
        system: "Tietojärjestelmä",
        point: "Liityntäpiste tai sen varmenne",
        renewals: "Reseptien uusimispyyntöjen vastaanotto",
        ending: "Toiminta tai palvelun käyttö päättyy",
        name: "Organisaation nimi",
        organisation: "Organisaatio muuttuu: Y-tunnus, sulautuminen, lupa tai uudelleenjärjestely",
        controller: "Rekisterinpitäjä",
        joining: "Otamme käyttöön uuden Kanta-palvelun",
        duty: "Haluamme tietää, koskeeko liittymisvelvoite meitä",
        logs: "Tarvitsemme lokitietoja Kanta-palvelujen käytöstä",
        intermediary: "Toimimme Kanta-välittäjänä",
      },
    },
    begin: {
      title: "Mitä haluat selvittää?",
      options: {
        customer: "Miten Kanta-palvelujen asiakkaaksi tullaan",
        duty: "Koskeeko liittymisvelvoite meitä",
        controller: "Kuka on rekisterinpitäjä",
        entry: "Organisaatio on jo asiakas, mutta en pääse sen tietoihin",
      },
    },
    contacts: {
      title: "Mitkä tiedot muuttuvat?",
      options: {
        data: "Osoite tai yhteyshenkilö, johon Kela ottaa yhteyttä",
        people: "Kuka saa käyttää Ekstranetiä ja missä roolissa",
      },
    },
    system: {
      title: "Muuttuuko samalla liityntäpiste?",
      hint: "Liityntäpiste on se tietoliikenteen piste, josta tietojärjestelmä liittyy Kanta-palveluihin.",
      options: {
        same: "Ei, liityntäpiste pysyy samana",
        point: "Kyllä, siirrymme toiseen liityntäpisteeseen",
        unsure: "En tiedä",
      },
    },
    point: {
      title: "Mitä liityntäpisteelle tapahtuu?",
      options: {
        certificate: "Vain oman liityntäpisteen varmenne uusitaan",
        data: "Oman liityntäpisteen nimi, osoite tai muu tieto muuttuu",
        new: "Organisaatiomme perustaa uuden oman liityntäpisteen",
        remove: "Oma liityntäpiste poistuu käytöstä",
        start: "Alamme käyttää liityntäpistettä, omaa tai Kanta-välittäjän",
        change: "Vaihdamme liityntäpistettä tai välittäjää",
        end: "Lopetamme liityntäpisteen käytön",
      },
    },
    renewals: {
      title: "Mikä uusimispyynnöissä muuttuu?",
      options: {
        on: "Yksikkö tai ammatinharjoittaja alkaa ottaa vastaan uusimispyyntöjä",
        off: "Vastaanotto lopetetaan",
        pharmacy: "Olemme apteekki",
      },
    },
    renewalsMarking: {
      title: "Onko THL:n rekisterissä jo merkintä uusimispyyntöjen vastaanotosta?",
      hint: "Merkintä tehdään SOTE-organisaatiorekisteriin tai itsenäisten ammatinharjoittajien koodistoon. Yksikön merkinnän näet myös Ekstranetin uusimispyyntöjen sivulta.",
      options: { yes: "Kyllä", no: "Ei tai en tiedä" },
    },
    ending: {
      title: "Mikä päättyy?",
      options: {
        closing: "Toiminta tai jonkin Kanta-palvelun käyttö päättyy",
        sold: "Toiminta myydään tai siirtyy toiselle",
        pharmacy: "Apteekkari luopuu apteekista",
        kelain: "Kelaimen käyttö päättyy",
      },
    },
    name: {
      title: "Muuttuuko muutakin kuin nimi?",
      options: { only: "Vain nimi muuttuu", number: "Myös Y-tunnus vaihtuu" },
    },
    sector: {
      title: "Millainen organisaatiosi on?",
      options: {
        public: "Julkinen: hyvinvointialue, kunta, HUS tai valtion yksikkö",
        private: "Yksityinen palveluntuottaja",
        practitioner: "Itsenäinen ammatinharjoittaja",
        pharmacy: "Apteekki",
      },
    },
    publicSector: {
      title: "Mikä julkisessa organisaatiossa muuttuu?",
      options: {
        units: "Yksiköitä siirtyy, yhdistyy tai järjestetään uudelleen",
        controller: "Arkistoitujen tietojen rekisterinpitäjä vaihtuu",
      },
    },
    privateChange: {
      title: "Mitä organisaatiolle tapahtuu?",
      options: {
        number: "Y-tunnus vaihtuu",
        merger: "Yritys sulautuu toiseen",
        licence: "Lupa tai rekisteröinti tuottaa palveluja päättyy",
        sold: "Toiminta myydään toiselle",
      },
    },
    merger: {
      title: "Mitä asiakkuudelle tapahtuu sulautumisessa?",
      options: {
        ends: "Asiakkuutemme päättyy, ja käyttö jatkuu toisen yrityksen nimissä",
        goes: "Asiakkuutemme jatkuu, ja toinen yritys sulautuu meihin",
        unsure: "En tiedä vielä",
      },
    },
    practitioner: {
      title: "Mikä ammatinharjoittajan toiminnassa muuttuu?",
      options: {
        company: "Perustan yhtiön, tai Y-tunnus vaihtuu",
        stops: "Lopetan toiminnan",
        trade: "Alan toimia toiminimellä palveluntuottajana",
        premises: "Siirryn toisen palveluntuottajan tiloihin ja järjestelmään",
      },
    },
    controller: {
      title: "Mitä rekisterinpitäjästä haluat selvittää?",
      options: {
        moves: "Arkistoidut tiedot siirtyvät toiselle rekisterinpitäjälle",
        who: "Kuka on rekisterinpitäjä",
      },
    },
    controllerWho: {
      title: "Miten palvelu on järjestetty?",
      options: {
        public: "Julkinen organisaatio järjestää ja tuottaa palvelun",
        bought: "Julkinen organisaatio ostaa palvelun yksityiseltä",
        voucher: "Asiakas käyttää palveluseteliä",
        private: "Asiakas sopii palvelusta yksityisen kanssa ja maksaa sen itse",
        several: "Usealla näistä tavoista",
      },
    },
    joining: {
      title: "Millainen organisaatio liittyy?",
      options: {
        public: "Julkinen sosiaali- tai terveydenhuollon organisaatio",
        private: "Yksityinen palveluntuottaja",
        practitioner: "Itsenäinen ammatinharjoittaja",
        pharmacy: "Apteekki",
        intermediary: "Kanta-välittäjä",
        supplier: "Tietojärjestelmän toimittaja",
      },
    },
    joiningPractitioner: {
      title: "Millä käytät Kanta-palveluja?",
      options: {
        own: "Omalla tietojärjestelmällä",
        premises: "Toisen palveluntuottajan tiloissa ja järjestelmällä",
        kelain: "Vain Kelaimella",
      },
    },
    duty: {
      title: "Mitä palveluja organisaatiosi antaa?",
      hint: "Jos organisaatiosi antaa sekä sosiaali- että terveyspalveluja, katso kumpikin erikseen.",
      options: { health: "Terveyspalveluja", social: "Sosiaalipalveluja", pharmacy: "Olemme apteekki" },
    },
    dutyHealthSystem: {
      title: "Käsitelläänkö potilastietoja tietojärjestelmällä?",
      options: { yes: "Kyllä, tai olemme julkinen organisaatio", no: "Ei, tiedot ovat vain paperilla" },
    },
    dutySocialSystem: {
      title: "Onko käytössä sähköinen asiakastietojärjestelmä?",
      options: { yes: "Kyllä, tai olemme julkinen organisaatio", no: "Ei, tiedot ovat vain paperilla" },
    },
    intermediary: {
      title: "Mitä muutat Kanta-välittäjänä?",
      options: {
        point: "Hallinnoimamme liityntäpisteen tietoja",
        certificate: "Hallinnoimamme liityntäpisteen varmenteen",
        customers: "En muuta mitään: haluan nähdä, kuka liityntäpistettämme käyttää",
      },
    },
  },
  outcomes: {
    contactData: {
      title: "Muuta yhteystiedot Ekstranetissä",
      text: "Organisaatio pitää itse ajan tasalla osoitteensa ja yhteyshenkilönsä. Muutos tulee voimaan heti, eikä siitä tarvitse erikseen ilmoittaa.",
    },
    rolesOutcome: {
      title: "Muuta rooleja Ekstranetissä",
      text: "Pääkäyttäjä antaa ja peruuttaa roolit. Jaa rooleja mahdollisuuksien mukaan usealle, jotta vastuu tiedoista ei ole vain yhden henkilön varassa.",
    },
    systemOnly: {
      title: "Muuta tietojärjestelmän tiedot Ekstranetissä",
      text: "Muutos tulee voimaan heti, ja Kela näkee sen. Kela toivoo tietoa kolme viikkoa etukäteen. Uuden järjestelmän täytyy olla Astori-rekisterissä ja sen todistuksen voimassa.",
    },
    systemAndPoint: {
      title: "Tee liityntäpisteen muutosilmoitus",
      text: "Kun järjestelmän mukana vaihtuu liityntäpiste, tee muutosilmoitus: siinä kerrot sekä uuden liityntäpisteen että uuden järjestelmän.",
    },
    systemUnsure: {
      title: "Selvitä liityntäpiste järjestelmän toimittajalta",
      text: "Kysy järjestelmän toimittajalta tai Kanta-välittäjältä, minkä liityntäpisteen kautta uusi järjestelmä liittyy Kantaan. Vertaa sen OID-tunnusta nykyiseen liityntäpisteeseesi. Jos tunnus vaihtuu, tarvitaan muutosilmoitus.",
    },
    certificate: {
      title: "Vaihda varmenne Ekstranetissä",
      text: "Jos mikään muu ei muutu, liitä uusi varmenne varmenteiden sivulla. Palvelinvarmenteen myöntää Digi- ja väestötietovirasto: tilaa se hyvissä ajoin.",
    },
    pointData: {
      title: "Tee muutosilmoitus oman liityntäpisteen tiedoista",
      text: "Liityntäpisteen tietoja voi muuttaa vain organisaatio, joka hallinnoi sitä. Uudet tiedot tulevat voimaan ilmoitettuna päivänä, kun Kela on hyväksynyt ne.",
    },
    pointNew: {
      title: "Tee muutosilmoitus uudesta liityntäpisteestä",
      text: "Uusi liityntäpiste tarvitsee Digi- ja väestötietoviraston palvelinvarmenteen. Varmenteen tilaamiseen menee noin viikko.",
    },
    pointRemove: {
      title: "Tee muutosilmoitus liityntäpisteen poistumisesta",
      text: "Liityntäpisteen voi poistaa vasta, kun kukaan ei enää käytä sitä. Kerro asiakkaille ajoissa, mihin liityntäpisteeseen ne siirtyvät.",
    },
    useStart: {
      title: "Tee muutosilmoitus liityntäpisteen käytön aloittamisesta",
      text: "Valitse oma tai Kanta-välittäjän liityntäpiste sekä palvelut ja yksiköt, jotka alkavat käyttää sitä.",
    },
    useChange: {
      title: "Tee muutosilmoitus liityntäpisteen vaihdosta",
      text: "Kerro, mihin liityntäpisteeseen organisaatiosi siirtyy ja mitä yksiköitä ja palveluja vaihto koskee.",
    },
    useEnd: {
      title: "Tee muutosilmoitus käytön lopettamisesta",
      text: "Resepti-palvelun ja Potilastietovarannon asiakkaalla täytyy olla ainakin yksi liityntäpiste. Jos viimeinen käyttö päättyy, ilmoita ensin uuden liityntäpisteen käytön aloittamisesta.",
    },
    renewalsOn: {
      title: "Ilmoita vastaanoton aloittamisesta",
      text: "Kun merkintä on THL:n rekisterissä, ilmoita vastaanotto myös Kantaan. Vastaanotto toimii vasta, kun kumpikin on kunnossa.",
    },
    renewalsNoMarking: {
      title: "Pyydä ensin merkintä rekisteriin",
      text: "Uusimispyyntöjen vastaanotto edellyttää merkintää THL:n koodistopalvelussa. Julkinen organisaatio pyytää merkinnän THL:n koodistopalvelusta; yksityisten tiedot siirtyvät sinne Soterista. Palaa oppaaseen, kun merkintä on tehty.",
    },
    renewalsOff: {
      title: "Ilmoita vastaanoton lopettamisesta kahteen paikkaan",
      text: "Lopettaminen ilmoitetaan sekä Kantaan että THL:n koodistopalveluun. Ilmoituksen Kantaan teet täällä, ja saat valmiin viestin THL:lle. Lopeta vastaanotto kahdeksan päivää ennen organisaatiomuutosta, jotta avoimet pyynnöt ehditään käsitellä.",
    },
    renewalsPharmacy: {
      title: "Apteekki ei ota vastaan uusimispyyntöjä",
      text: "Uusimispyyntöjä vastaanottavat terveydenhuollon yksiköt ja itsenäiset ammatinharjoittajat. Apteekin ei tarvitse tehdä mitään.",
    },
    termination: {
      title: "Tee irtisanomisilmoitus",
      text: "Irtisano sitoumus, kun Kanta-palvelun käyttö organisaatiosi nimissä päättyy. Ilmoituksessa kerrot, mitkä palvelut päättyvät, mistä päivästä ja mitä arkistoiduille tiedoille tapahtuu.",
    },
    sold: {
      title: "Tee irtisanomisilmoitus ja kerro toiminnan jatkaja",
      text: "Kun toiminta siirtyy toiselle, irtisano organisaatiosi sitoumus ja nimeä jatkaja. Jatkajan täytyy itse olla Kanta-palvelujen asiakas. Sovi myös, kuka on arkistoitujen tietojen rekisterinpitäjä.",
    },
    pharmacyEnding: {
      title: "Tee irtisanomisilmoitus ennen apteekin haltuunottoa",
      text: "Luopuva apteekkari irtisanoo sitoumuksensa niin, että viimeinen päivä on haltuunottopäivää edeltävä päivä. Ilmoita kolme viikkoa etukäteen. Haltuunottopäivän täytyy olla Fimean rekisterissä.",
    },
    kelainEnding: {
      title: "Irtisano Kelaimen käyttö",
      text: "Itsenäinen ammatinharjoittaja irtisanoo Kelaimen erikseen Resepti-palvelusta. Yksityishenkilönä Kelainta käyttävän tiedot ovat vain Kelaimessa: kysy Kelalta, miten ne suljetaan.",
    },
    nameOnly: {
      title: "Nimenmuutosta ei ilmoiteta Kelaan",
      text: "Nimi siirtyy Kanta-palveluihin yöllä THL:n koodistopalvelun rekistereistä. Jos nimi on väärin, korjaa se siinä rekisterissä, josta se tulee: julkinen organisaatio THL:n koodistopalveluun, yksityinen Soteriin ja apteekki Fimeaan.",
    },
    businessId: {
      title: "Y-tunnus vaihtuu: liity uudella tunnuksella ja irtisano vanha",
      text: "Uudella Y-tunnuksella liitytään Kanta-palveluihin uudelleen. Organisaatiomuutoksen ilmoituksesta syntyvät luonnoksina liittymishakemukset uudelle ja irtisanominen vanhalle tunnukselle. Lähetä ne, jotta käyttö ei katkea.",
    },
    mergerEnds: {
      title: "Sulautuminen: organisaatiosi asiakkuus päättyy",
      text: "Ilmoita organisaatiomuutoksesta ja nimeä yritys, jonka nimissä Kanta-palvelujen käyttö jatkuu. Näet ennen lähettämistä, mitä sitoumuksille, liityntäpisteille ja rooleille tapahtuu.",
    },
    mergerContinues: {
      title: "Sulautuminen: organisaatiosi asiakkuus jatkuu",
      text: "Toinen yritys sulautuu organisaatioosi. Ilmoita muutoksesta, jotta siirtyvät yksiköt ja arkistoitujen tietojen rekisterinpitäjä selvitetään.",
    },
    mergerAsk: {
      title: "Kysy ensin, päättyykö asiakkuus",
      text: "Sulautumisessa nykyinen asiakkuus voi päättyä, mutta ei aina. Kysy vaikutuksista Kelasta ja THL:stä ennen kuin teet ilmoituksen.",
    },
    licenceEnded: {
      title: "Luvan päättyminen päättää Kanta-palvelujen käytön",
      text: "Kun lupa tai rekisteröinti päättyy, Kanta-palveluja ei voi enää käyttää organisaatiosi nimissä. Ilmoita päivä ja kerro, mitä arkistoiduille tiedoille tapahtuu.",
    },
    publicChange: {
      title: "Julkisen sektorin organisaatiomuutos",
      text: "Muutoksen vastuuhenkilö käyttää THL:n työohjetta Kanta-palvelujen yhteyksien varmistamisesta. Palautetta ohjeesta voi lähettää THL:lle otsikolla ”Organisaatiomuutosohje”. Ilmoita muutoksesta Kelaan: näet kaikki siirtyvät yksiköt, sitoumukset ja liityntäpisteet yhdellä kertaa.",
    },
    controllerChange: {
      title: "Tee ilmoitus rekisterinpitäjämuutoksesta",
      text: "Organisaatiomuutoksessa rekisterinpitäjä huolehtii siitä, että arkistoitujen tietojen rekisterinpitäjä muutetaan vastaamaan uutta tilannetta. Ohjeita antavat THL ja Kela. Tarkista muutosajon aikataulu ja päivitä tietoturvasuunnitelma ja varmenteet.",
    },
    controllerPublic: {
      title: "Rekisterinpitäjä on järjestämisestä vastaava julkinen organisaatio",
      text: "Julkisessa sosiaali- ja terveydenhuollossa rekisterinpitäjä on palvelun järjestämisestä vastaava organisaatio. Jokainen rekisterinpitäjä vastaa oman rekisterinsä sisällöstä.",
    },
    controllerBought: {
      title: "Rekisterinpitäjä on palvelun ostava julkinen organisaatio",
      text: "Kun julkinen organisaatio ostaa palvelun yksityiseltä, tiedot tallennetaan ostajan rekisteriin. Palveluntuottaja tarvitsee siihen rekisterinkäyttöoikeuden.",
    },
    controllerVoucher: {
      title: "Palvelusetelillä rekisterinpitäjä on julkinen organisaatio",
      text: "Jos asiakas käyttää palveluseteliä, palvelussa syntyvien asiakirjojen rekisterinpitäjä on palvelusetelin myöntänyt julkinen organisaatio.",
    },
    controllerPrivate: {
      title: "Rekisterinpitäjä on yksityinen palveluntuottaja",
      text: "Yksityinen on rekisterinpitäjä vain, kun palvelu perustuu asiakkaan ja palveluntuottajan sopimukseen ja asiakas maksaa sen itse.",
    },
    controllerSeveral: {
      title: "Ratkaise rekisterinpitäjä jokaisesta palvelusta erikseen",
      text: "Sama tuottaja voi tallentaa tietoja sekä omaan että julkisen organisaation rekisteriin. On tärkeää, että tieto tallennetaan oikeaan rekisteriin: sovi siitä järjestelmän toimittajan kanssa.",
    },
    practitionerTradeName: {
      title: "Rekisteröidy ensin palveluntuottajaksi",
      text: "Toiminimellä toimiva ammatinharjoittaja rekisteröityy yksityiseksi palveluntuottajaksi Soteriin. Tiedot siirtyvät rekisteristä koodistopalveluun yöllä, ja sen jälkeen voit liittyä uusilla tiedoilla.",
    },
    pharmacyTakeover: {
      title: "Uusi apteekkari liittyy omalla sitoumuksellaan",
      text: "Tee liittymishakemus noin kolme viikkoa ennen haltuunottopäivää, aikaisintaan 30 päivää ennen. Haltuunottopäivän täytyy olla Fimean rekisterissä ennen hakemusta.",
    },
    joinPublic: {
      title: "Tee liittymishakemus",
      text: "Jokaiseen palveluun haetaan omalla hakemuksella. Yksiköiden OID-tunnusten täytyy olla SOTE-organisaatiorekisterissä. Julkinen organisaatio liittää mukaan selvityksen nimenkirjoitusoikeudesta.",
    },
    joinPrivate: {
      title: "Tee liittymishakemus",
      text: "Organisaation täytyy olla Soterissa ja sen kautta THL:n koodistopalvelussa. Jokaiseen palveluun haetaan omalla hakemuksella, jonka nimenkirjoitusoikeuden haltijat vahvistavat.",
    },
    joinPractitioner: {
      title: "Tee liittymishakemus",
      text: "Itsenäisen ammatinharjoittajan tietojen täytyy olla voimassa rekisterissä. Tarvitset sertifioidun tietojärjestelmän ja liityntäpisteen, oman tai Kanta-välittäjän.",
    },
    joinCoJoiner: {
      title: "Liity toisen järjestelmällä mukanaliittyjänä",
      text: "Toisen tiloissa toimiva voi liittyä mukanaliittyjänä pääliittyjän järjestelmällä. Pääliittyjä tarkistaa luvat ja sopimukset, ja sopimuksia ei lähetetä Kelaan.",
    },
    joinKelain: {
      title: "Kelain ei tarvitse liityntäpistettä",
      text: "Lääkäri tai hammaslääkäri, joka määrää lääkkeitä vain Kelaimella, rekisteröityy Kelaimen käyttäjäksi Kelaimessa. Omaa tietojärjestelmää tai liityntäpistettä ei tarvita.",
    },
    joinPharmacy: {
      title: "Tee liittymishakemus Resepti-palveluun",
      text: "Apteekkari liittyy Resepti-palveluun. Apteekin nimi ja osoite tulevat Fimean rekisteristä, jossa myös haltuunottopäivän täytyy olla ennen hakemusta.",
    },
    joinIntermediary: {
      title: "Kysy Kelasta Kanta-välittäjäksi ryhtymisestä",
      text: "Välittäjä hallinnoi liityntäpisteitä, joita sen asiakkaat käyttävät. Välittäjällä täytyy olla tietoturvasuunnitelma ennen käyttöönottoa. Kela kertoo, miten välittäjäksi tullaan.",
    },
    supplier: {
      title: "Järjestelmän toimittaja sopii testauksesta Kelan kanssa",
      text: "Toimittaja ei ole Ekstranetin asiakas. Kysy Kelasta yhteistestauksesta. Sertifioitu järjestelmä rekisteröidään Astoriin, jota ylläpitää Lupa- ja valvontavirasto (ent. Valvira ja aluehallintovirastot).",
    },
    dutyHealth: {
      title: "Liittymisvelvoite koskee organisaatiotasi jo",
      text: "Asiakastietolaki (703/2023, 67 §) velvoittaa julkisen terveydenhuollon ja potilastietoja tietojärjestelmällä käsittelevän yksityisen palveluntuottajan liittymään Kanta-palvelujen käyttäjäksi. Jos organisaatiosi ei ole vielä liittynyt, tee liittymishakemus viipymättä.",
    },
    dutySocial: {
      title: "Liittymisvelvoite koskee organisaatiotasi",
      text: "Sähköistä asiakastietojärjestelmää käyttävä sosiaalihuollon palvelunantaja tallentaa asiakastiedot Sosiaalihuollon asiakastietovarantoon (asiakastietolaki 703/2023, 67 §). Velvoitteen mukaisten järjestelmien piti olla käytössä viimeistään 1.9.2026. Aiemmin kerrotut määräajat olivat julkisille palvelunantajille 1.9.2024 ja yksityisille 1.1.2026.",
    },
    dutyPharmacy: {
      title: "Apteekki liittyy Resepti-palveluun",
      text: "Laki sähköisestä lääkemääräyksestä (61/2007) velvoittaa apteekin liittymään Resepti-palveluun. Uusi apteekkari liittyy omalla hakemuksellaan.",
    },
    dutyNone: {
      title: "Liittymisvelvoite ei koske organisaatiotasi nyt",
      text: "Jos tietoja käsitellään vain paperilla, Kantaan ei tarvitse liittyä. Velvoite alkaa, kun organisaatiosi ottaa käyttöön sähköisen järjestelmän. Varmista epäselvä tilanne THL:stä.",
    },
    logData: {
      title: "Tee lokitietopyyntö",
      text: "Pyydä lokitietoja ilman kenenkään henkilön tietoja: mitä selvitetään, miltä ajalta ja millä perusteella. Kela kysyy yksilöivät tiedot tarvittaessa suojatusti.",
    },
    intermediaryUse: {
      title: "Näet käyttäjät liityntäpisteen sivulta",
      text: "Liityntäpisteen sivulla on luettelo asiakkaista, jotka käyttävät sitä: nimi ja OID-tunnus. Muut asiakkaan tiedot näet vain, jos asiakas on antanut sinulle roolin.",
    },
    entry: {
      title: "Pyydä rooli organisaatiosi pääkäyttäjältä",
      text: "Ekstranetiin tarvitset Suomi.fi-valtuuden tai aseman rekisterissä ja useimmiten myös roolin, jonka organisaatiosi pääkäyttäjä antaa. Jos pääkäyttäjää ei ole, ota yhteyttä Kelaan.",
    },
  },
};
