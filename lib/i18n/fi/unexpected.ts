/** In a file of its own: the error pages run in the browser and carry all three languages. */
export const unexpected = {
  title: "Palvelussa tapahtui virhe",
  text: "Vika on palvelussa, ei sinun tekemisissäsi. Tallentamasi tiedot ovat tallessa. Yritä hetken kuluttua uudelleen.",
  again: "Yritä uudelleen",
  home: "Siirry etusivulle",
  id: "Virheen tunnus: {id}. Mainitse se, jos otat yhteyttä.",
};
