export const entry = {
  for: "Organisaatio: {name}, {businessId}",
  whatToDo: "Mitä voit tehdä",
  whom: "Keneltä voit kysyä",
  again: "Yritä uudelleen",
  choose: "Takaisin organisaation valintaan",
  support: "Kanta-palvelujen asiakastuki: <mail></mail>",
  "no-role": {
    title: "Sinulla ei ole vielä roolia",
    text: "Suomi.fi-valtuutesi on kunnossa, mutta organisaation pääkäyttäjä ei ole antanut sinulle roolia Kanta Ekstranetissä, tai et ole vielä hyväksynyt sitä.",
    do: "Pyydä roolia organisaatiosi pääkäyttäjältä. Saat sähköpostiin linkin, jolla hyväksyt roolin.",
    ask: "Organisaatiosi pääkäyttäjä.",
  },
  "not-customer": {
    title: "Organisaatio ei ole vielä Kanta-palvelujen asiakas",
    text: "Kanta Ekstranetissä voi asioida organisaatio, joka on tehnyt sitoumuksen Kanta-palvelujen asiakkuudesta.",
    do: "Asiakkuus alkaa, kun organisaatio ottaa käyttöön ensimmäisen Kanta-palvelun. Liittymishakemuksen voi tehdä pääkäyttäjä tai hallinnollinen yhteyshenkilö.",
    ask: "Kanta-palvelujen asiakastuki neuvoo liittymisessä.",
  },
  "not-in-register": {
    title: "Organisaatiota ei löydy rekisteristä",
    text: "Kanta-palvelujen asiakkaan tietojen täytyy olla kansallisessa koodistopalvelussa. Tätä Y-tunnusta sieltä ei löytynyt.",
    do: "Tarkista, että valitsit oikean organisaation. Jos organisaatio puuttuu rekisteristä, pyydä rekisterin ylläpitäjää lisäämään se: julkinen sektori ilmoittaa tiedot THL:lle, yksityinen palveluntuottaja Soteriin, apteekki Fimealle.",
    ask: "THL:n koodistopalvelu, koodistopalvelu@thl.fi.",
  },
  "entry-ended": {
    title: "Organisaation rekisteritieto on päättynyt",
    text: "Koodistopalvelun mukaan organisaation toiminta tai lupa on päättynyt, joten sen nimissä ei voi enää asioida.",
    do: "Jos toiminta jatkuu, korjauta tieto siinä rekisterissä, josta se tulee. Jos toiminta on päättynyt tai Y-tunnus on vaihtunut, tee tarvittavat ilmoitukset Kelaan.",
    ask: "Julkinen sektori: THL. Yksityiset palveluntuottajat: Lupa- ja valvontavirasto (ent. Valvira ja aluehallintovirastot). Apteekit: Fimea.",
  },
  "wrong-mandate": {
    title: "Valtuus ei oikeuta tähän palveluun",
    text: "Suomi.fi-valtuudet vahvisti valtuuden, mutta se on väärää lajia tai koskee toista asiaa.",
    do: "Kaksi yleisintä syytä: on annettu edustamisvaltuus, vaikka tarvitaan asiointivaltuus, tai on valittu toisen viranomaisen lähes samanniminen valtuusasia. Pyydä organisaatiotasi antamaan asiointivaltuus, jonka valtuusasia on Kanta Ekstranetin valtuus.",
    ask: "Henkilö, jolla on organisaatiossasi valtuutusoikeus Suomi.fi-valtuuksissa.",
  },
  unconfirmed: {
    title: "Oikeuttasi ei voitu vahvistaa",
    text: "Jokin rekistereistä, joista Suomi.fi-valtuudet tarkistaa tiedot, ei vastannut. Tämä ei tarkoita, ettei sinulla olisi oikeutta.",
    do: "Odota hetki ja valitse organisaatio uudelleen.",
    ask: "Jos tilanne on sama vielä seuraavana päivänä, ota yhteyttä asiakastukeen.",
  },
};
