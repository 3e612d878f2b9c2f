export const histories = {
  asItWas: {
    label: "Tiedot tiettynä päivänä",
    show: "Näytä",
    past: "Tiedot sellaisina kuin ne olivat {date}",
    pastText: "Näet, mitä Ekstranetissä oli tallennettuna päivän päättyessä. Menneitä tietoja ei voi muuttaa.",
    today: "Palaa nykyisiin tietoihin",
    invalid: "Valitse mennyt päivä. Näytössä ovat nykyiset tiedot.",
  },
};
