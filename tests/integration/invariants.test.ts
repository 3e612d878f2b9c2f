import { beforeAll, expect, test } from "vitest";
import {
  aConnectionPoint,
  aGrant,
  aMember,
  aNaming,
  anInformationSystem,
  anOrganisation,
  aPerson,
  aPointUse,
  aServiceUse,
  aSession,
  aSubmission,
  aSystemUse,
} from "@/tests/support/builders";
import { asOwner, refusalOf, seeAll } from "@/tests/support/db";
import { plantCustomerData, plantWithSubmission } from "@/tests/support/every-table";

/** Rows that are as they should be; each test bends one of them, in one place. */
async function sound() {
  const of = await anOrganisation();
  const by = await aMember({ of, roles: ["MAIN_USER"] });
  const person = await aPerson();
  const supplier = await anOrganisation({ kind: "INTERMEDIARY" });
  const system = await anInformationSystem();
  const point = await aConnectionPoint({ of });
  const toSupplier = await aGrant({ organisation: of, role: "IMPLEMENTER", to: supplier });
  const submission = (status: "SUBMITTED" | "SCHEDULED") => aSubmission({ in: status, by, answers: {} });
  const sent = await submission("SUBMITTED");
  return {
    organisation: of,
    session: await aSession({ of: person }),
    grant: await aGrant({ organisation: of, role: "READER", person }),
    offer: await aGrant({ organisation: of, role: "READER", state: "OFFERED" }),
    toSupplier,
    naming: await aNaming({ grant: toSupplier, person }),
    named: await aNaming({ grant: toSupplier, person: await aPerson(), state: "NAMED" }),
    service: await aServiceUse({ of }),
    systemUse: await aSystemUse({ of, system }),
    point,
    pointUse: await aPointUse({ of, point, system }),
    certificate: { id: point.certificate?.id ?? "" },
    sent,
    proposed: await aSubmission({ in: "IN_SECOND_REVIEW", by, answers: {} }),
    scheduled: await submission("SCHEDULED"),
    person,
    ...(await plantCustomerData(of, person)),
    ...(await plantWithSubmission(sent, person)),
  };
}

let rows: Awaited<ReturnType<typeof sound>>;
beforeAll(async () => {
  rows = await sound();
});

type Row = keyof Awaited<ReturnType<typeof sound>>;
type Bend = [constraint: string, table: string, row: Row, change: string];

