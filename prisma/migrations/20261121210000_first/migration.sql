-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('PUBLIC', 'PRIVATE', 'PRACTITIONER', 'PHARMACY', 'INTERMEDIARY');

-- CreateEnum
CREATE TYPE "UnitKind" AS ENUM ('UNIT', 'SERVICE_UNIT');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('fi', 'sv', 'en');

-- CreateEnum
CREATE TYPE "Issuer" AS ENUM ('SUOMIFI', 'KATSO', 'KELA');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('REGISTER_ROLE', 'MANDATE', 'KATSO', 'GRANT');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('MAIN_USER', 'ADMINISTRATIVE_CONTACT', 'TECHNICAL_CONTACT', 'DATA_PROTECTION_OFFICER', 'ARCHIVIST', 'IMPLEMENTER', 'READER');

-- CreateEnum
CREATE TYPE "GrantState" AS ENUM ('OFFERED', 'AWAITING_CONFIRMATION', 'ACTIVE', 'DECLINED', 'WITHDRAWN', 'REVOKED', 'ENDED');

-- CreateEnum
CREATE TYPE "NamingState" AS ENUM ('NAMED', 'ACTIVE', 'DECLINED', 'STRUCK_OUT');

-- CreateEnum
CREATE TYPE "Repository" AS ENUM ('PATIENT', 'SOCIAL');

-- CreateEnum
CREATE TYPE "KantaService" AS ENUM ('PRESCRIPTION', 'PATIENT_DATA', 'SOCIAL_WELFARE', 'IMAGING', 'RENEWAL_REQUESTS', 'KELAIN');

-- CreateEnum
CREATE TYPE "ServiceUseState" AS ENUM ('JOINING', 'ACTIVE', 'ENDED');

-- CreateEnum
CREATE TYPE "Environment" AS ENUM ('CLIENT_TEST', 'PRODUCTION_LIKE', 'PRODUCTION');

-- CreateEnum
CREATE TYPE "ConnectionPointState" AS ENUM ('ACTIVE', 'REMOVED');

-- CreateEnum
CREATE TYPE "SystemClass" AS ENUM ('A1', 'A2', 'A3', 'B');

-- CreateEnum
CREATE TYPE "SubmissionKind" AS ENUM ('CONNECTION_POINT_CHANGE');

-- CreateEnum
CREATE TYPE "SubmissionStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'SCHEDULED', 'EFFECTIVE', 'REJECTED', 'WITHDRAWN', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('VISITOR', 'PERSON', 'MEMBER', 'OFFICER', 'SYSTEM');

