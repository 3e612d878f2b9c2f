export const verification = {
  title: "Kuittauksen todentaminen",
  lead: "Tarkista, että Kanta Ekstranetin kuittaus on aito. Tiedot ovat kuittauksen viimeisessä kohdassa.",
  reference: "Viitenumero",
  referenceHint: "Esimerkiksi LP-2026-0042",
  hash: "Sisällön tiiviste",
  hashHint: "64 merkkiä: numeroita ja kirjaimia a–f",
  link: "Tapahtumalokin rivin tarkiste",
  linkHint: "64 merkkiä: numeroita ja kirjaimia a–f",
  check: "Todenna",
  malformed:
    "Tarkista tiedot. Viitenumeron ja molempien tarkisteiden täytyy olla kokonaan ja samoin kuin kuittauksessa.",
  genuine: "Kuittaus on aito",
  genuineText: "Kela on vastaanottanut asian sellaisena kuin kuittaus sen kertoo.",
  kind: "Laji",
  organisation: "Organisaatio",
  received: "Vastaanotettu",
  trail: "Tapahtumaloki",
  linkFound: "Lähetys on kirjattu organisaation tapahtumalokiin, ja rivin tarkiste täsmää.",
  linkMissing: "Sisältö täsmää, mutta tapahtumalokista ei löytynyt riviä, jolla olisi tämä tarkiste. Tarkista merkit.",
  notFound: "Kuittausta ei löytynyt",
  notFoundText:
    "Näillä tiedoilla ei ole kuittausta. Tarkista, että kaikki merkit on kirjoitettu oikein. Jos asia on täydennetty ja lähetetty uudelleen kuittauksen jälkeen, vain uusin kuittaus voidaan todentaa.",
};
