import type { Messages } from "..";
import { services } from "./services";

export const logRequest: Messages["logRequest"] = {
  title: "Log data request",
  begin: {
    lead: "Ask Kela how the professionals of your organisation have used the Kanta Services.",
    need: {
      units: "the services and units whose log data you need",
      period: "the period that the log data should cover (at most 12 years back)",
      ground: "the legal ground and the purpose",
      receiver: "to whom and how the answer is delivered",
    },
    duration: "Kela considers the request and agrees with you when to deliver. The delivery is recorded here.",
    decides: "Kela's officer decides. The main user or the data protection officer can make the request.",
    start: "Begin the request",
  },
  notes: {
    personFree:
      "Do not write anything about any person. The request holds no name, personal identity code or other identifier of a patient, client or professional. Kela asks for identifying details by protected means when they are needed.",
  },
  steps: {
    subject: { title: "What is requested", lead: "Describe the log data so that nobody can be recognised." },
    period: { title: "Period", lead: "Log data is kept for 12 years; older data cannot be requested." },
    ground: { title: "Ground", lead: "Kela gives out log data only for a purpose that is based on law." },
    delivery: { title: "Delivery", lead: "Log data is always delivered by protected means." },
    check: { title: "Check and send" },
  },
  fields: {
    subject: {
      services: { label: "Services whose log data is requested" },
      unitOids: { label: "Units that the request covers", hint: "Choose none if it covers all units." },
      description: {
        label: "What do you want to find out from the log data?",
        hint: "For example: all searches made by the users of a unit without a care relationship. No names or codes.",
      },
    },
    period: { from: { label: "First day" }, until: { label: "Last day", hint: "Today at the latest." } },
    ground: {
      ground: { label: "On what ground is the log data requested?" },
      purpose: {
        label: "What will the log data be used for?",
        hint: "Tell the purpose in general. Do not describe the matter of one person.",
      },
    },
    delivery: {
      manner: { label: "How is the answer delivered?" },
      receiver: {
        label: "Receiving unit or function",
        hint: "For example the data protection team or the registry office. Not a person's name.",
      },
      email: { label: "Receiver's e-mail", hint: "The address of the function or unit." },
      phone: { label: "Receiver's telephone number" },
    },
  },
  codes: {
    ...services.names,
    OWN_CONTROL: "The controller's own monitoring (Client Data Act 703/2023)",
    SUSPECTED_MISUSE: "Suspected misuse of data (Client Data Act 703/2023, GDPR)",
    CLIENT_REQUEST: "The client's right to know who has processed their data (Client Data Act 703/2023)",
    AUTHORITY_REQUEST: "An authority's request based on law",
    SECURE_MAIL: "Secure e-mail",
    SUOMI_FI_MESSAGE: "Suomi.fi message to the organisation",
    LETTER: "Registered letter",
    YES: "Yes",
  },
  attachments: {},
  statuses: { SCHEDULED: "Approved", EFFECTIVE: "Answer delivered" },
  what: {
    SCHEDULED: "The request has been approved. Kela delivers the answer and records the delivery here.",
    EFFECTIVE: "Kela has delivered the answer.",
  },
  delivery: {
    title: "Record the delivery of the answer",
    lead: "Once you record the delivery the request is done and the customer is told. It cannot be undone.",
    link: "Record the delivery of the answer",
    waits: "The answer has not been delivered yet.",
    deliveredOn: "Day of delivery",
    deliveredOnHint: "Today or earlier, not before the request was approved.",
    manner: "Manner of delivery",
    wished: "The customer wished: {manner}.",
    note: "Further information (optional)",
    noteHint: "The customer reads it. Do not write log data or anything about any person.",
    send: "Record as delivered",
    done: "The answer has been delivered",
    deliveredAs: "{manner}, {date}",
    recordedBy: "Recorded by",
  },
};
