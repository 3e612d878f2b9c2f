import type { Messages } from "..";
import { contacts } from "./contacts";
import { services } from "./services";

export const joining: Messages["joining"] = {
  title: "Joining application",
  begin: {
    lead: "With a joining application your organisation takes one Kanta service into use. Each service has an application of its own. The customership of the Kanta services begins with the first one.",
    need: {
      units: "the units and service units that the application covers (from the register)",
      system: "the name and version of the information system",
      point: "the connection point: an intermediary's, or all data and the certificate of a new one of your own",
      plan: "when the data-security plan was approved and by whom",
      people: "contact persons, billing data and the e-mail addresses of the signatories",
      proof: "for a public organisation, a document that shows the right to sign",
    },
    duration:
      "Filling it in takes about 30 minutes. You can stop and go on later. Usually, send the application at least two weeks before the starting day, a pharmacy's application 21–30 days before the takeover.",
    decides:
      "The signatories confirm the application before it is sent. Kela decides on it. The customership, the commitment and the use of the service begin on the starting day.",
    start: "Begin a joining application",
  },
  steps: {
    service: { title: "Service", lead: "One application is about one service." },
    model: {
      title: "Joining model",
      lead: "In direct joining an organisation uses its own system. In joint joining the main joiner applies and the co-joiners use its system.",
    },
    units: {
      title: "Units",
      lead: "The units come from the national register. If something is wrong, have it corrected there.",
    },
    system: {
      title: "Information system",
      lead: "You can take into use a system that is in the Astori register and whose certificate is in force on the starting day.",
    },
    point: {
      title: "Connection point",
      lead: "Choose a connection point that an intermediary or your organisation manages already, or give the data of a new one of your own.",
    },
    renewals: {
      title: "Reception of renewal requests",
      lead: "Reception can be taken into use in a unit whose marking in the register is in order. You can report other units later.",
    },
    plan: {
      title: "Data-security plan",
      lead: "Tell that the plan exists, when it was approved and who approved it.",
    },
    contacts: {
      title: "Contact persons",
      lead: "Whom Kela contacts in which matter. Being a contact person gives no rights in the Kanta Extranet. Blank rows are not stored.",
    },
    billing: { title: "Billing", lead: "Where Kela sends the invoices for the Kanta services." },
    takeover: { title: "Taking over the pharmacy" },
    effect: {
      title: "Starting day",
      lead: "The use of the service begins on the chosen day at 0:00, once Kela has approved the application.",
    },
    terms: {
      title: "Terms",
      lead: "Read the terms and the service description that are in force and accept them for your organisation.",
    },
    signatories: { title: "Signatories" },
  },
  fields: {
    service: {
      service: { label: "Which service does your organisation join?" },
      applicant: { label: "Applicant", hint: "From the national register." },
    },
    model: {
      model: { label: "How does your organisation join?" },
      coJoiners: { label: "Co-joiners", hint: "Each on a row of its own." },
      coJoiners_businessId: { label: "Business ID of the co-joiner" },
      coJoiners_name: { label: "Name of the co-joiner" },
      contractsExist: {
        label: "The contracts with the co-joiners have been made",
        hint: "The contracts are not sent to Kela.",
      },
      mainJoiner: { label: "Business ID of the main joiner" },
    },
    units: {
      units: { label: "Which units does the application cover?" },
      unitOids: { label: "Chosen units" },
    },
    system: { systemId: { label: "Information system", hint: "Only these systems can be taken into use." } },
    point: {
      how: { label: "Through which connection point is the service used?" },
      pointId: { label: "Connection point", hint: "The intermediary tells you which point to choose." },
      environment: { label: "Environment" },
      name: { label: "Name of the new connection point", hint: "By which you know it, for example Kanta-GW1." },
      host: { label: "Host name", hint: "For example kanta-gw1.esimerkkila.fi. The certificate has the same name." },
      port: { label: "Port" },
      addresses: { label: "IP addresses and networks", hint: "One on each line." },
      networkProvider: { label: "Network provider" },
      partyIdentifier: { label: "Party identifier" },
      onCallPhone: { label: "On-call phone" },
      onCallEmail: { label: "On-call e-mail" },
      certificate: {
        label: "Server certificate",
        hint: "Paste the certificate as PEM text. A connection point in production needs a certificate in force. Never paste a private key.",
      },
    },
    renewals: {
      reception: { label: "Is the reception of renewal requests taken into use?" },
      unitOids: { label: "Units that receive requests" },
    },
    plan: {
      exists: { label: "My organisation has an approved data-security plan" },
      approvedOn: { label: "Day of approval" },
      approvedBy: { label: "Name and position of whoever approved it" },
    },
    contacts: {
      people: { label: "Contact persons" },
      people_function: { label: "Matter" },
      people_name: { label: "Name" },
      people_phone: { label: "Phone" },
      people_email: { label: "E-mail" },
      people_language: { label: "Language" },
    },
    billing: {
      by: { label: "Way of billing" },
      eInvoiceAddress: { label: "E-invoice address (OVT or IBAN)" },
      eInvoiceOperator: { label: "Operator's code" },
      recipient: { label: "Recipient" },
      street: { label: "Street address or post box" },
      postalCode: { label: "Postal code" },
      postOffice: { label: "Post office" },
      reference: { label: "Reference on the invoice" },
    },
    takeover: {
      isRegistered: {
        label: "The day of taking over is in Fimea's register of pharmacies",
        hint: "The day must be in the register before the application can be sent.",
      },
    },
    effect: {
      effectiveOn: { label: "Starting day" },
      deploymentPeriod: { label: "Deployment period", hint: "If you have agreed on one with Kela." },
    },
    terms: { accepted: { label: "My organisation accepts" } },
    signatories: {
      people: { label: "Signatories" },
      people_name: { label: "Name of the signatory" },
      people_email: { label: "E-mail of the signatory" },
    },
  },
  codes: {
    YES: "yes",
    ...services.names,
    ...contacts.functions,
    ORGANISATION: "Organisation of social or health care",
    PHARMACY: "Pharmacy",
    PRACTITIONER: "Self-employed practitioner",
    DIRECT: "Direct joining",
    JOINT_MAIN: "Joint joining, your organisation is the main joiner",
    JOINT_CO: "Joint joining, your organisation is a co-joiner",
    ALL: "All units that the service is for",
    CHOSEN: "Chosen units",
    EXISTING: "An existing connection point",
    NEW: "A new connection point of our own",
    LATER: "To be told later",
    CLIENT_TEST: "Client test",
    PRODUCTION_LIKE: "Production-like",
    PRODUCTION: "Production",
    ON: "Yes",
    OFF: "Not yet",
    E_INVOICE: "E-invoice",
    POST: "Paper invoice",
    fi: "Finnish",
    sv: "Swedish",
  },
  attachments: { "signing-right": "Document that shows the right to sign" },
  serviceHints: {
    PRESCRIPTION: "Electronic prescriptions.",
    PATIENT_DATA: "Storing and using patient data.",
    SOCIAL_WELFARE: "Storing and using client data of social welfare.",
    IMAGING: "Imaging examinations. You need a system with an image viewer.",
    KELAIN: "Prescriptions in the browser without a system of one's own. Users register in Kelain.",
  },
  ineligible: {
    KIND: "{service}: an organisation of this sort cannot join the service.",
    HEALTH_CARE: "{service}: your organisation has no health-care unit in force in the register.",
    SOCIAL_CARE: "{service}: your organisation has no social-care unit in force in the register.",
    IN_USE: "{service} is in use already.",
  },
  notes: {
    unfitSystems:
      "{count, plural, one {One system of the catalogue cannot} other {# systems of the catalogue cannot}} be taken into use: the certificate is not in force on the starting day, or the system is not in Astori.",
    pointNeeded: "This service needs a working connection point in production.",
    markings:
      "THL's register marks the reception of renewal requests for {marked, plural, one {one unit} other {# units}}. The application covers {count, plural, one {one unit} other {# units}}.",
    neverThePlan:
      "Never attach the data-security plan to anything that is sent to Kela. The plan is not public, and Kela does not take it.",
    takeover: "Send the application at least {days} and at most {latest} days before the takeover.",
    signs:
      "Each signatory gets a link by e-mail and confirms the application by identification. The right to sign is checked in the trade register. A managing director does not sign alone.",
    signsAlone: "A self-employed practitioner confirms the application alone.",
    publicSigns:
      "Each signatory gets a link by e-mail and confirms the application by identification. Attach a document that shows the right to sign, for example the administrative regulations.",
  },
  versionOf: "{name}, version {version}, in force from {date}",
  entry: {
    title: "Welcome as a customer of the Kanta services",
    lead: "Your organisation is not a customer of the Kanta services yet. The customership begins when Kela has approved the first joining application and its starting day has come.",
    what: "How to begin",
    check: "Check first that your organisation and its units are right in the register.",
    begin: "Begin a joining application",
    begunTitle: "Your applications",
    goOn: "Go on with the draft: {service}",
    look: "{service}, {reference}: {status}",
    noService: "no service chosen yet",
    mayNot: "The joining application is made by the organisation's main user or administrative contact.",
  },
};
