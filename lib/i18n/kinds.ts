import type { SubmissionKind } from "../db/generated/enums";
import { type Messages, messagesOf } from ".";
import type { Language } from "./language";

/** Under which name each kind's words stand in the dictionaries. */
export const kindDictionaries = {
  CONNECTION_POINT_CHANGE: "changeNotice",
  JOINING: "joining",
  RENEWAL_REQUESTS: "renewalRequests",
  TERMINATION: "termination",
  ORGANISATION_CHANGE: "organisationChange",
  CONTROLLER_CHANGE: "controllerChange",
  LOG_DATA_REQUEST: "logRequest",
} as const satisfies Record<SubmissionKind, keyof Messages>;

/** What every kind's dictionary holds; each has words of its own besides. */
export interface KindWords {
  title: string;
  /** What one should know before beginning: what is needed, how long it takes, who decides. */
  begin: { lead: string; need: Record<string, string>; duration: string; decides: string; start: string };
  steps: Record<string, { title: string; lead?: string }>;
  /** By step and field. */
  fields: Record<string, Record<string, { label: string; hint?: string }>>;
  codes: Record<string, string>;
  /** What its files are called, by purpose. */
  attachments: Record<string, string>;
}

/** The words of a kind. */
export const kindWords = (language: Language, kind: SubmissionKind): KindWords =>
  messagesOf(language)[kindDictionaries[kind]];
