import type { Messages } from "..";

export const unexpected: Messages["layout"]["unexpected"] = {
  title: "Ett fel inträffade i tjänsten",
  text: "Felet ligger i tjänsten, inte i det du gjorde. Det du har sparat finns kvar. Försök igen om en stund.",
  again: "Försök igen",
  home: "Gå till startsidan",
  id: "Felkod: {id}. Uppge den om du kontaktar oss.",
};
