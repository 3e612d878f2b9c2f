import { type CalendarDate, parseDate } from "../calendar";
import type { ActorKind } from "../db/generated/enums";
import { asCursor, asOneOf, asText, withParams } from "../paging";

/**
 * How a value of a row is written: as it stands, in the fixed-width type, as a day or an instant, as a word of a dictionary
 * (`words:` and the dictionary's key), or as the name of what it leads to.
 */
export type FieldForm =
  | "text"
  | "code"
  | "date"
  | "instant"
  | "yes-no"
  | "system"
  | "unit"
  | "point"
  | "organisation"
  | "certificate"
  | `words:${string}`;

/**
 * The customer's data whose every version is kept, in the order of their list: each field that people are shown, and how its
 * values are written. What is not listed (keys, counters, the addresses of those named by another organisation) stays unseen.
 */
export const fieldsOf = {
  organisation: {
    name_fi: "text",
    name_sv: "text",
    business_id: "code",
    oid: "code",
    kind: "words:staff.kinds",
    is_bilingual: "yes-no",
    is_customer: "yes-no",
    customer_since: "date",
    register_ended_on: "date",
  },
  unit: {
    name_fi: "text",
    name_sv: "text",
    oid: "code",
    parent_oid: "unit",
    kind: "words:histories.codes.units",
    is_health_care: "yes-no",
    is_social_care: "yes-no",
    ended_on: "date",
  },
  contact_person: {
    function: "words:histories.codes.functions",
    name: "text",
    title: "text",
    phone: "text",
    email: "text",
    language: "words:histories.codes.languages",
    services: "words:services.fullNames",
    valid_from: "date",
    valid_until: "date",
  },
  address: {
    kind: "words:histories.codes.addresses",
    recipient: "text",
    street: "text",
    postal_code: "text",
    post_office: "text",
    e_invoice_address: "code",
    e_invoice_operator: "code",
    reference: "text",
  },
  role_grant: {
    role: "words:roles.names",
    state: "words:roles.states",
    holder_name: "text",
    accepted_name: "text",
    holder_email: "text",
    receiving_organisation_id: "organisation",
    repositories: "words:roles.repositories",
    ends_on: "date",
    offered_by_name: "text",
    offered_at: "instant",
    accepted_at: "instant",
    confirmed_at: "instant",
    ended_by_name: "text",
    ended_at: "instant",
    end_reason: "text",
  },
  named_person: {
    name: "text",
    accepted_name: "text",
    state: "words:roles.namingStates",
    receiving_organisation_id: "organisation",
    named_by_name: "text",
    named_at: "instant",
    accepted_at: "instant",
    ended_by_name: "text",
    ended_at: "instant",
    end_reason: "text",
  },
  service_use: {
    service: "words:services.fullNames",
    state: "words:histories.codes.serviceStates",
    started_on: "date",
    ended_on: "date",
    joining_model: "words:histories.codes.joiningModels",
    main_joiner_id: "organisation",
  },
  commitment: {
    services: "words:services.fullNames",
    terms_version: "text",
    signed_on: "date",
    in_force_from: "date",
    ended_on: "date",
  },
  commitment_signatory: { name: "text", register_role: "code", signed_on: "date" },
  system_use: {
    system_id: "system",
    unit_oid: "unit",
    services: "words:services.fullNames",
    used_from: "date",
    used_until: "date",
  },
  connection_point: {
    name: "text",
    oid: "code",
    environment: "words:submissions.environments",
    state: "words:histories.codes.pointStates",
    host: "code",
    port: "code",
    addresses: "code",
    network_provider: "text",
    party_identifier: "code",
    on_call_phone: "text",
    on_call_email: "text",
    certificate_id: "certificate",
    active_from: "date",
    removed_on: "date",
  },
  connection_point_use: {
    connection_point_id: "point",
    system_id: "system",
    services: "words:services.fullNames",
    unit_oids: "unit",
    used_from: "date",
    used_until: "date",
  },
  renewal_reception: {
    unit_oid: "unit",
    is_on: "yes-no",
    since: "date",
    marking: "words:histories.codes.markings",
    marking_source: "words:histories.codes.markingSources",
    marking_on: "date",
    marking_note: "text",
    notice_due_since: "date",
    noticed_at: "instant",
    noticed_by_name: "text",
  },
  controller_transfer: {
    to_name: "text",
    to_business_id: "code",
    repositories: "words:controllerChange.codes",
    unit_oids: "unit",
    effective_on: "date",
    run_on: "date",
  },
} as const satisfies Record<string, Record<string, FieldForm>>;

