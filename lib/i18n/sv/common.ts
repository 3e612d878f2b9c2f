import type { Messages } from "..";

export const common: Messages["common"] = {
  portal: "Kanta Extranät",
  demo: "Demonstrationsversion, inte FPA:s tjänst",
  languages: { fi: "Suomi", sv: "Svenska", en: "English" },
  back: "Tillbaka",
  save: "Spara",
  cancel: "Avbryt",
  continue: "Fortsätt",
  yes: "Ja",
  no: "Nej",
  none: "Uppgift saknas",
  change: "Ändra",
  show: "Visa",
  skipToContent: "Gå till innehållet",
};
