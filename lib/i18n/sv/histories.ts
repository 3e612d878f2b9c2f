import type { Messages } from "..";

export const histories: Messages["histories"] = {
  asItWas: {
    label: "Uppgifterna en viss dag",
    show: "Visa",
    past: "Uppgifterna sådana de var {date}",
    pastText: "Du ser vad som fanns sparat i extranätet när dagen slutade. Gamla uppgifter kan inte ändras.",
    today: "Tillbaka till nuvarande uppgifter",
    invalid: "Välj en dag som har varit. Nu visas de nuvarande uppgifterna.",
  },
};
