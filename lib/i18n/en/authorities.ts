import type { Messages } from "..";

export const authorities: Messages["authorities"] = {
  title: "Authorities",
  lead: "The authorities that the Extranet's texts lead to. Customers see names and addresses as soon as you change them.",
  authority: "Authority",
  changed: "Changed",
  change: "Change",
  changeOf: "Change: {name}",
  former: "formerly {name}",
  effect: "The change shows at once in every guide and form that leads here.",
  save: "Save",
  formerHint: "The name by which people still know it. Leave empty if there is none.",
  webHint: "The whole address, for example https://thl.fi.",
  fields: {
    nameFi: "Name in Finnish",
    nameSv: "Name in Swedish",
    nameEn: "Name in English",
    formerFi: "Former name in Finnish",
    formerSv: "Former name in Swedish",
    formerEn: "Former name in English",
    email: "E-mail",
    phone: "Telephone",
    webFi: "Web page in Finnish",
    webSv: "Web page in Swedish",
  },
};
