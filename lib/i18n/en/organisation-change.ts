import type { Messages } from "..";
import { services } from "./services";

export const organisationChange: Messages["organisationChange"] = {
  title: "Organisation change",
  begin: {
    lead: "Tell Kela when your organisation's Business ID changes, companies merge, a licence ends, or units of a public body move. A change of name alone need not be reported.",
    need: {
      successor: "the Business ID of whoever goes on",
      units: "the units that move, and the day of the change",
      controller: "to whose register the archived data will belong",
      contact: "the person responsible for the change",
    },
    duration: "Usually, tell at least three weeks ahead. A large change is best agreed on months before.",
    decides:
      "An officer of Kela decides. Termination, joining and change of controller are decided one by one: they are made as drafts of one bundle when you send this notice.",
    start: "Begin",
  },
  steps: {
    situation: { title: "The situation" },
    instruction: { title: "Work instruction" },
    successor: { title: "Who goes on" },
    effect: { title: "Day of the change" },
    units: { title: "Units that move" },
    services: { title: "Services" },
    renewals: { title: "Renewal requests" },
    controller: { title: "Archived data" },
    contact: { title: "Person responsible" },
    outcome: {
      title: "What follows from the change",
      lead: "Go through what the change touches and what becomes of it. You can try another day, too.",
    },
  },
  fields: {
    situation: {
      situation: { label: "What changes?" },
      customership: { label: "What becomes of the present customership when the companies merge?" },
    },
    instruction: {
      hasRead: { label: "The person responsible for the change has read THL's work instruction" },
    },
    successor: {
      businessId: {
        label: "Business ID of whoever goes on",
        hint: "It must be in the registers of THL's code service. The name comes from there.",
      },
    },
    effect: {
      effectiveOn: { label: "The day from which the change is in force" },
      isUrgent: { label: "The matter is urgent" },
      urgentReason: { label: "Why is it urgent?" },
    },
    units: {
      units: { label: "Which units move to whoever goes on?" },
      unitOids: { label: "Choose the units", hint: "The units come from the SOTE organisation register." },
      others: {
        label: "Units that move to somebody else",
        hint: "Only if some of the moving units go to another organisation than the rest.",
      },
      others_unitOid: { label: "Unit" },
      others_businessId: { label: "Business ID of the recipient" },
    },
    services: {
      services: { label: "Services that are no longer used in your organisation's name" },
      joins: {
        label: "Services that the successor joins",
        hint: "A draft application is made for each. Leave out what the successor uses already.",
      },
    },
    renewals: {
      stopOn: { label: "The day from which no new renewal requests are received" },
    },
    controller: {
      archived: { label: "What becomes of the controller of the archived data?" },
    },
    contact: {
      name: { label: "Name" },
      title: { label: "Position" },
      phone: { label: "Telephone number" },
      email: { label: "Email" },
    },
    outcome: {
      hasSeen: { label: "I have gone through what follows" },
    },
  },
  codes: {
    ...services.names,
    YES: "yes",
    BUSINESS_ID: "The Business ID changes",
    MERGER: "Companies merge",
    LICENCE_ENDED: "The licence to provide services ends",
    PUBLIC: "Units of a public body move or are reorganised",
    ENDS: "The customership ends, and use goes on in the other company's name",
    STAYS: "Stays as it is",
    ALL: "All units",
    CHOSEN: "Only the chosen units",
    CHANGES: "The controller changes",
    UNKNOWN: "We do not know yet",
  },
  attachments: {},
  notes: {
    private:
      "If the name of your organisation changes but its Business ID does not, you need not report anything. More about what changes lead to: {thl} and {kela}.",
    public:
      "This notice is for the person responsible for, or the project manager of, an organisation change in public social and health care. Units move in the Kanta Services only when they have moved in the SOTE organisation register. More: {thl} and {kela}.",
    instruction:
      "THL has written a work instruction for securing the connections to the Kanta Services, and their undisturbed use, when organisations change. It is in the handbook of the Kanta Services under Changes (Muutokset). It is meant for the person responsible for the change or its project manager.",
    feedback: "Give feedback on the instruction: {thl}, subject Organisaatiomuutosohje",
    successor: "The one who goes on is {name} ({businessId}).",
    noUnits: "Your organisation has no units in force in the register. You can go on.",
    services:
      "A customership belongs to one Business ID. Use under the present one is terminated, and the successor joins the services in its own name.",
    licence:
      "When the licence ends, the Kanta Services can no longer be used in your organisation's name. Use is terminated.",
    receives:
      "{count, plural, one {# unit receives} other {# units receive}} renewal requests. A request expires in eight days, so reception ends by {date} to leave time for what is open. Report the end of reception separately to Kela and to THL's code service.",
    receivesNone: "None of your organisation's units receives renewal requests. You can leave the day empty.",
    owner: "Name the person who is responsible for the change: its owner or project manager.",
    notWhole: "Complete the steps before this one first. Then you see here what follows from the change.",
    bundle:
      "When you send the notice, a draft of a termination is made in the same bundle and, as you have chosen, the successor's applications and a change of controller. None of them goes to Kela by itself.",
    noBundle:
      "The notice itself changes nothing. Units move with the register, and everything else is reported by itself.",
  },
  hints: {
    stopOn: "By {date} for this day of the change: eight days before it.",
  },
  warnings: {
    stopsLate: "Reception of renewal requests ends later than {date}. Some requests may remain unhandled.",
    nobodyJoins: "The successor joins no service. Make sure that it uses them in its own name already.",
    controllerUnknown: "It is not clear yet who is the controller of the archived data.",
  },
  bundle: {
    title: "Matters of the same change",
    lead: "These matters belong to the same organisation change. Each is sent and decided by itself.",
    part: "Matter",
    organisation: "Organisation",
    status: "State",
    own: "this matter",
    missing: "Notice in the bundle",
    endsFirst:
      "The termination has been approved, but {count, plural, one {one application} other {# applications}} of the successor have not. It may be unable to use the services when the present use ends.",
    joinFirst:
      "{count, plural, one {One application} other {# applications}} of the successor have not been approved yet. The termination is approved only after them, so that use of the services is not interrupted.",
    unsent: "{count, plural, one {One matter} other {# matters}} of the bundle have not been sent yet.",
    lost: "{count, plural, one {One matter} other {# matters}} of the bundle have been withdrawn or rejected.",
    applies:
      "Approving this notice changes no data. Units, names and Business IDs come from the registers, and everything else takes effect with the other matters of the bundle.",
  },
  simulation: {
    title: "Try another day",
    lead: "You see what would follow if the change came on another day. The draft stays as it is.",
    label: "Choose a day",
    on: "Day of the change",
    show: "Show what follows",
    shown: "If the change came on {date}",
    badDay: "Write the day in the form 5.12.2026. Below is the notice's own day.",
    back: "Back to the notice",
    link: "Try another day",
    notWhole: "What follows is shown when the other steps are complete.",
  },
  consequences: {
    unit: { ours: "the present organisation's unit", moves: "moves {date}: {name}" },
    system: {
      used: "used in {count, plural, one {# moving unit} other {# moving units}}",
      reportAnew: "use here ends {last}; the recipient reports it among its own data",
    },
    point: {
      ours: "the present organisation's connection point",
      fileAnew: "{name} reports the point in its own name at least three weeks before {date}",
      mayMove: "if the point moves, the recipient files a notice of change before {date}",
    },
    certificate: {
      ofPoint: "({point})",
      until: "valid until {date}",
      orderAnew: "a new certificate is ordered for {name} by {orderBy}",
      check: "check in whose name the certificate is after {date}; a new one is ordered by {orderBy}",
    },
    joins: "draft application; use of the service can begin when it has been approved",
    role: {
      name: "Roles in the new organisation",
      givenAnew: "do not follow: {name} gives them anew",
    },
    renewal: {
      on: "{count, plural, one {# unit receives} other {# units receive}} renewal requests",
      stops: "reception ends {date}",
    },
    submission: {
      open: "open: {status}",
      look: "about a unit that moves: see whether it should be withdrawn before {date}",
    },
    controller: {
      name: "Controller of the archived data",
      ours: "the present organisation",
      changes: "{name}; a draft of a change of controller is made in the same bundle",
      unknown: "to be settled with THL and Kela before the change",
    },
  },
};
