import type { Messages } from "..";

export const settings: Messages["settings"] = {
  title: "Egna inställningar",
  name: "Namn",
  nameHint: "Namnet kommer från identifieringen.",
  language: "Kontaktspråk",
  languageHint: "Sidorna och e-posten är på det här språket.",
  email: "E-post",
  emailHint: "Aviseringar skickas till den här adressen. Använd inte en adress som andra läser.",
  phone: "Telefon",
  save: "Spara inställningarna",
};
