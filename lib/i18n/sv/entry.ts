import type { Messages } from "..";

export const entry: Messages["entry"] = {
  for: "Organisation: {name}, {businessId}",
  open: "För dessa organisationer kan du uträtta ärenden",
  whatToDo: "Vad du kan göra",
  whom: "Vem du kan fråga",
  again: "Försök igen",
  choose: "Tillbaka till valet av organisation",
  support: "Kanta-tjänsternas kundsupport: <mail></mail>",
  "no-role": {
    title: "Du har ingen roll ännu",
    text: "Din Suomi.fi-fullmakt är i ordning, men organisationens huvudanvändare har inte gett dig någon roll i Kanta Extranät, eller så har du inte godkänt den ännu.",
    do: "Be huvudanvändaren i din organisation om en roll. Du får per e-post en länk som du använder för att godkänna rollen.",
    ask: "Huvudanvändaren i din organisation.",
  },
  "not-customer": {
    title: "Organisationen är inte kund hos Kanta-tjänsterna ännu",
    text: "Med den här fullmakten kommer du in i Kanta Extranätet först när organisationen är kund hos Kanta-tjänsterna.",
    do: "Ansökan om anslutning påbörjas av en person som har rätt att teckna organisationens namn eller fullmakt som huvudanvändare av Kanta Extranätet. När FPA har godkänt den första ansökan kan huvudanvändaren ge dig en roll.",
    ask: "Kanta-tjänsternas kundsupport ger råd om anslutningen.",
  },
  "not-in-register": {
    title: "Organisationen finns inte i registret",
    text: "Kanta-tjänsternas kunder ska finnas i den nationella kodtjänsten. Detta FO-nummer hittades inte där.",
    do: "Kontrollera att du valde rätt organisation. Om organisationen saknas i registret, be den som för registret lägga till den: den offentliga sektorn anmäler uppgifterna till THL, en privat tjänsteproducent till Soteri och ett apotek till Fimea.",
    ask: "THL:s kodtjänst, koodistopalvelu@thl.fi.",
  },
  "entry-ended": {
    title: "Organisationens registeruppgift har upphört",
    text: "Enligt kodtjänsten har organisationens verksamhet eller tillstånd upphört, och ärenden kan inte längre uträttas i dess namn.",
    do: "Om verksamheten fortsätter, be att få uppgiften rättad i det register som den kommer från. Om verksamheten har upphört eller FO-numret har ändrats, gör de anmälningar som behövs till FPA.",
    ask: "Offentlig sektor: THL. Privata tjänsteproducenter: Tillstånds- och tillsynsverket (tidigare Valvira och regionförvaltningsverken). Apotek: Fimea.",
  },
  "wrong-mandate": {
    title: "Fullmakten ger inte åtkomst till den här tjänsten",
    text: "Suomi.fi-fullmakter bekräftade en fullmakt, men den är av fel slag eller gäller ett annat ärende.",
    do: "De två vanligaste orsakerna: en representationsfullmakt har getts fast det behövs en ärendefullmakt, eller en annan myndighets fullmaktsärende med nästan samma namn har valts. Be din organisation ge en ärendefullmakt vars fullmaktsärende är fullmakten för Kanta Extranät.",
    ask: "Den person i din organisation som har fullmaktsrätt i Suomi.fi-fullmakter.",
  },
  unconfirmed: {
    title: "Din behörighet kunde inte bekräftas",
    text: "Något av de register som Suomi.fi-fullmakter kontrollerar svarade inte. Det betyder inte att du saknar behörighet.",
    do: "Vänta en stund och välj organisationen på nytt.",
    ask: "Kontakta kundsupporten om läget är detsamma följande dag.",
  },
};
