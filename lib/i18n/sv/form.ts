import type { Messages } from "..";

export const form: Messages["form"] = {
  error: "Fel",
  checkOne: "Kontrollera en punkt",
  checkMany: "Kontrollera {count} punkter",
  theirs: {
    title: "Uppgifterna har ändrats under tiden",
    by: "{name} sparade uppgifterna {when} medan du hade formuläret öppet. Nedan visas de punkter som skiljer sig åt.",
    meanwhile:
      "Någon annan sparade uppgifterna medan du hade formuläret öppet. Nedan visas de punkter som skiljer sig åt.",
    someone: "Någon annan",
    same: "Uppgifterna skiljer sig inte från det som du har skrivit i formuläret.",
    field: "Punkt",
    typed: "Det du har skrivit",
    saved: "Sparat nu",
    none: "Tomt",
    over: "Spara dina uppgifter i stället för dessa",
    keep: "Behåll de sparade uppgifterna",
  },
};
