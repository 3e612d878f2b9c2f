import type { Messages } from "..";

export const messages: Messages["messages"] = {
  title: "Messages",
  lead: "The same matters that we also tell you about by e-mail.",
  unread: "Unread",
  count: "{count, plural, =0 {No messages} one {# message} other {# messages}}",
  time: "Time",
  message: "Message",
  organisation: "Organisation",
  markAllRead: "Mark all as read",
  empty: "You have no messages",
  emptyText: "We tell you here when a notice moves on or when somebody offers you a role.",
  older: "Older messages",
  newest: "Newest messages",
  pages: "Pages of messages",
  general: "You have a message.",
  submission: {
    delivered: "{organisation}: the answer to log data request {reference} has been delivered.",
    "confirmation-asked": "{organisation}: confirm the details before they go to Kela ({matter}).",
    reopened: "{organisation}: the details have been opened for editing ({matter}). Confirmations are no longer valid.",
    "approved-by-exception":
      "{organisation}: matter {reference} has been approved for an exceptional day. It takes effect on {date}.",
    "approved-without-day": "{organisation}: matter {reference} has been approved.",
    "message-sent": "{organisation} has written a message on matter {reference}.",
    "kela-message-sent": "{organisation}: Kela has written a message on matter {reference}.",
    "return-due-in-a-week":
      "{organisation}: there is a week left at most to complete matter {reference}. Send it by {answerBy}.",
    "return-due-in-three-days":
      "{organisation}: there are at most three days left to complete matter {reference}. Send it by {answerBy}.",
    "return-due-tomorrow": "{organisation}: matter {reference} must be completed and sent tomorrow, {answerBy}.",
    "return-overdue": "{organisation}: the time to complete matter {reference} ended on {answerBy}. Complete it now.",
    submitted: "{organisation}: notice {reference} has been received.",
    resubmitted: "{organisation} has completed notice {reference}, which you returned.",
    returned: "{organisation}: notice {reference} has been returned. Complete it by {answerBy}.",
    approved: "{organisation}: notice {reference} has been approved. It takes effect on {date}.",
    "approved-with-new-date":
      "{organisation}: notice {reference} has been approved. Its effective date has been changed to {date}.",
    rejected: "{organisation}: notice {reference} has been rejected.",
    cancelled: "{organisation}: the approval of notice {reference} has been cancelled.",
    withdrawn: "{organisation}: notice {reference} has been withdrawn.",
    applied: "{organisation}: notice {reference} took effect on {date}.",
    "not-applied":
      "{organisation}: the approved notice {reference} did not take effect. Look into it with the customer.",
  },
  grant: {
    offered: "{organisation} offers you the role {role}.",
    "offered-to-organisation": "{organisation} offers your organisation {receiver} the role {role}.",
    accepted: "{organisation}: {name} accepted the role {role}.",
    "awaiting-confirmation":
      "{organisation}: {name} accepted the role {role} under another name than it was offered to. Confirm the person.",
    declined: "{organisation}: {name} declined the role {role}.",
    confirmed: "{organisation}: your role {role} has been confirmed and is in force.",
    withdrawn: "{organisation} withdrew its offer of the role {role}.",
    revoked: "{organisation}: the role {role} has been revoked.",
    "end-set": "{organisation}: the end date of the role {role} has changed.",
    ended: "{organisation}: the role {role} has ended.",
    "accepted-for-organisation": "{organisation}: {receiver} accepted the role {role}.",
  },
  finding: {
    found: "{organisation}: there is a change in the register about {name}. Check it and answer Kela.",
    answered: "{organisation}: the change in the register has been answered ({name}). Kela handles the answer.",
    closed: "{organisation}: Kela has closed the matter about the change in the register ({name}).",
  },
  certificate: {
    ends: "{organisation}: the certificate of {host} expires {date}. Order a new one by {orderBy}. If anything else changes, report it by {fileBy}.",
    "ends-late":
      "{organisation}: the certificate of {host} expires {date}. A new one should have been ordered by {orderBy} and changes reported by {fileBy}. Act at once.",
    "used-ends":
      "{organisation}: the certificate of connection point {name}, which you use, expires {date}. Its manager {receiver} must order a new one by {orderBy} and report changes by {fileBy}.",
  },
  naming: {
    made: "{organisation}: {receiver} has named you for the role {role}.",
    accepted: "{organisation}: {name} accepted the role {role}, named by {receiver}.",
    declined: "{organisation}: {name} declined the role {role}, named by {receiver}.",
    "struck-out": "{organisation}: {name} no longer has the role {role}.",
  },
  system: {
    "certificate-ending": "{organisation}: the certificate of the system {name} ends on {date}.",
    "certificate-ended": "{organisation}: the certificate of the system {name} ends today, {date}.",
  },
};
