-- CreateEnum
CREATE TYPE "Arrival" AS ENUM ('PORTAL', 'PAPER', 'MAIL');

-- CreateEnum
CREATE TYPE "SecondOfficer" AS ENUM ('NEVER', 'WHEN_CRITICAL', 'ALWAYS');

-- CreateEnum
CREATE TYPE "ConfirmationPart" AS ENUM ('SIGNATORY', 'SECOND_PERSON');

-- CreateEnum
CREATE TYPE "RegisterMarking" AS ENUM ('YES', 'NO', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "MarkingSource" AS ENUM ('REGISTER', 'MANUAL');

-- CreateEnum
CREATE TYPE "DeliveryManner" AS ENUM ('SECURE_MAIL', 'SUOMI_FI_MESSAGE', 'LETTER');

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "customer_until" DATE;

-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "arrival" "Arrival" NOT NULL DEFAULT 'PORTAL',
ADD COLUMN     "arrived_on" DATE,
ADD COLUMN     "bundle_id" UUID,
ADD COLUMN     "confirmations_asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "content_hash" TEXT,
ADD COLUMN     "copied_from_id" UUID,
ADD COLUMN     "kind_version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "override_reason" TEXT,
ADD COLUMN     "proposed_at" TIMESTAMPTZ(3),
ADD COLUMN     "proposed_by_id" UUID,
ADD COLUMN     "proposed_by_name" TEXT,
ADD COLUMN     "proposed_on" DATE,
ADD COLUMN     "proposed_reason" TEXT,
ADD COLUMN     "sent_answers" JSONB,
ADD COLUMN     "touches" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "change_freeze" ADD COLUMN     "kinds" "SubmissionKind"[] DEFAULT ARRAY[]::"SubmissionKind"[],
ADD COLUMN     "removed_at" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "commitment" ADD COLUMN     "descriptions" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "submission_confirmation" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "part" "ConfirmationPart" NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID,
    "confirmed_name" TEXT,
    "register_role" TEXT,
    "content_hash" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "voided_at" TIMESTAMPTZ(3),

    CONSTRAINT "submission_confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "message_id" UUID,
    "purpose" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "added_by_kind" "ActorKind" NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_by_name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment_content" (
    "attachment_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "attachment_content_pkey" PRIMARY KEY ("attachment_id")
);

-- CreateTable
CREATE TABLE "submission_message" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "author_kind" "ActorKind" NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "is_internal" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_time" (
    "id" UUID NOT NULL,
    "kind" "SubmissionKind" NOT NULL,
    "organisation_kind" "OrganisationKind",
    "days" INTEGER NOT NULL,
    "at_most_days" INTEGER,
    "is_binding" BOOLEAN NOT NULL DEFAULT true,
    "valid_from" DATE NOT NULL,
    "reason" TEXT,
    "changed_by_name" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lead_time_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kind_setting" (
    "kind" "SubmissionKind" NOT NULL,
    "second_officer" "SecondOfficer" NOT NULL DEFAULT 'NEVER',
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_by_name" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kind_setting_pkey" PRIMARY KEY ("kind")
);

