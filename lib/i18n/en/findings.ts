import type { Messages } from "..";

export const findings: Messages["findings"] = {
  kinds: {
    ENTRY_ENDED: "The entry in the register has ended",
    PARENT_CHANGED: "The unit has moved in the register",
    BUSINESS_ID_CHANGED: "The Business ID has changed in the register",
  },
  states: { OPEN: "Awaits an answer", ANSWERED: "Answered, with Kela", CLOSED: "Closed" },
  registers: {
    ORGANISATIONS: "SOTE organisation register",
    PRACTITIONERS: "Register of self-employed practitioners",
    CONTROLLERS: "Register of controllers",
  },
  entry: "Entry",
  oid: "OID",
  register: "In the register",
  foundAt: "Noticed",
  state: "State",
  before: "Before",
  endedOn: "Ended",
  after: "Now",
  none: "Not known",
  change: "What changed",
  means: {
    title: "What this means",
    organisationEnded:
      "The entry of the organisation is no longer in force in the register. If the licence to provide health services has ended, the Kanta Services can no longer be used in the name of that provider.",
    entryEnded:
      "The entry of the unit is no longer in force in the register. The data of a unit that uses the Kanta Services must be in force in the register.",
    controllerEnded:
      "The entry is no longer in force in the register of controllers. A change of controller affects whose register documents are stored in.",
    parentChanged:
      "In the register the unit now belongs to another unit or organisation. If companies have merged, the present customership can possibly be ended, and the use of the Kanta Services goes on in the name of the other company.",
    businessIdChanged:
      "The register now has another Business ID. When the Business ID changes, the organisation must join the Kanta Services with the new one.",
  },
  todo: {
    title: "What you must do",
    checkEnded: "Check whether the activity has really ended.",
    checkMoved: "Check that the unit is in its right place in the register.",
    checkBusinessId: "Check whether the Business ID has really changed.",
    correct: "If the register is wrong, have it corrected there. What is corrected reaches the Extranet overnight.",
    joinAnew:
      "If the Business ID has changed, join the Kanta Services with the new one. Agree with Kela on when the old customership ends.",
    endOrganisation:
      "If the activity has ended or passed to somebody else, agree with Kela on ending the customership.",
    endUnit:
      "If the unit has closed, check its information systems and connection points and give notice of the changes.",
    moveUnit: "If the unit has passed to another organisation, agree with Kela on in whose name the use goes on.",
    checkController: "Check whether the controller has really changed.",
    changeController: "If the controller has changed, contact kantapalvelut@thl.fi and kanta@kanta.fi.",
    answer: "Tell Kela on this page what the change is due to and what you have done.",
  },
  tell: {
    title: "Whom to tell",
    register: "The data in the register",
    kela: "The customership: Kela, kanta@kanta.fi, telephone 020 634 7787 on weekdays 7–17.",
    thl: "How the change affects the Kanta Services: THL, kantapalvelut@thl.fi.",
    link: "See where the details are corrected",
    unit: "See the unit",
  },
  answer: {
    title: "Answer Kela",
    documentTitle: "Answer the change in the register",
    label: "What is the change due to, and what have you done?",
    hint: "Do not write personal identity codes or data about clients or patients.",
    submit: "Send the answer",
    who: "The main user of the organisation, or whoever has the role administrative contact, answers Kela.",
  },
  given: {
    title: "Your answer",
    by: "{name}, {time}",
    waits: "Kela handles the answer and closes the matter. You will get a message.",
  },
  closed: {
    title: "The matter is closed",
    byKela: "Kela, {time}",
    byRegister: "The register has been corrected, so the matter was closed on {time}. You need not do anything.",
    unanswered: "Kela closed the matter without your answer.",
  },
  back: "Organisation details",
  staff: {
    title: "Changes in the registers",
    lead: "Entries of customers that have ended or moved, or whose Business ID has changed.",
    filter: "Search the changes",
    search: "Name, OID or Business ID",
    open: "Open and answered",
    submit: "Search",
    count: "{count, plural, =0 {No changes} one {# change} other {# changes}}",
    customer: "Customer",
    what: "Change",
    found: "Noticed",
    pages: "Pages of changes",
    first: "To the beginning",
    next: "Next changes",
    empty: "No changes were found",
    emptyText: "New changes appear here when the Extranet has checked the registers.",
    states: { OPEN: "Awaits the customer", ANSWERED: "The customer has answered", CLOSED: "Closed" },
    answered: "The customer’s answer",
    noAnswer: "The customer has not answered yet. The matter can be closed without an answer, too.",
    own: "You have answered for the customer yourself. Another officer closes the matter.",
    close: {
      title: "Close the matter",
      reason: "Why is the matter closed?",
      reasonHint: "The customer sees the reason. Write what has been agreed.",
      submit: "Close the matter",
      keep: "Leave it open",
    },
    closedBy: "{name}, {time}",
    byRegister: "The register has been corrected, so the matter was closed on {time}.",
    toCustomer: "The customer’s data",
  },
};
