export const calendarFeeds = {
  title: "Kalenteri",
  summary: "Tilaa organisaation määräpäivät omaan kalenteriisi.",
  lead: "Voit tilata organisaation määräpäivät omaan kalenteriisi. Kalenteriohjelma hakee ne salaisesta osoitteesta.",
  contents: "Mitä kalenterissa on",
  contentsText: "Kalenterissa ovat päivät, jotka roolisi näyttää Ekstranetissä:",
  contentsList: {
    certificates:
      "milloin varmenteet vanhenevat ja mihin mennessä uusi on tilattava ja muista muutoksista ilmoitettava",
    submissions:
      "milloin hyväksytyt muutokset tulevat voimaan ja mihin mennessä palautettuun ilmoitukseen on vastattava",
    roles: "milloin määräaikaiset roolit ja yhteyshenkilöiden tehtävät päättyvät",
    systems: "milloin tietojärjestelmien todistukset päättyvät",
    services: "milloin palvelujen käyttö alkaa ja päättyy",
  },
  secret: "Osoite on salainen",
  secretText:
    "Kuka tahansa, jolla on osoite, voi lukea kalenterin tunnistautumatta. Kalenterissa on palvelinten ja henkilöiden nimiä. Älä jaa osoitetta muille. Jos kalenteriohjelmasi on verkkopalvelu, päivät tallentuvat myös sinne. Jos osoite on voinut joutua vääriin käsiin, vaihda se heti.",
  none: "Ei organisaatioita",
  noneText: "Valitse ensin organisaatio, jonka puolesta asioit. Sen jälkeen voit tilata sen kalenterin.",
  choose: "Valitse organisaatio",
  closed: "Asioi ensin tämän organisaation puolesta, jos haluat tehdä uuden osoitteen.",
  katso:
    "Katso-tunnisteella saatu rooli on voimassa vain istunnon ajan, joten sillä ei voi tilata kalenteria. Tunnistaudu Suomi.fi-tunnistuksella.",
  noAddress: "Et ole tilannut tämän organisaation kalenteria.",
  make: "Tee kalenteriosoite",
  makeAnother: "Tee toinen kalenteriosoite",
  made: "Kalenteriosoite on valmis",
  renewed: "Uusi kalenteriosoite on valmis. Vanha ei enää toimi.",
  once: "Kopioi osoite nyt, sillä sitä ei näytetä uudelleen.",
  address: "Osoite",
  open: "Avaa kalenteriohjelmassa",
  columns: { madeAt: "Tehty", readAt: "Viimeksi haettu", language: "Kieli", action: "Toiminto" },
  never: "Ei vielä haettu",
  renew: "Vaihda osoite",
  revoke: "Poista käytöstä",
  renewing: {
    title: "Vaihda kalenteriosoite",
    text: "Saat uuden osoitteen. Nykyinen osoite lakkaa toimimasta heti, joten kalenteri on tilattava uudelleen uudesta osoitteesta kaikilla laitteilla, joilla sitä käytät.",
    submit: "Vaihda osoite",
  },
  revoking: {
    title: "Poista kalenteriosoite käytöstä",
    text: "Osoite lakkaa toimimasta heti, eikä sitä voi palauttaa. Kalenteriohjelmaan jo haetut päivät voivat jäädä näkyviin: poista tilaus myös kalenteriohjelmasta.",
    submit: "Poista osoite käytöstä",
  },
  keep: "Säilytä nykyinen osoite",
  name: "Kanta Ekstranet: {organisation}",
  days: {
    certificateEnds: {
      summary: "Varmenne vanhenee: {host}",
      description:
        "Liityntäpisteen {name} ({environment}) palvelinvarmenne vanhenee {ends}. Tilaa uusi varmenne DVV:ltä viimeistään {order} ja vaihda se Ekstranetissä. Jos muutakin muuttuu, ilmoita siitä Kelaan viimeistään {file}.",
    },
    orderCertificate: {
      summary: "Tilaa varmenne viimeistään: {host}",
      description:
        "Liityntäpisteen {name} ({environment}) palvelinvarmenne vanhenee {ends}. Tilaa uusi varmenne DVV:ltä viimeistään {order}: toimitus kestää noin viikon. Jos muutakin muuttuu, ilmoita siitä Kelaan viimeistään {file}.",
    },
    fileChange: {
      summary: "Ilmoita muista muutoksista viimeistään: {host}",
      description:
        "Liityntäpisteen {name} ({environment}) palvelinvarmenne vanhenee {ends}. Jos vain varmenne vaihtuu, muutosilmoitusta ei tarvita. Jos muutakin muuttuu, tee liityntäpisteen muutosilmoitus viimeistään {file}. Sen jälkeen muutos on ilmoitettava kiireellisenä.",
    },
    usedCertificateEnds: {
      summary: "Käyttämänne liityntäpisteen varmenne vanhenee: {name}",
      description:
        "Liityntäpistettä ({environment}) hallinnoi {manager}, joka vastaa varmenteen uusimisesta: tilaus DVV:ltä viimeistään {order}, ilmoitus muista muutoksista viimeistään {file}. Varmistakaa hallinnoijalta, että uusi varmenne on tulossa.",
    },
    changeTakesEffect: {
      summary: "Muutos tulee voimaan: {reference}",
      description: "{kind}. Hyväksytyt tiedot tulevat voimaan {date} klo 0.00.",
    },
    answerBy: {
      summary: "Täydennä ilmoitus viimeistään: {reference}",
      description: "{kind}. Kela on palauttanut ilmoituksen. Korjaa se ja lähetä uudelleen viimeistään {date}.",
    },
    roleEnds: {
      summary: "Rooli päättyy: {role}, {name}",
      description: "Roolin viimeinen voimassaolopäivä on {date}.",
    },
    contactEnds: {
      summary: "Yhteyshenkilön tehtävä päättyy: {function}, {name}",
      description: "Viimeinen päivä on {date}. Ilmoittakaa seuraaja Ekstranetissä.",
    },
    systemEnds: {
      summary: "Tietojärjestelmän todistus päättyy: {name}",
      description: "Todistus on voimassa {date} saakka. Kysykää järjestelmätoimittajalta, milloin se uusitaan.",
    },
    serviceStarts: { summary: "Palvelun käyttö alkaa: {service}", description: "Käyttö alkaa {date}." },
    serviceEnds: { summary: "Palvelun käyttö päättyy: {service}", description: "Käyttö päättyy {date}." },
  },
};
