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
  emptyText: "We tell you here when a notification moves on or when somebody offers you a role.",
  older: "Older messages",
  newest: "Newest messages",
  pages: "Pages of messages",
  general: "You have a message.",
  submission: {
    submitted: "{organisation}: notification {reference} has been received.",
    resubmitted: "{organisation} has completed notification {reference}, which you returned.",
    returned: "{organisation}: notification {reference} has been returned. Complete it by {answerBy}.",
    approved: "{organisation}: notification {reference} has been approved. It takes effect on {date}.",
    "approved-with-new-date":
      "{organisation}: notification {reference} has been approved. Its effective date has been changed to {date}.",
    rejected: "{organisation}: notification {reference} has been rejected.",
    cancelled: "{organisation}: the approval of notification {reference} has been cancelled.",
    withdrawn: "{organisation}: notification {reference} has been withdrawn.",
    applied: "{organisation}: notification {reference} took effect on {date}.",
  },
};
