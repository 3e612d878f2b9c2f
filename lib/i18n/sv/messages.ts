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
  newest: "Nyaste meddelanden",
  pages: "Meddelandenas sidor",
  general: "Du har ett meddelande.",
  submission: {
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
  },
};