-- CreateTable
CREATE TABLE "service_eligibility" (
    "id" UUID NOT NULL,
    "service" "KantaService" NOT NULL,
    "organisation_kind" "OrganisationKind" NOT NULL,
    "needs_health_care" BOOLEAN NOT NULL DEFAULT false,
    "needs_social_care" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,

    CONSTRAINT "service_eligibility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "terms_document" (
    "id" UUID NOT NULL,
    "service" "KantaService",
    "version" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "terms_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authority" (
    "code" TEXT NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "former_fi" TEXT,
    "former_sv" TEXT,
    "former_en" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "web_fi" TEXT,
    "web_sv" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_by_name" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "authority_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "renewal_reception" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "unit_oid" TEXT NOT NULL,
    "is_on" BOOLEAN NOT NULL DEFAULT false,
    "since" DATE NOT NULL,
    "marking" "RegisterMarking" NOT NULL DEFAULT 'UNKNOWN',
    "marking_source" "MarkingSource" NOT NULL DEFAULT 'REGISTER',
    "marking_on" DATE,
    "marking_note" TEXT,
    "notice_due_since" DATE,
    "noticed_at" TIMESTAMPTZ(3),
    "noticed_by_name" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "renewal_reception_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "controller_transfer" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "to_business_id" TEXT NOT NULL,
    "to_name" TEXT NOT NULL,
    "repositories" "Repository"[],
    "unit_oids" TEXT[],
    "effective_on" DATE NOT NULL,
    "run_on" DATE,

    CONSTRAINT "controller_transfer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log_delivery" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "delivered_on" DATE NOT NULL,
    "manner" "DeliveryManner" NOT NULL,
    "note" TEXT,
    "recorded_by_id" UUID NOT NULL,
    "recorded_by_name" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "log_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_security_plan" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "approved_on" DATE NOT NULL,
    "approved_by" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "data_security_plan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "submission_confirmation_submission_id_idx" ON "submission_confirmation"("submission_id");

-- CreateIndex
CREATE INDEX "submission_confirmation_organisation_id_idx" ON "submission_confirmation"("organisation_id");

-- CreateIndex
CREATE INDEX "attachment_submission_id_idx" ON "attachment"("submission_id");

-- CreateIndex
CREATE INDEX "attachment_organisation_id_idx" ON "attachment"("organisation_id");

-- CreateIndex
CREATE INDEX "attachment_message_id_idx" ON "attachment"("message_id");

-- CreateIndex
CREATE INDEX "attachment_content_organisation_id_idx" ON "attachment_content"("organisation_id");

-- CreateIndex
CREATE INDEX "submission_message_submission_id_idx" ON "submission_message"("submission_id");

-- CreateIndex
CREATE INDEX "submission_message_organisation_id_idx" ON "submission_message"("organisation_id");

-- CreateIndex
CREATE INDEX "lead_time_kind_valid_from_idx" ON "lead_time"("kind", "valid_from");

-- CreateIndex
CREATE INDEX "service_eligibility_service_organisation_kind_idx" ON "service_eligibility"("service", "organisation_kind");

-- CreateIndex
CREATE INDEX "terms_document_service_valid_from_idx" ON "terms_document"("service", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "renewal_reception_organisation_id_unit_oid_key" ON "renewal_reception"("organisation_id", "unit_oid");

-- CreateIndex
CREATE INDEX "controller_transfer_organisation_id_idx" ON "controller_transfer"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "log_delivery_submission_id_key" ON "log_delivery"("submission_id");

-- CreateIndex
CREATE INDEX "log_delivery_organisation_id_idx" ON "log_delivery"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "data_security_plan_organisation_id_key" ON "data_security_plan"("organisation_id");

-- CreateIndex
CREATE INDEX "submission_bundle_id_idx" ON "submission"("bundle_id");

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_bundle_id_fkey" FOREIGN KEY ("bundle_id") REFERENCES "submission"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_confirmation" ADD CONSTRAINT "submission_confirmation_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_confirmation" ADD CONSTRAINT "submission_confirmation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "submission_message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment_content" ADD CONSTRAINT "attachment_content_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment_content" ADD CONSTRAINT "attachment_content_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_message" ADD CONSTRAINT "submission_message_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_message" ADD CONSTRAINT "submission_message_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "renewal_reception" ADD CONSTRAINT "renewal_reception_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "controller_transfer" ADD CONSTRAINT "controller_transfer_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "log_delivery" ADD CONSTRAINT "log_delivery_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_security_plan" ADD CONSTRAINT "data_security_plan_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Invariants ----------------------------------------------------------------------------------------------------------

ALTER TABLE submission
  DROP CONSTRAINT submission_sent,
  DROP CONSTRAINT submission_in_review_is_taken,
  ADD CONSTRAINT submission_sent CHECK (status IN ('DRAFT', 'AWAITING_CONFIRMATION', 'WITHDRAWN') OR (reference IS NOT NULL AND submitted_at IS NOT NULL
    AND submitted_by_id IS NOT NULL AND subject_key IS NOT NULL AND (effective_on IS NOT NULL OR kind = 'LOG_DATA_REQUEST'))),
  ADD CONSTRAINT submission_in_review_is_taken CHECK (status NOT IN ('IN_REVIEW', 'IN_SECOND_REVIEW') OR taken_by_id IS NOT NULL),
  ADD CONSTRAINT submission_awaits_confirmation CHECK (status <> 'AWAITING_CONFIRMATION' OR (confirmations_asked_at IS NOT NULL AND subject_key IS NOT NULL)),
  ADD CONSTRAINT submission_proposed CHECK ((proposed_by_id IS NULL) = (proposed_at IS NULL) AND (status <> 'IN_SECOND_REVIEW' OR proposed_by_id IS NOT NULL)),
  ADD CONSTRAINT submission_second_is_another CHECK (proposed_by_id IS NULL OR decided_by_id IS NULL OR decided_by_id <> proposed_by_id),
  ADD CONSTRAINT submission_arrived CHECK ((arrival = 'PORTAL') = (arrived_on IS NULL)),
  ADD CONSTRAINT submission_not_bundled_by_itself CHECK (bundle_id <> id);

DROP INDEX submission_one_open_per_subject;
CREATE UNIQUE INDEX submission_one_open_per_subject ON submission (organisation_id, kind, subject_key)
  WHERE status IN ('AWAITING_CONFIRMATION', 'SUBMITTED', 'IN_REVIEW', 'IN_SECOND_REVIEW', 'RETURNED', 'SCHEDULED');

ALTER TABLE submission_confirmation
  ADD CONSTRAINT submission_confirmation_given CHECK ((confirmed_at IS NULL) = (person_id IS NULL) AND (confirmed_at IS NULL) = (content_hash IS NULL)),
  ADD CONSTRAINT submission_confirmation_signatory CHECK (part <> 'SIGNATORY' OR (name IS NOT NULL AND email IS NOT NULL));
CREATE UNIQUE INDEX submission_confirmation_once_a_person ON submission_confirmation (submission_id, person_id)
  WHERE voided_at IS NULL AND person_id IS NOT NULL;

ALTER TABLE attachment
  ADD CONSTRAINT attachment_size CHECK (size BETWEEN 1 AND 10485760),
  ADD CONSTRAINT attachment_type CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
  ADD CONSTRAINT attachment_hash CHECK (sha256 ~ '^[0-9a-f]{64}$');

ALTER TABLE submission_message
  ADD CONSTRAINT submission_message_says_something CHECK (btrim(text) <> ''),
  ADD CONSTRAINT submission_message_internal CHECK (NOT is_internal OR author_kind = 'OFFICER');

ALTER TABLE lead_time
  ADD CONSTRAINT lead_time_days CHECK (days BETWEEN 0 AND 366 AND (at_most_days IS NULL OR at_most_days BETWEEN days AND 3660));
CREATE UNIQUE INDEX lead_time_once_a_day ON lead_time (kind, organisation_kind, valid_from) NULLS NOT DISTINCT;

ALTER TABLE service_eligibility ADD CONSTRAINT service_eligibility_dates CHECK (valid_until IS NULL OR valid_until >= valid_from);
CREATE UNIQUE INDEX terms_document_once ON terms_document (service, version) NULLS NOT DISTINCT;

ALTER TABLE renewal_reception
  ADD CONSTRAINT renewal_reception_noticed CHECK ((noticed_at IS NULL) = (noticed_by_name IS NULL)),
  ADD CONSTRAINT renewal_reception_by_hand CHECK (marking_source <> 'MANUAL' OR marking_on IS NOT NULL);

ALTER TABLE organisation ADD CONSTRAINT organisation_customer_until CHECK (customer_until IS NULL OR customer_since IS NULL OR customer_until >= customer_since);

-- Scope ---------------------------------------------------------------------------------------------------------------

-- What an officer records of paper or mail is the officers' from its first line on.
DROP POLICY scope ON submission;
CREATE POLICY scope ON submission USING (
  (SELECT app_is_system())
  OR ((SELECT app_is_staff()) AND (reference IS NOT NULL OR arrival <> 'PORTAL'))
  OR organisation_id = ANY ((SELECT app_organisations())::uuid[]));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['submission_confirmation', 'attachment', 'attachment_content', 'renewal_reception', 'controller_transfer',
                           'log_delivery', 'data_security_plan'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY scope ON %I USING ((SELECT app_is_staff()) OR organisation_id = ANY ((SELECT app_organisations())::uuid[]))', t);
  END LOOP;
  -- Reference data: everyone reads, officers and jobs write.
  FOREACH t IN ARRAY ARRAY['lead_time', 'kind_setting', 'service_eligibility', 'terms_document', 'authority'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY everyone_reads ON %I FOR SELECT USING (true)', t);
    EXECUTE format('CREATE POLICY staff_writes ON %I USING ((SELECT app_is_staff()))', t);
  END LOOP;
END $$;

-- What officers note for each other is not the customer's to read.
ALTER TABLE submission_message ENABLE ROW LEVEL SECURITY;
ALTER TABLE submission_message FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON submission_message USING (
  (SELECT app_is_staff()) OR (NOT is_internal AND organisation_id = ANY ((SELECT app_organisations())::uuid[])));

-- History -------------------------------------------------------------------------------------------------------------

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['renewal_reception', 'controller_transfer', 'data_security_plan'] LOOP
    EXECUTE format('CREATE TRIGGER record_version AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION record_version()', t);
  END LOOP;
END $$;

-- Before an actor exists -----------------------------------------------------------------------------------------------

-- An organisation as its people's actors know it.
CREATE FUNCTION acting_organisation(o organisation) RETURNS jsonb LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_object('id', o.id, 'businessId', o.business_id, 'nameFi', o.name_fi, 'nameSv', o.name_sv, 'kind', o.kind,
    'isCustomer', o.is_customer, 'customerUntil', o.customer_until, 'registerEndedOn', o.register_ended_on)
$$;

CREATE OR REPLACE FUNCTION session_actor(p_token_hash text, p_at timestamptz, p_idle interval) RETURNS jsonb LANGUAGE plpgsql
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
        'organisation', (SELECT acting_organisation(o) FROM organisation o WHERE o.business_id = c.business_id))
        ORDER BY c.confirmed_at) FROM mandate_confirmation c WHERE c.session_id = s.id), '[]'),
    'grants', coalesce((SELECT jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'organisationId', g.organisation_id))
        FROM role_grant g WHERE g.person_id = p.id AND g.state = 'ACTIVE' AND (g.ends_on IS NULL OR g.ends_on >= today)), '[]'),
    'namings', coalesce((SELECT jsonb_agg(jsonb_build_object('id', n.id, 'grantId', g.id, 'role', g.role, 'through', r.business_id,
        'organisation', acting_organisation(o)))
        FROM named_person n JOIN role_grant g ON g.id = n.grant_id JOIN organisation o ON o.id = g.organisation_id
          JOIN organisation r ON r.id = g.receiving_organisation_id
        WHERE n.person_id = p.id AND n.state = 'ACTIVE' AND g.state = 'ACTIVE' AND (g.ends_on IS NULL OR g.ends_on >= today)), '[]'));