-- CreateEnum
CREATE TYPE "AuditOutcome" AS ENUM ('DONE', 'LOOKED', 'REFUSED');

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "business_id" TEXT NOT NULL,
    "oid" TEXT,
    "kind" "OrganisationKind" NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT,
    "is_bilingual" BOOLEAN NOT NULL DEFAULT false,
    "is_customer" BOOLEAN NOT NULL DEFAULT false,
    "customer_since" DATE,
    "register_checked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "register_ended_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "oid" TEXT NOT NULL,
    "parent_oid" TEXT,
    "kind" "UnitKind" NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT,
    "is_health_care" BOOLEAN NOT NULL,
    "is_social_care" BOOLEAN NOT NULL,
    "ended_on" DATE,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "subject_hash" TEXT NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "language" "Language" NOT NULL DEFAULT 'fi',
    "staff_number" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "issuer" "Issuer" NOT NULL,
    "acr" TEXT NOT NULL,
    "method" TEXT,
    "is_officer" BOOLEAN NOT NULL DEFAULT false,
    "identity_encrypted" TEXT,
    "id_token_encrypted" TEXT,
    "provider_subject" TEXT NOT NULL,
    "provider_session_id" TEXT,
    "authenticated_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mandate_query" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "request_id" UUID NOT NULL,
    "api_session_id" TEXT NOT NULL,
    "api_user_id" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "mandate_query_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mandate_confirmation" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "business_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "basis" "Basis" NOT NULL,
    "register_roles" TEXT[],
    "themes" TEXT[],
    "katso_roles" "Role"[],
    "is_complete" BOOLEAN NOT NULL,
    "lets_in" BOOLEAN NOT NULL,
    "makes_main_user" BOOLEAN NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mandate_confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "state" "GrantState" NOT NULL,
    "repositories" "Repository"[],
    "holder_name" TEXT NOT NULL,
    "holder_email" TEXT,
    "accepted_name" TEXT,
    "person_id" UUID,
    "receiving_organisation_id" UUID,
    "link_hash" TEXT,
    "link_expires_at" TIMESTAMPTZ(3),
    "ends_on" DATE,
    "offered_by_id" UUID NOT NULL,
    "offered_by_name" TEXT NOT NULL,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "knows_task_at" TIMESTAMPTZ(3),
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "ended_by_name" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "named_person" (
    "id" UUID NOT NULL,
    "grant_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "receiving_organisation_id" UUID NOT NULL,
    "state" "NamingState" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "accepted_name" TEXT,
    "person_id" UUID,
    "link_hash" TEXT,
    "link_expires_at" TIMESTAMPTZ(3),
    "named_by_id" UUID NOT NULL,
    "named_by_name" TEXT NOT NULL,
    "named_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "knows_task_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "ended_by_name" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,

    CONSTRAINT "named_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "information_system" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "supplier" TEXT NOT NULL,
    "system_class" "SystemClass" NOT NULL,
    "register_id" TEXT,
    "certified_until" DATE,

    CONSTRAINT "information_system_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_use" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "service" "KantaService" NOT NULL,
    "state" "ServiceUseState" NOT NULL,
    "started_on" DATE,
    "ended_on" DATE,

    CONSTRAINT "service_use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "system_use" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "system_id" UUID NOT NULL,
    "services" "KantaService"[],
    "used_from" DATE NOT NULL,
    "used_until" DATE,

    CONSTRAINT "system_use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "connection_point" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "oid" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "environment" "Environment" NOT NULL,
    "state" "ConnectionPointState" NOT NULL DEFAULT 'ACTIVE',
    "host" TEXT NOT NULL,
    "port" INTEGER NOT NULL,
    "addresses" TEXT[],
    "network_provider" TEXT NOT NULL,
    "party_identifier" TEXT,
    "on_call_phone" TEXT NOT NULL,
    "on_call_email" TEXT NOT NULL,
    "certificate_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "active_from" DATE NOT NULL,
    "removed_on" DATE,

    CONSTRAINT "connection_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "key_fingerprint" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_name" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "issuer_name" TEXT NOT NULL,
    "serial_number" TEXT NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3) NOT NULL,
    "dns_names" TEXT[],
    "key_description" TEXT NOT NULL,
    "pem" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "connection_point_use" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "connection_point_id" UUID NOT NULL,
    "system_id" UUID,
    "services" "KantaService"[],
    "unit_oids" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "used_from" DATE NOT NULL,
    "used_until" DATE,

    CONSTRAINT "connection_point_use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "reference" TEXT,
    "kind" "SubmissionKind" NOT NULL,
    "organisation_id" UUID NOT NULL,
    "status" "SubmissionStatus" NOT NULL DEFAULT 'DRAFT',
    "subject_key" TEXT,
    "answers" JSONB NOT NULL,
    "before" JSONB,
    "effective_on" DATE,
    "is_urgent" BOOLEAN NOT NULL DEFAULT false,
    "urgent_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "drafted_by_id" UUID NOT NULL,
    "drafted_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_by_id" UUID,
    "submitted_by_name" TEXT,
    "submitted_by_role" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "taken_by_id" UUID,
    "taken_by_name" TEXT,
    "taken_at" TIMESTAMPTZ(3),
    "answer_by" DATE,
    "decided_by_id" UUID,
    "decided_by_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision_reason" TEXT,
    "effective_at" TIMESTAMPTZ(3),

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission_event" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "from_status" "SubmissionStatus" NOT NULL,
    "to_status" "SubmissionStatus" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" "ActorKind" NOT NULL,
    "person_id" UUID,
    "person_name" TEXT,
    "role" TEXT,
    "reason" TEXT,

    CONSTRAINT "submission_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission_file" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "field_return" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "field_return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "person_id" UUID,
    "email" TEXT,
    "language" "Language" NOT NULL DEFAULT 'fi',
    "organisation_id" UUID,
    "code" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "path" TEXT NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "person_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("person_id","event","key")
);

