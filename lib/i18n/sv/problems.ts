import type { Messages } from "..";

export const problems: Messages["problems"] = {
  forbidden: {
    title: "Du har inte rätt till detta",
    text: "Din roll tillåter inte åtgärden. Organisationens huvudanvändare kan ge den roll som behövs.",
  },
  notFound: {
    title: "Sidan hittades inte",
    text: "Det kan finnas ett fel i adressen, sidan kan ha tagits bort eller så har du inte rätt att se den.",
  },
  tooLarge: {
    title: "Det du skickade är för stort",
    text: "Du kan skicka högst {megabytes} megabyte åt gången. Ingenting sparades. Gå tillbaka till föregående sida och välj en mindre fil.",
  },
  unforeseen: {
    title: "Ett fel uppstod i tjänsten",
    text: "Åtgärden kunde inte slutföras. Felet har registrerats i loggen. Försök på nytt om en stund. Kontakta kundsupporten om felet upprepas.",
  },
  unavailable: {
    title: "Tjänsten är inte tillgänglig just nu",
    text: "Avbrottet är tillfälligt. Vänta en stund och ladda sedan sidan på nytt. Sparade utkast finns kvar.",
  },
  home: "Gå till startsidan",
  organisations: "Välj organisation",
  requestId: "Kod",
  support: "Om du behöver hjälp kan du skriva till <mail></mail>. Ta med koden ovan i meddelandet.",
};
