import type { Messages } from "..";

export const authorities: Messages["authorities"] = {
  title: "Myndigheter",
  lead: "Myndigheter som texterna i Extranätet hänvisar till. Namnen och adresserna syns för kunderna genast när du ändrar dem.",
  authority: "Myndighet",
  changed: "Ändrad",
  change: "Ändra",
  changeOf: "Ändra: {name}",
  former: "tidigare {name}",
  effect: "Ändringen syns genast i alla guider och blanketter som hänvisar hit.",
  save: "Spara",
  formerHint: "Namnet som myndigheten ännu är känd under. Lämna tomt om det inte finns något.",
  webHint: "Hela adressen, till exempel https://thl.fi.",
  fields: {
    nameFi: "Namn på finska",
    nameSv: "Namn på svenska",
    nameEn: "Namn på engelska",
    formerFi: "Tidigare namn på finska",
    formerSv: "Tidigare namn på svenska",
    formerEn: "Tidigare namn på engelska",
    email: "E-post",
    phone: "Telefon",
    webFi: "Webbplats på finska",
    webSv: "Webbplats på svenska",
  },
};