END $$;

CREATE OR REPLACE FUNCTION feed_actor(p_token_hash text, p_at timestamptz) RETURNS jsonb LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
DECLARE f calendar_feed; o organisation; p person; today date := (p_at AT TIME ZONE 'Europe/Helsinki')::date; held jsonb;
BEGIN
  SELECT * INTO f FROM calendar_feed WHERE token_hash = p_token_hash AND revoked_at IS NULL;
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT * INTO o FROM organisation WHERE id = f.organisation_id AND is_customer AND (register_ended_on IS NULL OR register_ended_on > today);
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT coalesce(jsonb_agg(h), '[]') INTO held FROM (
    SELECT jsonb_build_object('role', g.role, 'basis', 'GRANT', 'grantId', g.id, 'through', NULL) AS h FROM role_grant g
      WHERE g.organisation_id = o.id AND g.person_id = f.person_id AND g.state = 'ACTIVE' AND (g.ends_on IS NULL OR g.ends_on >= today)
    UNION ALL
    SELECT jsonb_build_object('role', g.role, 'basis', 'GRANT', 'grantId', g.id, 'through', r.business_id) FROM named_person n
      JOIN role_grant g ON g.id = n.grant_id JOIN organisation r ON r.id = g.receiving_organisation_id
      WHERE g.organisation_id = o.id AND n.person_id = f.person_id AND n.state = 'ACTIVE' AND g.state = 'ACTIVE' AND (g.ends_on IS NULL OR g.ends_on >= today)
        AND (r.register_ended_on IS NULL OR r.register_ended_on > today)
    UNION ALL
    SELECT jsonb_build_object('role', 'MAIN_USER', 'basis', c.basis, 'grantId', NULL, 'through', NULL) FROM (
      SELECT DISTINCT ON (person_id) * FROM mandate_confirmation WHERE person_id = f.person_id AND business_id = o.business_id
        AND is_complete AND confirmed_at > p_at - interval '90 days' ORDER BY person_id, confirmed_at DESC) c
      WHERE c.lets_in AND c.makes_main_user) all_held;
  IF held = '[]'::jsonb THEN RETURN NULL; END IF;
  UPDATE calendar_feed SET last_read_at = p_at WHERE id = f.id;
  SELECT * INTO p FROM person WHERE id = f.person_id;
  RETURN jsonb_build_object('feedId', f.id, 'language', f.language, 'held', held,
    'person', jsonb_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'email', p.email, 'language', p.language),
    'organisation', acting_organisation(o));
