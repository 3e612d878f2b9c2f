import type { Messages } from "..";
import { unexpected } from "./unexpected";

export const layout: Messages["layout"] = {
  logoFirst: "Kanta",
  logoSecond: "Extranät",
  language: "Språk",
  mainNavigation: "Huvudmeny",
  menu: "Meny",
  accountNavigation: "Egna ärenden",
  changeOrganisation: "Byt organisation",
  roles: "Roll: {roles}",
  messages: "Meddelanden",
  messagesUnread: "Meddelanden ({count})",
  settings: "Egna inställningar",
  signIn: "Identifiera dig",
  signOut: "Logga ut",
  officer: "FPA · handläggare",
  breadcrumbs: "Länkstig",
  footer: {
    label: "Om tjänsten",
    guidance: "Anvisningar",
    accessibility: "Tillgänglighetsutlåtande",
    privacy: "Dataskydd",
    feedback: "Ge respons",
  },
  session: {
    ending: "Din session avslutas kl. {time} om du inte fortsätter. Uppgifter som inte har sparats går förlorade.",
    lastEnding:
      "Din session avslutas kl. {time} och kan inte längre förlängas. Spara det du håller på med och logga sedan in på nytt.",
    extend: "Fortsätt",
    ended: "Din session har avslutats. Fortsätt genom att identifiera dig på nytt.",
  },
  feedback: {
    title: "Ge respons",
    lead: "Berätta vad som fungerar och vad som inte gör det. Din respons hjälper oss att utveckla tjänsten.",
    how: "Skicka din respons per e-post till <mail></mail>. Skriv på vilken sida du stötte på problemet och vad du försökte göra.",
    accessibility: "Om din respons gäller tillgängligheten svarar vi inom 14 dygn.",
    noPatientData:
      "Skriv inga patient- eller klientuppgifter och inga personbeteckningar i meddelandet. E-posten är inte skyddad.",
    requestId: "Om du såg en felsida, ta med koden som visades på sidan. Med hjälp av den hittar vi felet i loggen.",
  },
  unexpected,
};