-- CreateTable
CREATE TABLE "change_freeze" (
    "id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "reason_fi" TEXT NOT NULL,
    "reason_sv" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,

    CONSTRAINT "change_freeze_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_counter" (
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "reference_counter_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "worker" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("worker")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "chain" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "chain" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "event" TEXT NOT NULL,
    "outcome" "AuditOutcome" NOT NULL,
    "code" TEXT,
    "actor_kind" "ActorKind" NOT NULL,
    "person_id" UUID,
    "roles" TEXT[],
    "basis" TEXT,
    "subject_type" TEXT,
    "subject_id" TEXT,
    "request_id" TEXT,
    "details" JSONB NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("chain","seq","at")
) PARTITION BY RANGE ("at");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_business_id_key" ON "organisation"("business_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_oid_key" ON "organisation"("oid");

-- CreateIndex
CREATE INDEX "organisation_name_fi" ON "organisation"("name_fi");

-- CreateIndex
CREATE UNIQUE INDEX "unit_oid_key" ON "unit"("oid");

-- CreateIndex
CREATE INDEX "unit_organisation_id_idx" ON "unit"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_subject_hash_key" ON "person"("subject_hash");

-- CreateIndex
CREATE UNIQUE INDEX "person_staff_number_key" ON "person"("staff_number");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "session_provider_session_id_idx" ON "session"("provider_session_id");

-- CreateIndex
CREATE UNIQUE INDEX "mandate_query_state_key" ON "mandate_query"("state");

-- CreateIndex
CREATE INDEX "mandate_query_session_id_idx" ON "mandate_query"("session_id");

-- CreateIndex
CREATE INDEX "mandate_query_person_id_idx" ON "mandate_query"("person_id");

-- CreateIndex
CREATE INDEX "mandate_confirmation_person_id_idx" ON "mandate_confirmation"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "mandate_confirmation_session_id_business_id_key" ON "mandate_confirmation"("session_id", "business_id");

-- CreateIndex
CREATE UNIQUE INDEX "role_grant_link_hash_key" ON "role_grant"("link_hash");

-- CreateIndex
CREATE INDEX "role_grant_organisation_id_idx" ON "role_grant"("organisation_id");

-- CreateIndex
CREATE INDEX "role_grant_person_id_idx" ON "role_grant"("person_id");

-- CreateIndex
CREATE INDEX "role_grant_receiving_organisation_id_idx" ON "role_grant"("receiving_organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "named_person_link_hash_key" ON "named_person"("link_hash");

-- CreateIndex
CREATE INDEX "named_person_grant_id_idx" ON "named_person"("grant_id");

-- CreateIndex
CREATE INDEX "named_person_organisation_id_idx" ON "named_person"("organisation_id");

-- CreateIndex
CREATE INDEX "named_person_receiving_organisation_id_idx" ON "named_person"("receiving_organisation_id");

-- CreateIndex
CREATE INDEX "named_person_person_id_idx" ON "named_person"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "information_system_register_id_key" ON "information_system"("register_id");

-- CreateIndex
CREATE INDEX "service_use_organisation_id_idx" ON "service_use"("organisation_id");

-- CreateIndex
CREATE INDEX "system_use_organisation_id_idx" ON "system_use"("organisation_id");

-- CreateIndex
CREATE INDEX "system_use_system_id_idx" ON "system_use"("system_id");

-- CreateIndex
CREATE UNIQUE INDEX "connection_point_oid_key" ON "connection_point"("oid");

-- CreateIndex
CREATE UNIQUE INDEX "connection_point_certificate_id_key" ON "connection_point"("certificate_id");

-- CreateIndex
CREATE INDEX "connection_point_organisation_id_idx" ON "connection_point"("organisation_id");

-- CreateIndex
CREATE INDEX "certificate_key_fingerprint_idx" ON "certificate"("key_fingerprint");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_organisation_id_fingerprint_key" ON "certificate"("organisation_id", "fingerprint");

-- CreateIndex
CREATE INDEX "connection_point_use_organisation_id_idx" ON "connection_point_use"("organisation_id");

-- CreateIndex
CREATE INDEX "connection_point_use_connection_point_id_idx" ON "connection_point_use"("connection_point_id");

-- CreateIndex
CREATE INDEX "connection_point_use_system_id_idx" ON "connection_point_use"("system_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_reference_key" ON "submission"("reference");

-- CreateIndex
CREATE INDEX "submission_organisation_id_status_idx" ON "submission"("organisation_id", "status");

-- CreateIndex
CREATE INDEX "submission_status_submitted_at_idx" ON "submission"("status", "submitted_at");

-- CreateIndex
CREATE INDEX "submission_effective_on_idx" ON "submission"("effective_on");

-- CreateIndex
CREATE INDEX "submission_event_submission_id_idx" ON "submission_event"("submission_id");

-- CreateIndex
CREATE INDEX "submission_event_organisation_id_idx" ON "submission_event"("organisation_id");

-- CreateIndex
CREATE INDEX "submission_file_organisation_id_idx" ON "submission_file"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_file_submission_id_purpose_key" ON "submission_file"("submission_id", "purpose");

-- CreateIndex
CREATE INDEX "field_return_organisation_id_idx" ON "field_return"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "field_return_submission_id_round_field_key" ON "field_return"("submission_id", "round", "field");

-- CreateIndex
CREATE UNIQUE INDEX "message_dedupe_key_key" ON "message"("dedupe_key");

-- CreateIndex
CREATE INDEX "message_person_id_created_at_idx" ON "message"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_event_chain_at_idx" ON "audit_event"("chain", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_event_person_id_at_idx" ON "audit_event"("person_id", "at" DESC);

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate_query" ADD CONSTRAINT "mandate_query_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate_confirmation" ADD CONSTRAINT "mandate_confirmation_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_receiving_organisation_id_fkey" FOREIGN KEY ("receiving_organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "named_person" ADD CONSTRAINT "named_person_grant_id_fkey" FOREIGN KEY ("grant_id") REFERENCES "role_grant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "named_person" ADD CONSTRAINT "named_person_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "named_person" ADD CONSTRAINT "named_person_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_use" ADD CONSTRAINT "service_use_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "system_use" ADD CONSTRAINT "system_use_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "system_use" ADD CONSTRAINT "system_use_system_id_fkey" FOREIGN KEY ("system_id") REFERENCES "information_system"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connection_point" ADD CONSTRAINT "connection_point_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connection_point" ADD CONSTRAINT "connection_point_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connection_point_use" ADD CONSTRAINT "connection_point_use_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connection_point_use" ADD CONSTRAINT "connection_point_use_connection_point_id_fkey" FOREIGN KEY ("connection_point_id") REFERENCES "connection_point"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connection_point_use" ADD CONSTRAINT "connection_point_use_system_id_fkey" FOREIGN KEY ("system_id") REFERENCES "information_system"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_event" ADD CONSTRAINT "submission_event_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_event" ADD CONSTRAINT "submission_event_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_file" ADD CONSTRAINT "submission_file_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_file" ADD CONSTRAINT "submission_file_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_return" ADD CONSTRAINT "field_return_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_return" ADD CONSTRAINT "field_return_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------------
-- Below: what the schema language cannot say. Invariants, scopes, the audit chain and the narrow functions.
-- ---------------------------------------------------------------------------------------------------------------------

-- Invariants ----------------------------------------------------------------------------------------------------------

ALTER TABLE organisation
  ADD CONSTRAINT organisation_business_id_form CHECK (business_id ~ '^[0-9]{7}-[0-9]$'),
  ADD CONSTRAINT organisation_customer_since CHECK (is_customer = false OR customer_since IS NOT NULL);

ALTER TABLE session
  ADD CONSTRAINT session_ends_with_reason CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
  ADD CONSTRAINT session_forgets_identity CHECK (ended_at IS NULL OR (identity_encrypted IS NULL AND id_token_encrypted IS NULL));

ALTER TABLE role_grant
  ADD CONSTRAINT role_grant_one_holder CHECK (receiving_organisation_id IS NULL OR (person_id IS NULL AND holder_email IS NULL)),
  ADD CONSTRAINT role_grant_active_is_accepted CHECK (state NOT IN ('ACTIVE', 'AWAITING_CONFIRMATION') OR (accepted_at IS NOT NULL AND (person_id IS NOT NULL OR receiving_organisation_id IS NOT NULL))),
  ADD CONSTRAINT role_grant_person_knows_task CHECK (state <> 'ACTIVE' OR receiving_organisation_id IS NOT NULL OR knows_task_at IS NOT NULL),
  ADD CONSTRAINT role_grant_ended CHECK ((state IN ('DECLINED', 'WITHDRAWN', 'REVOKED', 'ENDED')) = (ended_at IS NOT NULL)),
  ADD CONSTRAINT role_grant_archivist_repositories CHECK ((role = 'ARCHIVIST') = (cardinality(repositories) > 0)),
  ADD CONSTRAINT role_grant_link CHECK ((link_hash IS NULL) = (link_expires_at IS NULL));

CREATE UNIQUE INDEX role_grant_one_per_person ON role_grant (organisation_id, role, person_id)
  WHERE state IN ('ACTIVE', 'AWAITING_CONFIRMATION') AND person_id IS NOT NULL;
CREATE UNIQUE INDEX role_grant_one_per_organisation ON role_grant (organisation_id, role, receiving_organisation_id)
  WHERE state IN ('OFFERED', 'ACTIVE') AND receiving_organisation_id IS NOT NULL;
CREATE UNIQUE INDEX role_grant_one_offer_per_address ON role_grant (organisation_id, role, lower(holder_email))
  WHERE state = 'OFFERED' AND holder_email IS NOT NULL;

ALTER TABLE named_person
  ADD CONSTRAINT named_person_active_is_accepted CHECK (state <> 'ACTIVE' OR (accepted_at IS NOT NULL AND person_id IS NOT NULL AND knows_task_at IS NOT NULL)),
  ADD CONSTRAINT named_person_ended CHECK ((state IN ('DECLINED', 'STRUCK_OUT')) = (ended_at IS NOT NULL));

CREATE UNIQUE INDEX named_person_one_active ON named_person (grant_id, person_id) WHERE state = 'ACTIVE';
CREATE UNIQUE INDEX named_person_one_offer ON named_person (grant_id, lower(email)) WHERE state = 'NAMED';

ALTER TABLE service_use
  ADD CONSTRAINT service_use_dates CHECK (ended_on IS NULL OR started_on IS NULL OR ended_on >= started_on),
  ADD CONSTRAINT service_use_active_since CHECK (state <> 'ACTIVE' OR started_on IS NOT NULL),
  ADD CONSTRAINT service_use_ended_on CHECK ((state = 'ENDED') = (ended_on IS NOT NULL));

CREATE UNIQUE INDEX service_use_one_open ON service_use (organisation_id, service) WHERE state <> 'ENDED';

ALTER TABLE system_use ADD CONSTRAINT system_use_dates CHECK (used_until IS NULL OR used_until >= used_from);
ALTER TABLE connection_point_use ADD CONSTRAINT connection_point_use_dates CHECK (used_until IS NULL OR used_until >= used_from);

CREATE UNIQUE INDEX connection_point_use_one_open ON connection_point_use (organisation_id, connection_point_id) WHERE used_until IS NULL;

ALTER TABLE connection_point
  ADD CONSTRAINT connection_point_port CHECK (port BETWEEN 1 AND 65535),
  ADD CONSTRAINT connection_point_removed CHECK ((state = 'REMOVED') = (removed_on IS NOT NULL)),
  ADD CONSTRAINT connection_point_addresses CHECK (cardinality(addresses) > 0);

ALTER TABLE certificate
  ADD CONSTRAINT certificate_fingerprint CHECK (fingerprint ~ '^[0-9A-F]{64}$' AND key_fingerprint ~ '^[0-9A-F]{64}$'),
  ADD CONSTRAINT certificate_serial CHECK (serial_number ~ '^[0-9A-F]+$'),
  ADD CONSTRAINT certificate_validity CHECK (valid_to > valid_from),
  ADD CONSTRAINT certificate_no_private_key CHECK (pem NOT LIKE '%PRIVATE KEY%');

ALTER TABLE submission
  ADD CONSTRAINT submission_sent CHECK (status IN ('DRAFT', 'WITHDRAWN') OR (reference IS NOT NULL AND submitted_at IS NOT NULL AND submitted_by_id IS NOT NULL AND subject_key IS NOT NULL AND effective_on IS NOT NULL)),
  ADD CONSTRAINT submission_taken CHECK ((taken_at IS NULL) = (taken_by_id IS NULL)),
  ADD CONSTRAINT submission_in_review_is_taken CHECK (status <> 'IN_REVIEW' OR taken_by_id IS NOT NULL),
  ADD CONSTRAINT submission_decided CHECK ((decided_at IS NULL) = (decided_by_id IS NULL)),
  ADD CONSTRAINT submission_decided_when CHECK ((status IN ('SCHEDULED', 'EFFECTIVE', 'REJECTED', 'CANCELLED')) = (decided_at IS NOT NULL)),
  ADD CONSTRAINT submission_not_own CHECK (decided_by_id IS NULL OR decided_by_id <> submitted_by_id),
  ADD CONSTRAINT submission_rejected_why CHECK (status NOT IN ('REJECTED', 'CANCELLED') OR decision_reason IS NOT NULL),
  ADD CONSTRAINT submission_returned_by CHECK (status <> 'RETURNED' OR answer_by IS NOT NULL),
  ADD CONSTRAINT submission_urgent_why CHECK (is_urgent = (urgent_reason IS NOT NULL)),
  ADD CONSTRAINT submission_effective CHECK ((status = 'EFFECTIVE') = (effective_at IS NOT NULL));

CREATE UNIQUE INDEX submission_one_open_per_subject ON submission (organisation_id, kind, subject_key)
  WHERE status IN ('SUBMITTED', 'IN_REVIEW', 'RETURNED', 'SCHEDULED');

ALTER TABLE message ADD CONSTRAINT message_to_somebody CHECK (person_id IS NOT NULL OR email IS NOT NULL);

ALTER TABLE change_freeze ADD CONSTRAINT change_freeze_dates CHECK (ends_on >= starts_on);

-- Scope ---------------------------------------------------------------------------------------------------------------
-- Who asks is told at the start of each transaction; an expired setting is an empty string, hence nullif. Nothing told, nothing seen.

CREATE FUNCTION app_actor_kind() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.actor_kind', true), '') $$;
CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;
CREATE FUNCTION app_organisations() RETURNS uuid[] LANGUAGE sql STABLE AS
  $$ SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ',')::uuid[] $$;
CREATE FUNCTION app_is_system() RETURNS boolean LANGUAGE sql STABLE AS
  $$ SELECT coalesce(nullif(current_setting('app.actor_kind', true), '') = 'SYSTEM', false) $$;
CREATE FUNCTION app_is_staff() RETURNS boolean LANGUAGE sql STABLE AS
  $$ SELECT coalesce(nullif(current_setting('app.actor_kind', true), '') IN ('OFFICER', 'SYSTEM'), false) $$;
-- The functions below run with the scope of SYSTEM; who really asks is told beside it.
CREATE FUNCTION app_kind_told() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.asked_as', true), '') $$;
CREATE FUNCTION app_person_was_told() RETURNS boolean LANGUAGE sql STABLE AS
  $$ SELECT coalesce(nullif(current_setting('app.asked_as', true), '') <> 'VISITOR', false) $$;
CREATE FUNCTION app_link() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.link', true), '') $$;

DO $$
DECLARE t text;
BEGIN
  -- Rows of one customer: that customer's people, officers, jobs.
  FOREACH t IN ARRAY ARRAY['unit', 'service_use', 'system_use', 'connection_point', 'certificate', 'connection_point_use',
                           'submission_event', 'submission_file', 'field_return'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY scope ON %I USING ((SELECT app_is_staff()) OR organisation_id = ANY ((SELECT app_organisations())::uuid[]))', t);
  END LOOP;
  -- Rows of one person: that person and jobs.
  FOREACH t IN ARRAY ARRAY['session', 'mandate_query', 'mandate_confirmation', 'message', 'idempotency_key'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY scope ON %I USING ((SELECT app_is_system()) OR person_id = (SELECT app_person()))', t);
  END LOOP;
END $$;

ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON organisation USING ((SELECT app_is_staff()) OR id = ANY ((SELECT app_organisations())::uuid[]));

ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON person USING ((SELECT app_is_staff()) OR id = (SELECT app_person()));

-- Drafts are the customer's own: an officer sees a submission from its sending on.
ALTER TABLE submission ENABLE ROW LEVEL SECURITY;
ALTER TABLE submission FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON submission USING (
  (SELECT app_is_system())
  OR ((SELECT app_is_staff()) AND reference IS NOT NULL)
  OR organisation_id = ANY ((SELECT app_organisations())::uuid[]));

-- A role is seen by who gives it, by who holds it, by the organisation that received it, and by whoever holds the mailed link.
ALTER TABLE role_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE role_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON role_grant USING (
  (SELECT app_is_staff())
  OR organisation_id = ANY ((SELECT app_organisations())::uuid[])
  OR receiving_organisation_id = ANY ((SELECT app_organisations())::uuid[])
  OR person_id = (SELECT app_person())
  OR link_hash = (SELECT app_link()));

ALTER TABLE named_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE named_person FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON named_person USING (
  (SELECT app_is_staff())
  OR organisation_id = ANY ((SELECT app_organisations())::uuid[])
  OR receiving_organisation_id = ANY ((SELECT app_organisations())::uuid[])
  OR person_id = (SELECT app_person())
  OR link_hash = (SELECT app_link()));

-- Reference data: everyone reads, officers and jobs write.
ALTER TABLE information_system ENABLE ROW LEVEL SECURITY;
ALTER TABLE information_system FORCE ROW LEVEL SECURITY;
CREATE POLICY everyone_reads ON information_system FOR SELECT USING (true);
CREATE POLICY staff_writes ON information_system USING ((SELECT app_is_staff()));
ALTER TABLE change_freeze ENABLE ROW LEVEL SECURITY;
ALTER TABLE change_freeze FORCE ROW LEVEL SECURITY;
CREATE POLICY everyone_reads ON change_freeze FOR SELECT USING (true);
CREATE POLICY staff_writes ON change_freeze USING ((SELECT app_is_staff()));

-- Audit ---------------------------------------------------------------------------------------------------------------

ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON audit_event USING ((SELECT app_is_staff()) OR chain = ANY ((SELECT app_organisations())::uuid[]));
ALTER TABLE audit_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_head FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON audit_head USING ((SELECT app_is_staff()) OR chain = ANY ((SELECT app_organisations())::uuid[]));

CREATE FUNCTION audit_is_insert_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit rows are never changed or removed' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_is_insert_only BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_is_insert_only();
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION audit_is_insert_only();

-- One partition a month, from the month given on; harmless to call again.
CREATE FUNCTION ensure_audit_partitions(months_ahead int, from_day date DEFAULT current_date) RETURNS int LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE month date; name text; made int := 0;
BEGIN
  FOR i IN 0..months_ahead LOOP
    month := (date_trunc('month', from_day) + make_interval(months => i))::date;
    name := 'audit_event_' || to_char(month, 'YYYY_MM');
    IF to_regclass('public.' || quote_ident(name)) IS NULL THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF audit_event FOR VALUES FROM (%L) TO (%L)', name,
        month::text || ' 00:00:00+00', (month + interval '1 month')::date::text || ' 00:00:00+00');
      EXECUTE format('CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION audit_is_insert_only()', name);
      made := made + 1;
    END IF;
  END LOOP;
  RETURN made;
END $$;

-- What each link of the chain is made of. scripts/audit-verify.ts says the same in TypeScript, so that neither can be bent alone.
CREATE FUNCTION audit_hash(e audit_event) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT encode(sha256(convert_to(concat_ws(chr(31),
    e.previous, e.chain::text, e.seq::text, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    e.event, e.outcome::text, coalesce(e.code, ''), e.actor_kind::text, coalesce(e.person_id::text, ''), array_to_string(e.roles, ','),
    coalesce(e.basis, ''), coalesce(e.subject_type, ''), coalesce(e.subject_id, ''), coalesce(e.request_id, ''), e.details::text), 'UTF8')), 'hex')
$$;

-- The only way an audit row comes to be: locks the chain's head, links the row to it, moves the head.
CREATE FUNCTION append_audit(p_chain uuid, p_at timestamptz, p_event text, p_outcome text, p_code text, p_actor_kind text, p_person uuid,
  p_roles text[], p_basis text, p_subject_type text, p_subject_id text, p_request_id text, p_details jsonb) RETURNS bigint LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
DECLARE head audit_head; e audit_event;
BEGIN
  INSERT INTO audit_head (chain, seq, hash) VALUES (p_chain, 0, '') ON CONFLICT (chain) DO NOTHING;
  SELECT * INTO head FROM audit_head WHERE chain = p_chain FOR UPDATE;
  e.chain := p_chain; e.seq := head.seq + 1; e.at := p_at; e.event := p_event; e.outcome := p_outcome::"AuditOutcome"; e.code := p_code;
  e.actor_kind := p_actor_kind::"ActorKind"; e.person_id := p_person; e.roles := p_roles; e.basis := p_basis;
  e.subject_type := p_subject_type; e.subject_id := p_subject_id; e.request_id := p_request_id; e.details := p_details;
  e.previous := head.hash;
  e.hash := audit_hash(e);
  INSERT INTO audit_event SELECT e.*;
  UPDATE audit_head SET seq = e.seq, hash = e.hash WHERE chain = p_chain;
  RETURN e.seq;
END $$;

-- Jobs ----------------------------------------------------------------------------------------------------------------

-- Follow-up work exists if and only if the change does: planned inside the same transaction.
CREATE FUNCTION plan_job(p_task text, p_payload json, p_run_at timestamptz DEFAULT NULL, p_key text DEFAULT NULL) RETURNS void LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job(p_task, payload => p_payload, run_at => p_run_at, job_key => p_key);
END $$;

-- Before an actor exists -----------------------------------------------------------------------------------------------

-- Everything the portal must know of who asks, in one round trip; null when the session is unknown, ended, idle too long or too old.
CREATE FUNCTION session_actor(p_token_hash text, p_at timestamptz, p_idle interval) RETURNS jsonb LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
DECLARE s session; p person; today date := (p_at AT TIME ZONE 'Europe/Helsinki')::date;
BEGIN
  SELECT * INTO s FROM session WHERE token_hash = p_token_hash AND ended_at IS NULL AND expires_at > p_at AND last_seen_at > p_at - p_idle;
  IF NOT FOUND THEN RETURN NULL; END IF;
  -- Written at most every 30 seconds: a page of many requests is one sighting.
  IF s.last_seen_at < p_at - interval '30 seconds' THEN
    UPDATE session SET last_seen_at = p_at WHERE id = s.id;
    s.last_seen_at := p_at;
  END IF;
  SELECT * INTO p FROM person WHERE id = s.person_id;
  RETURN jsonb_build_object(
    'session', jsonb_build_object('id', s.id, 'issuer', s.issuer, 'acr', s.acr, 'isOfficer', s.is_officer,
      'authenticatedAt', s.authenticated_at, 'idleEndsAt', s.last_seen_at + p_idle, 'expiresAt', s.expires_at),
    'person', jsonb_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'email', p.email, 'language', p.language),
    'confirmations', coalesce((SELECT jsonb_agg(jsonb_build_object(
        'businessId', c.business_id, 'name', c.name, 'basis', c.basis, 'registerRoles', c.register_roles, 'isComplete', c.is_complete,
        'letsIn', c.lets_in, 'makesMainUser', c.makes_main_user, 'katsoRoles', c.katso_roles,
        'organisation', (SELECT jsonb_build_object('id', o.id, 'businessId', o.business_id, 'nameFi', o.name_fi, 'nameSv', o.name_sv, 'kind', o.kind,
            'isCustomer', o.is_customer, 'registerEndedOn', o.register_ended_on) FROM organisation o WHERE o.business_id = c.business_id))
        ORDER BY c.confirmed_at) FROM mandate_confirmation c WHERE c.session_id = s.id), '[]'),
    'grants', coalesce((SELECT jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'organisationId', g.organisation_id))
        FROM role_grant g WHERE g.person_id = p.id AND g.state = 'ACTIVE' AND (g.ends_on IS NULL OR g.ends_on >= today)), '[]'),
    'namings', coalesce((SELECT jsonb_agg(jsonb_build_object('id', n.id, 'grantId', g.id, 'role', g.role, 'through', r.business_id,
        'organisation', jsonb_build_object('id', o.id, 'businessId', o.business_id, 'nameFi', o.name_fi, 'nameSv', o.name_sv, 'kind', o.kind,
            'isCustomer', o.is_customer, 'registerEndedOn', o.register_ended_on)))
        FROM named_person n JOIN role_grant g ON g.id = n.grant_id JOIN organisation o ON o.id = g.organisation_id
          JOIN organisation r ON r.id = g.receiving_organisation_id
        WHERE n.person_id = p.id AND n.state = 'ACTIVE' AND g.state = 'ACTIVE' AND (g.ends_on IS NULL OR g.ends_on >= today)), '[]'));
