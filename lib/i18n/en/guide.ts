import type { Messages } from "..";

const checkedOn = "22.11.2026";

export const guide: Messages["guide"] = {
  title: "What changes?",
  lead: "Answer the questions to see what must be done, what it takes and who decides.",
  publicLink: "Becoming a customer? See what joining takes",
  answers: "Your answers",
  change: "Change",
  changeOf: "Change the answer: {question}",
  open: "Go to the page",
  signIn: "Sign in and go on",
  registerName: "Name in the register now: {name}",
  checkedOn: `Duties and deadlines checked on ${checkedOn}. Deadlines have moved before: see kanta.fi for what is in force.`,
  leadTime: "Report at least {days} days ahead. Sent today, the change can take effect on {date} at the earliest.",
  usualLeadTime: "Usually report {days} days ahead. Sent today, the change can take effect from {date}.",
  notYours: "Your role does not reach this far",
  whoMay: "In your organisation this can be done by: {roles}.",
  tell: "Contact",
  alsoTell: "Tell these as well",
  reports: {
    REPORT: "Report to Kela",
    DIRECT: "Change the data yourself",
    NOTHING: "Nothing to report to Kela",
    OTHER: "Tell another authority first",
    ASK: "Ask first",
    KNOW: "Good to know",
  },
  questions: {
    change: {
      title: "What changes?",
      options: {
        contacts: "An address, a contact person or people's rights",
        system: "The information system",
        point: "A connection point or its certificate",
        renewals: "The reception of renewal requests",
        ending: "The activity or the use of a service ends",
        name: "The name of the organisation",
        organisation: "The organisation changes: Business ID, merger, licence or reorganisation",
        controller: "The controller",
        joining: "We take a new Kanta service into use",
        duty: "We want to know whether the duty to join concerns us",
        logs: "We need log data of the use of the Kanta Services",
        intermediary: "We are a Kanta intermediary",
      },
    },
    begin: {
      title: "What do you want to find out?",
      options: {
        customer: "How to become a customer of the Kanta Services",
        duty: "Whether the duty to join concerns us",
        controller: "Who is the controller",
        entry: "The organisation is a customer already, but I cannot get in",
      },
    },
    contacts: {
      title: "Which data changes?",
      options: {
        data: "An address, or a contact person whom Kela contacts",
        people: "Who may use the Extranet, and in which role",
      },
    },
    system: {
      title: "Does the connection point change too?",
      hint: "The connection point is the point of telecommunications from which the information system reaches the Kanta Services.",
      options: {
        same: "No, the connection point stays",
        point: "Yes, we move to another connection point",
        unsure: "I do not know",
      },
    },
    point: {
      title: "What happens to the connection point?",
      options: {
        certificate: "Only the certificate of our own connection point is renewed",
        data: "The name, address or other data of our own connection point changes",
        new: "Our organisation sets up a new connection point of its own",
        remove: "Our own connection point is taken out of use",
        start: "We begin to use a connection point, our own or an intermediary's",
        change: "We change the connection point or the intermediary",
        end: "We stop using a connection point",
      },
    },
    renewals: {
      title: "What changes in the reception of renewal requests?",
      options: {
        on: "A unit or a practitioner begins to receive renewal requests",
        off: "The reception ends",
        pharmacy: "We are a pharmacy",
      },
    },
    renewalsMarking: {
      title: "Is there a marking of the reception in THL's register already?",
      hint: "The marking is made in the register of social and health care organisations or in the code set of self-employed practitioners. The page of renewal requests shows it for each unit.",
      options: { yes: "Yes", no: "No, or I do not know" },
    },
    ending: {
      title: "What ends?",
      options: {
        closing: "The activity, or the use of a Kanta service",
        sold: "The activity is sold or goes to somebody else",
        pharmacy: "The pharmacist gives up the pharmacy",
        kelain: "The use of Kelain",
      },
    },
    name: {
      title: "Does anything change besides the name?",
      options: { only: "Only the name changes", number: "The Business ID changes too" },
    },
    sector: {
      title: "What is your organisation like?",
      options: {
        public: "Public: a wellbeing services county, a municipality, HUS or a unit of the state",
        private: "A private service provider",
        practitioner: "A self-employed practitioner",
        pharmacy: "A pharmacy",
      },
    },
    publicSector: {
      title: "What changes in the public organisation?",
      options: {
        units: "Units move, merge or are reorganised",
        controller: "The controller of archived data changes",
      },
    },
    privateChange: {
      title: "What happens to the organisation?",
      options: {
        number: "The Business ID changes",
        merger: "The company merges with another",
        licence: "The licence or registration to provide services ends",
        sold: "The activity is sold to somebody else",
      },
    },
    merger: {
      title: "What happens to the customership in the merger?",
      options: {
        ends: "Our customership ends, and the use goes on in another company's name",
        goes: "Our customership goes on, and another company merges with us",
        unsure: "I do not know yet",
      },
    },
    practitioner: {
      title: "What changes in the practitioner's activity?",
      options: {
        company: "I found a company, or the Business ID changes",
        stops: "I stop practising",
        trade: "I begin to provide services under a trade name",
        premises: "I move to the premises and system of another provider",
      },
    },
    controller: {
      title: "What about the controller?",
      options: {
        moves: "Archived data goes to another controller",
        who: "Who is the controller",
      },
    },
    controllerWho: {
      title: "How is the service organised?",
      options: {
        public: "A public organisation organises and provides the service",
        bought: "A public organisation buys the service from a private provider",
        voucher: "The client uses a service voucher",
        private: "The client agrees on the service with a private provider and pays for it",
        several: "We do several of these",
      },
    },
    joining: {
      title: "What kind of organisation joins?",
      options: {
        public: "A public organisation of social or health care",
        private: "A private service provider",
        practitioner: "A self-employed practitioner",
        pharmacy: "A pharmacy",
        intermediary: "A Kanta intermediary",
        supplier: "A supplier of an information system",
      },
    },
    joiningPractitioner: {
      title: "How do you use the Kanta Services?",
      options: {
        own: "With an information system of my own",
        premises: "In the premises and with the system of another provider",
        kelain: "With Kelain only",
      },
    },
    duty: {
      title: "Which services does your organisation give?",
      hint: "If you give both social and health services, look at each.",
      options: { health: "Health services", social: "Social services", pharmacy: "We are a pharmacy" },
    },
    dutyHealthSystem: {
      title: "Is patient data processed in an information system?",
      options: { yes: "Yes, or we are a public organisation", no: "No, the data is on paper only" },
    },
    dutySocialSystem: {
      title: "Is an electronic client data system in use?",
      options: { yes: "Yes, or we are a public organisation", no: "No, the data is on paper only" },
    },
    intermediary: {
      title: "What do you change as an intermediary?",
      options: {
        point: "Data of a connection point that we manage",
        certificate: "The certificate of a connection point that we manage",
        customers: "We want to see who uses our connection point",
      },
    },
  },
  outcomes: {
    contactData: {
      title: "Change the contact data in the Extranet",
      text: "The organisation keeps its own addresses and contact persons. A change is effective at once and need not be reported.",
    },
    rolesOutcome: {
      title: "Change roles in the Extranet",
      text: "The main user gives roles and takes them away. Share them among several people where you can, so that the data does not depend on one.",
    },
    systemOnly: {
      title: "Change the information system in the Extranet",
      text: "The change is effective at once, and Kela sees it. Kela would like to know three weeks ahead. A new system must be in the register Astori with a certificate in force.",
    },
    systemAndPoint: {
      title: "File a change notice of the connection point",
      text: "When the connection point changes with the system, file a change notice: it tells both the new connection point and the new system.",
    },
    systemUnsure: {
      title: "Ask the supplier about the connection point",
      text: "Ask the supplier of the system or the intermediary through which connection point the new system reaches Kanta. Compare its OID with your present one. If it differs, a change notice is needed.",
    },
    certificate: {
      title: "Change the certificate in the Extranet",
      text: "If nothing else changes, attach the new certificate on the page of certificates. The server certificate is issued by the Digital and Population Data Services Agency: order it in good time.",
    },
    pointData: {
      title: "File a change notice of your own connection point",
      text: "Only the organisation that manages a connection point can change its data. The new data takes effect on the day notified, once Kela has approved it.",
    },
    pointNew: {
      title: "File a change notice of a new connection point",
      text: "A new connection point needs a server certificate of the Digital and Population Data Services Agency. It takes about a week to get one.",
    },
    pointRemove: {
      title: "File a change notice of the removal",
      text: "A connection point can be removed only when nobody uses it any more. Tell your customers in time where they move.",
    },
    useStart: {
      title: "File a change notice of the beginning of use",
      text: "Choose a connection point of your own or an intermediary's, and the services and units that begin to use it.",
    },
    useChange: {
      title: "File a change notice of the change of connection point",
      text: "Tell which connection point you move to, and which units and services it concerns.",
    },
    useEnd: {
      title: "File a change notice of the end of use",
      text: "A customer of the prescription service or the Patient Data Repository must have at least one connection point. Report the use of a new one first if needed.",
    },
    renewalsOn: {
      title: "Report the beginning of the reception",
      text: "Once the marking is in THL's register, report the reception to Kanta as well. The reception works only when both are in order.",
    },
    renewalsNoMarking: {
      title: "Ask for the marking first",
      text: "The reception of renewal requests needs a marking in THL's code service. A public organisation asks the code service for it; the data of private ones comes there from Soteri. Come back when the marking is there.",
    },
    renewalsOff: {
      title: "Report the end of the reception in two places",
      text: "The end is reported both to Kanta and to THL's code service. The notice to Kanta is made here, and you get a ready message to THL. End the reception eight days before an organisation change, so that open requests can be handled.",
    },
    renewalsPharmacy: {
      title: "A pharmacy does not receive renewal requests",
      text: "Renewal requests are received by units of health care and by self-employed practitioners. A pharmacy need not do anything.",
    },
    termination: {
      title: "File a termination",
      text: "Terminate the commitment when the use of a Kanta service in your organisation's name ends. The notice tells which services end, from which day, and what happens to the archived data.",
    },
    sold: {
      title: "File a termination and name the successor",
      text: "When the activity goes to somebody else, terminate your organisation's commitment and name the successor, who must be a customer of the Kanta Services. Agree also on the controller of the archived data.",
    },
    pharmacyEnding: {
      title: "File a termination before the takeover of the pharmacy",
      text: "The leaving pharmacist terminates the commitment so that its last day is the day before the takeover. Report it three weeks ahead. The day of the takeover must be in Fimea's register.",
    },
    kelainEnding: {
      title: "Terminate the use of Kelain",
      text: "A self-employed practitioner terminates Kelain separately from the prescription service. The data of a private user is in Kelain only: ask Kela how to close it.",
    },
    nameOnly: {
      title: "A change of name is not reported to Kela",
      text: "The name comes to the Kanta Services every night from the registers of THL's code service. If it is wrong, have it corrected in the register that it comes from: a public organisation's by the code service, a private one's in Soteri, a pharmacy's by Fimea.",
    },
    businessId: {
      title: "The Business ID changes: join with the new one, terminate the old",
      text: "With a new Business ID one joins the Kanta Services anew. The notice of an organisation change makes the applications of the new and the termination of the old at once, so that the use does not break off.",
    },
    mergerEnds: {
      title: "Merger: your customership ends",
      text: "Report the organisation change and name the company in whose name the use goes on. You see what happens to commitments, connection points and roles before you send it.",
    },
    mergerContinues: {
      title: "Merger: your customership goes on",
      text: "Another company merges with your organisation. Report the change, so that the units that move and the controller of the archived data are settled.",
    },
    mergerAsk: {
      title: "Ask first whether the customership ends",
      text: "In a merger the present customership may end, but does not always. Ask Kela and THL what follows before you report it.",
    },
    licenceEnded: {
      title: "The end of the licence ends the use of the Kanta Services",
      text: "When the licence or registration ends, the Kanta Services can no longer be used in your organisation's name. Report the day, and what happens to the archived data.",
    },
    publicChange: {
      title: "Organisation change of the public sector",
      text: "Whoever leads the change uses THL's work instruction on securing the connections to the Kanta Services. Feedback on it goes to THL with the subject “Organisaatiomuutosohje”. Report the change to Kela: you see all units, commitments and connection points that move at once.",
    },
    controllerChange: {
      title: "Report the change of controller",
      text: "In an organisation change the controller sees to it that the controller of the archived data is changed to match the new situation. THL and Kela give instructions. Check the schedule of the change run, and update the data-security plan and the certificates.",
    },
    controllerPublic: {
      title: "The controller is the public organisation that organises the service",
      text: "In public social and health care the controller is the organisation that is responsible for organising the service. Each controller answers for the content of its own register.",
    },
    controllerBought: {
      title: "The controller is the public organisation that buys the service",
      text: "When a public organisation buys a service from a private provider, the data is stored in the buyer's register. The provider needs the right to use that register.",
    },
    controllerVoucher: {
      title: "With a voucher the public organisation is the controller",
      text: "If the client uses a service voucher, the public organisation that granted it is the controller of the documents of the service.",
    },
    controllerPrivate: {
      title: "The controller is the private provider",
      text: "A private provider is the controller only when the service is based on an agreement between the client and the provider, and the client pays for it.",
    },
    controllerSeveral: {
      title: "Settle the controller for each service",
      text: "The same provider may store data both in its own register and in that of a public organisation. It matters that data goes to the right one: agree on it with the supplier of the system.",
    },
    practitionerTradeName: {
      title: "Register as a service provider first",
      text: "A practitioner with a trade name registers as a private service provider. The data goes to the code service during the night, and then you can join with it.",
    },
    pharmacyTakeover: {
      title: "The new pharmacist joins with a commitment of their own",
      text: "Make the joining application about three weeks before the day of the takeover, at the earliest 30 days before. The day must be in Fimea's register before the application.",
    },
    joinPublic: {
      title: "Make a joining application",
      text: "Each service has its own application. The OIDs of the units must be in the register of social and health care organisations. A public organisation attaches proof of the right to sign.",
    },
    joinPrivate: {
      title: "Make a joining application",
      text: "The organisation must be in Soteri and through it in THL's code service. Each service has its own application, which the signatories confirm.",
    },
    joinPractitioner: {
      title: "Make a joining application",
      text: "The data of a self-employed practitioner must be in force in the register. You need a certified information system and a connection point, your own or an intermediary's.",
    },
    joinCoJoiner: {
      title: "Join as a co-joiner with another's system",
      text: "Whoever works in another's premises can join as a co-joiner with the main joiner's system. The main joiner checks licences and contracts; the contracts are not sent to Kela.",
    },
    joinKelain: {
      title: "Kelain needs no connection point",
      text: "A doctor or dentist who prescribes with Kelain only registers in Kelain. No information system or connection point is needed.",
    },
    joinPharmacy: {
      title: "Make a joining application for the prescription service",
      text: "The pharmacist joins the prescription service. The name and address of the pharmacy come from Fimea's register, where the day of the takeover must be before the application.",
    },
    joinIntermediary: {
      title: "Ask Kela how to become a Kanta intermediary",
      text: "An intermediary manages connection points that its customers use. It must have a data-security plan before taking them into use. Kela tells how to become one.",
    },
    supplier: {
      title: "A supplier deals with the test service",
      text: "A supplier is no customer of the Extranet. Ask Kela about joint testing. A certified system is registered in Astori, kept by the Finnish Supervisory Agency.",
    },
    dutyHealth: {
      title: "The duty to join concerns you already",
      text: "The Client Data Act (703/2023, section 67) obliges public health care, and private providers that process patient data in an information system, to join the Kanta Services. If you have not joined, apply without delay.",
    },
    dutySocial: {
      title: "The duty to join concerns you",
      text: "A provider of social services that uses an electronic client data system stores client data in the social welfare repository (Client Data Act 703/2023, section 67). The systems that the duty asks for were to be in use by 1.9.2026. Deadlines told earlier were 1.9.2024 for public and 1.1.2026 for private providers.",
    },
    dutyPharmacy: {
      title: "A pharmacy joins the prescription service",
      text: "The Act on Electronic Prescriptions (61/2007) obliges a pharmacy to join the prescription service. A new pharmacist joins with an application of their own.",
    },
    dutyNone: {
      title: "The duty to join does not concern you now",
      text: "If data is processed on paper only, there is no need to join Kanta. The duty begins when you take an electronic system into use. Ask THL if the situation is unclear.",
    },
    logData: {
      title: "Make a log data request",
      text: "Ask for log data without anything about any person: what is to be found out, of which period and on which ground. Kela asks for identifying details by protected means if needed.",
    },
    intermediaryUse: {
      title: "The users are on the page of the connection point",
      text: "The page of a connection point lists the customers who use it: name and OID. You see other data of a customer only if the customer has given you a role.",
    },
    entry: {
      title: "Ask your organisation's main user for a role",
      text: "To enter you need a Suomi.fi mandate or a position in the register, and mostly also a role that the organisation's main user gives. If there is no main user, contact Kela.",
    },
  },
};
