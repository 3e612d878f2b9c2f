import type { Messages } from "..";

export const verification: Messages["verification"] = {
  title: "Verifiering av en kvittens",
  lead: "Kontrollera att en kvittens från Kanta Extranät är äkta. Uppgifterna finns i kvittensens sista punkt.",
  reference: "Referensnummer",
  referenceHint: "Till exempel LP-2026-0042",
  hash: "Innehållets kontrollsumma",
  hashHint: "64 tecken: siffror och bokstäverna a–f",
  link: "Kontrollsumman för raden i händelseloggen",
  linkHint: "64 tecken: siffror och bokstäverna a–f",
  check: "Verifiera",
  malformed:
    "Kontrollera uppgifterna. Referensnumret och båda kontrollsummorna måste vara fullständiga och likadana som i kvittensen.",
  genuine: "Kvittensen är äkta",
  genuineText: "FPA har tagit emot ärendet så som kvittensen anger.",
  kind: "Typ",
  organisation: "Organisation",
  received: "Mottaget",
  trail: "Händelselogg",
  linkFound: "Sändningen har antecknats i organisationens händelselogg och radens kontrollsumma stämmer.",
  linkMissing:
    "Innehållet stämmer, men i händelseloggen hittades ingen rad med denna kontrollsumma. Kontrollera tecknen.",
  notFound: "Kvittensen hittades inte",
  notFoundText:
    "Det finns ingen kvittens med dessa uppgifter. Kontrollera att alla tecken är rätt. Om ärendet har kompletterats och skickats på nytt efter kvittensen kan bara den nyaste kvittensen verifieras.",
};
