import { services } from "./services";

export const organisationChange = {
  title: "Organisaatiomuutos",
  begin: {
    lead: "Ilmoita Kelaan, kun organisaatiosi Y-tunnus vaihtuu, yritykset sulautuvat, lupa päättyy tai julkisen organisaation yksiköitä siirtyy. Pelkkää nimenmuutosta ei tarvitse ilmoittaa.",
    need: {
      successor: "toiminnan jatkajan Y-tunnus",
      units: "siirtyvät yksiköt ja muutoksen päivä",
      controller: "tieto siitä, kenen rekisteriin arkistoidut tiedot jatkossa kuuluvat",
      contact: "muutoksen vastuuhenkilö",
    },
    duration: "Ilmoita yleensä vähintään kolme viikkoa etukäteen. Suuri muutos kannattaa sopia kuukausia aikaisemmin.",
    decides:
      "Kelan käsittelijä päättää. Irtisanominen, liittyminen ja rekisterinpitäjämuutos ratkaistaan kukin erikseen: niistä syntyy luonnokset, kun lähetät tämän ilmoituksen.",
    start: "Aloita ilmoitus",
  },
  steps: {
    situation: { title: "Tilanne" },
    instruction: { title: "Työohje" },
    successor: { title: "Toiminnan jatkaja" },
    effect: { title: "Muutoksen päivä" },
    units: { title: "Siirtyvät yksiköt" },
    services: { title: "Palvelut" },
    renewals: { title: "Uusimispyynnöt" },
    controller: { title: "Arkistoidut tiedot" },
    contact: { title: "Vastuuhenkilö" },
    outcome: {
      title: "Mitä muutoksesta seuraa",
      lead: "Käy läpi, mitä muutos koskee ja mitä kullekin tapahtuu. Voit katsoa seuraukset myös toiselle päivälle.",
    },
  },
  fields: {
    situation: {
      situation: { label: "Mikä muuttuu?" },
      customership: { label: "Mitä nykyiselle asiakkuudelle tapahtuu, kun yritykset sulautuvat?" },
    },
    instruction: {
      hasRead: { label: "Muutoksen vastuuhenkilö on lukenut THL:n työohjeen" },
    },
    successor: {
      businessId: {
        label: "Toiminnan jatkajan Y-tunnus",
        hint: "Jatkajan täytyy olla THL:n koodistopalvelun rekistereissä. Nimi tulee rekisteristä.",
      },
    },
    effect: {
      effectiveOn: { label: "Päivä, josta alkaen muutos on voimassa" },
      isUrgent: { label: "Asia on kiireellinen" },
      urgentReason: { label: "Miksi asia on kiireellinen?" },
    },
    units: {
      units: { label: "Mitkä yksiköt siirtyvät jatkajalle?" },
      unitOids: { label: "Valitse yksiköt", hint: "Yksiköt tulevat SOTE-organisaatiorekisteristä." },
      others: {
        label: "Yksiköt, jotka siirtyvät jollekin muulle",
        hint: "Täytä vain, jos osa siirtyvistä yksiköistä menee toiseen organisaatioon kuin muut.",
      },
      others_unitOid: { label: "Yksikkö" },
      others_businessId: { label: "Vastaanottajan Y-tunnus" },
    },
    services: {
      services: { label: "Palvelut, joiden käyttö päättyy organisaatiosi nimissä" },
      joins: {
        label: "Palvelut, joihin jatkaja liittyy",
        hint: "Jatkajalle syntyy kustakin liittymishakemuksen luonnos. Älä valitse palvelua, jota jatkaja jo käyttää.",
      },
    },
    renewals: {
      stopOn: { label: "Päivä, josta alkaen uusia uusimispyyntöjä ei enää oteta vastaan" },
    },
    controller: {
      archived: { label: "Mitä arkistoitujen tietojen rekisterinpitäjälle tapahtuu?" },
    },
    contact: {
      name: { label: "Nimi" },
      title: { label: "Tehtävä" },
      phone: { label: "Puhelinnumero" },
      email: { label: "Sähköposti" },
    },
    outcome: {
      hasSeen: { label: "Olen käynyt seuraukset läpi" },
    },
  },
  codes: {
    ...services.names,
    YES: "kyllä",
    BUSINESS_ID: "Y-tunnus vaihtuu",
    MERGER: "Yritykset sulautuvat",
    LICENCE_ENDED: "Lupa tuottaa palveluja päättyy",
    PUBLIC: "Julkisen organisaation yksiköitä siirtyy tai järjestetään uudelleen",
    ENDS: "Asiakkuus päättyy, ja käyttö jatkuu toisen yrityksen nimissä",
    STAYS: "Pysyy ennallaan",
    ALL: "Kaikki yksiköt",
    CHOSEN: "Vain valitut yksiköt",
    CHANGES: "Rekisterinpitäjä vaihtuu",
    UNKNOWN: "Emme tiedä vielä",
  },
  attachments: {},
  notes: {
    private:
      "Jos organisaatiosi nimi muuttuu mutta Y-tunnus säilyy, sinun ei tarvitse ilmoittaa mitään. Lisätietoa muutosten vaikutuksista: {thl} ja {kela}.",
    public:
      "Tämä ilmoitus on julkisen sosiaali- ja terveydenhuollon organisaatiomuutoksen vastuuhenkilölle tai projektipäällikölle. Yksiköt siirtyvät Kanta-palveluissa vasta, kun ne on siirretty SOTE-organisaatiorekisterissä. Lisätietoa: {thl} ja {kela}.",
    instruction:
      "THL on laatinut työohjeen, jolla varmistetaan Kanta-palvelujen yhteydet ja häiriötön käyttö organisaatiomuutoksissa. Ohje on Kanta-palvelujen käsikirjassa kohdassa Muutokset. Se on tarkoitettu muutosprosessin vastuuhenkilölle tai projektipäällikölle.",
    feedback: "Lähetä ohjeesta palautetta: {thl}, otsikko Organisaatiomuutosohje",
    successor: "Jatkaja on {name} ({businessId}).",
    noUnits: "Organisaatiollasi ei ole voimassa olevia yksiköitä rekisterissä. Voit jatkaa seuraavaan vaiheeseen.",
    services:
      "Asiakkuus kuuluu yhdelle Y-tunnukselle. Käyttö nykyisellä Y-tunnuksella irtisanotaan, ja jatkaja liittyy palveluihin omissa nimissään.",
    licence: "Kun lupa päättyy, Kanta-palveluja ei voi enää käyttää organisaatiosi nimissä. Käyttö irtisanotaan.",
    receives:
      "Uusimispyyntöjä ottaa vastaan {count, plural, one {# yksikkö} other {# yksikköä}}. Pyyntö vanhenee kahdeksassa päivässä, joten vastaanotto lopetetaan viimeistään {date}, jotta avoimet pyynnöt ehditään käsitellä. Ilmoita vastaanoton lopettamisesta erikseen Kelaan ja THL:n koodistopalveluun.",
    receivesNone: "Yksikään organisaatiosi yksikkö ei ota vastaan uusimispyyntöjä. Voit jättää päivän tyhjäksi.",
    owner: "Ilmoita henkilö, joka vastaa muutosprosessista: vastuuhenkilö tai projektipäällikkö.",
    notWhole: "Täytä ensin edelliset vaiheet. Sitten näet tässä, mitä muutoksesta seuraa.",
    bundle:
      "Kun lähetät ilmoituksen, siitä syntyvät luonnoksina irtisanomisilmoitus sekä valintojesi mukaan jatkajan liittymishakemukset ja rekisterinpitäjämuutos. Mikään niistä ei lähde Kelaan itsestään: täydennä ja lähetä ne.",
    noBundle:
      "Ilmoitus ei itsessään muuta mitään. Yksiköt siirtyvät rekisterin tietojen mukana, ja muut muutokset ilmoitetaan kukin erikseen.",
  },
  hints: {
    stopOn: "Viimeistään {date}, kahdeksan päivää ennen muutosta.",
  },
  warnings: {
    stopsLate:
      "Uusimispyyntöjen vastaanotto päättyy myöhemmin kuin {date}. Osa pyynnöistä voi jäädä käsittelemättä ennen muutosta.",
    nobodyJoins: "Jatkaja ei liity yhteenkään palveluun. Varmista, että se käyttää palveluja jo omissa nimissään.",
    controllerUnknown: "Arkistoitujen tietojen rekisterinpitäjä on vielä selvittämättä.",
  },
  bundle: {
    title: "Saman muutoksen asiat",
    lead: "Nämä asiat kuuluvat samaan organisaatiomuutokseen. Kukin lähetetään ja ratkaistaan erikseen.",
    part: "Asia",
    organisation: "Organisaatio",
    status: "Tila",
    own: "tämä asia",
    missing: "Huomaa nämä",
    endsFirst:
      "Irtisanominen on hyväksytty, mutta {count, plural, one {yhtä jatkajan liittymishakemusta} other {# jatkajan liittymishakemusta}} ei ole. Jatkaja ei ehkä voi käyttää palveluja, kun nykyinen käyttö päättyy.",
    joinFirst:
      "Hyväksymättä on vielä {count, plural, one {yksi jatkajan liittymishakemus} other {# jatkajan liittymishakemusta}}. Irtisanominen hyväksytään vasta niiden jälkeen, jotta palvelujen käyttö ei katkea.",
    unsent:
      "{count, plural, one {Yhtä muutokseen kuuluvaa asiaa} other {# muutokseen kuuluvaa asiaa}} ei ole vielä lähetetty.",
    lost: "{count, plural, one {Yksi muutokseen kuuluva asia on} other {# muutokseen kuuluvaa asiaa on}} peruttu tai hylätty.",
    applies:
      "Tämän ilmoituksen hyväksyminen ei muuta tietoja. Yksiköt, nimet ja Y-tunnukset tulevat rekistereistä, ja muut muutokset tulevat voimaan samaan muutokseen kuuluvien asioiden mukana.",
  },
  simulation: {
    title: "Katso seuraukset toiselle päivälle",
    lead: "Näet, mitä muutoksesta seuraisi, jos se tapahtuisi toisena päivänä. Luonnos ei muutu.",
    label: "Valitse päivä",
    on: "Muutoksen päivä",
    show: "Näytä seuraukset",
    shown: "Jos muutos tapahtuisi {date}",
    badDay: "Kirjoita päivä muodossa 5.12.2026. Alla on ilmoituksen oma päivä.",
    back: "Takaisin ilmoitukseen",
    link: "Katso seuraukset toiselle päivälle",
    notWhole: "Seuraukset näkyvät, kun ilmoituksen muut vaiheet ovat valmiit.",
  },
  consequences: {
    unit: { ours: "nykyisen organisaation yksikkö", moves: "siirtyy {date}: {name}" },
    system: {
      used: "käytössä {count, plural, one {# siirtyvässä yksikössä} other {# siirtyvässä yksikössä}}",
      reportAnew: "käyttö päättyy täällä {last}; vastaanottaja ilmoittaa sen omiin tietoihinsa",
    },
    point: {
      ours: "nykyisen organisaation liityntäpiste",
      fileAnew: "{name} ilmoittaa liityntäpisteen omissa nimissään viimeistään kolme viikkoa ennen päivää {date}",
      mayMove: "jos liityntäpiste siirtyy, vastaanottaja tekee siitä muutosilmoituksen ennen päivää {date}",
    },
    certificate: {
      ofPoint: "({point})",
      until: "voimassa {date} asti",
      orderAnew: "uusi varmenne tilataan nimelle {name} viimeistään {orderBy}",
      check: "tarkista, kenen nimellä varmenne on {date} jälkeen; uusi tilataan viimeistään {orderBy}",
    },
    joins: "liittymishakemuksen luonnos; palvelun käyttö alkaa aikaisintaan, kun hakemus on hyväksytty",
    role: {
      name: "Roolit uudessa organisaatiossa",
      givenAnew: "eivät siirry: {name} antaa roolit uudelleen",
    },
    renewal: {
      on: "{count, plural, one {# yksikkö ottaa} other {# yksikköä ottaa}} vastaan uusimispyyntöjä",
      stops: "vastaanotto päättyy {date}",
    },
    submission: {
      open: "kesken: {status}",
      look: "koskee siirtyvää yksikköä: tarkista, pitääkö se perua ennen päivää {date}",
    },
    controller: {
      name: "Arkistoitujen tietojen rekisterinpitäjä",
      ours: "nykyinen organisaatio",
      changes: "{name}; rekisterinpitäjämuutoksesta syntyy luonnos",
      unknown: "selvitettävä ennen muutosta THL:n ja Kelan kanssa",
    },
  },
};
