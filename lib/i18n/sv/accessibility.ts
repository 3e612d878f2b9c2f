import type { Messages } from "..";

export const accessibility: Messages["accessibility"] = {
  title: "Tillgänglighetsutlåtande",
  lead: "Det här utlåtandet gäller Kanta Extranät. Det har upprättats 21.11.2026.",
  sections: {
    state: {
      title: "Hur tillgänglig tjänsten är",
      text1:
        "Tjänsten omfattas av lagen om tillhandahållande av digitala tjänster (306/2019). Enligt vår egen bedömning uppfyller tjänsten de kriterier på nivå A och AA i WCAG 2.1 som lagen kräver. Den har planerats även enligt de nya kriterierna på nivå A och AA i WCAG 2.2.",
      text2:
        "Alla ärenden kan uträttas med enbart tangentbord, på en 320 pixlar bred skärm, med dubbelt så stor text och utan JavaScript.",
    },
    shortcomings: {
      title: "Vad som ännu inte är tillgängligt",
      text1:
        "Vi känner inte till några brister. Tjänsten har ännu inte bedömts av en utomstående expert eller testats med personer som använder hjälpmedel.",
      text2:
        "Filer som kunderna bifogar, till exempel intyg över namnteckningsrätt, visas så som de har skickats. De är inte alltid tillgängliga.",
    },
    method: {
      title: "Hur tillgängligheten har bedömts",
      text1:
        "Bedömningen har gjorts av dem som byggt tjänsten. Varje sida kontrolleras automatiskt på finska, svenska och engelska vid varje ändring, och sidorna har gåtts igenom med tangentbord och på både bred och smal skärm.",
    },
    feedback: {
      title: "Märkte du en brist?",
      text1:
        "Berätta om den för oss på adressen {support}. Skriv på vilken sida och i vilken situation du stötte på bristen. Vi svarar inom 14 dygn.",
      text2: "Du kan samtidigt be att få informationen eller tjänsten i en form som är tillgänglig för dig.",
    },
    supervision: {
      title: "Tillsynsmyndighet",
      text1:
        "Om du inte är nöjd med vårt svar eller inte får något svar inom 14 dygn kan du göra en anmälan till Transport- och kommunikationsverket Traficom. På sidan tillganglighetskrav.fi finns information om hur anmälan görs och behandlas.",
      text2:
        "Transport- och kommunikationsverket Traficom, enheten för tillsyn över digital tillgänglighet, saavutettavuus@traficom.fi, telefonväxel 029 534 5000.",
    },
  },
};
