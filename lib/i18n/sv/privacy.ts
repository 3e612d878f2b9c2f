import type { Messages } from "..";

export const privacy: Messages["privacy"] = {
  title: "Dataskydd",
  lead: "På den här sidan berättar vi vilka personuppgifter som behandlas i Kanta Extranät, varför och hur länge.",
  demo: "Det här är en demonstrationsversion. Personerna och organisationerna är påhittade, och uppgifter om verkliga människor får inte sparas här.",
  sections: {
    controller: {
      title: "Personuppgiftsansvarig",
      text1: "Folkpensionsanstalten (FPA), PB 450, 00056 FPA. Uppgifterna hör till kundregistret för Kanta-tjänsterna.",
      text2: "Frågor: {support}. Dataskyddsombud: tietosuoja@kanta.fi.",
    },
    purpose: {
      title: "Varför uppgifterna behandlas",
      text1:
        "Med hjälp av uppgifterna sköter FPA kundrelationerna i Kanta-tjänsterna och säkerställer att bara den som har rätt till det uträttar ärenden i tjänsten.",
      text2:
        "Behandlingen grundar sig på lagen om behandling av kunduppgifter inom social- och hälsovården (703/2023) och lagen om elektroniska recept (61/2007).",
    },
    data: {
      title: "Vilka uppgifter som behandlas",
      item1:
        "Namn och personbeteckning, som Suomi.fi-identifikation förmedlar. Personbeteckningen sparas inte i läsbar form och visas inte på sidor, i adresser eller i loggar.",
      item2: "Svaret från Suomi.fi-fullmakter: vilken organisation du får företräda och på vilken grund.",
      item3: "Roller: vem som gav vilken roll till vem och när, och när rollen upphörde.",
      item4: "E-postadress, kontaktspråk och de meddelanden som tjänsten har skickat.",
      item5:
        "Vad du har gjort här: inloggningar samt webbläsaren och enheten som använts vid dem, anmälningar och ändringar i dem.",
      text1: "I tjänsten finns inga patient- eller klientuppgifter. Skriv inte sådana i något fält.",
    },
    recipients: {
      title: "Vem som ser uppgifterna",
      text1:
        "Din organisations uppgifter ses av dem som har en roll som ger rätt till det. FPA:s handläggare ser de uppgifter som behövs i arbetet. Varje gång en handläggare tittar på uppgifterna antecknas det med motivering, och det syns i organisationens händelselogg.",
      text2:
        "Uppgifterna lämnas inte ut för marknadsföring och överförs inte utanför EU och Europeiska ekonomiska samarbetsområdet. Om du själv prenumererar på organisationens datum hämtas de av det kalenderprogram du har valt.",
    },
    retention: {
      title: "Hur länge uppgifterna sparas",
      text1:
        "Uppgifter om inloggningar, fullmaktsförfrågningar och ärenden som uträttats för någon annans räkning sparas i minst fem år. Rollernas historik raderas inte, eftersom den visar i efterhand vem som hade vilken behörighet.",
    },
    cookies: {
      title: "Kakor",
      text1:
        "Tjänsten använder bara nödvändiga kakor: sessionens kaka försvinner när du loggar ut, och kakan för språkvalet sparas i ett år. Besökare spåras inte.",
    },
    rights: {
      title: "Dina rättigheter",
      text1:
        "Du kan be att få se dina uppgifter och kräva att felaktiga uppgifter rättas. Organisationen håller själv sina uppgifter och kontaktpersoner aktuella. Skicka din begäran till {support}.",
      text2:
        "Om du anser att dina uppgifter behandlas lagstridigt kan du lämna in ett klagomål till dataombudsmannen (tietosuoja.fi).",
    },
  },
};