END $$;

-- What crosses organisations (docs/decisions.md lists them) ---------------------------------------------------------------

-- Whether a receipt says what was received: for anyone who holds it, and only with its number, its digest and its link of the chain together.
CREATE FUNCTION shared_receipt(p_reference text, p_content_hash text, p_link text) RETURNS TABLE (kind "SubmissionKind", organisation_fi text, organisation_sv text,
  submitted_at timestamptz, link_found boolean) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
  SELECT s.kind, o.name_fi, o.name_sv, s.submitted_at,
    EXISTS (SELECT 1 FROM audit_event e WHERE e.chain = s.organisation_id AND e.subject_id = s.id::text AND e.hash = p_link)
  FROM submission s JOIN organisation o ON o.id = s.organisation_id
  WHERE s.reference = p_reference AND s.content_hash = p_content_hash
$$;

-- The joining application of an organisation change's successor, which is another organisation: made only for one's own bundle.
CREATE FUNCTION open_bundled_joining(p_bundle uuid, p_business_id text, p_answers jsonb, p_touches text[], p_kind_version int,
  p_at timestamptz) RETURNS uuid LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
DECLARE b submission; o organisation; made uuid;
BEGIN
  SELECT * INTO b FROM submission WHERE id = p_bundle AND kind = 'ORGANISATION_CHANGE' AND status = 'SUBMITTED' AND organisation_id = ANY (app_organisations());
  SELECT * INTO o FROM organisation WHERE business_id = p_business_id;
  IF b.id IS NULL OR o.id IS NULL OR o.id = b.organisation_id THEN RETURN NULL; END IF;
  -- One for each thing it touches, however often the bundle is sent.
  SELECT id INTO made FROM submission WHERE bundle_id = b.id AND kind = 'JOINING' AND organisation_id = o.id AND touches = p_touches AND status <> 'WITHDRAWN';
  IF made IS NOT NULL THEN RETURN made; END IF;
  -- A key that sorts by its time, like all the others.
  made := encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) PLACING
    substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid;
  INSERT INTO submission (id, kind, organisation_id, answers, touches, kind_version, drafted_by_id, drafted_by_name, created_at, saved_at, bundle_id)
  VALUES (made, 'JOINING', o.id, p_answers, p_touches, p_kind_version, b.drafted_by_id, b.drafted_by_name, p_at, p_at, b.id);
  RETURN made;
