import type { Messages } from "..";

export const guidance: Messages["guidance"] = {
  title: "Guidance",
  lead: "How to act on behalf of your organisation and look after its customer data in the Kanta Services.",
  sections: {
    who: {
      title: "Who the service is for",
      text1:
        "Kanta Extranet is the online service for providers of social and health care, pharmacies, self-employed practitioners and Kanta intermediaries. Here an organisation keeps the data up to date on which its connections to the Kanta Services depend.",
      text2:
        "No patient or client data is handled in the service. Do not write any in the free-text fields of the forms.",
    },
    access: {
      title: "What you need",
      text1: "You can act on behalf of an organisation when three things are in order:",
      item1:
        "You identify yourself strongly in Suomi.fi e-Identification with online banking codes, a mobile certificate or a certificate card.",
      item2:
        "Suomi.fi e-Authorizations confirms that you may act for the organisation: you have the signing right or another role in the business registers, or the organisation has given you a mandate for transactions.",
      item3:
        "You have a role in Kanta Extranet. The main user of your organisation gives it, and it takes effect when you accept it.",
      text2:
        "A wellbeing services county, a municipality, another public body and a foundation always need a Suomi.fi mandate, because their representatives are not in the business registers.",
    },
    mandate: {
      title: "The right mandate",
      text1:
        "Ask for the mandate from a person who has the right to grant mandates for your organisation in Suomi.fi e-Authorizations. Two mistakes are more common than others:",
      item1:
        "The organisation gives a mandate to represent where a mandate for transactions is needed. A mandate to represent is used only when one organisation acts on behalf of another.",
      item2: "Another authority’s mandate theme with a nearly identical name is chosen.",
      text2: "A change in the mandate is seen here when you choose the organisation again.",
    },
    roles: {
      title: "Roles",
      text1:
        "The role decides what you see and what you can do. One person may hold several roles, in different organisations too.",
      item1: "The main user gives and revokes roles and has the rights of all roles.",
      item2: "The administrative contact maintains the customer data and makes the application to join.",
      item3: "The technical contact maintains technical data and files the change notices of connection points.",
      item4: "The data protection officer makes log-data requests and sees the organisation’s audit trail.",
      item5: "The archivist gets access to the Archivist’s user interface.",
      item6: "The implementer of data communications and software prepares technical notices; the customer sends them.",
      item7: "The reader sees the data but does not change it.",
      text2:
        "A role is not the same as being a contact person: a role gives access to this service, and contact persons are reported to Kela separately. Give each role to at least two people, and revoke it as soon as the task ends.",
    },
    changes: {
      title: "Change notices",
      text1:
        "Report a change of a connection point at least three weeks before it takes effect. The form shows the earliest possible date. If the change is urgent, give the reason on the form.",
      text2:
        "A Kela officer approves the notice or returns it for completion. You are told by e-mail, and the page of the notice shows each step. An approved change takes effect at 0:00 on the date given.",
    },
    help: {
      title: "If you cannot go on",
      item1: "You have no role: ask the main user of your organisation.",
      item2: "The mandate is missing or wrong: ask a person who has the right to grant mandates for your organisation.",
      item3:
        "The organisation is not found or its data is out of date: contact the register that the data comes from. The address of the Code Service is koodistopalvelu@thl.fi.",
      item4: "In other matters, ask Kanta customer support, {support}.",
    },
  },
};
