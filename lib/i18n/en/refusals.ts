import type { Messages } from "..";

export const refusals: Messages["refusals"] = {
  "log-delivery": {
    "already-recorded": "The delivery has been recorded already.",
    "not-approved": "The request has not been approved, so no delivery can be recorded.",
    "in-future": "Choose today or an earlier day.",
    "too-early": "Choose a day that is not before the approval of the request.",
  },
  recording: {
    "in-future": "Choose today or an earlier day.",
    "too-old": "Choose {date} or a later day.",
    "paper-missing": "Attach the form that arrived first. Without it nothing can be recorded.",
  },
  authority: {
    "changed-elsewhere":
      "Nothing was saved, because somebody else has changed the data meanwhile. Compare them and choose which are to stay.",
  },
  "signed-out":
    "Your session has ended. Sign in again in another tab and then go on here: what you typed is still on the form.",
  forbidden: "You are not allowed to do this. If you need the right, contact your organisation’s main user.",
  conflict:
    "Somebody else has changed this meanwhile. Check how it stands now and make the change again if needed. What you typed is still on this page.",
  grant: {
    "last-main-user":
      "The organisation must have at least one main user whose role is in force until further notice. Give the main user’s role to somebody else first.",
    "already-offered":
      "This role has already been offered to this address. Wait for the answer, or withdraw the earlier offer.",
    "already-held": "You already have this role in this organisation.",
    "no-such-organisation": "No organisation was found by this Business ID. Check the Business ID.",
    "own-organisation": "This is your own organisation’s Business ID. Offer the role to a person.",
    "organisation-has-role": "The organisation already has this role, or it has already been offered to it.",
    "end-in-past": "Choose today or a later day.",
    "not-in-force": "The role is no longer in force, so nobody can be named for it.",
    "link-used":
      "The link has already been used. If you have not used it yourself, tell whoever offered you the role at once.",
    "link-expired": "The link has expired. Ask the organisation’s main user to offer you the role again.",
    "link-withdrawn": "The offer has been withdrawn. If you need the role, contact the organisation’s main user.",
  },
  registry: {
    "walk-under-way": "The register is being fetched already. Wait until it has ended.",
  },
  finding: {
    "already-answered": "Your organisation has answered already. Load the page again to see the answer.",
    "already-closed": "Somebody else has closed the matter already. Load the page again to see the reason.",
  },
  naming: {
    "already-named": "This person has already been named for the role.",
    "other-name": "The link was sent to somebody else. Ask your organisation’s main user to name you again.",
  },
  review: {
    "date-sooner":
      "The day is earlier than {date}, on which the lead time is met. Choose another day or write the reason for an exception.",
    "second-needed": "Two officers decide on this matter. Propose it to another officer for approval.",
    "no-second-needed": "One officer decides on this matter. Reload the page and approve it.",
    "nothing-to-mend": "Write at one field at least what to correct in it.",
    "answer-by-too-early": "Choose tomorrow or a later day.",
    "date-needed":
      "The effective date notified has come or gone. Agree on a new date with the customer and write it here.",
    "date-too-early": "Choose tomorrow or a later day. The change takes effect when the day begins.",
    "date-frozen": "No changes are made {from}–{to}. Choose another day or write the reason for an exception.",
  },
  "calendar-feed": {
    "too-many":
      "You have five calendar addresses for this organisation already. Revoke one of them or change its address.",
  },
  "connection-point": {
    "open-matter":
      "There is already a notice {reference} about the connection point that has not been decided. Wait for the decision or withdraw the notice.",
  },
  attachment: {
    "already-there": "The same file is attached already.",
    "too-many": "There can be at most {maximum} attachments. Remove one before you add another.",
    "unknown-purpose": "Choose which attachment it is.",
  },
  submission: {
    "bundle-not-made":
      "The applications that belong to the change could not be made, so nothing was sent. Check the Business ID of whoever goes on and try again.",
    "signed-form-missing": "The signed form is not among the attachments. Add it or clear the choice.",
    "leaves-no-point":
      "The change would leave a customer of the Prescription service or the Patient Data Repository without a connection point. The customer must first report which connection point it will use.",
    "newer-version":
      "The draft was made with a newer version of the service. Try again in a moment. Your data is kept.",
    "saved-elsewhere":
      "The draft has been changed in another window or by somebody else. Open the step again to see what has been saved. What you typed is still on this page.",
    "step-closed": "This step can no longer be changed. Go back to the matter to see what can be changed in it.",
    incomplete: "The notice is not complete yet. Complete the unfinished steps and then submit it.",
    "nothing-changed": "The notice changes nothing. Change the details or delete the draft.",
    "already-open":
      "There is already an undecided notice about the same matter, {reference}. Wait for the decision or withdraw the earlier notice.",
    "already-effective": "The notice has already taken effect. If the details must be changed, a new notice is needed.",
    "not-approved": "The notice has not been approved, so it cannot take effect.",
    "not-due": "The day on which the notice takes effect has not come yet.",
    "live-changed": "The data has changed since the notice was submitted. Look into it with the customer.",
    "point-in-use": "The connection point is still in use, so it cannot be removed.",
  },
  confirmation: {
    "not-asked": "The details need not be confirmed any more. See where the matter stands.",
    changed: "The details have been changed since you opened the page. Read them again.",
    already: "You have confirmed these details already.",
    "not-fresh": "You identified yourself too long ago. Identify yourself again and confirm the details.",
    "not-suomifi": "Confirm the details by identifying yourself at Suomi.fi.",
    "other-name": "Another person has been asked to confirm. Only the named signatory can do so.",
    "no-signing-right":
      "By the register you may not sign for the organisation. Attach a signed form, or ask a person who may sign to confirm.",
    "no-proof":
      "The attachment that shows the right to sign is missing. Add it and submit the matter to be confirmed again.",
    own: "You have drafted or submitted the details yourself. Another person must confirm them.",
    "no-right": "Your role does not let you confirm this matter.",
    "no-longer-whole":
      "The details can no longer be submitted as they are, for example because the effective date is too near. Open them for editing.",
  },
  "lead-time": {
    "not-ahead": "Choose tomorrow or a later day. A lead time that is in force already cannot be changed.",
  },
  "kind-setting": { "changed-elsewhere": "Somebody else has changed the setting. Reload the page." },
  freeze: {
    "changed-elsewhere": "Somebody else has changed the freeze. Reload the page.",
    over: "The freeze is over and cannot be changed.",
  },
  contact: {
    "changed-elsewhere":
      "Nothing was saved, because somebody else changed the details first. Compare them and choose which to keep.",
    "already-entered":
      "The same person is a contact person in these matters at the same time already. Change their present details or choose other days.",
    past: "The contact person’s task has ended, so the details can no longer be changed. Add a new contact person if needed.",
    "end-before-start": "Choose a day that is not before the contact person’s first day.",
  },
  system: {
    "changed-elsewhere":
      "Nothing was saved, because somebody else changed the data first. Compare them and choose which to keep.",
    "register-id-taken": "A system with this Astori number is in the catalogue already. Check the number.",
    "already-there": "The catalogue already has a system with the same name, version and supplier. Change its data.",
  },
  "system-import": {
    "changed-meanwhile": "The data have changed in the meantime. Check the rows and confirm again.",
    "has-refused": "The file has rows that cannot be saved. Correct them and send the file again.",
    nothing: "There is nothing to save in the file. Send a file that has changes.",
  },
  reception: {
    "day-in-future": "Choose today or an earlier day.",
    "day-too-old": "Choose {date} or a later day.",
  },
};
