import type { Messages } from "..";

export const messages: Messages["messages"] = {
  title: "Meddelanden",
  lead: "Samma ärenden som du också får e-post om.",
  unread: "Oläst",
  count: "{count, plural, =0 {Inga meddelanden} one {# meddelande} other {# meddelanden}}",
  time: "Tid",
  message: "Meddelande",
  organisation: "Organisation",
  markAllRead: "Markera alla som lästa",
  empty: "Du har inga meddelanden",
  emptyText: "Här berättar vi när en anmälan går vidare eller när någon erbjuder dig en roll.",
  older: "Äldre meddelanden",
  newest: "Nyaste meddelandena",
  pages: "Sidor med meddelanden",
  general: "Du har ett meddelande.",
  submission: {
    delivered: "{organisation}: svaret på begäran om logguppgifter {reference} har lämnats.",
    "confirmation-asked": "{organisation}: bekräfta uppgifterna innan de skickas till FPA ({matter}).",
    reopened: "{organisation}: uppgifterna har öppnats för redigering ({matter}). Bekräftelserna gäller inte längre.",
    "approved-by-exception":
      "{organisation}: ärendet {reference} har godkänts genom undantag. Det träder i kraft {date}.",
    "approved-without-day": "{organisation}: ärendet {reference} har godkänts.",
    "message-sent": "{organisation} har skrivit ett meddelande i ärendet {reference}.",
    "kela-message-sent": "{organisation}: FPA har skrivit ett meddelande i ärendet {reference}.",
    "return-due-in-a-week":
      "{organisation}: det är högst en vecka kvar att komplettera ärendet {reference}. Skicka det senast {answerBy}.",
    "return-due-in-three-days":
      "{organisation}: det är högst tre dagar kvar att komplettera ärendet {reference}. Skicka det senast {answerBy}.",
    "return-due-tomorrow": "{organisation}: ärendet {reference} ska kompletteras och skickas i morgon, {answerBy}.",
    "return-overdue":
      "{organisation}: tiden för att komplettera ärendet {reference} gick ut {answerBy}. Komplettera det genast.",
    submitted: "{organisation}: anmälan {reference} har tagits emot.",
    resubmitted: "{organisation} har kompletterat anmälan {reference}, som du returnerade.",
    returned: "{organisation}: anmälan {reference} har returnerats. Komplettera den senast {answerBy}.",
    approved: "{organisation}: anmälan {reference} har godkänts. Den träder i kraft {date}.",
    "approved-with-new-date":
      "{organisation}: anmälan {reference} har godkänts. Datumet för ikraftträdande har ändrats till {date}.",
    rejected: "{organisation}: anmälan {reference} har avslagits.",
    cancelled: "{organisation}: godkännandet av anmälan {reference} har återkallats.",
    withdrawn: "{organisation}: anmälan {reference} har återtagits.",
    applied: "{organisation}: anmälan {reference} trädde i kraft {date}.",
    "not-applied": "{organisation}: den godkända anmälan {reference} trädde inte i kraft. Utred saken med kunden.",
  },
  grant: {
    offered: "{organisation} erbjuder dig rollen som {role}.",
    "offered-to-organisation": "{organisation} erbjuder er organisation {receiver} rollen som {role}.",
    accepted: "{organisation}: {name} godkände rollen som {role}.",
    "awaiting-confirmation":
      "{organisation}: {name} godkände rollen som {role} med ett annat namn än det som den erbjöds till. Bekräfta personen.",
    declined: "{organisation}: {name} avböjde rollen som {role}.",
    confirmed: "{organisation}: din roll som {role} har bekräftats och är i kraft.",
    withdrawn: "{organisation} återtog erbjudandet om rollen som {role}.",
    revoked: "{organisation}: rollen som {role} har återkallats.",
    "end-set": "{organisation}: slutdatumet för rollen som {role} har ändrats.",
    ended: "{organisation}: rollen som {role} har upphört.",
    "accepted-for-organisation": "{organisation}: {receiver} tog emot rollen som {role}.",
  },
  finding: {
    found: "{organisation}: i registret finns en ändring som gäller {name}. Kontrollera den och svara FPA.",
    answered: "{organisation}: ändringen i registret har besvarats ({name}). FPA behandlar svaret.",
    closed: "{organisation}: FPA har avslutat ärendet om ändringen i registret ({name}).",
  },
  certificate: {
    ends: "{organisation}: certifikatet för servern {host} går ut {date}. Beställ ett nytt senast {orderBy}. Om även annat ändras, anmäl det senast {fileBy}.",
    "ends-late":
      "{organisation}: certifikatet för servern {host} går ut {date}. Ett nytt borde ha beställts senast {orderBy} och ändringar anmälts senast {fileBy}. Agera genast.",
    "used-ends":
      "{organisation}: certifikatet för anslutningspunkten {name} som ni använder går ut {date}. Administratören {receiver} ska beställa ett nytt senast {orderBy} och anmäla ändringar senast {fileBy}.",
  },
  naming: {
    made: "{organisation}: {receiver} har namngett dig för rollen som {role}.",
    accepted: "{organisation}: {name} godkände rollen som {role}, namngiven av {receiver}.",
    declined: "{organisation}: {name} avböjde rollen som {role}, namngiven av {receiver}.",
    "struck-out": "{organisation}: {name} har inte längre rollen som {role}.",
  },
  system: {
    "certificate-ending": "{organisation}: intyget för systemet {name} upphör {date}.",
    "certificate-ended": "{organisation}: intyget för systemet {name} upphör i dag, {date}.",
  },
};
