export const accessibility = {
  title: "Saavutettavuusseloste",
  lead: "Tämä seloste koskee Kanta Ekstranetiä. Se on laadittu 21.11.2026.",
  sections: {
    state: {
      title: "Miten saavutettava palvelu on",
      text1:
        "Palvelua koskee laki digitaalisten palvelujen tarjoamisesta (306/2019). Palvelu täyttää oman arviomme mukaan lain vaatimat WCAG 2.1 -ohjeiston A- ja AA-tason kriteerit. Se on suunniteltu myös WCAG 2.2:n uusien A- ja AA-tason kriteerien mukaan.",
      text2:
        "Kaikki asiointi onnistuu pelkällä näppäimistöllä, 320 kuvapisteen levyisellä näytöllä, kaksinkertaiseksi suurennetulla tekstillä ja ilman JavaScriptiä.",
    },
    shortcomings: {
      title: "Mitä ei vielä ole saavutettavaa",
      text1:
        "Tiedossamme ei ole puutteita. Palvelua ei ole vielä arvioinut ulkopuolinen asiantuntija eikä sitä ole testattu apuvälineiden käyttäjien kanssa.",
      text2:
        "Asiakkaiden liittämät tiedostot, kuten todistukset nimenkirjoitusoikeudesta, näytetään sellaisina kuin ne on lähetetty. Ne eivät aina ole saavutettavia.",
    },
    method: {
      title: "Miten saavutettavuus on arvioitu",
      text1:
        "Arvio on palvelun tekijöiden oma. Jokainen sivu tarkistetaan jokaisen muutoksen yhteydessä automaattisesti suomeksi, ruotsiksi ja englanniksi, ja sivut on käyty läpi näppäimistöllä sekä leveällä ja kapealla näytöllä.",
    },
    feedback: {
      title: "Huomasitko puutteen?",
      text1:
        "Kerro siitä meille osoitteeseen {support}. Kirjoita, millä sivulla ja missä tilanteessa puute tuli vastaan. Vastaamme 14 vuorokauden kuluessa.",
      text2: "Voit samalla pyytää, että saat tiedon tai palvelun sinulle saavutettavassa muodossa.",
    },
    supervision: {
      title: "Valvontaviranomainen",
      text1:
        "Jos et ole tyytyväinen vastaukseemme tai et saa vastausta 14 vuorokauden kuluessa, voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomille. Sivulla saavutettavuusvaatimukset.fi kerrotaan, miten ilmoitus tehdään ja miten se käsitellään.",
      text2:
        "Liikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö, saavutettavuus@traficom.fi, puhelinvaihde 029 534 5000.",
    },
  },
};