END $$;

-- What the other parts of one's own bundle have come to, also those of the other organisation: their state and nothing more.
CREATE FUNCTION shared_bundle(p_bundle uuid) RETURNS TABLE (id uuid, kind "SubmissionKind", status "SubmissionStatus", reference text, organisation_id uuid,
  organisation_fi text, organisation_sv text, business_id text, touches text[]) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
  SELECT s.id, s.kind, s.status, s.reference, s.organisation_id, o.name_fi, o.name_sv, o.business_id, s.touches
  FROM submission s JOIN organisation o ON o.id = s.organisation_id
  WHERE (s.id = p_bundle OR s.bundle_id = p_bundle)
    AND (app_kind_told() IN ('OFFICER', 'SYSTEM') OR EXISTS (SELECT 1 FROM submission x
      WHERE (x.id = p_bundle OR x.bundle_id = p_bundle) AND x.organisation_id = ANY (app_organisations())))
  ORDER BY s.id
$$;

-- Data that every installation begins with ---------------------------------------------------------------------------------

SELECT set_config('app.actor_kind', 'SYSTEM', true);

INSERT INTO lead_time (id, kind, organisation_kind, days, at_most_days, is_binding, valid_from, changed_at) VALUES
  (gen_random_uuid(), 'CONNECTION_POINT_CHANGE', NULL, 21, NULL, true, '2020-01-01', now()),
  (gen_random_uuid(), 'RENEWAL_REQUESTS', NULL, 21, NULL, true, '2020-01-01', now()),
  (gen_random_uuid(), 'JOINING', NULL, 14, NULL, false, '2020-01-01', now()),
  (gen_random_uuid(), 'JOINING', 'PHARMACY', 21, 30, true, '2020-01-01', now()),
  (gen_random_uuid(), 'TERMINATION', NULL, 21, NULL, false, '2020-01-01', now()),
  (gen_random_uuid(), 'TERMINATION', 'PHARMACY', 21, NULL, true, '2020-01-01', now()),
  (gen_random_uuid(), 'ORGANISATION_CHANGE', NULL, 21, NULL, false, '2020-01-01', now()),
  (gen_random_uuid(), 'CONTROLLER_CHANGE', NULL, 21, NULL, false, '2020-01-01', now()),
  (gen_random_uuid(), 'LOG_DATA_REQUEST', NULL, 0, NULL, false, '2020-01-01', now());