END $$;

-- Is everything there that a request needs? Names the newest migration and when a worker was last seen.
CREATE FUNCTION readiness() RETURNS TABLE (migration text, worker_seen_at timestamptz) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT (SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name DESC LIMIT 1),
         (SELECT max(seen_at) FROM worker_heartbeat)
$$;

-- What crosses organisations: only these columns, only these questions (docs/decisions.md lists them) ---------------------

CREATE FUNCTION shared_organisation(p_business_id text) RETURNS TABLE (id uuid, business_id text, oid text, name_fi text, name_sv text, kind "OrganisationKind") LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
  SELECT o.id, o.business_id, o.oid, o.name_fi, o.name_sv, o.kind FROM organisation o WHERE o.business_id = p_business_id AND app_person_was_told()
$$;

CREATE FUNCTION shared_organisation_names(p_ids uuid[]) RETURNS TABLE (id uuid, business_id text, oid text, name_fi text, name_sv text) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
  SELECT o.id, o.business_id, o.oid, o.name_fi, o.name_sv FROM organisation o WHERE o.id = ANY (p_ids) AND app_person_was_told()
$$;

-- The points that intermediaries offer, and those the asking organisation uses already.
CREATE FUNCTION shared_connection_points() RETURNS TABLE (id uuid, oid text, name text, environment "Environment", state "ConnectionPointState", manager_id uuid, manager_name_fi text, manager_name_sv text) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
  SELECT c.id, c.oid, c.name, c.environment, c.state, o.id, o.name_fi, o.name_sv
  FROM connection_point c JOIN organisation o ON o.id = c.organisation_id
  WHERE app_person_was_told() AND (
    (o.kind = 'INTERMEDIARY' AND c.state = 'ACTIVE')
    OR c.organisation_id = ANY (app_organisations())
    OR EXISTS (SELECT 1 FROM connection_point_use u WHERE u.connection_point_id = c.id AND u.organisation_id = ANY (app_organisations())))
