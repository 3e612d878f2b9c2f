import type { Messages } from "..";

export const calendarFeeds: Messages["calendarFeeds"] = {
  title: "Kalender",
  summary: "Prenumerera på organisationens viktiga datum i din egen kalender.",
  lead: "Du kan prenumerera på organisationens viktiga datum i din egen kalender. Kalenderprogrammet hämtar dem från en hemlig adress.",
  contents: "Vad kalendern innehåller",
  contentsText: "I kalendern finns de datum som din roll visar i Extranätet:",
  contentsList: {
    certificates: "när certifikat går ut, och när ett nytt senast ska beställas och andra ändringar anmälas",
    submissions: "när godkända ändringar träder i kraft, och när en returnerad anmälan senast ska besvaras",
    roles: "när tidsbegränsade roller och kontaktpersoners uppdrag upphör",
    systems: "när informationssystemens intyg upphör",
    services: "när användningen av tjänster börjar och upphör",
  },
  secret: "Adressen är hemlig",
  secretText:
    "Den som har adressen kan läsa kalendern utan att identifiera sig. Kalendern innehåller namn på servrar och personer. Dela inte adressen med andra. Om ditt kalenderprogram är en nättjänst sparas datumen också där. Byt adressen genast om den kan ha hamnat i fel händer.",
  none: "Inga organisationer",
  noneText: "Välj först den organisation för vilken du uträttar ärenden. Sedan kan du prenumerera på dess kalender.",
  choose: "Välj organisation",
  closed: "Uträtta först ärenden för den här organisationen om du vill skapa en ny adress.",
  katso:
    "En roll som fås med Katso-kod gäller bara under sessionen, så med den kan man inte prenumerera på kalendern. Identifiera dig med Suomi.fi-identifikation.",
  noAddress: "Du prenumererar inte på den här organisationens kalender.",
  make: "Skapa en kalenderadress",
  makeAnother: "Skapa en kalenderadress till",
  made: "Kalenderadressen är klar",
  renewed: "Den nya kalenderadressen är klar. Den gamla fungerar inte längre.",
  once: "Kopiera adressen nu, för den visas inte på nytt.",
  address: "Adress",
  open: "Öppna i kalenderprogrammet",
  columns: { madeAt: "Skapad", readAt: "Senast hämtad", language: "Språk", action: "Åtgärd" },
  never: "Inte hämtad ännu",
  renew: "Byt adress",
  revoke: "Ta ur bruk",
  renewing: {
    title: "Byt kalenderadress",
    text: "Du får en ny adress. Den nuvarande adressen slutar fungera genast, så du måste prenumerera på nytt från den nya adressen på alla enheter där du använder kalendern.",
    submit: "Byt adress",
  },
  revoking: {
    title: "Ta kalenderadressen ur bruk",
    text: "Adressen slutar fungera genast och kan inte återställas. Datum som kalenderprogrammet redan har hämtat kan synas kvar: ta bort prenumerationen även i kalenderprogrammet.",
    submit: "Ta adressen ur bruk",
  },
  keep: "Behåll den nuvarande adressen",
  name: "Kanta Extranät: {organisation}",
  days: {
    certificateEnds: {
      summary: "Certifikatet går ut: {host}",
      description:
        "Servercertifikatet för anslutningspunkten {name} ({environment}) går ut {ends}. Beställ ett nytt certifikat hos MDB senast {order} och byt det i Extranätet. Om även annat ändras, anmäl det till FPA senast {file}.",
    },
    orderCertificate: {
      summary: "Beställ certifikatet senast: {host}",
      description:
        "Servercertifikatet för anslutningspunkten {name} ({environment}) går ut {ends}. Beställ ett nytt certifikat hos MDB senast {order}: leveransen tar ungefär en vecka. Om även annat ändras, anmäl det till FPA senast {file}.",
    },
    fileChange: {
      summary: "Anmäl andra ändringar senast: {host}",
      description:
        "Servercertifikatet för anslutningspunkten {name} ({environment}) går ut {ends}. Om bara certifikatet byts behövs ingen anmälan om ändring. Om även annat ändras, gör anmälan om ändring av anslutningspunkten senast {file}. Därefter måste ändringen anmälas som brådskande.",
    },
    usedCertificateEnds: {
      summary: "Certifikatet för en anslutningspunkt ni använder går ut: {name}",
      description:
        "Anslutningspunkten ({environment}) administreras av {manager}, som ansvarar för att certifikatet förnyas: beställning hos MDB senast {order}, anmälan om andra ändringar senast {file}. Kontrollera med administratören att ett nytt certifikat är på väg.",
    },
    changeTakesEffect: {
      summary: "Ändringen träder i kraft: {reference}",
      description: "{kind}. De godkända uppgifterna träder i kraft {date} kl. 0.00.",
    },
    answerBy: {
      summary: "Komplettera anmälan senast: {reference}",
      description: "{kind}. FPA har returnerat anmälan. Rätta den och skicka den på nytt senast {date}.",
    },
    roleEnds: { summary: "Rollen upphör: {role}, {name}", description: "Rollens sista giltighetsdag är {date}." },
    contactEnds: {
      summary: "Kontaktpersonens uppdrag upphör: {function}, {name}",
      description: "Sista dagen är {date}. Ange en efterträdare i Extranätet.",
    },
    systemEnds: {
      summary: "Informationssystemets intyg upphör: {name}",
      description: "Intyget gäller till och med {date}. Fråga systemleverantören när det förnyas.",
    },
    serviceStarts: {
      summary: "Användningen av tjänsten börjar: {service}",
      description: "Användningen börjar {date}.",
    },
    serviceEnds: {
      summary: "Användningen av tjänsten upphör: {service}",
      description: "Användningen upphör {date}.",
    },
  },
};
