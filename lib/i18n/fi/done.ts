export const done = {
  person: {
    "settings-saved": "Asetukset on tallennettu.",
    "mails-chosen": "Valintasi on tallennettu.",
  },
  session: { ended: "Istunto on päättynyt." },
  "calendar-feed": { revoked: "Kalenteriosoite on poistettu käytöstä." },
  grant: {
    offered: "Tarjous on lähetetty. Rooli tulee voimaan, kun saaja on hyväksynyt sen.",
    "offered-to-organisation": "Tarjous on lähetetty organisaation pääkäyttäjille.",
    accepted: "Vastauksesi on tallennettu.",
    declined: "Roolia ei otettu vastaan. Tarjoaja on saanut siitä tiedon.",
    confirmed: "Henkilö on vahvistettu, ja rooli on voimassa.",
    withdrawn: "Tarjous on peruttu.",
    revoked: "Rooli on peruutettu.",
    "end-set": "Päättymispäivä on tallennettu.",
    "accepted-for-organisation": "Rooli on otettu vastaan. Nimeä seuraavaksi henkilöt rooliin.",
  },
  registry: {
    "walk-requested": "Haku on aloitettu.",
  },
  finding: {
    answered: "Vastauksenne on lähetetty Kelaan.",
    closed: "Asia on suljettu. Asiakas on saanut siitä tiedon.",
  },
  naming: {
    made: "Linkki on lähetetty. Henkilö saa roolin, kun hän on hyväksynyt sen.",
    accepted: "Vastauksesi on tallennettu.",
    declined: "Roolia ei otettu vastaan. Nimeäjä on saanut siitä tiedon.",
    "struck-out": "Henkilö on poistettu.",
  },
  "connection-point": {
    "certificate-renewed": "Varmenne on vaihdettu. Kela näkee vaihdon.",
  },
  submission: {
    "started-with-certificate": "Ilmoitus on aloitettu, ja varmenne on liitetty siihen.",
    "certificate-stored": "Varmenne on tallennettu ilmoitukseen.",
    withdrawn: "Ilmoitus on peruttu.",
    taken: "Ilmoitus on nyt sinun käsittelyssäsi.",
    released: "Ilmoitus on palautettu jonoon.",
    returned: "Ilmoitus on palautettu täydennettäväksi. Asiakas on saanut siitä tiedon.",
    approved: "Ilmoitus on hyväksytty. Asiakas on saanut siitä tiedon.",
    rejected: "Ilmoitus on hylätty. Asiakas on saanut siitä tiedon.",
    cancelled: "Hyväksyntä on peruttu. Asiakas on saanut siitä tiedon.",
  },
  message: {
    "all-read": "Viestit on merkitty luetuiksi.",
  },
  contact: {
    added: "Yhteyshenkilö on lisätty.",
    changed: "Yhteyshenkilön tiedot on tallennettu.",
    ended: "Yhteyshenkilön viimeinen päivä on tallennettu.",
    "address-changed": "Osoite on tallennettu.",
    "address-removed": "Osoite on poistettu.",
  },
  system: {
    added: "Järjestelmä on lisätty luetteloon.",
    changed: "Järjestelmän tiedot on tallennettu.",
    retired: "Järjestelmä on poistettu luettelosta.",
  },
  "system-use": {
    begun: "Tietojärjestelmä on tallennettu. Kela näkee muutoksen.",
    changed: "Muutokset on tallennettu. Kela näkee ne.",
    switched: "Tietojärjestelmän vaihto on tallennettu. Kela näkee sen.",
    ended: "Viimeinen käyttöpäivä on tallennettu.",
  },
  "system-import": {
    applied: "Kaikki rivit on tallennettu.",
    "uses-applied": "Kaikki rivit on tallennettu. Kela näkee muutokset.",
    discarded: "Tiedosto on hylätty. Mitään ei tallennettu.",
  },
};
