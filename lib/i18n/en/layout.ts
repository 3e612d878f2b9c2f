import type { Messages } from "..";
import { unexpected } from "./unexpected";

export const layout: Messages["layout"] = {
  logoFirst: "Kanta",
  logoSecond: "Extranet",
  language: "Language",
  mainNavigation: "Main menu",
  menu: "Menu",
  accountNavigation: "Your account",
  changeOrganisation: "Change organisation",
  roles: "Role: {roles}",
  messages: "Messages",
  messagesUnread: "Messages ({count})",
  settings: "Your settings",
  signIn: "Sign in",
  signOut: "Sign out",
  officer: "Kela · officer",
  breadcrumbs: "Breadcrumbs",
  footer: {
    label: "About the service",
    guidance: "Guidance",
    accessibility: "Accessibility statement",
    privacy: "Privacy",
    feedback: "Give feedback",
  },
  session: {
    ending: "Your session ends at {time} unless you go on. Anything you have not saved will be lost.",
    lastEnding:
      "Your session ends at {time} and can no longer be extended. Save what you are working on and sign in again.",
    extend: "Go on",
    ended: "Your session has ended. Sign in again to go on.",
  },
  feedback: {
    title: "Give feedback",
    lead: "Tell us what works and what does not. Your feedback helps us to improve the service.",
    how: "Send your feedback by e-mail to <mail></mail>. Say on which page you met the problem and what you were trying to do.",
    accessibility: "If your feedback is about accessibility, we will answer within 14 days.",
    noPatientData:
      "Do not write patient or client data or personal identity codes in the message. E-mail is not protected.",
    requestId: "If you saw an error page, include the code it showed. It lets us find the fault in the log.",
  },
  unexpected,
};
