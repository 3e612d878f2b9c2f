import type { Messages } from "..";

export const recordings: Messages["recordings"] = {
  begin: "Record a form that has arrived",
  title: "Record a form that has arrived",
  lead: "Record a form that the customer has sent on paper or by e-mail. The customer sees it once you have recorded it as received. You cannot decide on what you have recorded yourself.",
  kind: "Which form has arrived?",
  channel: "How did it arrive?",
  channels: { PAPER: "On paper", MAIL: "By e-mail" },
  arrivedOn: "Day of arrival",
  arrivedOnHint: "The lead time counts from this day.",
  start: "Begin recording",
  recording: "Recording: {kind}",
  facts: "{customer} · arrived {date}",
  arrived: {
    PAPER: "Arrived on paper on {date}. Kela has recorded the data.",
    MAIL: "Arrived by e-mail on {date}. Kela has recorded the data.",
  },
  open: "Your unfinished recordings",
  openOne: "{kind}, arrived {date}",
  paper: "The form that arrived",
  paperText: "Attach the scanned form, or the e-mail that it came in. Without it nothing can be recorded.",
  paperLink: "Attach the form that arrived",
  isAsOnPaper:
    "I have recorded the data as they are in the signed form. The attachment holds no patient or client data.",
  register: "Record as received",
  discard: "Throw the recording away",
  attachmentsTitle: "The form that arrived, and attachments",
  back: "Back to the recording",
};
