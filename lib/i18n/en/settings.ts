import type { Messages } from "..";

export const settings: Messages["settings"] = {
  title: "My settings",
  name: "Name",
  nameHint: "The name comes from your identification.",
  language: "Language",
  languageHint: "Pages and e-mails are in this language.",
  email: "E-mail",
  emailHint: "Notices are sent to this address. Do not use one that others read.",
  phone: "Telephone",
  save: "Save settings",
};
