import type { Messages } from "..";

export const done: Messages["done"] = {
  person: {
    "settings-saved": "Your settings have been saved.",
    "mails-chosen": "Your choices have been saved.",
  },
  session: { ended: "The session has ended." },
  "calendar-feed": { revoked: "The calendar address has been revoked." },
  grant: {
    offered: "The offer has been sent. The role takes effect when its holder has accepted it.",
    "offered-to-organisation": "The offer has been sent to the organisation’s main users.",
    accepted: "Your answer has been saved.",
    declined: "The role has been declined, and whoever offered it has been told.",
    confirmed: "The person has been confirmed, and the role is in force.",
    withdrawn: "The offer has been withdrawn.",
    revoked: "The role has been revoked.",
    "end-set": "The end date has been saved.",
    "accepted-for-organisation": "The role has been accepted. Next, name the persons who look after it.",
  },
  registry: {
    "walk-requested": "The fetch has begun.",
  },
  finding: {
    answered: "Your answer has been sent to Kela.",
    closed: "The matter is closed. The customer has been told.",
  },
  naming: {
    made: "The link has been sent. The person gets the role by accepting it.",
    accepted: "Your answer has been saved.",
    declined: "The role has been declined, and whoever named you has been told.",
    "struck-out": "The person has been struck out.",
  },
  "connection-point": {
    "certificate-renewed": "The certificate has been replaced. Kela sees the change.",
  },
  submission: {
    "started-with-certificate": "The notice has been begun with the certificate in it.",
    "certificate-stored": "The certificate has been stored in the notice.",
    withdrawn: "The notice has been withdrawn.",
    taken: "The notice is now in your hands.",
    released: "The notice is back in the queue.",
    returned: "The notice has been returned to be completed. The customer has been told.",
    approved: "The notice has been approved. The customer has been told.",
    rejected: "The notice has been rejected. The customer has been told.",
    cancelled: "The approval has been cancelled. The customer has been told.",
  },
  message: {
    "all-read": "The messages have been marked as read.",
  },
  contact: {
    added: "The contact person has been added.",
    changed: "The contact person’s details have been saved.",
    ended: "The contact person’s last day has been saved.",
    "address-changed": "The address has been saved.",
    "address-removed": "The address has been removed.",
  },
  system: {
    added: "The system has been added to the catalogue.",
    changed: "The system's data have been saved.",
    retired: "The system has been removed from the catalogue.",
  },
  "system-use": {
    begun: "The information system has been saved. Kela sees the change.",
    changed: "The changes have been saved. Kela sees them.",
    switched: "The change of systems has been saved. Kela sees it.",
    ended: "The last day of use has been saved.",
  },
  "system-import": {
    applied: "All rows have been saved.",
    "uses-applied": "All rows have been saved. Kela sees the changes.",
    discarded: "The file has been discarded. Nothing was saved.",
  },
};
