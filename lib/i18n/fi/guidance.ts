export const guidance = {
  title: "Ohjeet",
  lead: "Näin pääset asioimaan organisaatiosi puolesta ja hoidat Kanta-palvelujen asiakastietoja.",
  sections: {
    who: {
      title: "Kenelle palvelu on tarkoitettu",
      text1:
        "Kanta Ekstranet on sosiaali- ja terveydenhuollon palvelunantajien, apteekkien, itsenäisten ammatinharjoittajien ja Kanta-välittäjien asiointipalvelu. Täällä organisaatio pitää ajan tasalla tiedot, joiden varassa sen yhteydet Kanta-palveluihin toimivat.",
      text2:
        "Palvelussa ei käsitellä potilas- eikä asiakastietoja. Älä kirjoita niitä lomakkeiden vapaisiin tekstikenttiin.",
    },
    access: {
      title: "Mitä tarvitset",
      text1: "Pääset asioimaan organisaation puolesta, kun kolme asiaa on kunnossa:",
      item1:
        "Tunnistaudut vahvasti Suomi.fi-tunnistuksessa pankkitunnuksilla, mobiilivarmenteella tai varmennekortilla.",
      item2:
        "Suomi.fi-valtuudet vahvistaa, että saat asioida organisaation puolesta: sinulla on nimenkirjoitusoikeus tai muu rooli yritysrekistereissä, tai organisaatio on antanut sinulle asiointivaltuuden.",
      item3:
        "Sinulla on rooli Kanta Ekstranetissä. Roolin antaa organisaatiosi pääkäyttäjä, ja se tulee voimaan, kun hyväksyt sen.",
      text2:
        "Hyvinvointialue, kunta, muu julkinen organisaatio ja säätiö tarvitsevat aina Suomi.fi-valtuuden, koska niiden edustajia ei ole yritysrekistereissä.",
    },
    mandate: {
      title: "Oikea valtuus",
      text1:
        "Pyydä valtuus henkilöltä, jolla on organisaatiossasi valtuutusoikeus Suomi.fi-valtuuksissa. Kaksi virhettä on muita yleisempiä:",
      item1:
        "Organisaatio antaa edustamisvaltuuden, vaikka tarvitaan asiointivaltuus. Edustamisvaltuutta käytetään vain, kun organisaatio asioi toisen organisaation puolesta.",
      item2: "Valtuutta annettaessa valitaan toisen viranomaisen valtuusasia, jonka nimi on lähes sama.",
      text2: "Valtuuteen tehty muutos näkyy täällä, kun valitset organisaation uudelleen.",
    },
    roles: {
      title: "Roolit",
      text1:
        "Rooli määrää, mitä näet ja mitä voit tehdä. Samalla henkilöllä voi olla useita rooleja, myös eri organisaatioissa.",
      item1: "Pääkäyttäjä antaa ja peruuttaa rooleja, ja hänellä on kaikkien roolien oikeudet.",
      item2: "Hallinnollinen yhteyshenkilö ylläpitää asiakastietoja ja tekee liittymishakemuksen.",
      item3: "Tekninen yhteyshenkilö ylläpitää teknisiä tietoja ja tekee liityntäpisteiden muutosilmoitukset.",
      item4: "Tietosuojavastaava tekee lokitietopyynnöt ja näkee organisaation tapahtumalokin.",
      item5: "Arkistonhoitaja saa oikeuden Arkistonhoitajan käyttöliittymään.",
      item6: "Tietoliikenteen ja ohjelmistojen toteuttaja valmistelee tekniset ilmoitukset; asiakas lähettää ne.",
      item7: "Lukija näkee tiedot mutta ei muuta niitä.",
      text2:
        "Rooli on eri asia kuin yhteyshenkilön tehtävä: rooli antaa oikeuden tähän palveluun, ja yhteyshenkilöt ilmoitetaan Kelalle erikseen. Anna jokainen rooli vähintään kahdelle henkilölle ja peruuta rooli heti, kun tehtävä päättyy.",
    },
    changes: {
      title: "Muutosilmoitukset",
      text1:
        "Ilmoita liityntäpisteen muutoksesta vähintään kolme viikkoa ennen kuin muutos tulee voimaan. Lomake näyttää aikaisimman mahdollisen päivän. Jos muutos on kiireellinen, perustele kiire lomakkeella.",
      text2:
        "Kelan käsittelijä hyväksyy ilmoituksen tai palauttaa sen täydennettäväksi. Saat tiedon sähköpostiin, ja vaiheet näkyvät ilmoituksen sivulla. Hyväksytty muutos tulee voimaan ilmoitettuna päivänä klo 0.00.",
    },
    help: {
      title: "Jos et pääse eteenpäin",
      item1: "Rooli puuttuu: pyydä sitä organisaatiosi pääkäyttäjältä.",
      item2: "Valtuus puuttuu tai on väärä: pyydä sitä henkilöltä, jolla on organisaatiossasi valtuutusoikeus.",
      item3:
        "Organisaatiota ei löydy tai sen tiedot ovat vanhentuneet: ota yhteyttä rekisteriin, josta tiedot tulevat. Koodistopalvelun osoite on koodistopalvelu@thl.fi.",
      item4: "Muissa asioissa auttaa Kanta-palvelujen asiakastuki, {support}.",
    },
  },
};
