import type { Messages } from "..";

export const entry: Messages["entry"] = {
  for: "Organisation: {name}, {businessId}",
  open: "You can act for these organisations",
  whatToDo: "What you can do",
  whom: "Whom to ask",
  again: "Try again",
  choose: "Back to choosing the organisation",
  support: "Kanta Services customer support: <mail></mail>",
  "no-role": {
    title: "You have no role yet",
    text: "Your Suomi.fi mandate is in order, but the organisation’s main user has not given you a role in the Kanta Extranet, or you have not accepted it yet.",
    do: "Ask your organisation’s main user for a role. You will get a link by e-mail with which you accept it.",
    ask: "Your organisation’s main user.",
  },
  "not-customer": {
    title: "The organisation is not yet a customer of the Kanta Services",
    text: "With this mandate you can enter the Kanta Extranet only when the organisation is a customer of the Kanta services.",
    do: "The joining application is begun by somebody who may sign for the organisation or has the mandate of a main user of the Kanta Extranet. Once Kela has approved the first application, the main user can give you a role.",
    ask: "Kanta Services customer support advises on joining.",
  },
  "not-in-register": {
    title: "The organisation is not in the register",
    text: "A customer of the Kanta Services must be in the national code service. This Business ID was not found there.",
    do: "Check that you chose the right organisation. If it is missing, ask for it to be added: the public sector notifies THL, a private provider Soteri, a pharmacy Fimea.",
    ask: "THL Code Service, koodistopalvelu@thl.fi.",
  },
  "entry-ended": {
    title: "The organisation’s entry in the register has ended",
    text: "According to the code service the organisation’s activity or licence has ended, so nothing more can be done in its name.",
    do: "If the activity goes on, have the entry corrected in the register it comes from. If it has ended, or the Business ID has changed, notify Kela.",
    ask: "Public sector: THL. Private providers: the Finnish Supervisory Agency (formerly Valvira and the regional agencies). Pharmacies: Fimea.",
  },
  "wrong-mandate": {
    title: "The mandate does not open this service",
    text: "Suomi.fi e-Authorizations confirmed a mandate, but it is of the wrong kind or about another matter.",
    do: "The two commonest reasons: a mandate to represent was given where a mandate for transactions is needed, or another authority’s theme with nearly the same name was chosen. Ask your organisation for a mandate for transactions with the Kanta Extranet theme.",
    ask: "The person in your organisation who may grant mandates in Suomi.fi e-Authorizations.",
  },
  unconfirmed: {
    title: "Your right could not be confirmed",
    text: "One of the registers that Suomi.fi e-Authorizations asks did not answer. It does not mean that you have no right.",
    do: "Wait a moment and choose the organisation again.",
    ask: "If this happens again the next day, contact customer support.",
  },
};
