import { services } from "./services";

export const termination = {
  title: "Irtisanomisilmoitus",
  begin: {
    lead: "Irtisano sitoumus, kun organisaatiosi ei enää käytä Kanta-palvelua omissa nimissään. Voit irtisanoa yhden palvelun, useita tai kaikki. Kun viimeinen palvelu päättyy, päättyy myös asiakkuus.",
    need: {
      services: "tieto siitä, mitkä palvelut päättyvät ja mikä on viimeinen käyttöpäivä",
      successor: "toiminnan jatkajan Y-tunnus, jos joku jatkaa toimintaa",
      archive: "suunnitelma siitä, missä asiakirjat säilytetään",
      billing: "viimeisen laskun osoite ja henkilö, jonka tavoittaa vielä päättymisen jälkeen",
      second:
        "toinen henkilö tai nimenkirjoittaja, joka vahvistaa ilmoituksen ennen lähettämistä (itsenäinen ammatinharjoittaja vahvistaa ilmoituksen itse)",
    },
    duration:
      "Täyttäminen vie noin kymmenen minuuttia. Lähetä ilmoitus yleensä viimeistään kolme viikkoa ennen viimeistä käyttöpäivää. Apteekille määräaika on sitova. Takautuvasti ei voi irtisanoa.",
    decides: "Kela käsittelee ilmoituksen. Kaksi käsittelijää hyväksyy sen.",
    start: "Aloita irtisanominen",
  },
  steps: {
    services: {
      title: "Palvelut",
      lead: "Valitse palvelut, joiden käyttö päättyy. Sama viimeinen käyttöpäivä koskee kaikkia valittuja.",
    },
    reason: { title: "Syy" },
    effect: {
      title: "Viimeinen käyttöpäivä",
      lead: "Palvelua voi käyttää vielä viimeisenä päivänä. Käyttö päättyy sitä seuraavan päivän alkaessa klo 0.00.",
    },
    successor: { title: "Toiminnan jatkaja" },
    data: {
      title: "Asiakirjat ja rekisterinpito",
      lead: "Kantaan tallennetut tiedot säilyvät, vaikka palvelun käyttö päättyy. Rekisterinpitäjällä on niistä velvollisuuksia myös sen jälkeen.",
    },
    billing: {
      title: "Laskutus ja yhteys päättymisen jälkeen",
      lead: "Käyttömaksu laskutetaan kaudelta, jonka aikana organisaatio on ollut asiakas yhdenkin päivän.",
    },
    confirmation: {
      title: "Vahvistajat",
      lead: "Toinen henkilö tai nimenkirjoittaja vahvistaa ilmoituksen, ennen kuin se lähtee Kelaan. Vain itsenäinen ammatinharjoittaja irtisanoo yksin.",
    },
    consequences: {
      title: "Mitä irtisanomisesta seuraa",
      lead: "Lue, mitä palvelujen päättyminen muuttaa. Muutokset tehdään viimeistä käyttöpäivää seuraavana päivänä.",
    },
  },
  fields: {
    services: { services: { label: "Päättyvät palvelut" } },
    reason: {
      reason: { label: "Miksi palvelujen käyttö päättyy?" },
      otherReason: { label: "Kerro syy", hint: "Älä kirjoita henkilötietoja." },
      licenceEnded: {
        label: "Lupa tai rekisteröinti palvelujen tuottamiseen päättyy",
        hint: "Kanta-palveluja ei voi käyttää sellaisen palveluntuottajan nimissä, jonka lupa on päättynyt.",
      },
    },
    effect: {
      lastDay: { label: "Viimeinen käyttöpäivä" },
      takeoverOn: {
        label: "Päivä, jona jatkaja aloittaa",
        hint: "Apteekki ilmoittaa tässä haltuunottopäivän, kun apteekki siirtyy uudelle apteekkarille. Viimeinen käyttöpäivä on sitä edeltävä päivä.",
      },
    },
    successor: {
      hasSuccessor: { label: "Jatkaako joku toimintaa?" },
      businessId: { label: "Jatkajan Y-tunnus" },
      name: { label: "Jatkajan nimi" },
      continues: { label: "Käyttääkö jatkaja Kanta-palveluja omissa nimissään?" },
    },
    data: {
      controllerChange: {
        label: "Vaihtuuko Kantaan tallennettujen tietojen rekisterinpitäjä?",
        hint: "Jos rekisterinpitäjä vaihtuu, tee siitä lisäksi ilmoitus rekisterinpitäjämuutoksesta.",
      },
      archiving: { label: "Missä asiakirjat säilytetään?" },
      transferredTo: { label: "Kenelle asiakirjat siirretään?", hint: "Organisaation nimi ja Y-tunnus." },
      licenceNotified: { label: "Onko toiminnan päättymisestä ilmoitettu lupaviranomaiselle?" },
    },
    billing: {
      recipient: { label: "Laskun saaja" },
      street: { label: "Katuosoite tai postilokero" },
      postalCode: { label: "Postinumero" },
      postOffice: { label: "Postitoimipaikka" },
      eInvoiceAddress: { label: "Verkkolaskuosoite" },
      contactName: { label: "Yhteyshenkilö päättymisen jälkeen" },
      contactEmail: { label: "Yhteyshenkilön sähköposti", hint: "Osoite, joka toimii vielä päättymisen jälkeen." },
      contactPhone: { label: "Yhteyshenkilön puhelinnumero" },
    },
    confirmation: {
      by: { label: "Kuka vahvistaa ilmoituksen?" },
      signatories: { label: "Nimenkirjoittajat" },
      signatories_name: { label: "Nimi" },
      signatories_email: { label: "Sähköposti" },
    },
    consequences: { isRead: { label: "Olen lukenut, mitä irtisanomisesta seuraa" } },
  },
  codes: {
    YES: "Kyllä",
    NO: "Ei",
    UNKNOWN: "En tiedä vielä",
    ENDING: "Toiminta loppuu",
    REORGANISATION: "Toiminta järjestetään uudelleen",
    ACQUISITION: "Yrityskauppa tai sulautuminen",
    OTHER: "Muu syy",
    IN_KANTA: "Kaikki asiakirjat ovat jo Kannassa",
    KELA_ARCHIVE: "Kelan arkistopalvelussa",
    TRANSFERRED: "Ne siirretään toiselle organisaatiolle",
    NOT_NEEDED: "Toiminta ei ole luvanvaraista",
    SELF: "Minä itse: olen itsenäinen ammatinharjoittaja",
    SECOND_PERSON: "Toinen henkilö, jolla on oikeus irtisanoa",
    SIGNATORIES: "Nimenkirjoittajat, jotka ilmoitan",
    ...services.names,
  },
  attachments: {},
  allServicesHint: "Jos valitset kaikki, asiakkuus päättyy.",
  consequencesWait:
    "Valitse ensin palvelut ja viimeinen käyttöpäivä. Sen jälkeen näet tässä, mitä niiden päättymisestä seuraa.",
  renewalsGoToo: "Reseptien uusimispyynnöt päättyvät Resepti-palvelun mukana.",
  renewalsAlone:
    "Jos vain uusimispyyntöjen vastaanotto loppuu, ilmoita siitä erikseen: valitse ilmoitukseksi Reseptin uusimispyyntöjen vastaanotto.",
  lastDayFrom: "Aikaisintaan {date}.",
  lastDayUsual: "Aikaisintaan tänään. Kela tarvitsee yleensä kolme viikkoa: {date} tai myöhemmin.",
  archiveDuty:
    "Kun yksityinen palveluntuottaja lopettaa toimintansa kokonaan, se ilmoittaa siitä Lupa- ja valvontavirastolle (ent. Valvira ja aluehallintovirastot) ja siirtää Kelan arkistopalveluun ne asiakirjat, jotka eivät ole Kannassa. Velvollisuus ei koske asiakirjoja, jotka on luovutettu hyvinvointialueelle.",
  notBackDated: "Irtisanomista ei voi tehdä takautuvasti.",
  warnings: {
    soon: "Viimeinen käyttöpäivä {date} on alle kolmen viikon päässä. Kela ei ehkä ehdi käsitellä ilmoitusta siihen mennessä.",
    last: "Tämä päättää organisaation viimeisen palvelun. Asiakkuus päättyy {date}, ja sen jälkeen organisaation tietoja voi vain lukea.",
    coJoiners:
      "{count, plural, one {Yksi mukanaliittyjä käyttää} other {# mukanaliittyjää käyttää}} päättyviä palveluja organisaation liittymisen kautta.",
    pointUsers:
      "Organisaation liityntäpisteitä käyttää {count, plural, one {yksi muu organisaatio} other {# muuta organisaatiota}}. Sovi niiden kanssa liityntäpisteistä ennen viimeistä käyttöpäivää.",
    controller: "Rekisterinpitäjän vaihtumisesta tehdään oma ilmoitus.",
    controllerUnknown: "Rekisterinpitäjän vaihtuminen on vielä selvittämättä.",
    licence: "Lupaviranomaiselle ei ole vielä ilmoitettu toiminnan päättymisestä.",
  },
  consequences: {
    ends: "päättyy, viimeinen päivä {last}",
    reduced: "jatkuu {from} alkaen vain palveluissa: {services}",
    service: { since: "käytössä {date} alkaen", joining: "liittymässä" },
    commitment: { covers: "koskee: {services}" },
    coJoiner: {
      uses: "mukanaliittyjä, käyttää organisaatiosi kautta: {services}",
      mustJoin: "tarvitsee oman liittymisen tai toisen pääliittyjän {from} alkaen",
    },
    system: { uses: "käytössä ({count, plural, one {yksi kohta} other {# kohtaa}}): {services}" },
    point: {
      own: "oma piste, käytössä: {services}",
      unused: "oma piste, ei käyttäjiä",
      ownWithOthers:
        "oma piste, jota käyttää myös {count, plural, one {yksi muu organisaatio} other {# muuta organisaatiota}}: {names}",
      proposed: "jää ilman käyttäjiä, ehdotetaan poistettavaksi {from} alkaen",
      othersUse:
        "oma käyttö päättyy, piste jää {count, plural, one {yhden muun organisaation} other {# muun organisaation}} käyttöön: {names}",
      used: "hallinnoija {manager}, käytössä: {services}",
    },
    certificate: {
      until: "voimassa {date} asti",
      idle: "jää käyttämättä, kun {name} poistetaan: pyydä Digi- ja väestötietovirastoa sulkemaan varmenne",
    },
    renewal: {
      on: "vastaanotto päällä {count, plural, one {yhdessä yksikössä} other {# yksikössä}}",
      off: "vastaanotto lopetetaan {from}, ja siitä ilmoitetaan myös THL:lle",
    },
    submission: {
      open: "{status}",
      withdrawn: "perutaan, koska palvelu päättyy",
      cancelled: "hyväksyntä perutaan, koska palvelu päättyy",
    },
    role: {
      held: "{count, plural, one {yhdellä} other {#:lla}} voimassa tai tarjottuna",
      reads: "vain lukee tietoja {from} alkaen, päättyy {until}",
      named: "Muiden organisaatioiden nimeämät henkilöt",
      namedCount: "{count, plural, one {yksi henkilö} other {# henkilöä}} asioi organisaatiosi puolesta",
      namedEnds: "vain lukevat tietoja {from} alkaen, oikeus päättyy {until}",
      received: "Muilta saadut roolit",
      receivedCount: "{count, plural, one {yksi rooli} other {# roolia}} toisilta organisaatioilta",
      receivedStays: "jäävät voimaan, kunnes antaja peruuttaa ne; uusia henkilöitä niihin ei voi nimetä {from} alkaen",
      contacts: "Ilmoitetut yhteyshenkilöt",
      contactsCount: "{count, plural, one {yksi henkilö} other {# henkilöä}}",
      contactsStay: "tiedot säilyvät, mutta niitä ei voi enää muuttaa {from} alkaen",
    },
    controller: {
      own: "organisaatio on tallennettujen tietojen rekisterinpitäjä",
      remains: "pysyy rekisterinpitäjänä, ellei rekisterinpitäjä vaihdu omalla ilmoituksella",
    },
    billing: {
      name: "Käyttömaksu",
      goesOn: "laskutetaan",
      ends: "päättyy: {last} on viimeinen laskutettava päivä, viimeinen lasku lähetetään ilmoitettuun osoitteeseen",
      changes: "päättyvien palvelujen laskutus loppuu, {last} on niiden viimeinen laskutettava päivä",
    },
  },
  done: {
    ended: "päätetty, viimeinen päivä {last}",
    reduced: "jatkuu palveluissa: {services}",
    renewalOff:
      "vastaanotto lopetettu {count, plural, one {yhdessä yksikössä} other {# yksikössä}}; ilmoitus THL:lle on tehtävä",
    withdrawn: "peruttu",
    cancelled: "hyväksyntä peruttu",
    customership: "Asiakkuus",
    idlePoint: "ei enää käyttäjiä, ehdotetaan poistettavaksi",
  },
  /** On every page of an organisation whose customership has ended. */
  ended: "Asiakkuus päättyi {date}. Tietoja voi lukea {until} asti, mutta niitä ei voi enää muuttaa.",
  roleEnded: "Organisaation asiakkuus on päättynyt.",
  ending: "Irtisanottu: viimeinen käyttöpäivä {date}.",
  because: "Palvelu on irtisanottu ({reference}).",
};
