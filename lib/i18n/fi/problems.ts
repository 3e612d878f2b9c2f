export const problems = {
  forbidden: {
    title: "Sinulla ei ole oikeutta tähän",
    text: "Roolisi ei salli tätä toimintoa. Tarvittavan roolin voi antaa organisaatiosi pääkäyttäjä.",
  },
  notFound: {
    title: "Sivua ei löytynyt",
    text: "Osoitteessa voi olla virhe, sivu on voitu poistaa, tai sinulla ei ole oikeutta nähdä sitä.",
  },
  tooLarge: {
    title: "Lähetys on liian suuri",
    text: "Kerralla voi lähettää enintään {megabytes} megatavua. Mitään ei tallennettu. Palaa edelliselle sivulle ja valitse pienempi tiedosto.",
  },
  unforeseen: {
    title: "Palvelussa tapahtui virhe",
    text: "Toimintoa ei voitu suorittaa loppuun. Virhe on kirjattu lokiin. Yritä hetken kuluttua uudelleen. Jos virhe toistuu, ota yhteyttä asiakastukeen.",
  },
  unavailable: {
    title: "Palvelu ei ole juuri nyt käytettävissä",
    text: "Katko on tilapäinen. Odota hetki ja lataa sivu sitten uudelleen. Tallennetut luonnokset ovat tallessa.",
  },
  home: "Siirry etusivulle",
  organisations: "Valitse organisaatio",
  requestId: "Tunnus",
  support: "Jos tarvitset apua, kirjoita osoitteeseen <mail></mail> ja liitä viestiin yllä oleva tunnus.",
};