INSERT INTO kind_setting (kind, second_officer, changed_at) VALUES
  ('CONNECTION_POINT_CHANGE', 'WHEN_CRITICAL', now()), ('JOINING', 'NEVER', now()), ('RENEWAL_REQUESTS', 'NEVER', now()),
  ('TERMINATION', 'ALWAYS', now()), ('ORGANISATION_CHANGE', 'NEVER', now()), ('CONTROLLER_CHANGE', 'NEVER', now()), ('LOG_DATA_REQUEST', 'NEVER', now());

INSERT INTO service_eligibility (id, service, organisation_kind, needs_health_care, needs_social_care, valid_from) VALUES
  (gen_random_uuid(), 'PRESCRIPTION', 'PUBLIC', true, false, '2010-01-01'),
  (gen_random_uuid(), 'PRESCRIPTION', 'PRIVATE', true, false, '2010-01-01'),
  (gen_random_uuid(), 'PRESCRIPTION', 'PRACTITIONER', false, false, '2010-01-01'),
  (gen_random_uuid(), 'PRESCRIPTION', 'PHARMACY', false, false, '2010-01-01'),
  (gen_random_uuid(), 'KELAIN', 'PRACTITIONER', false, false, '2016-01-01'),
  (gen_random_uuid(), 'PATIENT_DATA', 'PUBLIC', true, false, '2013-01-01'),
  (gen_random_uuid(), 'PATIENT_DATA', 'PRIVATE', true, false, '2013-01-01'),
  (gen_random_uuid(), 'PATIENT_DATA', 'PRACTITIONER', false, false, '2013-01-01'),
  (gen_random_uuid(), 'SOCIAL_WELFARE', 'PUBLIC', false, true, '2018-01-01'),
  (gen_random_uuid(), 'SOCIAL_WELFARE', 'PRIVATE', false, true, '2018-01-01'),
  (gen_random_uuid(), 'IMAGING', 'PUBLIC', true, false, '2018-01-01'),
  (gen_random_uuid(), 'IMAGING', 'PRIVATE', true, false, '2018-01-01');

