import type { Messages } from "..";

export const form: Messages["form"] = {
  error: "Fel",
  checkOne: "Kontrollera en punkt",
  checkMany: "Kontrollera {count} punkter",
};