/** A kind of datum with a history: the table that the database keeps it in. */
export type Entity = keyof typeof fieldsOf;

export const entities = Object.keys(fieldsOf) as Entity[];

/** The kind of datum as it stands in an address (`contact-person`), and back; null for what is none. */
export const slugOf = (entity: Entity): string => entity.replaceAll("_", "-");
export const entityOf = (slug: string): Entity | null => entities.find((entity) => slugOf(entity) === slug) ?? null;

/** The row as it was kept, by the names of its columns. */
export type RowData = Record<string, unknown>;

/** One field before and after, as the row holds it; how to write it is told by `form`. */
export interface FieldChange {
  field: string;
  form: FieldForm;
  before: unknown;
  after: unknown;
}

const forms = (entity: Entity) => Object.entries(fieldsOf[entity]) as [string, FieldForm][];

const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/**
 * What differs between two versions of a row, in the order of its fields. Of the first version (`before` is null) all that it
 * held; of a removal (`after` is null) all that there was.
 */
export function changedFields(entity: Entity, before: RowData | null, after: RowData | null): FieldChange[] {
  return forms(entity).flatMap(([field, form]) => {
    const change = { field, form, before: before?.[field] ?? null, after: after?.[field] ?? null };
    if (isSame(change.before, change.after) || (isEmpty(change.before) && isEmpty(change.after))) return [];
    return [change];
  });
}

/** Who did it on which standing; `through` is the organisation that named the person for a role given to it. */
export interface MadeBy {
  actorKind: ActorKind;
  name: string | null;
  roles: string[];
  basis: string | null;
  through: string | null;
}

/** One change of one datum: what it was called then, what became of which fields, when, and by whom. */
export interface ChangeLine extends MadeBy {
  id: string;
  entity: Entity;
  rowId: string;
  number: number;
  at: Date;
  event: string | null;
  isRemoved: boolean;
  /** The row after the change, or, when it was removed, as it last was. */
  data: RowData;
  changes: FieldChange[];
}

/** What ids and OIDs inside rows are called. */
export type Names = ReadonlyMap<string, { nameFi: string; nameSv: string | null }>;

/** One page of changes, the newest first. */
export interface ChangeList {
  lines: ChangeLine[];
  names: Names;
  count: number;
  next: string | null;
}

/** Which changes: of one kind of datum, made on these days in Helsinki (both included). */
export interface HistoryFilter {
  entity?: Entity;
  from?: CalendarDate;
  until?: CalendarDate;
  /** Nothing that was changed after this instant. */
  madeUntil?: Date;
  /** The last line of the page before. */
  after?: string;
}

/** The filter as its address has it: what cannot be read narrows nothing, and dates say so. */
export interface HistoryParams {
  filter: HistoryFilter;
  typed: { from?: string; until?: string };
  hasInvalidDate: boolean;
  isNarrowed: boolean;
}

type Search = Record<string, string | string[] | undefined>;

/** Reads the filter of a history leniently; `offered` are the kinds of datum that the reader may choose from. */
export function readHistoryParams(search: Search, offered: readonly Entity[]): HistoryParams {
  const typed = { from: asText(search.from), until: asText(search.until) };
  const from = typed.from ? parseDate(typed.from) : null;
  const until = typed.until ? parseDate(typed.until) : null;
  const slug = asOneOf(search.what, offered.map(slugOf));
  const entity = slug ? (entityOf(slug) ?? undefined) : undefined;
  return {
    filter: { entity, from: from ?? undefined, until: until ?? undefined, after: asCursor(search.after) },
    typed,
    hasInvalidDate: Boolean((typed.from && !from) || (typed.until && !until)),
    isNarrowed: Boolean(typed.from || typed.until || entity),
  };
}

/** The address of a page of the history with the same filter; `more` is what else the address must carry. */
export const historyPath = (
  path: string,
  { typed, filter }: HistoryParams,
  more: Record<string, string | undefined> = {},
): string => withParams(path, { ...typed, what: filter.entity && slugOf(filter.entity), ...more });

/** Where one datum's history is read. */
export const datumPath = (businessId: string, entity: Entity, rowId: string): string =>
  `/organisations/${businessId}/history/${slugOf(entity)}/${rowId}`;