INSERT INTO terms_document (id, service, version, valid_from, name_fi, name_sv, name_en, address) VALUES
  (gen_random_uuid(), NULL, '2024-1', '2024-01-01', 'Kanta-palvelujen yleiset toimitusehdot', 'Allmänna leveransvillkor för Kanta-tjänsterna', 'General terms of delivery of the Kanta services', 'https://www.kanta.fi/ammattilaiset/toimitusehdot'),
  (gen_random_uuid(), 'PRESCRIPTION', '2024-1', '2024-01-01', 'Resepti-palvelun palvelukuvaus', 'Tjänstebeskrivning för Recepttjänsten', 'Service description of the Prescription Service', 'https://www.kanta.fi/ammattilaiset/palvelukuvaukset'),
  (gen_random_uuid(), 'PATIENT_DATA', '2024-1', '2024-01-01', 'Potilastietovarannon palvelukuvaus', 'Tjänstebeskrivning för Patientdatalagret', 'Service description of the Patient Data Repository', 'https://www.kanta.fi/ammattilaiset/palvelukuvaukset'),
  (gen_random_uuid(), 'SOCIAL_WELFARE', '2024-1', '2024-01-01', 'Sosiaalihuollon asiakastietovarannon palvelukuvaus', 'Tjänstebeskrivning för Socialvårdens klientdatalager', 'Service description of the Client Data Repository for Social Welfare', 'https://www.kanta.fi/ammattilaiset/palvelukuvaukset'),
  (gen_random_uuid(), 'IMAGING', '2024-1', '2024-01-01', 'Kuva-aineistojen tietovarannon palvelukuvaus', 'Tjänstebeskrivning för Datalagret för bildmaterial', 'Service description of the Repository of Imaging Data', 'https://www.kanta.fi/ammattilaiset/palvelukuvaukset');

INSERT INTO authority (code, name_fi, name_sv, name_en, former_fi, former_sv, former_en, email, phone, web_fi, web_sv, changed_at) VALUES
  ('KELA', 'Kela, Kanta-palvelut', 'FPA, Kanta-tjänsterna', 'Kela, Kanta Services', NULL, NULL, NULL, 'kanta@kanta.fi', NULL, 'https://www.kanta.fi', 'https://www.kanta.fi/sv', now()),
  ('THL_KANTA', 'THL, Kanta-palvelujen toiminnallinen ohjaus', 'THL, funktionell styrning av Kanta-tjänsterna', 'THL, functional steering of the Kanta Services', NULL, NULL, NULL, 'kantapalvelut@thl.fi', NULL, 'https://thl.fi', 'https://thl.fi/sv', now()),
  ('THL_CODES', 'THL, koodistopalvelu', 'THL, kodtjänsten', 'THL, National Code Server', NULL, NULL, NULL, 'koodistopalvelu@thl.fi', NULL, 'https://koodistopalvelu.kanta.fi', 'https://koodistopalvelu.kanta.fi', now()),
  ('SUPERVISORY', 'Lupa- ja valvontavirasto', 'Tillstånds- och tillsynsverket', 'Finnish Supervisory Agency', 'Valvira ja aluehallintovirastot', 'Valvira och regionförvaltningsverken', 'Valvira and the Regional State Administrative Agencies', NULL, NULL, 'https://lvv.fi', 'https://lvv.fi/sv', now()),
  ('SOTERI', 'Soteri, palveluntuottajien rekisteri', 'Soteri, registret över tjänsteproducenter', 'Soteri, register of service providers', 'Valveri', 'Valveri', 'Valveri', NULL, NULL, 'https://lvv.fi', 'https://lvv.fi/sv', now()),
  ('FIMEA', 'Fimea, apteekkirekisteri', 'Fimea, apoteksregistret', 'Fimea, register of pharmacies', NULL, NULL, NULL, NULL, NULL, 'https://fimea.fi', 'https://fimea.fi/sv', now()),
  ('DVV', 'Digi- ja väestötietovirasto, varmennepalvelut', 'Myndigheten för digitalisering och befolkningsdata, certifikattjänster', 'Digital and Population Data Services Agency, certificates', 'Väestörekisterikeskus', 'Befolkningsregistercentralen', 'Population Register Centre', NULL, NULL, 'https://dvv.fi', 'https://dvv.fi/sv', now());

-- Privileges ----------------------------------------------------------------------------------------------------------

REVOKE EXECUTE ON FUNCTION acting_organisation(organisation), shared_receipt(text, text, text), open_bundled_joining(uuid, text, jsonb, text[], int, timestamptz),
  shared_bundle(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION shared_receipt(text, text, text), open_bundled_joining(uuid, text, jsonb, text[], int, timestamptz), shared_bundle(uuid) TO kanta_app;
GRANT SELECT, INSERT, UPDATE ON submission_confirmation, attachment, attachment_content, submission_message, lead_time, kind_setting, service_eligibility,
  terms_document, authority, renewal_reception, controller_transfer, log_delivery, data_security_plan TO kanta_app;
