import type { Messages } from "..";

export const verification: Messages["verification"] = {
  title: "Verifying a receipt",
  lead: "Check that a receipt of Kanta Extranet is genuine. What you need stands at the end of the receipt.",
  reference: "Reference number",
  referenceHint: "For example LP-2026-0042",
  hash: "Fingerprint of the content",
  hashHint: "64 characters: digits and the letters a–f",
  link: "Hash of the line of the audit trail",
  linkHint: "64 characters: digits and the letters a to f",
  check: "Verify",
  malformed:
    "Check what you entered. The reference number and both hashes must be whole and as they are in the receipt.",
  genuine: "The receipt is genuine",
  genuineText: "Kela has received the matter as the receipt says.",
  kind: "Kind",
  organisation: "Organisation concerned",
  received: "Received",
  trail: "Audit trail",
  linkFound: "The sending stands in the organisation’s audit trail, and the hash of its line matches.",
  linkMissing: "The content matches, but the audit trail has no line with this hash. Check the characters.",
  notFound: "No such receipt",
  notFoundText:
    "There is no receipt with these details. Check that every character is right. If the matter has been completed and sent again since, only the newest receipt can be verified.",
};
