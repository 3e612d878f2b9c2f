import type { Messages } from "..";

export const signIn: Messages["signIn"] = {
  front: {
    title: "Kanta Extranät",
    lead: "Här håller Kanta-tjänsternas kunder sina kunduppgifter aktuella och meddelar FPA om ändringar.",
    start: "Identifiera dig",
    onward: "Fortsätt",
    whatTitle: "Vad du kan göra här",
    what: {
      roles: "Ge en kollega eller en annan organisation en roll och behörigheter.",
      points: "Anmäla ändringar i en anslutningspunkt och ett nytt servercertifikat.",
      follow: "Följa behandlingen av anmälan och svara på FPA:s begäran om komplettering.",
      trail: "Se vem som har tittat på eller ändrat organisationens uppgifter och på vilken grund.",
    },
    needTitle: "Vad du behöver",
    need: "Du behöver stark identifiering och din organisations Suomi.fi-fullmakt eller en roll i företagsregistret. <guide>Läs hur du får behörighet</guide>.",
  },
  title: "Identifiera dig",
  lead: "Välj hur du identifierar dig.",
  suomifi: {
    title: "Suomi.fi-identifikation",
    text: "Med bankkoder, mobilcertifikat eller certifikatkort.",
    button: "Gå till Suomi.fi-identifikation",
  },
  katso: {
    title: "Katso-kod (tas ur bruk)",
    text: "Endast certifierad Katso-kod. Katso tas ur bruk {date}. Skaffa en Suomi.fi-fullmakt innan dess.",
    button: "Gå till Katso-identifiering",
  },
  kela: {
    title: "FPA:s handläggare",
    text: "Endast för FPA:s personal.",
    button: "Gå till FPA:s inloggning",
  },
  out: "Du har loggat ut.",
  again: "Identifiera dig för att fortsätta. Därefter kommer du tillbaka till samma sida.",
  refusedTitle: "Identifieringen lyckades inte",
  refused: {
    weak: "Din identifiering var inte tillräckligt stark. Använd bankkoder, mobilcertifikat eller certifikatkort.",
    "katso-weak": "Din Katso-kod är inte certifierad. Identifiera dig med Suomi.fi-identifikation.",
    "katso-ended": "Katso är inte längre i bruk. Identifiera dig med Suomi.fi-identifikation.",
    "not-officer": "Du har inte handläggarbehörighet. Be din chef om behörigheten.",
    incomplete: "Identifieringstjänsten lämnade inte alla uppgifter som behövs. Försök igen.",
    other: "Identifieringen avbröts eller kunde inte bekräftas. Försök igen.",
  },
};
