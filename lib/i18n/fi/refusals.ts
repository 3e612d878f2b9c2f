export const refusals = {
  "log-delivery": {
    "already-recorded": "Toimitus on jo kirjattu.",
    "not-approved": "Pyyntöä ei ole hyväksytty, joten toimitusta ei voi kirjata.",
    "in-future": "Valitse tämä päivä tai aikaisempi päivä.",
    "too-early": "Valitse päivä, joka ei ole ennen pyynnön hyväksymistä.",
  },
  recording: {
    "in-future": "Valitse tämä päivä tai aikaisempi päivä.",
    "too-old": "Valitse {date} tai myöhempi päivä.",
    "paper-missing": "Liitä ensin saapunut lomake. Ilman sitä kirjausta ei voi tehdä.",
  },
  authority: {
    "changed-elsewhere":
      "Tietoja ei tallennettu, koska joku muu ehti muuttaa niitä. Vertaa tietoja ja valitse, kummat jäävät voimaan.",
  },
  "signed-out":
    "Istuntosi on päättynyt. Kirjaudu uudelleen sisään toisessa välilehdessä ja jatka sitten tässä: kirjoittamasi on yhä lomakkeella.",
  forbidden: "Sinulla ei ole oikeutta tehdä tätä. Jos tarvitset oikeuden, ota yhteyttä organisaatiosi pääkäyttäjään.",
  conflict:
    "Joku muu ehti muuttaa samaa asiaa. Tarkista nykyinen tilanne ja tee muutos tarvittaessa uudelleen. Kirjoittamasi tiedot ovat tallella tällä sivulla.",
  grant: {
    "last-main-user":
      "Organisaatiolla täytyy olla ainakin yksi pääkäyttäjä, jonka rooli on voimassa toistaiseksi. Anna pääkäyttäjän rooli ensin toiselle.",
    "already-offered": "Tätä roolia on jo tarjottu tähän osoitteeseen. Odota vastausta tai peru aiempi tarjous.",
    "already-held": "Sinulla on jo tämä rooli tässä organisaatiossa.",
    "no-such-organisation": "Tällä Y-tunnuksella ei löydy organisaatiota. Tarkista Y-tunnus.",
    "own-organisation": "Tämä on oman organisaatiosi Y-tunnus. Tarjoa roolia henkilölle.",
    "organisation-has-role": "Organisaatiolla on jo tämä rooli, tai sitä on jo tarjottu sille.",
    "end-in-past": "Valitse tämä päivä tai myöhempi päivä.",
    "not-in-force": "Rooli ei ole enää voimassa, joten siihen ei voi nimetä henkilöitä.",
    "link-used": "Linkki on jo käytetty. Jos et ole itse käyttänyt sitä, kerro siitä heti roolin tarjoajalle.",
    "link-expired": "Linkki on vanhentunut. Pyydä organisaation pääkäyttäjää tarjoamaan roolia uudelleen.",
    "link-withdrawn": "Tarjous on peruttu. Jos tarvitset roolin, ota yhteyttä organisaation pääkäyttäjään.",
  },
  registry: {
    "walk-under-way": "Rekisteriä haetaan jo. Odota, että haku päättyy.",
  },
  finding: {
    "already-answered": "Organisaationne on jo vastannut. Lataa sivu uudelleen, niin näet vastauksen.",
    "already-closed": "Joku muu on jo sulkenut asian. Lataa sivu uudelleen, niin näet perustelun.",
  },
  naming: {
    "already-named": "Tämä henkilö on jo nimetty rooliin.",
    "other-name":
      "Linkki on lähetetty toiselle henkilölle. Pyydä organisaatiosi pääkäyttäjää nimeämään sinut uudelleen.",
  },
  review: {
    "date-sooner":
      "Päivä on aikaisempi kuin {date}, josta määräaika täyttyy. Valitse toinen päivä tai kirjoita peruste poikkeukselle.",
    "second-needed": "Tästä asiasta päättää kaksi käsittelijää. Esitä se hyväksyttäväksi toiselle käsittelijälle.",
    "no-second-needed": "Tästä asiasta päättää yksi käsittelijä. Lataa sivu uudelleen ja hyväksy asia.",
    "nothing-to-mend": "Kirjoita ainakin yhteen kohtaan, mitä siinä pitää korjata.",
    "answer-by-too-early": "Valitse huominen tai myöhempi päivä.",
    "date-needed":
      "Ilmoitettu voimaantulopäivä on tullut tai mennyt. Sovi asiakkaan kanssa uusi päivä ja kirjoita se tähän.",
    "date-too-early": "Valitse huominen tai myöhempi päivä. Muutos tulee voimaan päivän alkaessa.",
    "date-frozen": "Muutoksia ei tehdä {from}–{to}. Valitse toinen päivä tai kirjoita peruste poikkeukselle.",
  },
  "calendar-feed": {
    "too-many":
      "Sinulla on jo viisi kalenteriosoitetta tähän organisaatioon. Poista jokin niistä käytöstä tai vaihda sen osoite.",
  },
  "connection-point": {
    "open-matter":
      "Liityntäpisteestä on jo ilmoitus {reference}, jota ei ole vielä ratkaistu. Odota ratkaisua tai peru ilmoitus.",
  },
  attachment: {
    "already-there": "Sama tiedosto on jo liitteenä.",
    "too-many": "Liitteitä voi olla enintään {maximum}. Poista jokin liite ennen kuin lisäät uuden.",
    "unknown-purpose": "Valitse, mikä liite on kyseessä.",
  },
  submission: {
    "bundle-not-made":
      "Muutokseen kuuluvia hakemuksia ei voitu luoda, joten mitään ei lähetetty. Tarkista toiminnan jatkajan Y-tunnus ja yritä uudelleen.",
    "signed-form-missing": "Allekirjoitettu lomake puuttuu liitteistä. Lisää se tai poista valinta.",
    "leaves-no-point":
      "Muutos jättäisi Resepti-palvelun tai Potilastietovarannon asiakkaan ilman liityntäpistettä. Asiakkaan täytyy ensin ilmoittaa, mitä liityntäpistettä se käyttää jatkossa.",
    "newer-version":
      "Luonnos on tehty palvelun uudemmalla versiolla. Yritä hetken kuluttua uudelleen. Tietosi ovat tallessa.",
    "saved-elsewhere":
      "Luonnosta on muutettu toisessa ikkunassa, tai joku muu on muuttanut sitä. Avaa vaihe uudelleen, niin näet tallennetut tiedot. Kirjoittamasi tiedot ovat vielä tällä sivulla.",
    "step-closed": "Tätä vaihetta ei voi enää muuttaa. Palaa asian sivulle, niin näet, mitä siinä voi muuttaa.",
    incomplete: "Ilmoitus ei ole vielä valmis. Täydennä keskeneräiset vaiheet ja lähetä ilmoitus sitten.",
    "nothing-changed": "Ilmoituksessa ei ole yhtään muuttuvaa tietoa. Muuta tietoja tai poista luonnos.",
    "already-open":
      "Samasta asiasta on jo ilmoitus {reference}, jota ei ole vielä ratkaistu. Odota ratkaisua tai peru aiempi ilmoitus.",
    "already-effective": "Ilmoitus on jo tullut voimaan. Jos tietoja täytyy muuttaa, tarvitaan uusi ilmoitus.",
    "not-approved": "Ilmoitusta ei ole hyväksytty, joten se ei voi tulla voimaan.",
    "not-due": "Ilmoituksen voimaantulopäivä ei ole vielä tullut.",
    "live-changed": "Tiedot ovat muuttuneet ilmoituksen lähettämisen jälkeen. Tarkista tilanne asiakkaan kanssa.",
    "point-in-use": "Liityntäpistettä käytetään yhä, joten sitä ei voi poistaa.",
  },
  confirmation: {
    "not-asked": "Tietoja ei enää tarvitse vahvistaa. Katso asian tilanne.",
    changed: "Tietoja on muutettu sen jälkeen, kun avasit sivun. Lue tiedot uudelleen.",
    already: "Olet jo vahvistanut nämä tiedot.",
    "not-fresh": "Tunnistautumisesta on liian kauan. Tunnistaudu uudelleen ja vahvista tiedot.",
    "not-suomifi": "Tunnistaudu Suomi.fi-tunnistuksella ja vahvista tiedot.",
    "other-name": "Vahvistusta on pyydetty toiselta henkilöltä. Vain nimetty allekirjoittaja voi antaa sen.",
    "no-signing-right":
      "Sinulla ei ole rekisterin mukaan organisaation nimenkirjoitusoikeutta. Liitä asiaan allekirjoitettu lomake tai pyydä vahvistus henkilöltä, jolla on nimenkirjoitusoikeus.",
    "no-proof":
      "Selvitys nimenkirjoitusoikeudesta puuttuu liitteistä. Lisää se ja lähetä asia uudelleen vahvistettavaksi.",
    own: "Olet itse laatinut tai lähettänyt tiedot. Toisen henkilön täytyy vahvistaa ne.",
    "no-right": "Roolisi ei riitä vahvistamaan tätä asiaa.",
    "no-longer-whole":
      "Tietoja ei voi enää lähettää sellaisinaan, esimerkiksi siksi, että voimaantulopäivä on liian lähellä. Avaa ne muokattavaksi.",
  },
  "lead-time": {
    "not-ahead": "Valitse huominen tai myöhempi päivä. Aiemmin alkanutta määräaikaa ei voi muuttaa.",
  },
  "kind-setting": { "changed-elsewhere": "Joku muu on muuttanut asetusta. Lataa sivu uudelleen." },
  freeze: {
    "changed-elsewhere": "Joku muu on muuttanut muutoskatkoa. Lataa sivu uudelleen.",
    over: "Muutoskatko on jo päättynyt, joten sitä ei voi muuttaa.",
  },
  contact: {
    "changed-elsewhere":
      "Tietoja ei tallennettu, koska joku muu ehti muuttaa niitä. Vertaa tietoja ja valitse, kummat jäävät voimaan.",
    "already-entered":
      "Sama henkilö on jo yhteyshenkilönä näissä asioissa samaan aikaan. Muuta hänen nykyisiä tietojaan tai valitse muut päivät.",
    past: "Yhteyshenkilön tehtävä on päättynyt, joten tietoja ei voi enää muuttaa. Lisää tarvittaessa uusi yhteyshenkilö.",
    "end-before-start": "Valitse päivä, joka ei ole ennen yhteyshenkilön ensimmäistä päivää.",
  },
  system: {
    "changed-elsewhere":
      "Tietoja ei tallennettu, koska joku muu ehti muuttaa niitä. Vertaa tietoja ja valitse, kummat jäävät voimaan.",
    "register-id-taken": "Tällä Astori-tunnuksella on jo järjestelmä luettelossa. Tarkista tunnus.",
    "already-there": "Luettelossa on jo järjestelmä, jolla on sama nimi, versio ja toimittaja. Muuta sen tietoja.",
  },
  "system-import": {
    "changed-meanwhile": "Tiedot ovat muuttuneet sillä välin. Tarkista rivit ja vahvista uudelleen.",
    "has-refused": "Tiedostossa on rivejä, joita ei voi tallentaa. Korjaa ne ja lähetä tiedosto uudelleen.",
    nothing: "Tiedostossa ei ole mitään tallennettavaa. Lähetä tiedosto, jossa on muutoksia.",
  },
  reception: {
    "day-in-future": "Valitse tämä päivä tai aikaisempi päivä.",
    "day-too-old": "Valitse {date} tai myöhempi päivä.",
  },
};
