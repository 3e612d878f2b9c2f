export const messages = {
  title: "Viestit",
  lead: "Samat asiat, joista saat ilmoituksen myös sähköpostiin.",
  unread: "Lukematta",
  count: "{count, plural, =0 {Ei viestejä} one {# viesti} other {# viestiä}}",
  time: "Aika",
  message: "Viesti",
  organisation: "Organisaatio",
  markAllRead: "Merkitse kaikki luetuiksi",
  empty: "Sinulle ei ole viestejä",
  emptyText: "Kerromme täällä, kun ilmoitus etenee tai kun sinulle tarjotaan roolia.",
  older: "Vanhemmat viestit",
  newest: "Uusimmat viestit",
  pages: "Viestien sivut",
  general: "Sinulle on viesti.",
  submission: {
    delivered: "{organisation}: lokitietopyynnön {reference} vastaus on toimitettu.",
    "confirmation-asked": "{organisation}: vahvista tiedot ennen kuin ne lähtevät Kelaan ({matter}).",
    reopened: "{organisation}: tiedot on avattu muokattavaksi ({matter}). Vahvistukset eivät ole enää voimassa.",
    "approved-by-exception": "{organisation}: asia {reference} on hyväksytty poikkeuksella. Se tulee voimaan {date}.",
    "approved-without-day": "{organisation}: asia {reference} on hyväksytty.",
    "message-sent": "{organisation} on kirjoittanut viestin asiasta {reference}.",
    "kela-message-sent": "{organisation}: Kela on kirjoittanut viestin asiasta {reference}.",
    "return-due-in-a-week":
      "{organisation}: asian {reference} täydentämiseen on aikaa enintään viikko. Lähetä se viimeistään {answerBy}.",
    "return-due-in-three-days":
      "{organisation}: asian {reference} täydentämiseen on aikaa enintään kolme päivää. Lähetä se viimeistään {answerBy}.",
    "return-due-tomorrow": "{organisation}: asia {reference} täytyy täydentää ja lähettää huomenna, {answerBy}.",
    "return-overdue": "{organisation}: asian {reference} täydentämisen määräaika päättyi {answerBy}. Täydennä se heti.",
    submitted: "{organisation}: ilmoitus {reference} on vastaanotettu.",
    resubmitted: "{organisation} on täydentänyt ilmoituksen {reference}, jonka palautit.",
    returned: "{organisation}: ilmoitus {reference} on palautettu. Täydennä se viimeistään {answerBy}.",
    approved: "{organisation}: ilmoitus {reference} on hyväksytty. Se tulee voimaan {date}.",
    "approved-with-new-date":
      "{organisation}: ilmoitus {reference} on hyväksytty. Voimaantulopäivä muuttui, ja uusi päivä on {date}.",
    rejected: "{organisation}: ilmoitus {reference} on hylätty.",
    cancelled: "{organisation}: ilmoituksen {reference} hyväksyntä on peruttu.",
    withdrawn: "{organisation}: ilmoitus {reference} on peruttu.",
    applied: "{organisation}: ilmoitus {reference} tuli voimaan {date}.",
    "not-applied":
      "{organisation}: hyväksytty ilmoitus {reference} ei tullut voimaan. Tarkista tiedot asiakkaan kanssa.",
  },
  grant: {
    offered: "{organisation} tarjoaa sinulle roolia ({role}).",
    "offered-to-organisation": "{organisation} tarjoaa organisaatiollenne {receiver} roolia ({role}).",
    accepted: "{organisation}: {name} hyväksyi roolin ({role}).",
    "awaiting-confirmation":
      "{organisation}: {name} hyväksyi roolin ({role}) eri nimellä kuin millä sitä tarjottiin. Vahvista henkilö.",
    declined: "{organisation}: {name} ei ottanut vastaan roolia ({role}).",
    confirmed: "{organisation}: roolisi ({role}) on vahvistettu ja voimassa.",
    withdrawn: "{organisation} perui tarjouksen roolista ({role}).",
    revoked: "{organisation}: rooli ({role}) on peruutettu.",
    "end-set": "{organisation}: roolin ({role}) päättymispäivä on muuttunut.",
    ended: "{organisation}: rooli ({role}) on päättynyt.",
    "accepted-for-organisation": "{organisation}: {receiver} otti vastaan roolin ({role}).",
  },
  finding: {
    found: "{organisation}: rekisterissä on muutos, joka koskee merkintää {name}. Tarkistakaa se ja vastatkaa Kelalle.",
    answered: "{organisation}: rekisterin muutokseen on vastattu ({name}). Kela käsittelee vastauksen.",
    closed: "{organisation}: Kela on sulkenut asian, joka koski rekisterin muutosta ({name}).",
  },
  certificate: {
    ends: "{organisation}: palvelimen {host} varmenne vanhenee {date}. Tilaa uusi viimeistään {orderBy}. Jos muutakin muuttuu, ilmoita siitä viimeistään {fileBy}.",
    "ends-late":
      "{organisation}: palvelimen {host} varmenne vanhenee {date}. Uusi olisi pitänyt tilata viimeistään {orderBy} ja muutoksista ilmoittaa viimeistään {fileBy}. Toimi heti.",
    "used-ends":
      "{organisation}: käyttämänne liityntäpisteen {name} varmenne vanhenee {date}. Hallinnoijan {receiver} täytyy tilata uusi viimeistään {orderBy} ja ilmoittaa muutoksista viimeistään {fileBy}.",
  },
  naming: {
    made: "{organisation}: {receiver} on nimennyt sinut rooliin ({role}).",
    accepted: "{organisation}: {name} hyväksyi roolin ({role}), nimeäjä {receiver}.",
    declined: "{organisation}: {name} ei ottanut vastaan roolia ({role}), nimeäjä {receiver}.",
    "struck-out": "{organisation}: {name} ei ole enää roolissa ({role}).",
  },
  system: {
    "certificate-ending": "{organisation}: järjestelmän {name} todistus päättyy {date}.",
    "certificate-ended": "{organisation}: järjestelmän {name} todistus päättyy tänään, {date}.",
  },
};
