import { unexpected } from "./unexpected";

export const layout = {
  logoFirst: "Kanta",
  logoSecond: "Ekstranet",
  language: "Kieli",
  mainNavigation: "Päävalikko",
  menu: "Valikko",
  accountNavigation: "Oma asiointi",
  changeOrganisation: "Vaihda organisaatiota",
  roles: "Rooli: {roles}",
  messages: "Viestit",
  messagesUnread: "Viestit ({count})",
  settings: "Omat asetukset",
  signIn: "Tunnistaudu",
  signOut: "Kirjaudu ulos",
  officer: "Kela · käsittelijä",
  breadcrumbs: "Murupolku",
  footer: {
    label: "Tietoa palvelusta",
    guidance: "Ohjeet",
    accessibility: "Saavutettavuusseloste",
    privacy: "Tietosuoja",
    feedback: "Anna palautetta",
  },
  session: {
    ending: "Istuntosi päättyy klo {time}, ellet jatka asiointia. Tallentamattomat tiedot häviävät.",
    lastEnding:
      "Istuntosi päättyy klo {time}, eikä sitä voi enää jatkaa. Tallenna keskeneräiset tiedot ja kirjaudu sitten uudelleen.",
    extend: "Jatka asiointia",
    ended: "Istuntosi on päättynyt. Jatka tunnistautumalla uudelleen.",
  },
  feedback: {
    title: "Anna palautetta",
    lead: "Kerro, mikä toimii ja mikä ei. Palaute auttaa meitä kehittämään palvelua.",
    how: "Lähetä palaute sähköpostilla osoitteeseen <mail></mail>. Kirjoita, millä sivulla asia tuli vastaan ja mitä yritit tehdä.",
    accessibility: "Jos palautteesi koskee saavutettavuutta, vastaamme 14 vuorokauden kuluessa.",
    noPatientData:
      "Älä kirjoita viestiin potilas- tai asiakastietoja äläkä henkilötunnuksia. Sähköpostia ei ole suojattu.",
    requestId: "Jos näit virhesivun, liitä viestiin sivulla näkyvä tunnus. Sen avulla löydämme virheen lokista.",
  },
  unexpected,
};
