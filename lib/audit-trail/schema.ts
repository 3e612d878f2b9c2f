import { type CalendarDate, parseDate } from "../calendar";
import type { ActorKind, AuditOutcome } from "../db/generated/enums";
import { asOneOf, asText, withParams } from "../paging";

/** What a line of the trail can be about: the first half of its event. Each has a name in the dictionary `audit.nouns`. */
export const nouns = [
  "submission",
  "grant",
  "naming",
  "organisation",
  "finding",
  "session",
  "mandate",
  "person",
  "message",
  "registry",
  "system",
  "system-use",
  "system-import",
] as const;

export type Noun = (typeof nouns)[number];

/** Nouns that an organisation's own trail can hold. */
export const organisationNouns = [
  "submission",
  "grant",
  "naming",
  "organisation",
  "finding",
  "system-use",
  "system-import",
] as const satisfies readonly Noun[];

/** Which lines of one chain: days in Helsinki, both included; `before` is the line after which the page begins. */
export interface TrailFilter {
  from?: CalendarDate;
  until?: CalendarDate;
  noun?: Noun;
  outcome?: AuditOutcome;
  before?: bigint;
}

/** One line of the trail as people read it. */
export interface TrailLine {
  seq: string;
  at: Date;
  event: string;
  outcome: AuditOutcome;
  code: string | null;
  actorKind: ActorKind;
  /** Who did it, by name; null for jobs and visitors. */
  actorName: string | null;
  roles: string[];
  basis: string | null;
  subjectType: string | null;
  subjectId: string | null;
  /** Why an officer looked: a reference number, or a code of `audit.reasons`. */
  reason: string | null;
}

export interface Trail {
  lines: TrailLine[];
  older: string | null;
}

export const outcomes = ["DONE", "LOOKED", "REFUSED"] as const satisfies readonly AuditOutcome[];

/** The filter as its address has it, read leniently: what cannot be read narrows nothing, and dates say so. */
export interface TrailParams {
  filter: TrailFilter;
  typed: { from?: string; until?: string };
  hasInvalidDate: boolean;
  isNarrowed: boolean;
}

type Search = Record<string, string | string[] | undefined>;

/** Reads a trail's filter from the parameters of an address; `offered` are the nouns that the page lets one choose. */
export function readTrailParams(search: Search, offered: readonly Noun[]): TrailParams {
  const typed = { from: asText(search.from), until: asText(search.until) };
  const from = typed.from ? parseDate(typed.from) : null;
  const until = typed.until ? parseDate(typed.until) : null;
  const noun = asOneOf(search.noun, offered);
  const outcome = asOneOf(search.outcome, outcomes);
  const before = asText(search.before);
  return {
    filter: {
      from: from ?? undefined,
      until: until ?? undefined,
      noun,
      outcome,
      before: before && /^\d{1,18}$/.test(before) ? BigInt(before) : undefined,
    },
    typed,
    hasInvalidDate: Boolean((typed.from && !from) || (typed.until && !until)),
    isNarrowed: Boolean(typed.from || typed.until || noun || outcome),
  };
}

/** The address of the page that follows, with the same filter. */
export const trailPath = (path: string, { typed, filter }: TrailParams, before?: string): string =>
  withParams(path, { ...typed, noun: filter.noun, outcome: filter.outcome, before });
