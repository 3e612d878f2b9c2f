import type { Messages } from "..";

export const signIn: Messages["signIn"] = {
  front: {
    title: "Kanta Extranet",
    lead: "Here the customers of the Kanta Services keep their data up to date and notify Kela of changes.",
    start: "Sign in",
    onward: "Continue",
    whatTitle: "What you can do here",
    what: {
      roles: "Give a colleague or another organisation a role and its rights.",
      points: "Report a change to a connection point and a new server certificate.",
      follow: "Follow how a notice is handled and answer Kela’s request for more.",
      trail: "See who has looked at or changed the organisation’s data, and on what basis.",
    },
    needTitle: "What you need",
    need: "You need strong identification and your organisation’s Suomi.fi mandate or a role in the business register. <guide>Read how to get access</guide>.",
  },
  title: "Sign in",
  lead: "Choose how to sign in.",
  suomifi: {
    title: "Suomi.fi e-Identification",
    text: "With bank codes, a mobile certificate or a certificate card.",
    button: "Go to Suomi.fi e-Identification",
  },
  katso: {
    title: "Katso ID (being phased out)",
    text: "An upgraded Katso ID only. Katso ends on {date}. Get a Suomi.fi mandate before that.",
    button: "Go to Katso",
  },
  kela: {
    title: "Kela officers",
    text: "For Kela staff only.",
    button: "Go to Kela’s sign-in",
  },
  out: "You have signed out.",
  again: "Sign in to continue. You will then return to the same page.",
  refusedTitle: "Sign-in did not succeed",
  refused: {
    weak: "Your identification was not strong enough. Use bank codes, a mobile certificate or a certificate card.",
    "katso-weak": "Your Katso ID has not been upgraded. Use Suomi.fi e-Identification.",
    "katso-ended": "Katso is no longer in use. Use Suomi.fi e-Identification.",
    "not-officer": "You do not have an officer’s rights. Ask your supervisor for them.",
    incomplete: "The identification service did not give all that is needed. Try again.",
    other: "The sign-in was interrupted or could not be confirmed. Try again.",
  },
};
