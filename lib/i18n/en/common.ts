import type { Messages } from "..";

export const common: Messages["common"] = {
  portal: "Kanta Extranet",
  demo: "Demonstration version, not a service of Kela",
  languages: { fi: "Suomi", sv: "Svenska", en: "English" },
  back: "Back",
  save: "Save",
  cancel: "Cancel",
  continue: "Continue",
  yes: "Yes",
  no: "No",
  none: "Not available",
  change: "Change",
  show: "Show",
  skipToContent: "Skip to content",
};
