import type { Messages } from "..";

export const mails: Messages["mails"] = {
  general: {
    subject: "You have a message in Kanta Extranet",
    body: "You have a new message in Kanta Extranet.\n\nSign in to the service to read it.",
  },
  frame: {
    organisation: "Organisation: {organisation} ({businessId})",
    matter: "Matter: {matter}",
    environment: "Environment: {environment}",
    reference: "Reference number: {reference}",
    open: "Open the matter in Kanta Extranet",
    footer:
      "This message was sent by Kanta Extranet. It cannot be replied to. You can see the details of the notification in the service once you have signed in.",
  },
  submission: {
    submitted: {
      subject: "{reference}: the notification has been received",
      body: "Kela has received a notification from {organisation}. The effective date given is {date}.\n\nYou do not need to do anything now. We will tell you when the notification has been reviewed or if it needs to be completed.",
    },
    resubmitted: {
      subject: "{reference}: the notification has been completed",
      body: "{organisation} has completed the notification that you returned.\n\nIt is waiting in the review queue.",
    },
    returned: {
      subject: "{reference}: complete the notification by {answerBy}",
      body: "Kela has returned a notification from {organisation} to be completed.\n\nThe service shows which fields to correct and why. Correct them and send the notification again by {answerBy}.",
    },
    approved: {
      subject: "{reference}: the notification has been approved",
      body: "Kela has approved the notification from {organisation}. The new details take effect on {date}.\n\nMake sure that your own systems are ready then. You do not need to do anything in the service.",
    },
    "approved-with-new-date": {
      subject: "{reference}: the notification has been approved with a new effective date",
      body: "Kela has approved the notification from {organisation} and changed its effective date. The new details take effect on {date}.\n\nCheck that the new date suits you and that your own systems are ready then. If it does not, contact Kela.",
    },
    rejected: {
      subject: "{reference}: the notification has been rejected",
      body: "Kela has rejected the notification from {organisation}. Your details will not be changed.\n\nThe reasons are shown in the service. If the change is still needed, make a new notification.",
    },
    cancelled: {
      subject: "{reference}: the approval of the notification has been cancelled",
      body: "Kela has cancelled the approval of the notification from {organisation}. The new details will not take effect.\n\nThe reasons are shown in the service. If the change is still needed, make a new notification.",
    },
    withdrawn: {
      subject: "{reference}: the notification has been withdrawn",
      body: "{organisation} has withdrawn its notification, and it will not be reviewed any further. No details will be changed.\n\nIf the change is needed after all, the organisation makes a new notification.",
    },
    applied: {
      subject: "{reference}: the new details are in effect",
      body: "The details notified by {organisation} took effect on {date}.\n\nCheck that your connections work with the new details. If a connection does not work, contact the technical support of the Kanta Services.",
    },
  },
};