$$;

-- Which customers use a point, told to its manager: name and OID, nothing else.
CREATE FUNCTION shared_point_users(p_point uuid) RETURNS TABLE (organisation_id uuid, oid text, name_fi text, name_sv text) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
  SELECT o.id, o.oid, o.name_fi, o.name_sv
  FROM connection_point_use u JOIN organisation o ON o.id = u.organisation_id JOIN connection_point c ON c.id = u.connection_point_id
  WHERE u.connection_point_id = p_point AND u.used_until IS NULL AND app_person_was_told()
    AND (c.organisation_id = ANY (app_organisations()) OR app_kind_told() IN ('OFFICER', 'SYSTEM'))
  ORDER BY o.name_fi
$$;

-- The names of those who have acted on the asking organisation's data.
CREATE FUNCTION shared_actor_names(p_ids uuid[]) RETURNS TABLE (id uuid, name text, is_officer boolean) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
  SELECT p.id, p.given_name || ' ' || p.family_name, p.staff_number IS NOT NULL
  FROM person p
  WHERE p.id = ANY (p_ids) AND app_person_was_told()
    AND (app_kind_told() IN ('OFFICER', 'SYSTEM')
      OR EXISTS (SELECT 1 FROM audit_event a WHERE a.person_id = p.id AND a.chain = ANY (app_organisations())))
