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
      "Tämän viestin lähetti Kanta Ekstranet. Viestiin ei voi vastata. Asian tiedot näet palvelussa, kun olet tunnistautunut.",
  },
  submission: {
    delivered: {
      subject: "{reference}: lokitiedot on toimitettu – {organisation}",
      body: "Kela on toimittanut vastauksen organisaation {organisation} lokitietopyyntöön.\n\nToimitustavan ja toimituspäivän näet palvelussa.",
    },
    "confirmation-asked": {
      subject: "Vahvista tiedot ennen kuin ne lähtevät Kelaan – {organisation}",
      body: "Sinua pyydetään vahvistamaan organisaation {organisation} tiedot Kanta Ekstranetissä. Tiedot lähtevät Kelaan vasta, kun kaikki pyydetyt ovat vahvistaneet ne.\n\nTunnistaudu palveluun, valitse organisaatio, lue tiedot ja vahvista ne. Jos tiedoissa on virhe, avaa ne muokattavaksi.",
    },
    reopened: {
      subject: "Tiedot on avattu muokattavaksi – {organisation}",
      body: "Organisaation {organisation} tiedot on avattu uudelleen muokattavaksi. Annetut vahvistukset eivät ole enää voimassa.\n\nNäet palvelussa, miksi tiedot avattiin. Korjaa tiedot ja lähetä ne uudelleen vahvistettavaksi.",
    },
    "approved-by-exception": {
      subject: "{reference}: asia on hyväksytty poikkeuksella – {organisation}",
      body: "Kela on hyväksynyt organisaation {organisation} asian. Uudet tiedot tulevat voimaan {date}, vaikka määräaika tai muutoskatko estäisi sen muuten.\n\nPerusteen näet palvelussa. Varmista, että omat järjestelmänne ovat valmiina silloin.",
    },
    "approved-without-day": {
      subject: "{reference}: asia on hyväksytty – {organisation}",
      body: "Kela on hyväksynyt organisaation {organisation} asian.\n\nKerromme, kun asia on hoidettu. Sinun ei tarvitse tehdä nyt mitään.",
    },
    "message-sent": {
      subject: "{reference}: asiakas on kirjoittanut viestin – {organisation}",
      body: "Organisaatio {organisation} on kirjoittanut viestin käsittelemästäsi asiasta.\n\nLue viesti palvelussa ja vastaa siihen siellä.",
    },
    "kela-message-sent": {
      subject: "{reference}: Kela on kirjoittanut viestin – {organisation}",
      body: "Kela on kirjoittanut viestin organisaation {organisation} asiasta.\n\nLue viesti palvelussa ja vastaa siihen siellä.",
    },
    "return-due-in-a-week": {
      subject: "{reference}: täydennä viimeistään {answerBy} – {organisation}",
      body: "Kela on palauttanut organisaation {organisation} asian täydennettäväksi. Aikaa on enintään viikko.\n\nKorjaa pyydetyt kohdat ja lähetä asia uudelleen viimeistään {answerBy}.",
    },
    "return-due-in-three-days": {
      subject: "{reference}: enintään kolme päivää aikaa täydentää – {organisation}",
      body: "Kela on palauttanut organisaation {organisation} asian täydennettäväksi. Aikaa on enintään kolme päivää.\n\nKorjaa pyydetyt kohdat ja lähetä asia uudelleen viimeistään {answerBy}.",
    },
    "return-due-tomorrow": {
      subject: "{reference}: täydennä huomenna, {answerBy} – {organisation}",
      body: "Kela on palauttanut organisaation {organisation} asian täydennettäväksi. Määräaika on huomenna.\n\nKorjaa pyydetyt kohdat ja lähetä asia uudelleen viimeistään {answerBy}.",
    },
    "return-overdue": {
      subject: "{reference}: täydentämisen määräaika on päättynyt – {organisation}",
      body: "Organisaation {organisation} asia piti täydentää viimeistään {answerBy}, mutta sitä ei ole lähetetty uudelleen.\n\nTäydennä ja lähetä asia heti. Jos et voi, kirjoita Kelaan asian viesteissä.",
    },
    submitted: {
      subject: "{reference}: ilmoitus on vastaanotettu – {organisation}",
      body: "Kela on vastaanottanut organisaation {organisation} ilmoituksen. Ilmoitettu voimaantulopäivä on {date}.\n\nSinun ei tarvitse tehdä nyt mitään. Kerromme, kun ilmoitus on käsitelty tai jos sitä täytyy täydentää.",
    },
    resubmitted: {
      subject: "{reference}: ilmoitus on täydennetty – {organisation}",
      body: "Organisaatio {organisation} on täydentänyt ilmoituksen, jonka palautit.\n\nIlmoitus odottaa käsittelyjonossa.",
    },
    returned: {
      subject: "{reference}: täydennä ilmoitus viimeistään {answerBy} – {organisation}",
      body: "Kela on palauttanut organisaation {organisation} ilmoituksen täydennettäväksi.\n\nNäet palvelussa, mitkä kohdat täytyy korjata ja miksi. Korjaa ne ja lähetä ilmoitus uudelleen viimeistään {answerBy}.",
    },
    approved: {
      subject: "{reference}: ilmoitus on hyväksytty – {organisation}",
      body: "Kela on hyväksynyt organisaation {organisation} ilmoituksen. Uudet tiedot tulevat voimaan {date}.\n\nVarmista, että omat järjestelmänne ovat valmiina silloin. Palvelussa sinun ei tarvitse tehdä mitään.",
    },
    "approved-with-new-date": {
      subject: "{reference}: ilmoitus on hyväksytty, voimaantulopäivä muuttui – {organisation}",
      body: "Kela on hyväksynyt organisaation {organisation} ilmoituksen ja muuttanut sen voimaantulopäivää. Uudet tiedot tulevat voimaan {date}.\n\nTarkista, että uusi päivä sopii teille ja että omat järjestelmänne ovat valmiina silloin. Jos päivä ei sovi, ota yhteyttä Kelaan.",
    },
    rejected: {
      subject: "{reference}: ilmoitus on hylätty – {organisation}",
      body: "Kela on hylännyt organisaation {organisation} ilmoituksen. Tietojanne ei muuteta.\n\nPerustelut näet palvelussa. Jos muutos tarvitaan edelleen, tee uusi ilmoitus.",
    },
    cancelled: {
      subject: "{reference}: ilmoituksen hyväksyntä on peruttu – {organisation}",
      body: "Kela on perunut organisaation {organisation} ilmoituksen hyväksynnän. Uudet tiedot eivät tule voimaan.\n\nPerustelut näet palvelussa. Jos muutos tarvitaan edelleen, tee uusi ilmoitus.",
    },
    withdrawn: {
      subject: "{reference}: ilmoitus on peruttu – {organisation}",
      body: "Organisaatio {organisation} on perunut ilmoituksensa, eikä sitä enää käsitellä. Tietoja ei muuteta.\n\nJos muutos tarvitaan sittenkin, organisaatio tekee uuden ilmoituksen.",
    },
    applied: {
      subject: "{reference}: uudet tiedot ovat voimassa – {organisation}",
      body: "Organisaation {organisation} ilmoittamat tiedot tulivat voimaan {date}.\n\nTarkista, että yhteydet toimivat uusilla tiedoilla. Jos yhteys ei toimi, ota yhteyttä Kanta-palvelujen tekniseen tukeen.",
    },
    "not-applied": {
      subject: "{reference}: hyväksytty ilmoitus ei tullut voimaan – {organisation}",
      body: "Organisaation {organisation} ilmoitus hyväksyttiin, mutta sen tiedot eivät tulleet voimaan {date}: voimassa olevat tiedot ovat muuttuneet sen jälkeen, kun ilmoitus lähetettiin, tai poistettavaa liityntäpistettä käytetään yhä.\n\nTarkista tilanne asiakkaan kanssa. Peru hyväksyntä, jos tiedot täytyy ilmoittaa uudelleen.",
    },
  },
  grant: {
    offered: {
      subject: "{organisation} tarjoaa sinulle roolia Kanta Ekstranetissä",
      body: "{actor} tarjoaa sinulle roolia ({role}) organisaatiossa {organisation}.\n\nAvaa linkki, tunnistaudu Suomi.fi-tunnistuksella ja lue, mitä roolissa voi tehdä ja mihin se vaikuttaa. Rooli tulee voimaan vasta, kun hyväksyt sen. Linkki on voimassa 14 päivää ja toimii vain kerran. Älä lähetä sitä muille.",
    },
    "offered-to-organisation": {
      subject: "{organisation} tarjoaa organisaatiollenne roolia",
      body: "{organisation} tarjoaa organisaatiollenne {receiver} roolia ({role}).\n\nPääkäyttäjä voi ottaa roolin vastaan ja nimetä siihen henkilöt.",
    },
    accepted: {
      subject: "{organisation}: {name} hyväksyi roolin",
      body: "{name} on hyväksynyt roolin ({role}) organisaatiossa {organisation}. Rooli on nyt voimassa.\n\nSinun ei tarvitse tehdä mitään. Jos henkilö on väärä, peruuta rooli heti.",
    },
    "awaiting-confirmation": {
      subject: "{organisation}: vahvista, että {name} on oikea henkilö",
      body: "{name} hyväksyi roolin ({role}) organisaatiossa {organisation}, mutta roolia tarjottiin eri nimellä. Rooli ei ole vielä voimassa.\n\nTarkista, onko hän oikea henkilö. Vahvista rooli tai peru tarjous.",
    },
    declined: {
      subject: "{organisation}: {name} ei ottanut roolia vastaan",
      body: "{name} ei ottanut vastaan roolia ({role}) organisaatiossa {organisation}.\n\nJos rooli tarvitaan edelleen, tarjoa sitä toiselle.",
    },
    confirmed: {
      subject: "{organisation}: roolisi on vahvistettu",
      body: "Organisaation {organisation} pääkäyttäjä on vahvistanut roolisi ({role}). Rooli on nyt voimassa.\n\nTunnistaudu ja valitse organisaatio, jonka puolesta asioit.",
    },
    withdrawn: {
      subject: "{organisation}: tarjous roolista on peruttu",
      body: "{organisation} on perunut tarjouksen roolista ({role}). Saamasi linkki ei enää toimi.\n\nSinun ei tarvitse tehdä mitään.",
    },
    revoked: {
      subject: "{organisation}: rooli on peruutettu",
      body: "Rooli ({role}) organisaatiossa {organisation} on peruutettu. Et voi enää hoitaa roolin asioita.\n\nJos et tiedä, mistä on kyse, ota yhteyttä organisaation pääkäyttäjään.",
    },
    "end-set": {
      subject: "{organisation}: roolin päättymispäivä on muuttunut",
      body: "Organisaatio {organisation} on muuttanut roolin ({role}) päättymispäivää.\n\nNäet uuden päivän palvelussa. Jos päivä on väärä, ota yhteyttä organisaation pääkäyttäjään.",
    },
    ended: {
      subject: "{organisation}: rooli on päättynyt",
      body: "Rooli ({role}) organisaatiossa {organisation} on päättynyt, koska sen viimeinen voimassaolopäivä on mennyt.\n\nJos tarvitset roolia edelleen, pyydä organisaation pääkäyttäjää tarjoamaan sitä uudelleen.",
    },
    "accepted-for-organisation": {
      subject: "{organisation}: {receiver} otti roolin vastaan",
      body: "{receiver} on ottanut vastaan roolin ({role}) organisaatiossa {organisation} ja nimeää siihen henkilöt.\n\nNäet nimet palvelussa ja voit poistaa roolista kenet tahansa.",
    },
  },
  finding: {
    found: {
      subject: "{organisation}: rekisterissä on muutos, joka teidän pitää tarkistaa",
      body: "Kansallisessa rekisterissä on muuttunut merkintä {name}, joka kuuluu organisaationne tietoihin.\n\nPalvelussa näette, mikä muuttui, mitä se tarkoittaa ja mitä teidän pitää tehdä. Vastatkaa siellä Kelalle.",
    },
    answered: {
      subject: "{organisation}: rekisterin muutokseen on vastattu",
      body: "Organisaationne on vastannut Kelalle rekisterin muutoksesta ({name}).\n\nTeidän ei tarvitse tehdä mitään. Kerromme, kun Kela on käsitellyt vastauksen.",
    },
    closed: {
      subject: "{organisation}: Kela on sulkenut rekisterin muutosta koskevan asian",
      body: "Kela on käsitellyt rekisterin muutoksen ({name}) ja sulkenut asian.\n\nPerustelun näette palvelussa.",
    },
  },
  certificate: {
    ends: {
      subject: "{host}: varmenne vanhenee {date}, tilaa uusi viimeistään {orderBy} – {organisation}",
      body: "Palvelimen {host} varmenne (liityntäpiste {name}) vanhenee {date}. Vanhentuneella varmenteella yhteys Kanta-palveluihin ei toimi.\n\nTilaa uusi varmenne Digi- ja väestötietovirastosta (DVV) viimeistään {orderBy}: toimitus kestää noin viikon. Kun varmenne on saatu, vaihda se palvelussa. Jos muutakin kuin varmenne muuttuu, tee muutosilmoitus viimeistään {fileBy}.",
    },
    "ends-late": {
      subject: "{host}: varmenne vanhenee {date}, toimi heti – {organisation}",
      body: "Palvelimen {host} varmenne (liityntäpiste {name}) vanhenee {date}. Vanhentuneella varmenteella yhteys Kanta-palveluihin ei toimi.\n\nUusi varmenne olisi pitänyt tilata Digi- ja väestötietovirastosta (DVV) viimeistään {orderBy}. Tilaa se heti ja vaihda se palvelussa, kun olet saanut sen. Jos muutakin kuin varmenne muuttuu, muutosilmoitus olisi pitänyt tehdä viimeistään {fileBy}: tee se heti ja merkitse se kiireelliseksi.",
    },
    "used-ends": {
      subject: "{name}: käyttämänne liityntäpisteen varmenne vanhenee {date} – {organisation}",
      body: "Organisaationne käyttää liityntäpistettä {name}, jota hallinnoi {receiver}. Sen varmenne vanhenee {date}.\n\nHallinnoijan täytyy tilata uusi varmenne viimeistään {orderBy} ja ilmoittaa muutoksista Kelaan viimeistään {fileBy}. Varmista hallinnoijalta, että uusi varmenne on tulossa.",
    },
  },
  naming: {
    made: {
      subject: "{organisation}: sinut on nimetty rooliin Kanta Ekstranetissä",
      body: "{actor} ({receiver}) on nimennyt sinut rooliin ({role}) organisaatiossa {organisation}.\n\nAvaa linkki, tunnistaudu Suomi.fi-tunnistuksella ja lue, mitä roolissa voi tehdä ja mihin se vaikuttaa. Linkki on voimassa 14 päivää ja toimii vain kerran. Älä lähetä sitä muille.",
    },
    accepted: {
      subject: "{organisation}: {name} hyväksyi roolin",
      body: "{name} on hyväksynyt roolin ({role}) organisaatiossa {organisation}. Hänet nimesi {receiver}.\n\nSinun ei tarvitse tehdä mitään. Jos henkilö on väärä, poista hänet roolista palvelussa.",
    },
    declined: {
      subject: "{organisation}: {name} ei ottanut roolia vastaan",
      body: "{name} ei ottanut vastaan roolia ({role}) organisaatiossa {organisation}. Hänet nimesi {receiver}.\n\nJos rooli tarvitaan edelleen, nimeä siihen toinen henkilö.",
    },
    "struck-out": {
      subject: "{organisation}: {name} on poistettu roolista",
      body: "{name} ei ole enää roolissa ({role}) organisaatiossa {organisation}.\n\nSyyn näet palvelussa. Muut nimetyt henkilöt säilyttävät roolin.",
    },
  },
  system: {
    "certificate-ending": {
      subject: "Järjestelmän {name} todistus päättyy {date} – {organisation}",
      body: "Organisaatio {organisation} käyttää järjestelmää {name}, jonka todistus on voimassa {date} asti.\n\nKysykää toimittajalta, uusitaanko todistus. Jos vaihdatte järjestelmää, tallentakaa vaihto palveluun viimeistään kolme viikkoa ennen.",
    },
    "certificate-ended": {
      subject: "Järjestelmän {name} todistus päättyy tänään – {organisation}",
      body: "Organisaatio {organisation} käyttää järjestelmää {name}, jonka todistus päättyy tänään, {date}. Järjestelmää ei voi tämän jälkeen ottaa käyttöön uusissa yksiköissä.\n\nSopikaa toimittajan kanssa, miten jatkatte, ja tallentakaa mahdollinen vaihto palveluun.",
    },
  },
};
