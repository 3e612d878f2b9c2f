export const mails = {
  general: {
    subject: "Sinulle on viesti Kanta Ekstranetissä",
    body: "Sinulle on uusi viesti Kanta Ekstranetissä.\n\nLue viesti tunnistautumalla palveluun.",
  },
  frame: {
    organisation: "Organisaatio: {organisation} ({businessId})",
    matter: "Asia: {matter}",
    environment: "Ympäristö: {environment}",
    reference: "Viitenumero: {reference}",
    open: "Avaa asia Kanta Ekstranetissä",
    footer:
      "Tämän viestin lähetti Kanta Ekstranet. Viestiin ei voi vastata. Ilmoituksen tiedot näet palvelussa, kun olet tunnistautunut.",
  },
  submission: {
    submitted: {
      subject: "{reference}: ilmoitus on vastaanotettu",
      body: "Kela on vastaanottanut organisaation {organisation} ilmoituksen. Ilmoitettu voimaantulopäivä on {date}.\n\nSinun ei tarvitse tehdä nyt mitään. Kerromme, kun ilmoitus on käsitelty tai jos se täytyy täydentää.",
    },
    resubmitted: {
      subject: "{reference}: ilmoitus on täydennetty",
      body: "Organisaatio {organisation} on täydentänyt ilmoituksen, jonka palautit.\n\nIlmoitus odottaa käsittelyjonossa.",
    },
    returned: {
      subject: "{reference}: täydennä ilmoitus viimeistään {answerBy}",
      body: "Kela on palauttanut organisaation {organisation} ilmoituksen täydennettäväksi.\n\nNäet palvelussa, mitkä kohdat täytyy korjata ja miksi. Korjaa ne ja lähetä ilmoitus uudelleen viimeistään {answerBy}.",
    },
    approved: {
      subject: "{reference}: ilmoitus on hyväksytty",
      body: "Kela on hyväksynyt organisaation {organisation} ilmoituksen. Uudet tiedot tulevat voimaan {date}.\n\nVarmista, että omat järjestelmänne ovat valmiina silloin. Palvelussa sinun ei tarvitse tehdä mitään.",
    },
    "approved-with-new-date": {
      subject: "{reference}: ilmoitus on hyväksytty, voimaantulopäivä muuttui",
      body: "Kela on hyväksynyt organisaation {organisation} ilmoituksen ja muuttanut sen voimaantulopäivää. Uudet tiedot tulevat voimaan {date}.\n\nTarkista, että uusi päivä sopii teille ja että omat järjestelmänne ovat valmiina silloin. Jos päivä ei sovi, ota yhteyttä Kelaan.",
    },
    rejected: {
      subject: "{reference}: ilmoitus on hylätty",
      body: "Kela on hylännyt organisaation {organisation} ilmoituksen. Tietojanne ei muuteta.\n\nPerustelut näet palvelussa. Jos muutos tarvitaan edelleen, tee uusi ilmoitus.",
    },
    cancelled: {
      subject: "{reference}: ilmoituksen hyväksyntä on peruttu",
      body: "Kela on perunut organisaation {organisation} ilmoituksen hyväksynnän. Uudet tiedot eivät tule voimaan.\n\nPerustelut näet palvelussa. Jos muutos tarvitaan edelleen, tee uusi ilmoitus.",
    },
    withdrawn: {
      subject: "{reference}: ilmoitus on peruttu",
      body: "Organisaatio {organisation} on perunut ilmoituksensa, eikä sitä enää käsitellä. Tietoja ei muuteta.\n\nJos muutos tarvitaan sittenkin, organisaatio tekee uuden ilmoituksen.",
    },
    applied: {
      subject: "{reference}: uudet tiedot ovat voimassa",
      body: "Organisaation {organisation} ilmoittamat tiedot tulivat voimaan {date}.\n\nTarkista, että yhteydet toimivat uusilla tiedoilla. Jos yhteys ei toimi, ota yhteyttä Kanta-palvelujen tekniseen tukeen.",
    },
  },
};
