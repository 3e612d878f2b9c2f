import { contacts } from "./contacts";
import { services } from "./services";

export const joining = {
  title: "Liittymishakemus",
  begin: {
    lead: "Liittymishakemuksella organisaatiosi ottaa käyttöön yhden Kanta-palvelun. Jokaiselle palvelulle tehdään oma hakemus. Ensimmäisen palvelun mukana alkaa Kanta-palvelujen asiakkuus.",
    need: {
      units: "yksiköt ja palveluyksiköt, joita hakemus koskee (tiedot tulevat rekisteristä)",
      system: "tietojärjestelmän nimi ja versio",
      point: "liityntäpiste: välittäjän liityntäpiste tai oman uuden pisteen kaikki tiedot ja varmenne",
      plan: "tietoturvasuunnitelman hyväksymispäivä ja hyväksyjä",
      people: "yhteyshenkilöt, laskutustiedot ja allekirjoittajien sähköpostiosoitteet",
      proof: "julkisella organisaatiolla selvitys nimenkirjoitusoikeudesta",
    },
    duration:
      "Varaa täyttämiseen noin 30 minuuttia. Voit keskeyttää ja jatkaa myöhemmin. Lähetä hakemus yleensä viimeistään kaksi viikkoa ennen aloituspäivää, apteekin hakemus 21–30 päivää ennen haltuunottoa.",
    decides:
      "Allekirjoittajat vahvistavat hakemuksen ennen kuin se lähtee. Kela ratkaisee sen. Asiakkuus, sitoumus ja palvelun käyttö alkavat aloituspäivänä.",
    start: "Aloita liittymishakemus",
  },
  steps: {
    service: { title: "Palvelu", lead: "Yksi hakemus koskee yhtä palvelua." },
    model: {
      title: "Liittymismalli",
      lead: "Suoraliittyjä liittyy omalla järjestelmällään. Yhteisliittymisessä pääliittyjä hakee ja mukanaliittyjät käyttävät sen järjestelmää.",
    },
    units: {
      title: "Yksiköt",
      lead: "Yksiköt tulevat kansallisesta rekisteristä. Jos tieto on väärin, korjauta se rekisteriin.",
    },
    system: {
      title: "Tietojärjestelmä",
      lead: "Käyttöön voi ottaa järjestelmän, joka on Astori-rekisterissä ja jonka todistus on voimassa aloituspäivänä.",
    },
    point: {
      title: "Liityntäpiste",
      lead: "Valitse liityntäpiste, jota välittäjä tai organisaatiosi jo hallinnoi, tai anna oman uuden pisteen tiedot.",
    },
    renewals: {
      title: "Uusimispyyntöjen vastaanotto",
      lead: "Vastaanoton voi ottaa käyttöön yksikössä, jolla on merkintä THL:n rekisterissä. Muut yksiköt voit ilmoittaa myöhemmin.",
    },
    plan: {
      title: "Tietoturvasuunnitelma",
      lead: "Kerro, että suunnitelma on olemassa, milloin se on hyväksytty ja kuka sen hyväksyi.",
    },
    contacts: {
      title: "Yhteyshenkilöt",
      lead: "Keneen Kela ottaa yhteyttä missäkin asiassa. Yhteyshenkilönä oleminen ei anna oikeuksia Kanta Ekstranetissä. Tyhjiä rivejä ei tallenneta.",
    },
    billing: { title: "Laskutus", lead: "Minne Kela lähettää Kanta-palvelujen laskut." },
    takeover: { title: "Apteekin haltuunotto" },
    effect: {
      title: "Aloituspäivä",
      lead: "Palvelun käyttö alkaa valittuna päivänä klo 0.00, kun Kela on hyväksynyt hakemuksen.",
    },
    terms: {
      title: "Ehdot",
      lead: "Lue voimassa olevat ehdot ja palvelukuvaus ja hyväksy ne organisaatiosi puolesta.",
    },
    signatories: { title: "Allekirjoittajat" },
  },
  fields: {
    service: {
      service: { label: "Mihin palveluun organisaatiosi liittyy?" },
      applicant: { label: "Hakija", hint: "Tieto tulee kansallisesta rekisteristä." },
    },
    model: {
      model: { label: "Miten organisaatiosi liittyy?" },
      coJoiners: { label: "Mukanaliittyjät", hint: "Kirjaa jokainen omalle rivilleen." },
      coJoiners_businessId: { label: "Mukanaliittyjän Y-tunnus" },
      coJoiners_name: { label: "Mukanaliittyjän nimi" },
      contractsExist: {
        label: "Sopimukset mukanaliittyjien kanssa on tehty",
        hint: "Sopimuksia ei lähetetä Kelaan.",
      },
      mainJoiner: { label: "Pääliittyjän Y-tunnus" },
    },
    units: {
      units: { label: "Mitä yksiköitä hakemus koskee?" },
      unitOids: { label: "Valitut yksiköt" },
    },
    system: { systemId: { label: "Tietojärjestelmä", hint: "Käyttöön voi ottaa vain näitä järjestelmiä." } },
    point: {
      how: { label: "Millä liityntäpisteellä palvelua käytetään?" },
      pointId: { label: "Liityntäpiste", hint: "Välittäjä kertoo, minkä pisteen valitset." },
      environment: { label: "Ympäristö" },
      name: { label: "Uuden liityntäpisteen nimi", hint: "Nimi, josta tunnistat pisteen, esimerkiksi Kanta-GW1." },
      host: { label: "Palvelimen nimi", hint: "Esimerkiksi kanta-gw1.esimerkkila.fi. Sama nimi on varmenteessa." },
      port: { label: "Portti" },
      addresses: { label: "IP-osoitteet ja verkot", hint: "Yksi rivillä." },
      networkProvider: { label: "Verkkoyhteyden toimittaja" },
      partyIdentifier: { label: "Osapuolitunniste" },
      onCallPhone: { label: "Päivystyksen puhelin" },
      onCallEmail: { label: "Päivystyksen sähköposti" },
      certificate: {
        label: "Palvelinvarmenne",
        hint: "Liitä varmenne PEM-tekstinä. Tuotannon liityntäpiste tarvitsee voimassa olevan varmenteen. Älä koskaan liitä yksityistä avainta.",
      },
    },
    renewals: {
      reception: { label: "Otetaanko uusimispyyntöjen vastaanotto käyttöön?" },
      unitOids: { label: "Yksiköt, jotka ottavat pyyntöjä vastaan" },
    },
    plan: {
      exists: { label: "Organisaatiollani on hyväksytty tietoturvasuunnitelma" },
      approvedOn: { label: "Hyväksymispäivä" },
      approvedBy: { label: "Hyväksyjän nimi ja tehtävä" },
    },
    contacts: {
      people: { label: "Yhteyshenkilöt" },
      people_function: { label: "Asia" },
      people_name: { label: "Nimi" },
      people_phone: { label: "Puhelin" },
      people_email: { label: "Sähköposti" },
      people_language: { label: "Asiointikieli" },
    },
    billing: {
      by: { label: "Laskutustapa" },
      eInvoiceAddress: { label: "Verkkolaskuosoite (OVT tai IBAN)" },
      eInvoiceOperator: { label: "Välittäjän tunnus" },
      recipient: { label: "Vastaanottaja" },
      street: { label: "Katuosoite tai postilokero" },
      postalCode: { label: "Postinumero" },
      postOffice: { label: "Postitoimipaikka" },
      reference: { label: "Laskulle merkittävä viite" },
    },
    takeover: {
      isRegistered: {
        label: "Haltuunottopäivä on Fimean apteekkirekisterissä",
        hint: "Päivän täytyy olla rekisterissä ennen kuin hakemuksen voi lähettää.",
      },
    },
    effect: {
      effectiveOn: { label: "Aloituspäivä" },
      deploymentPeriod: { label: "Käyttöönottojakso", hint: "Jos olet sopinut siitä Kelan kanssa." },
    },
    terms: { accepted: { label: "Organisaationi hyväksyy" } },
    signatories: {
      people: { label: "Allekirjoittajat" },
      people_name: { label: "Allekirjoittajan nimi" },
      people_email: { label: "Allekirjoittajan sähköposti" },
    },
  },
  codes: {
    YES: "kyllä",
    ...services.names,
    ...contacts.functions,
    ORGANISATION: "Sosiaali- tai terveydenhuollon organisaatio",
    PHARMACY: "Apteekki",
    PRACTITIONER: "Itsenäinen ammatinharjoittaja",
    DIRECT: "Suoraliittyminen",
    JOINT_MAIN: "Yhteisliittyminen, organisaatiosi on pääliittyjä",
    JOINT_CO: "Yhteisliittyminen, organisaatiosi on mukanaliittyjä",
    ALL: "Kaikkia yksiköitä, joita palvelu koskee",
    CHOSEN: "Valittuja yksiköitä",
    EXISTING: "Olemassa oleva liityntäpiste",
    NEW: "Oma uusi liityntäpiste",
    LATER: "Ilmoitetaan myöhemmin",
    CLIENT_TEST: "Asiakastesti",
    PRODUCTION_LIKE: "Tuotannonkuva",
    PRODUCTION: "Tuotanto",
    ON: "Kyllä",
    OFF: "Ei vielä",
    E_INVOICE: "Verkkolasku",
    POST: "Paperilasku",
    fi: "suomi",
    sv: "ruotsi",
  },
  attachments: { "signing-right": "Selvitys nimenkirjoitusoikeudesta" },
  serviceHints: {
    PRESCRIPTION: "Sähköiset lääkemääräykset.",
    PATIENT_DATA: "Potilastietojen tallentaminen ja käyttö.",
    SOCIAL_WELFARE: "Sosiaalihuollon asiakastietojen tallentaminen ja käyttö.",
    IMAGING: "Kuvantamistutkimukset. Tarvitset järjestelmän, jossa on kuvakatselin.",
    KELAIN: "Lääkemääräykset selaimella ilman omaa järjestelmää. Käyttäjäksi rekisteröidytään Kelaimessa.",
  },
  ineligible: {
    KIND: "{service}: tällainen organisaatio ei voi liittyä palveluun.",
    HEALTH_CARE: "{service}: organisaatiollasi ei ole rekisterissä voimassa olevaa terveydenhuollon yksikköä.",
    SOCIAL_CARE: "{service}: organisaatiollasi ei ole rekisterissä voimassa olevaa sosiaalihuollon yksikköä.",
    IN_USE: "{service} on jo käytössä.",
  },
  notes: {
    unfitSystems:
      "{count, plural, one {Luettelon yhtä järjestelmää ei voi} other {Luettelon # järjestelmää ei voi}} ottaa käyttöön: todistus ei ole voimassa aloituspäivänä tai järjestelmä ei ole Astorissa.",
    pointNeeded: "Tämä palvelu tarvitsee toimivan liityntäpisteen tuotannossa.",
    markings:
      "THL:n rekisterissä uusimispyyntöjen vastaanotto on merkitty {marked, plural, one {yhdelle yksikölle} other {# yksikölle}}. Hakemus koskee {count, plural, one {yhtä yksikköä} other {# yksikköä}}.",
    neverThePlan:
      "Älä liitä tietoturvasuunnitelmaa hakemukseen äläkä lähetä sitä Kelaan muuten. Suunnitelma ei ole julkinen, eikä Kela ota sitä vastaan.",
    takeover: "Lähetä hakemus vähintään {days} ja enintään {latest} päivää ennen haltuunottoa.",
    signs:
      "Jokainen allekirjoittaja saa sähköpostiin linkin ja vahvistaa hakemuksen tunnistautumalla. Nimenkirjoitusoikeus tarkistetaan kaupparekisteristä. Toimitusjohtaja ei allekirjoita yksin.",
    signsAlone: "Itsenäinen ammatinharjoittaja vahvistaa hakemuksen yksin.",
    publicSigns:
      "Jokainen allekirjoittaja saa sähköpostiin linkin ja vahvistaa hakemuksen tunnistautumalla. Liitä hakemukseen selvitys nimenkirjoitusoikeudesta, esimerkiksi hallintosääntö.",
  },
  versionOf: "{name}, versio {version}, voimassa {date} alkaen",
  entry: {
    title: "Tervetuloa Kanta-palvelujen asiakkaaksi",
    lead: "Organisaatiosi ei ole vielä Kanta-palvelujen asiakas. Asiakkuus alkaa, kun Kela on hyväksynyt ensimmäisen liittymishakemuksen ja sen aloituspäivä on tullut.",
    what: "Näin pääset alkuun",
    check: "Tarkista ensin, että organisaatiosi ja sen yksiköt ovat rekisterissä oikein.",
    begin: "Aloita liittymishakemus",
    begunTitle: "Hakemuksesi",
    goOn: "Jatka luonnosta: {service}",
    look: "{service}, {reference}: {status}",
    noService: "palvelua ei ole vielä valittu",
    mayNot:
      "Liittymishakemuksen tekee organisaation pääkäyttäjä tai hallinnollinen yhteyshenkilö. Pyydä jompaakumpaa aloittamaan hakemus.",
  },
};
