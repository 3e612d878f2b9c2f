export const privacy = {
  title: "Tietosuoja",
  lead: "Tällä sivulla kerrotaan, mitä henkilötietoja Kanta Ekstranetissä käsitellään, miksi ja kuinka kauan.",
  demo: "Tämä on esittelyversio. Sen henkilöt ja organisaatiot ovat keksittyjä, eikä siihen saa tallentaa oikeiden ihmisten tietoja.",
  sections: {
    controller: {
      title: "Rekisterinpitäjä",
      text1: "Kansaneläkelaitos (Kela), PL 450, 00056 Kela. Tiedot kuuluvat Kanta-palvelujen asiakasrekisteriin.",
      text2: "Kysymykset: {support}. Tietosuojavastaava: tietosuoja@kanta.fi.",
    },
    purpose: {
      title: "Miksi tietoja käsitellään",
      text1:
        "Kela hoitaa tietojen avulla Kanta-palvelujen asiakkuuksia ja varmistaa, että palvelussa asioi vain se, jolla on siihen oikeus.",
      text2:
        "Käsittely perustuu lakiin sosiaali- ja terveydenhuollon asiakastietojen käsittelystä (703/2023) ja lakiin sähköisestä lääkemääräyksestä (61/2007).",
    },
    data: {
      title: "Mitä tietoja käsitellään",
      item1:
        "Nimi ja henkilötunnus, jotka Suomi.fi-tunnistus välittää. Henkilötunnusta ei tallenneta luettavassa muodossa, eikä se näy sivuilla, osoitteissa tai lokeissa.",
      item2: "Vastaus Suomi.fi-valtuuksista: minkä organisaation puolesta saat asioida ja millä perusteella.",
      item3: "Roolit: kuka antoi minkäkin roolin kenelle ja milloin sekä milloin rooli päättyi.",
      item4: "Sähköpostiosoite, asiointikieli ja palvelun lähettämät viestit.",
      item5:
        "Mitä olet täällä tehnyt: kirjautumiset sekä niissä käytetty selain ja laite, ilmoitukset ja niiden muutokset.",
      text1: "Palvelussa ei ole potilas- eikä asiakastietoja. Älä kirjoita niitä mihinkään kenttään.",
    },
    recipients: {
      title: "Kuka tietoja näkee",
      text1:
        "Organisaatiosi tiedot näkevät ne, joilla on siihen oikeuttava rooli. Kelan käsittelijä näkee tiedot, joita hän tarvitsee työssään. Jokainen käsittelijän katselu kirjataan perusteineen, ja se näkyy organisaation tapahtumalokissa.",
      text2:
        "Tietoja ei luovuteta markkinointiin eikä siirretä EU:n ja Euroopan talousalueen ulkopuolelle. Jos itse tilaat organisaation määräpäivät kalenteriin, valitsemasi kalenteriohjelma hakee ne.",
    },
    retention: {
      title: "Kuinka kauan tiedot säilyvät",
      text1:
        "Tieto kirjautumisista, valtuuskyselyistä ja toisen puolesta tehdyistä toimista säilyy vähintään viisi vuotta. Roolien historiaa ei poisteta, koska sen avulla voi jälkikäteen selvittää, kenellä oli mikäkin oikeus.",
    },
    cookies: {
      title: "Evästeet",
      text1:
        "Palvelu käyttää vain välttämättömiä evästeitä: istunnon eväste poistuu, kun kirjaudut ulos, ja kielivalinnan eväste säilyy vuoden. Kävijöitä ei seurata.",
    },
    rights: {
      title: "Oikeutesi",
      text1:
        "Voit pyytää nähtäväksi omat tietosi ja vaatia virheellisen tiedon oikaisemista. Organisaatio pitää itse ajan tasalla omat tietonsa ja yhteyshenkilönsä. Lähetä pyyntö osoitteeseen {support}.",
      text2:
        "Jos tietojasi mielestäsi käsitellään lain vastaisesti, voit tehdä valituksen tietosuojavaltuutetulle (tietosuoja.fi).",
    },
  },
};
