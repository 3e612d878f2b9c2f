import type { Messages } from "..";

const names = {
  PRESCRIPTION: "Prescription service",
  PATIENT_DATA: "Patient Data Repository",
  SOCIAL_WELFARE: "Client Data Repository for Social Welfare Services",
  IMAGING: "Imaging Data Repository",
  RENEWAL_REQUESTS: "Prescription renewal requests",
  KELAIN: "Kelain",
};

const formerNames = {
  PATIENT_DATA: "Patient Data Archive",
  SOCIAL_WELFARE: "Client Data Archive for Social Welfare Services",
  IMAGING: "Imaging Data Archive",
};

export const services: Messages["services"] = {
  names,
  formerNames,
  fullNames: {
    ...names,
    PATIENT_DATA: `${names.PATIENT_DATA} (formerly ${formerNames.PATIENT_DATA})`,
    SOCIAL_WELFARE: `${names.SOCIAL_WELFARE} (formerly ${formerNames.SOCIAL_WELFARE})`,
    IMAGING: `${names.IMAGING} (formerly ${formerNames.IMAGING})`,
  },
  title: "Services and commitments",
  lead: "The Kanta Services that your organisation uses or is joining, and the commitments by which it has joined them.",
  filter: "Search for a service",
  search: "Name of the service",
  searchHint: "Present or former name",
  show: "Search",
  all: "Show all services",
  nothingFound: "No services were found",
  inUse: "The organisation's services",
  count: "{count, plural, =0 {No services} one {# service} other {# services}}",
  none: "The organisation has no Kanta Services",
  noneText: "Read below which services there are and what joining them takes.",
  intermediary:
    "A Kanta intermediary does not join the services itself: customers use them through its connection points.",
  columns: {
    service: "Service",
    state: "State",
    startedOn: "Started",
    endedOn: "Ended",
    model: "Joining model",
    point: "Connection point",
    manager: "Managed by",
    environment: "Environment",
    system: "Information system",
    units: "Units",
    organisation: "Organisation",
    oid: "OID",
    since: "Since",
  },
  states: { JOINING: "Joining", ACTIVE: "In use", ENDED: "Ended" },
  models: {
    direct: "Direct joining",
    main: "Joint joining, main joiner",
    co: "Joint joining, main joiner {name}",
    coUnknown: "Joint joining, co-joiner",
  },
  notUsed: "Other Kanta Services",
  notUsedText: "Your organisation does not use these services.",
  coJoiners: "Co-joiners",
  coJoinersText:
    "The organisation is the main joiner: the co-joiners use the Kanta Services with its information system. The main joiner checks that a co-joiner's licence and register data are in order.",
  coJoinersPast: "Co-joiners are shown only as they are today.",
  commitments: "Commitments",
  commitmentsText:
    "Customership begins when the organisation has signed the commitment and accepted the general terms of delivery.",
  noCommitments: "There are no commitments.",
  commitment: {
    title: "Commitment {date}",
    services: "Services",
    terms: "General terms of delivery",
    termsVersion: "Version {version}",
    signedOn: "Signed",
    inForceFrom: "In force from",
    endedOn: "Ended",
    signatories: "Signatories",
    byRole: "{name}, {role}, {date}",
    byDocument: "{name}, right shown by a document, {date}",
  },
  signatoryRoles: {
    NIMKO: "signing right",
    ELI: "private trader",
    YHM: "partner",
    S: "liquidator",
    other: "register role {code}",
  },
  changes: "A new service, or termination",
  changesText:
    "A service is joined by an application, and a commitment is ended by a notice of termination. Contact the Kanta Services: kanta@kanta.fi.",
  about: {
    PRESCRIPTION: "Electronic prescriptions and their dispensing data, nationwide.",
    PATIENT_DATA: "Patient documents of health care, shown to professionals and in MyKanta.",
    SOCIAL_WELFARE: "Client documents of social welfare from public and private service providers.",
    IMAGING: "Imaging examinations and other image material, looked at with a viewer system.",
    RENEWAL_REQUESTS: "Prescription renewal requests from MyKanta and pharmacies to the health-care unit.",
    KELAIN: "Kela's web service in which doctors and dentists prescribe without an information system of their own.",
  },
  needs: {
    PRESCRIPTION:
      "You need an information system whose certificate is in force and at least one connection point in use, your own or a Kanta intermediary's.",
    PATIENT_DATA:
      "You need an information system whose certificate is in force, at least one connection point in use, and an archivist.",
    SOCIAL_WELFARE:
      "You need a client information system whose certificate is in force, a connection point and an archivist.",
    IMAGING: "You need the Patient Data Repository, a viewer system, and a system that is fit for storing images.",
    RENEWAL_REQUESTS:
      "An option of the Prescription service. Reception is marked both in the SOTE organisation register and in the Kanta Services.",
    KELAIN: "You need neither an information system nor a connection point. Register in Kelain itself.",
  },
  detail: {
    needs: "What joining takes",
    use: "How your organisation uses it",
    notUsed: "Your organisation does not use the service",
    notUsedText: "Ask about the application to join at kanta@kanta.fi.",
    paths: "Connection points and systems",
    pathsText: "The service's data travel through these.",
    noPaths: "No connection point and no information system has been recorded for the service.",
    noPoint: "No connection point",
    noSystem: "Not reported",
    unknownPoint: "Connection point",
    allUnits: "All units ({count})",
    unitCount: "{count, plural, one {# unit} other {# units}}",
    showUnits: "Show the units",
    picture: "Show as a picture",
  },
};
