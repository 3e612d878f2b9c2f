import type { Messages } from "..";
import { services } from "./services";

export const termination: Messages["termination"] = {
  title: "Notice of termination",
  begin: {
    lead: "Terminate the commitment when your organisation no longer uses a Kanta service in its own name. You can terminate one service, several or all. When the last service ends, so does the customership.",
    need: {
      services: "which services end, and their last day of use",
      successor: "the Business ID of whoever continues the operations, if somebody does",
      archive: "a plan for where the documents are kept",
      billing: "the address for the last invoice, and somebody who can still be reached after the end",
      second:
        "another person or a signatory who confirms the notice before it is sent (a self-employed practitioner confirms alone)",
    },
    duration:
      "Filling it in takes about ten minutes. Usually, send the notice at least three weeks before the last day of use; for a pharmacy this is binding. Nothing can be terminated retroactively.",
    decides: "Kela handles the notice. Two officers approve it.",
    start: "Begin the termination",
  },
  steps: {
    services: {
      title: "Services",
      lead: "Choose the services whose use ends. All of those chosen have the same last day of use.",
    },
    reason: { title: "Reason" },
    effect: {
      title: "Last day of use",
      lead: "The service can still be used on the last day. Its use ends when the following day begins, at 0.00.",
    },
    successor: { title: "Successor" },
    data: {
      title: "Documents and controllership",
      lead: "What has been stored in Kanta stays there although the use of the service ends. Its controller has duties after that, too.",
    },
    billing: {
      title: "Billing, and contact after the end",
      lead: "The user fee is charged for a period during which the organisation was a customer for even one day.",
    },
    confirmation: {
      title: "Who confirms",
      lead: "Another person or a signatory confirms the notice before it goes to Kela. Only a self-employed practitioner terminates alone.",
    },
    consequences: {
      title: "What follows from the termination",
      lead: "Read what changes when the services end. The changes are made on the day after the last day of use.",
    },
  },
  fields: {
    services: { services: { label: "Services that end" } },
    reason: {
      reason: { label: "Why does the use of the services end?" },
      otherReason: { label: "Tell the reason", hint: "Do not write personal data." },
      licenceEnded: {
        label: "The licence or registration to provide services ends",
        hint: "The Kanta services cannot be used in the name of a provider whose licence has ended.",
      },
    },
    effect: {
      lastDay: { label: "Last day of use" },
      takeoverOn: {
        label: "Day on which the successor begins",
        hint: "A pharmacy gives the takeover date here when it passes to a new pharmacist. The last day of use is the day before.",
      },
    },
    successor: {
      hasSuccessor: { label: "Does somebody continue the operations?" },
      businessId: { label: "Business ID of the successor" },
      name: { label: "Name of the successor" },
      continues: { label: "Does the successor use the Kanta services in its own name?" },
    },
    data: {
      controllerChange: {
        label: "Does the controller of the data stored in Kanta change?",
        hint: "If the controller changes, send a notice of the change of controller as well.",
      },
      archiving: { label: "Where are the documents kept?" },
      transferredTo: { label: "To whom are the documents transferred?", hint: "Name and Business ID." },
      licenceNotified: { label: "Has the licensing authority been told that the operations end?" },
    },
    billing: {
      recipient: { label: "Recipient of the invoice" },
      street: { label: "Street address or PO box" },
      postalCode: { label: "Postal code" },
      postOffice: { label: "Post office" },
      eInvoiceAddress: { label: "E-invoice address" },
      contactName: { label: "Contact person after the end" },
      contactEmail: { label: "E-mail of the contact person", hint: "An address that still works after the end." },
      contactPhone: { label: "Phone number of the contact person" },
    },
    confirmation: {
      by: { label: "Who confirms the notice?" },
      signatories: { label: "Signatories" },
      signatories_name: { label: "Name" },
      signatories_email: { label: "E-mail" },
    },
    consequences: { isRead: { label: "I have read what follows from the termination" } },
  },
  codes: {
    YES: "Yes",
    NO: "No",
    UNKNOWN: "Not known yet",
    ENDING: "The operations end",
    REORGANISATION: "The operations are reorganised",
    ACQUISITION: "Business acquisition or merger",
    OTHER: "Another reason",
    IN_KANTA: "All documents are in Kanta already",
    KELA_ARCHIVE: "In Kela's archiving service",
    TRANSFERRED: "They are transferred to another organisation",
    NOT_NEEDED: "The operations need no licence",
    SELF: "I myself: I am a self-employed practitioner",
    SECOND_PERSON: "Another person who has the right to terminate",
    SIGNATORIES: "Signatories whom I name",
    ...services.names,
  },
  attachments: {},
  allServicesHint: "If you choose all of them, the customership ends.",
  consequencesWait:
    "First choose the services and their last day of use. After that you see here what follows from their end.",
  renewalsGoToo: "Prescription renewal requests end with the Prescription service.",
  renewalsAlone:
    "If only the reception of renewal requests ends, report it with the notice on the reception of renewal requests.",
  lastDayFrom: "At the earliest {date}.",
  lastDayUsual: "At the earliest today. Kela usually needs three weeks: {date} or later.",
  archiveDuty:
    "When a private provider ends its operations altogether, it tells the Finnish Supervisory Agency (formerly Valvira and the Regional State Administrative Agencies) and transfers to Kela's archiving service the documents that are not in Kanta. The duty does not concern documents handed over to a wellbeing services county.",
  notBackDated: "Nothing can be terminated retroactively.",
  warnings: {
    soon: "The last day of use, {date}, is less than three weeks away. Kela may not have time to handle the notice by then.",
    last: "This ends the organisation's last service. The customership ends on {date}, and after that the organisation's data can only be read.",
    coJoiners:
      "{count, plural, one {One co-joiner uses} other {# co-joiners use}} the ending services through the organisation's joining.",
    pointUsers:
      "The organisation's connection points are used by {count, plural, one {one other organisation} other {# other organisations}}. Agree on the points before the last day of use.",
    controller: "The change of controller is reported by a notice of its own.",
    controllerUnknown: "Whether the controller changes is not known yet.",
    licence: "The licensing authority has not been told yet that the operations end.",
  },
  consequences: {
    ends: "ends, last day {last}",
    reduced: "goes on from {from} only for: {services}",
    service: { since: "in use since {date}", joining: "joining" },
    commitment: { covers: "concerns: {services}" },
    coJoiner: {
      uses: "co-joiner, uses through your organisation: {services}",
      mustJoin: "needs a joining of its own or another main joiner from {from}",
    },
    system: { uses: "in use ({count, plural, one {one entry} other {# entries}}): {services}" },
    point: {
      own: "own point, in use for: {services}",
      unused: "own point, no users",
      ownWithOthers:
        "own point that {count, plural, one {one other organisation uses} other {# other organisations use}} as well: {names}",
      proposed: "is left without users, proposed for removal from {from}",
      othersUse:
        "own use ends, the point stays in use by {count, plural, one {one other organisation} other {# other organisations}}: {names}",
      used: "managed by {manager}, in use for: {services}",
    },
    certificate: {
      until: "valid until {date}",
      idle: "is left unused when {name} is removed: revoke the certificate at DVV",
    },
    renewal: {
      on: "reception on in {count, plural, one {one unit} other {# units}}",
      off: "reception ends on {from}, and THL is told as well",
    },
    submission: {
      open: "{status}",
      withdrawn: "is withdrawn, because the service ends",
      cancelled: "its approval is cancelled, because the service ends",
    },
    role: {
      held: "in force or offered for {count, plural, one {one} other {#}}",
      reads: "only reads data from {from}, ends {until}",
      named: "Persons named by other organisations",
      namedCount: "{count, plural, one {one person acts} other {# persons act}} for your organisation",
      namedEnds: "only read data from {from}, the right ends {until}",
      received: "Roles received from others",
      receivedCount: "{count, plural, one {one role} other {# roles}} from other organisations",
      receivedStays: "stay in force until they are revoked; nobody new can be named for them from {from}",
      contacts: "Contact persons given",
      contactsCount: "{count, plural, one {one person} other {# persons}}",
      contactsStay: "the data are kept but can no longer be changed from {from}",
    },
    controller: {
      own: "the organisation is the controller of what has been stored",
      remains: "remains the controller, unless it changes by a notice of its own",
    },
    billing: {
      name: "User fee",
      goesOn: "is charged",
      ends: "ends: {last} is the last day charged, and the last invoice goes to the address given",
      changes: "charging for the ending services stops, {last} is the last day charged for them",
    },
  },
  done: {
    ended: "ended, last day {last}",
    reduced: "goes on for: {services}",
    renewalOff: "reception ended in {count, plural, one {one unit} other {# units}}; THL is to be told",
    withdrawn: "withdrawn",
    cancelled: "approval cancelled",
    customership: "Customership",
    idlePoint: "no users any more, proposed for removal",
  },
  /** On every page of an organisation whose customership has ended. */
  ended: "The customership ended on {date}. The data can be read until {until}, but no longer changed.",
  roleEnded: "The customership of the organisation has ended.",
  ending: "Terminated: last day of use {date}.",
  because: "The service has been terminated ({reference}).",
};
