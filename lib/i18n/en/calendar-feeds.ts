import type { Messages } from "..";

export const calendarFeeds: Messages["calendarFeeds"] = {
  title: "Calendar",
  summary: "Subscribe to the organisation’s deadlines in your own calendar.",
  lead: "You can subscribe to the organisation’s deadlines in your own calendar. The calendar program fetches them from a secret address.",
  contents: "What the calendar holds",
  contentsText: "The calendar holds the days that your role shows in the Extranet:",
  contentsList: {
    certificates: "when certificates expire, and by when to order the next one and report other changes",
    submissions: "when approved changes take effect, and by when to answer a returned notice",
    roles: "when fixed-term roles and the tasks of contact persons end",
    systems: "when the certificates of information systems end",
    services: "when the use of services begins and ends",
  },
  secret: "The address is secret",
  secretText:
    "Anyone who has the address can read the calendar without signing in. It holds names of servers and of people. Do not share it. If your calendar program is an online service, the days are stored there too. If the address may have fallen into the wrong hands, change it at once.",
  none: "No organisations",
  noneText: "First choose an organisation to act for. Then you can subscribe to its calendar.",
  choose: "Choose an organisation",
  closed: "To make a new address, act for this organisation first.",
  katso:
    "A role that comes with a Katso ID lasts only as long as the session, so it cannot subscribe to the calendar. Use Suomi.fi e-Identification.",
  noAddress: "You have not subscribed to this organisation’s calendar.",
  make: "Make a calendar address",
  makeAnother: "Make another calendar address",
  made: "The calendar address is ready",
  renewed: "The new calendar address is ready. The old one no longer works.",
  once: "Copy the address now: it is not shown again.",
  address: "Address",
  open: "Open in the calendar program",
  columns: { madeAt: "Made", readAt: "Last fetched", language: "Language", action: "Action" },
  never: "Not fetched yet",
  renew: "Change address",
  revoke: "Revoke",
  renewing: {
    title: "Change the calendar address",
    text: "You get a new address. The present one stops working at once, so subscribe again from the new address on every device on which you use the calendar.",
    submit: "Change address",
  },
  revoking: {
    title: "Revoke the calendar address",
    text: "The address stops working at once and cannot be brought back. Days that the calendar program has already fetched may stay in sight: remove the subscription in the program too.",
    submit: "Revoke the address",
  },
  keep: "Keep the present address",
  name: "Kanta Extranet: {organisation}",
  days: {
    certificateEnds: {
      summary: "Certificate expires: {host}",
      description:
        "The server certificate of the connection point {name} ({environment}) expires on {ends}. Order the next one from DVV by {order} and replace it in the Extranet. If anything else changes, report it to Kela by {file}.",
    },
    orderCertificate: {
      summary: "Order certificate by today: {host}",
      description:
        "The server certificate of the connection point {name} ({environment}) expires on {ends}. Order the next one from DVV by {order}: delivery takes about a week. If anything else changes, report it to Kela by {file}.",
    },
    fileChange: {
      summary: "Report other changes by today: {host}",
      description:
        "The server certificate of the connection point {name} ({environment}) expires on {ends}. If only the certificate changes, no change notice is needed. If anything else changes, make the change notice of the connection point by {file}. After that the change must be reported as urgent.",
    },
    usedCertificateEnds: {
      summary: "Certificate of a connection point you use expires: {name}",
      description:
        "The connection point ({environment}) is managed by {manager}, who sees to renewing the certificate: order from DVV by {order}, notice of other changes by {file}. Make sure with the manager that a new certificate is on its way.",
    },
    changeTakesEffect: {
      summary: "Change takes effect: {reference}",
      description: "{kind}. The approved data takes effect on {date} at 0:00.",
    },
    answerBy: {
      summary: "Complete the notice by today: {reference}",
      description: "{kind}. Kela has returned the notice. Correct it and send it again by {date}.",
    },
    roleEnds: { summary: "Role ends: {role}, {name}", description: "The last day of the role is {date}." },
    contactEnds: {
      summary: "Contact person’s task ends: {function}, {name}",
      description: "The last day is {date}. Enter a successor in the Extranet.",
    },
    systemEnds: {
      summary: "Certificate of an information system ends: {name}",
      description: "The certificate is valid until {date}. Ask the supplier when it will be renewed.",
    },
    serviceStarts: { summary: "Use of a service begins: {service}", description: "The use begins on {date}." },
    serviceEnds: { summary: "Use of a service ends: {service}", description: "The use ends on {date}." },
  },
};
