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
      "This message was sent by Kanta Extranet. It cannot be replied to. You can see the details in the service once you have signed in.",
  },
  submission: {
    delivered: {
      subject: "{reference}: the log data has been delivered – {organisation}",
      body: "Kela has delivered the answer to the log data request of {organisation}.\n\nThe manner and day of the delivery are shown in the service.",
    },
    "confirmation-asked": {
      subject: "Confirm the details before they go to Kela – {organisation}",
      body: "You are asked to confirm details of {organisation} in Kanta Extranet. They go to Kela only when everyone who has been asked has confirmed them.\n\nSign in to the service, choose the organisation, read the details and confirm them. If something is wrong, open them for editing.",
    },
    reopened: {
      subject: "The details have been opened for editing – {organisation}",
      body: "The details of {organisation} have been opened again for editing. The confirmations given are no longer valid.\n\nThe service shows why they were opened. Correct the details and submit them to be confirmed again.",
    },
    "approved-by-exception": {
      subject: "{reference}: the matter has been approved for an exceptional day – {organisation}",
      body: "Kela has approved the matter of {organisation}. The new details take effect on {date}, although the lead time or a freeze would otherwise prevent it.\n\nThe reason is shown in the service. Make sure that your own systems are ready then.",
    },
    "approved-without-day": {
      subject: "{reference}: the matter has been approved – {organisation}",
      body: "Kela has approved the matter of {organisation}.\n\nWe will tell you when it has been taken care of. You do not need to do anything now.",
    },
    "message-sent": {
      subject: "{reference}: the customer has written a message – {organisation}",
      body: "{organisation} has written a message on a matter that you handle.\n\nRead the message in the service and answer it there.",
    },
    "kela-message-sent": {
      subject: "{reference}: Kela has written a message – {organisation}",
      body: "Kela has written a message on a matter of {organisation}.\n\nRead the message in the service and answer it there.",
    },
    "return-due-in-a-week": {
      subject: "{reference}: complete it by {answerBy} – {organisation}",
      body: "Kela has returned a matter of {organisation} to be completed. There is a week left at most.\n\nCorrect what was asked for and send it again by {answerBy}.",
    },
    "return-due-in-three-days": {
      subject: "{reference}: at most three days left to complete it – {organisation}",
      body: "Kela has returned a matter of {organisation} to be completed. There are at most three days left.\n\nCorrect what was asked for and send it again by {answerBy}.",
    },
    "return-due-tomorrow": {
      subject: "{reference}: complete it tomorrow, {answerBy} – {organisation}",
      body: "Kela has returned a matter of {organisation} to be completed. The time ends tomorrow.\n\nCorrect what was asked for and send it again by {answerBy}.",
    },
    "return-overdue": {
      subject: "{reference}: the time to complete it has ended – {organisation}",
      body: "The matter of {organisation} was to be completed by {answerBy}, but it has not been sent again.\n\nComplete and send it now. If you cannot, write to Kela in the messages of the matter.",
    },
    submitted: {
      subject: "{reference}: the notice has been received – {organisation}",
      body: "Kela has received a notice from {organisation}. The effective date given is {date}.\n\nYou do not need to do anything now. We will tell you when the notice has been reviewed or if it needs to be completed.",
    },
    resubmitted: {
      subject: "{reference}: the notice has been completed – {organisation}",
      body: "{organisation} has completed the notice that you returned.\n\nIt is waiting in the review queue.",
    },
    returned: {
      subject: "{reference}: complete the notice by {answerBy} – {organisation}",
      body: "Kela has returned a notice from {organisation} to be completed.\n\nThe service shows which fields to correct and why. Correct them and send the notice again by {answerBy}.",
    },
    approved: {
      subject: "{reference}: the notice has been approved – {organisation}",
      body: "Kela has approved the notice from {organisation}. The new details take effect on {date}.\n\nMake sure that your own systems are ready then. You do not need to do anything in the service.",
    },
    "approved-with-new-date": {
      subject: "{reference}: the notice has been approved with a new effective date – {organisation}",
      body: "Kela has approved the notice from {organisation} and changed its effective date. The new details take effect on {date}.\n\nCheck that the new date suits you and that your own systems are ready then. If it does not, contact Kela.",
    },
    rejected: {
      subject: "{reference}: the notice has been rejected – {organisation}",
      body: "Kela has rejected the notice from {organisation}. Your details will not be changed.\n\nThe reasons are shown in the service. If the change is still needed, make a new notice.",
    },
    cancelled: {
      subject: "{reference}: the approval of the notice has been cancelled – {organisation}",
      body: "Kela has cancelled the approval of the notice from {organisation}. The new details will not take effect.\n\nThe reasons are shown in the service. If the change is still needed, make a new notice.",
    },
    withdrawn: {
      subject: "{reference}: the notice has been withdrawn – {organisation}",
      body: "{organisation} has withdrawn its notice, and it will not be reviewed any further. No details will be changed.\n\nIf the change is needed after all, the organisation makes a new notice.",
    },
    applied: {
      subject: "{reference}: the new details are in effect – {organisation}",
      body: "The details notified by {organisation} took effect on {date}.\n\nCheck that your connections work with the new details. If a connection does not work, contact the technical support of the Kanta Services.",
    },
    "not-applied": {
      subject: "{reference}: an approved notice did not take effect – {organisation}",
      body: "The notice of {organisation} was approved, but its data did not take effect on {date}: the data in force has changed since the notice was submitted, or the connection point that was to be removed is still in use.\n\nLook into it with the customer. Cancel the approval if the data must be reported again.",
    },
  },
  grant: {
    offered: {
      subject: "{organisation} offers you a role in Kanta Extranet",
      body: "{actor} offers you the role {role} at {organisation}.\n\nOpen the link, identify yourself with Suomi.fi e-Identification and read what one may do in the role and what it affects. The role takes effect only when you accept it. The link is valid for 14 days and works only once. Do not pass it on.",
    },
    "offered-to-organisation": {
      subject: "{organisation} offers your organisation a role",
      body: "{organisation} offers your organisation {receiver} the role {role}.\n\nThe main user can accept the role and name the persons who look after it.",
    },
    accepted: {
      subject: "{organisation}: {name} accepted the role",
      body: "{name} has accepted the role {role} at {organisation}. The role is now in force.\n\nYou do not need to do anything. If this is the wrong person, revoke the role at once.",
    },
    "awaiting-confirmation": {
      subject: "{organisation}: confirm that {name} is the right person",
      body: "{name} accepted the role {role} at {organisation}, but the role was offered to another name. It is not in force yet.\n\nCheck whether this is the right person. Confirm the role, or withdraw the offer.",
    },
    declined: {
      subject: "{organisation}: {name} declined the role",
      body: "{name} declined the role {role} at {organisation}.\n\nIf the role is still needed, offer it to somebody else.",
    },
    confirmed: {
      subject: "{organisation}: your role has been confirmed",
      body: "The main user of {organisation} has confirmed your role {role}. It is now in force.\n\nSign in and choose the organisation that you act for.",
    },
    withdrawn: {
      subject: "{organisation}: the offer of a role has been withdrawn",
      body: "{organisation} has withdrawn its offer of the role {role}. The link that you were sent no longer works.\n\nYou do not need to do anything.",
    },
    revoked: {
      subject: "{organisation}: a role has been revoked",
      body: "The role {role} at {organisation} has been revoked. You can no longer look after the matters of this role.\n\nIf you do not know why, contact the organisation’s main user.",
    },
    "end-set": {
      subject: "{organisation}: the end date of a role has changed",
      body: "{organisation} has changed the end date of the role {role}.\n\nThe new date is shown in the service. If it is wrong, contact the organisation’s main user.",
    },
    ended: {
      subject: "{organisation}: a role has ended",
      body: "The role {role} at {organisation} has ended, because its last day in force has passed.\n\nIf you still need the role, ask the organisation’s main user to offer it again.",
    },
    "accepted-for-organisation": {
      subject: "{organisation}: {receiver} accepted the role",
      body: "{receiver} has accepted the role {role} at {organisation} and names the persons who look after it.\n\nThe names are shown in the service, and you can strike out any of them.",
    },
  },
  finding: {
    found: {
      subject: "{organisation}: there is a change in the register for you to check",
      body: "In the national register the entry {name} has changed. It belongs to the data of your organisation.\n\nThe service shows what changed, what it means and what to do. Answer Kela there.",
    },
    answered: {
      subject: "{organisation}: the change in the register has been answered",
      body: "Your organisation has answered Kela about the change in the register ({name}).\n\nYou do not need to do anything. We will tell you when Kela has handled the answer.",
    },
    closed: {
      subject: "{organisation}: Kela has closed the matter about the change in the register",
      body: "Kela has handled the change in the register ({name}) and closed the matter.\n\nThe reason is shown in the service.",
    },
  },
  certificate: {
    ends: {
      subject: "{host}: the certificate expires {date}, order a new one by {orderBy} – {organisation}",
      body: "The certificate of {host} (connection point {name}) expires {date}. With an expired certificate the connection to the Kanta Services does not work.\n\nOrder a new certificate from the Digital and Population Data Services Agency (DVV) by {orderBy}: delivery takes about a week. When you have it, replace it in the service. If anything but the certificate changes, make a change notice by {fileBy}.",
    },
    "ends-late": {
      subject: "{host}: the certificate expires {date}, act at once – {organisation}",
      body: "The certificate of {host} (connection point {name}) expires {date}. With an expired certificate the connection to the Kanta Services does not work.\n\nA new certificate should have been ordered from the Digital and Population Data Services Agency (DVV) by {orderBy}. Order it at once and replace it in the service when you have it. If anything but the certificate changes, the change notice should have been made by {fileBy}: make it at once and mark it urgent.",
    },
    "used-ends": {
      subject: "{name}: the certificate of the connection point you use expires {date} – {organisation}",
      body: "Your organisation uses connection point {name}, which is managed by {receiver}. Its certificate expires {date}.\n\nThe manager must order a new certificate by {orderBy} and report changes to Kela by {fileBy}. Make sure with the manager that a new certificate is on its way.",
    },
  },
  naming: {
    made: {
      subject: "{organisation}: you have been named for a role in Kanta Extranet",
      body: "{actor} ({receiver}) has named you for the role {role} at {organisation}.\n\nOpen the link, identify yourself with Suomi.fi e-Identification and read what one may do in the role and what it affects. The link is valid for 14 days and works only once. Do not pass it on.",
    },
    accepted: {
      subject: "{organisation}: {name} accepted the role",
      body: "{name} has accepted the role {role} at {organisation}. They were named by {receiver}.\n\nYou do not need to do anything. If this is the wrong person, strike them out in the service.",
    },
    declined: {
      subject: "{organisation}: {name} declined the role",
      body: "{name} declined the role {role} at {organisation}. They were named by {receiver}.\n\nIf the role is still needed, name somebody else.",
    },
    "struck-out": {
      subject: "{organisation}: {name} has been struck out of the role",
      body: "{name} no longer has the role {role} at {organisation}.\n\nThe reason is shown in the service. The other named persons keep the role.",
    },
  },
  system: {
    "certificate-ending": {
      subject: "The certificate of {name} ends on {date} – {organisation}",
      body: "{organisation} uses the system {name}, which is certified until {date}.\n\nAsk its supplier whether the certificate will be renewed. If you change systems, save the change in the service at least three weeks ahead.",
    },
    "certificate-ended": {
      subject: "The certificate of {name} ends today – {organisation}",
      body: "{organisation} uses the system {name}, whose certificate ends today, {date}. After that the system cannot be taken into use in further units.\n\nAgree with its supplier how you go on, and save a change of systems in the service.",
    },
  },
};
