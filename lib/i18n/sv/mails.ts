import type { Messages } from "..";

export const mails: Messages["mails"] = {
  general: {
    subject: "Du har ett meddelande i Kanta Extranät",
    body: "Du har ett nytt meddelande i Kanta Extranät.\n\nIdentifiera dig i tjänsten för att läsa det.",
  },
  frame: {
    organisation: "Organisation: {organisation} ({businessId})",
    matter: "Ärende: {matter}",
    environment: "Miljö: {environment}",
    reference: "Referensnummer: {reference}",
    open: "Öppna ärendet i Kanta Extranät",
    footer:
      "Det här meddelandet har skickats av Kanta Extranät. Det går inte att svara på meddelandet. Uppgifterna i anmälan ser du i tjänsten när du har identifierat dig.",
  },
  submission: {
    submitted: {
      subject: "{reference}: anmälan har tagits emot",
      body: "FPA har tagit emot en anmälan från {organisation}. Det angivna datumet för ikraftträdande är {date}.\n\nDu behöver inte göra något nu. Vi meddelar när anmälan har behandlats eller om den behöver kompletteras.",
    },
    resubmitted: {
      subject: "{reference}: anmälan har kompletterats",
      body: "{organisation} har kompletterat anmälan som du returnerade.\n\nAnmälan väntar i behandlingskön.",
    },
    returned: {
      subject: "{reference}: komplettera anmälan senast {answerBy}",
      body: "FPA har returnerat en anmälan från {organisation} för komplettering.\n\nI tjänsten ser du vilka punkter som behöver rättas och varför. Rätta dem och skicka anmälan på nytt senast {answerBy}.",
    },
    approved: {
      subject: "{reference}: anmälan har godkänts",
      body: "FPA har godkänt anmälan från {organisation}. De nya uppgifterna träder i kraft {date}.\n\nSe till att era egna system är klara då. I tjänsten behöver du inte göra något.",
    },
    "approved-with-new-date": {
      subject: "{reference}: anmälan har godkänts, datumet för ikraftträdande har ändrats",
      body: "FPA har godkänt anmälan från {organisation} och ändrat datumet för ikraftträdande. De nya uppgifterna träder i kraft {date}.\n\nKontrollera att det nya datumet passar er och att era egna system är klara då. Kontakta FPA om datumet inte passar.",
    },
    rejected: {
      subject: "{reference}: anmälan har avslagits",
      body: "FPA har avslagit anmälan från {organisation}. Era uppgifter ändras inte.\n\nMotiveringen ser du i tjänsten. Gör en ny anmälan om ändringen fortfarande behövs.",
    },
    cancelled: {
      subject: "{reference}: godkännandet av anmälan har återkallats",
      body: "FPA har återkallat godkännandet av anmälan från {organisation}. De nya uppgifterna träder inte i kraft.\n\nMotiveringen ser du i tjänsten. Gör en ny anmälan om ändringen fortfarande behövs.",
    },
    withdrawn: {
      subject: "{reference}: anmälan har återtagits",
      body: "{organisation} har återtagit sin anmälan, och den behandlas inte längre. Inga uppgifter ändras.\n\nOm ändringen ändå behövs gör organisationen en ny anmälan.",
    },
    applied: {
      subject: "{reference}: de nya uppgifterna har trätt i kraft",
      body: "Uppgifterna som {organisation} har anmält trädde i kraft {date}.\n\nKontrollera att förbindelserna fungerar med de nya uppgifterna. Kontakta Kanta-tjänsternas tekniska stöd om en förbindelse inte fungerar.",
    },
  },
};
