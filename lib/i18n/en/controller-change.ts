import type { Messages } from "..";

export const controllerChange: Messages["controllerChange"] = {
  title: "Change of controller",
  begin: {
    lead: "Tell Kela when data archived in the Kanta Services get a new controller. When organisations change, the controller must see to it that the archived data name the right one.",
    need: {
      controllers: "the present and the new controller in the register of controllers",
      data: "the repositories and units whose data the change concerns",
      day: "the day from which the controller is new, and the day on which you wish the change run to be made",
    },
    duration: "The schedule of change runs is agreed with Kela and THL. Usually, tell at least three weeks ahead.",
    decides: "An officer of Kela agrees on the day of the change run with you and confirms it.",
    start: "Begin",
  },
  steps: {
    parties: { title: "Controllers" },
    data: { title: "The data concerned" },
    reason: { title: "Grounds" },
    effect: { title: "Day of the change run" },
    measures: { title: "Other measures" },
    contact: { title: "Contact person" },
  },
  fields: {
    parties: {
      fromOid: { label: "Present controller" },
      toOid: { label: "New controller", hint: "Search by name, Business ID or OID." },
    },
    data: {
      repositories: { label: "Repositories" },
      units: { label: "Whose data does the change concern?" },
      unitOids: { label: "Choose the units", hint: "The units come from the SOTE organisation register." },
    },
    reason: {
      basis: { label: "Why does the controller change?" },
      since: { label: "The day from which the controller is new" },
    },
    effect: {
      effectiveOn: { label: "Wanted day of the controller change run" },
      isUrgent: { label: "The matter is urgent" },
      urgentReason: { label: "Why is it urgent?" },
    },
    measures: {
      plan: { label: "Has the data-security plan (formerly self-monitoring plan) been updated?" },
      systems: { label: "Have the certificates and the settings of the information systems been updated?" },
      requests: { label: "Who answers requests about old data?" },
    },
    contact: {
      name: { label: "Name" },
      phone: { label: "Telephone number" },
      email: { label: "Email" },
    },
  },
  codes: {
    YES: "yes",
    PATIENT: "Patient Data Repository",
    SOCIAL: "Client Data Repository for Social Welfare Services",
    ALL: "All units'",
    CHOSEN: "Only the chosen units'",
    ORGANISER_CHANGES: "The organiser of the service changes",
    PRIVATE_CONTRACT: "The service is based on a contract between client and provider, and the client pays for it",
    VOUCHER: "The service is given against a voucher, so the controller is a public body",
    MERGER: "Organisations merge",
    DONE: "Yes",
    COMING: "Not yet, before the change run",
    NOT_NEEDED: "No change is needed",
    OLD_CONTROLLER: "The present controller until the change run, then the new one",
    NEW_CONTROLLER: "The new controller at once",
  },
  attachments: {},
  rules: {
    duty: "Each controller answers for the contents of its own register. When organisations change, the controller must see to it that the archived data name the controller of the new situation.",
    agree: "The details are agreed on beforehand: {thl} and {kela}.",
    public:
      "In public social and health care the controller is the public body that is responsible for organising the service.",
    private:
      "A private provider is the controller only when the service is based on a contract between provider and client and the client pays for it.",
    voucher: "For a service given against a voucher the controller is a public body.",
    own: "The controller answers for the correctness of the data and for mending what is wrong.",
    run: "The controller of archived data is changed in a run of its own. Kela confirms the day.",
    plan: "Update the data-security plan, the certificates and the controller data of the information systems before the change run. The plan itself is not attached.",
  },
  warnings: {
    plan: "The data-security plan has not been updated yet.",
    systems: "The certificates or the settings of the information systems have not been updated yet.",
  },
  transfers: {
    title: "Changes of controller",
    empty: "The controller of archived data has not been changed.",
    count: "{count, plural, one {# change} other {# changes}}",
    to: "New controller",
    repositories: "Repositories",
    units: "Units",
    allUnits: "All",
    chosenUnits: "{count, plural, one {# unit} other {# units}}",
    since: "Controller from",
    run: "Change run",
    begin: "Report a change of controller",
  },
};
