import type { Language } from "../web/language";

type Words = Record<
  | "goOn"
  | "cancel"
  | "signOutTitle"
  | "signOutAsk"
  | "signOut"
  | "signedOutTitle"
  | "signedOut"
  | "signedOutOfAll"
  | "errorTitle"
  | "error"
  | "expiredTitle"
  | "expired"
  | "notFoundTitle"
  | "notFound"
  | "handedOver"
  | "endOfService",
  string
>;

/** What all the sign-in services say alike. */
export const commonWords: Record<Language, Words> = {
  fi: {
    goOn: "Jatka palveluun",
    cancel: "Peruuta",
    signOutTitle: "Kirjaudu ulos",
    signOutAsk: "Istuntosi päättyy kaikissa palveluissa, joihin olet kirjautunut tämän tunnistuksen kautta.",
    signOut: "Kirjaudu ulos kaikista palveluista",
    signedOutTitle: "Olet kirjautunut ulos",
    signedOut: "Sulje selain, jos käytät yhteistä tietokonetta.",
    signedOutOfAll: "Istunto on päätetty myös muissa palveluissa. Siirryt hetken kuluttua takaisin.",
    errorTitle: "Kirjautuminen ei onnistunut",
    error: "Palvelu lähetti kirjautumispyynnön, jota ei voitu käsitellä. Palaa palveluun ja yritä uudelleen.",
    expiredTitle: "Kirjautuminen on vanhentunut",
    expired: "Palaa palveluun, johon olit kirjautumassa, ja aloita alusta.",
    notFoundTitle: "Sivua ei löydy",
    notFound: "Tarkista osoite.",
    handedOver: "Palvelulle välitettävät tiedot",
    endOfService: "Palaa palveluun",
  },
  sv: {
    goOn: "Fortsätt till tjänsten",
    cancel: "Avbryt",
    signOutTitle: "Logga ut",
    signOutAsk: "Din session avslutas i alla tjänster som du har loggat in i via den här identifieringen.",
    signOut: "Logga ut ur alla tjänster",
    signedOutTitle: "Du har loggat ut",
    signedOut: "Stäng webbläsaren om du använder en gemensam dator.",
    signedOutOfAll: "Sessionen har avslutats också i de andra tjänsterna. Du flyttas snart tillbaka.",
    errorTitle: "Inloggningen misslyckades",
    error:
      "Tjänsten skickade en inloggningsbegäran som inte kunde behandlas. Gå tillbaka till tjänsten och försök igen.",
    expiredTitle: "Inloggningen har föråldrats",
    expired: "Gå tillbaka till tjänsten som du höll på att logga in i och börja om.",
    notFoundTitle: "Sidan hittas inte",
    notFound: "Kontrollera adressen.",
    handedOver: "Uppgifter som förmedlas till tjänsten",
    endOfService: "Tillbaka till tjänsten",
  },
  en: {
    goOn: "Continue to the service",
    cancel: "Cancel",
    signOutTitle: "Sign out",
    signOutAsk: "Your session ends in every service that you have signed in to through this identification.",
    signOut: "Sign out of all services",
    signedOutTitle: "You have signed out",
    signedOut: "Close the browser if you use a shared computer.",
    signedOutOfAll: "Your session has been ended in the other services, too. You will be taken back in a moment.",
    errorTitle: "Signing in did not succeed",
    error: "The service sent a sign-in request that could not be handled. Return to the service and try again.",
    expiredTitle: "The sign-in has expired",
    expired: "Return to the service that you were signing in to and begin again.",
    notFoundTitle: "Page not found",
    notFound: "Check the address.",
    handedOver: "Data handed over to the service",
    endOfService: "Return to the service",
  },
};