const checks: Bend[] = [
  ["organisation_business_id_form", "organisation", "organisation", "business_id = '9000001'"],
  ["organisation_customer_since", "organisation", "organisation", "customer_since = NULL"],
  ["session_ends_with_reason", "session", "session", "ended_at = now()"],
  ["session_forgets_identity", "session", "session", "ended_at = now(), end_reason = 'x', identity_encrypted = 'x'"],
  ["role_grant_one_holder", "role_grant", "toSupplier", "holder_email = 'a@b.example'"],
  ["role_grant_active_is_accepted", "role_grant", "grant", "accepted_at = NULL"],
  ["role_grant_person_knows_task", "role_grant", "grant", "knows_task_at = NULL"],
  ["role_grant_ended", "role_grant", "grant", "state = 'REVOKED'"],
  ["role_grant_archivist_repositories", "role_grant", "grant", "role = 'ARCHIVIST'"],
  ["role_grant_link", "role_grant", "offer", "link_expires_at = NULL"],
  ["named_person_active_is_accepted", "named_person", "naming", "accepted_at = NULL"],
  ["named_person_ended", "named_person", "naming", "state = 'STRUCK_OUT'"],
  ["service_use_dates", "service_use", "service", "state = 'ENDED', ended_on = '2001-01-01'"],
  ["service_use_active_since", "service_use", "service", "started_on = NULL"],
  ["service_use_ended_on", "service_use", "service", "ended_on = '2099-01-01'"],
  ["system_use_dates", "system_use", "systemUse", "used_until = '2001-01-01'"],
  ["connection_point_use_dates", "connection_point_use", "pointUse", "used_until = '2001-01-01'"],
  ["connection_point_port", "connection_point", "point", "port = 70000"],
  ["connection_point_removed", "connection_point", "point", "state = 'REMOVED'"],
  ["connection_point_addresses", "connection_point", "point", "addresses = '{}'"],
  ["certificate_fingerprint", "certificate", "certificate", "fingerprint = 'ab:cd'"],
  ["certificate_serial", "certificate", "certificate", "serial_number = '0x12'"],
  ["certificate_validity", "certificate", "certificate", "valid_to = valid_from"],
  ["certificate_no_private_key", "certificate", "certificate", "pem = '-----BEGIN PRIVATE KEY-----'"],
  ["submission_sent", "submission", "sent", "reference = NULL"],
  ["submission_taken", "submission", "sent", "taken_at = now()"],
  ["submission_in_review_is_taken", "submission", "sent", "status = 'IN_REVIEW'"],
  ["submission_decided", "submission", "scheduled", "decided_by_id = NULL"],
  ["submission_decided_when", "submission", "sent", "decided_at = now(), decided_by_id = gen_random_uuid()"],
  ["submission_not_own", "submission", "scheduled", "decided_by_id = submitted_by_id"],
  ["submission_rejected_why", "submission", "scheduled", "status = 'REJECTED'"],
  ["submission_returned_by", "submission", "sent", "status = 'RETURNED'"],
  ["submission_urgent_why", "submission", "sent", "is_urgent = true"],
  ["submission_effective", "submission", "scheduled", "status = 'EFFECTIVE'"],
  ["submission_awaits_confirmation", "submission", "sent", "status = 'AWAITING_CONFIRMATION'"],
  ["submission_proposed", "submission", "sent", "proposed_at = now()"],
  ["submission_second_is_another", "submission", "scheduled", "proposed_by_id = decided_by_id, proposed_at = now()"],
  ["submission_arrived", "submission", "sent", "arrival = 'PAPER'"],
  ["submission_not_bundled_by_itself", "submission", "sent", "bundle_id = id"],
  ["submission_confirmation_given", "submission_confirmation", "confirmation", "confirmed_at = now()"],
  ["submission_confirmation_signatory", "submission_confirmation", "confirmation", "email = NULL"],
  ["attachment_size", "attachment", "attachment", "size = 0"],
  ["attachment_type", "attachment", "attachment", "media_type = 'text/html'"],
  ["attachment_hash", "attachment", "attachment", "sha256 = 'x'"],
  ["submission_message_says_something", "submission_message", "remark", "text = ' '"],
  ["submission_message_internal", "submission_message", "remark", "is_internal = true"],
  ["lead_time_days", "lead_time", "leadTime", "days = -1"],
  ["service_eligibility_dates", "service_eligibility", "eligibility", "valid_until = '2001-01-01'"],
  ["renewal_reception_noticed", "renewal_reception", "reception", "noticed_at = now()"],
  ["renewal_reception_by_hand", "renewal_reception", "reception", "marking_source = 'MANUAL'"],
  ["organisation_customer_until", "organisation", "organisation", "customer_until = '1999-01-01'"],
  ["service_use_main_joiner", "service_use", "service", "main_joiner_id = organisation_id"],
  ["address_e_invoice", "address", "address", "e_invoice_address = '003790000011'"],
  ["address_street", "address", "address", "street = NULL"],
  ["address_postal_code", "address", "address", "postal_code = '123'"],
  ["address_e_invoice_form", "address", "eInvoice", "e_invoice_address = '0037-1'"],
  ["contact_person_dates", "contact_person", "contact", "valid_until = '2001-01-01'"],
  ["contact_person_named", "contact_person", "contact", "name = ' '"],
  ["commitment_dates", "commitment", "commitment", "in_force_from = signed_on - 1"],
  ["commitment_services", "commitment", "commitment", "services = '{}'"],
  ["register_walk_finished", "register_walk", "walk", "finished_at = now()"],
  ["register_finding_answered", "register_finding", "finding", "answer = 'x'"],
  ["register_finding_answered_state", "register_finding", "finding", "state = 'ANSWERED'"],
  ["register_finding_closed", "register_finding", "finding", "state = 'CLOSED'"],
  ["data_import_closed", "data_import", "dataImport", "state = 'APPLIED'"],
  ["data_import_whose", "data_import", "dataImport", "organisation_id = NULL"],
];