$$;

-- Whether another point, of whomever, already answers at this certificate key or network address; not whose it is.
CREATE FUNCTION shared_key_uses(p_key_fingerprint text) RETURNS bigint LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
  SELECT count(*) FROM certificate k JOIN connection_point c ON c.certificate_id = k.id
  WHERE k.key_fingerprint = p_key_fingerprint AND c.state = 'ACTIVE' AND NOT (k.organisation_id = ANY (coalesce(app_organisations(), '{}')))
    AND app_person_was_told()
$$;

-- What a mailed link offers to somebody whom another organisation has named: the role itself is a row they may not see yet.
CREATE FUNCTION shared_offered_naming(p_link_hash text) RETURNS TABLE (naming_id uuid, role "Role", repositories "Repository"[], ends_on date, is_in_force boolean) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
  SELECT n.id, g.role, g.repositories, g.ends_on, g.state = 'ACTIVE'
  FROM named_person n JOIN role_grant g ON g.id = n.grant_id WHERE n.link_hash = p_link_hash AND app_person_was_told()
$$;

-- Privileges of the portal's own role: it owns nothing, removes nothing but what a draft replaces, and appends to the audit only by function.

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO kanta_app;
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO kanta_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO kanta_app;
REVOKE INSERT, UPDATE ON audit_event, audit_head FROM kanta_app;
REVOKE ALL ON _prisma_migrations FROM kanta_app;
REVOKE EXECUTE ON FUNCTION ensure_audit_partitions(int, date), audit_is_insert_only() FROM kanta_app;
GRANT DELETE ON submission_file TO kanta_app;

SELECT ensure_audit_partitions(18, DATE '2026-01-01');