/** What a second row of the same would break: the row is copied, with these parts changed so that nothing else is in the way. */
const seconds: [...Bend][] = [
  ["role_grant_one_per_person", "role_grant", "grant", "{}"],
  ["role_grant_one_per_organisation", "role_grant", "toSupplier", "{}"],
  ["role_grant_one_offer_per_address", "role_grant", "offer", '{"link_hash": "another"}'],
  ["named_person_one_active", "named_person", "naming", "{}"],
  ["named_person_one_offer", "named_person", "named", '{"link_hash": "another"}'],
  ["service_use_one_open", "service_use", "service", "{}"],
  ["system_use_one_open", "system_use", "systemUse", "{}"],
  ["contact_person_once_a_function", "contact_person", "contact", "{}"],
  ["register_walk_one_running", "register_walk", "walk", "{}"],
  ["register_finding_one_open", "register_finding", "finding", "{}"],
  ["data_version_one_present", "data_version", "dataVersion", '{"number": 99}'],
  ["connection_point_use_one_open", "connection_point_use", "pointUse", "{}"],
  ["lead_time_once_a_day", "lead_time", "leadTime", "{}"],
  ["terms_document_once", "terms_document", "terms", "{}"],
  ["submission_confirmation_once_a_person", "submission_confirmation", "given", "{}"],
  ["submission_one_open_per_subject", "submission", "sent", '{"reference": "LP-2001-0001"}'],
];

const inserts: [constraint: string, sql: string][] = [
  [
    "message_to_somebody",
    "INSERT INTO message (id, code, params, path, dedupe_key, created_at) VALUES (gen_random_uuid(), 'x', '{}', '/', 'x', now())",
  ],
  [
    "change_freeze_dates",
    "INSERT INTO change_freeze (id, starts_on, ends_on, reason_fi, reason_sv, reason_en) VALUES (gen_random_uuid(), '2026-07-31', '2026-07-01', 'a', 'b', 'c')",
  ],
  [
    "certificate_reminder_ladder",
    "INSERT INTO certificate_reminder VALUES (gen_random_uuid(), 59, gen_random_uuid(), now())",
  ],
];

const attempt = (sql: string, values: string[] = []) =>
  asOwner(async (client) => {
    await seeAll(client);
    return refusalOf(client.query(sql, values));
  });

test.each(checks)("the database refuses by %s", async (constraint, table, row, change) => {
  expect(await attempt(`UPDATE ${table} SET ${change} WHERE id = $1`, [rows[row].id])).toBe(constraint);
});

test.each(seconds)("the database refuses a second row by %s", async (constraint, table, row, changes) => {
  const copy = `INSERT INTO ${table} SELECT (jsonb_populate_record(one, $2::jsonb || jsonb_build_object('id', gen_random_uuid()))).*
    FROM ${table} one WHERE id = $1`;
  expect(await attempt(copy, [rows[row].id, changes])).toBe(constraint);
});

test.each(inserts)("the database refuses by %s what is new", async (constraint, sql) => {
  expect(await attempt(sql)).toBe(constraint);
});

test("every invariant that the database keeps has its test here", async () => {
  const known = await asOwner(async (client) => {
    const { rows: found } = await client.query<{ name: string }>(`
      SELECT conname AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype = 'c'
      UNION SELECT indexrelid::regclass::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
        WHERE c.relnamespace = 'public'::regnamespace AND (indpred IS NOT NULL OR indnullsnotdistinct) AND indisunique`);
    return found.map((row) => row.name).sort();
  });
  expect([...checks, ...seconds, ...inserts].map(([name]) => name).sort()).toEqual(known);
});
