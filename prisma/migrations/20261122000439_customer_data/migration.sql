-- CreateEnum
CREATE TYPE "Register" AS ENUM ('ORGANISATIONS', 'PRACTITIONERS', 'CONTROLLERS');

-- CreateEnum
CREATE TYPE "WalkMode" AS ENUM ('FULL', 'CHANGES');

-- CreateEnum
CREATE TYPE "WalkState" AS ENUM ('RUNNING', 'DONE', 'FAILED');

-- CreateEnum
CREATE TYPE "FindingKind" AS ENUM ('ENTRY_ENDED', 'PARENT_CHANGED', 'BUSINESS_ID_CHANGED');

-- CreateEnum
CREATE TYPE "FindingState" AS ENUM ('OPEN', 'ANSWERED', 'CLOSED');

-- CreateEnum
CREATE TYPE "AddressKind" AS ENUM ('VISITING', 'POSTAL', 'BILLING', 'E_INVOICE');

-- CreateEnum
CREATE TYPE "ContactFunction" AS ENUM ('ADMINISTRATIVE', 'TECHNICAL', 'DATA_PROTECTION', 'ARCHIVE', 'DEPLOYMENT', 'BILLING');

-- CreateEnum
CREATE TYPE "JoiningModel" AS ENUM ('DIRECT', 'JOINT');

-- CreateEnum
CREATE TYPE "MailTopic" AS ENUM ('SUBMISSIONS', 'ROLES', 'CERTIFICATES', 'REGISTER');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('SYSTEM_CATALOGUE', 'SYSTEM_USES');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('CHECKED', 'APPLIED', 'DISCARDED');

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "muted_mails" "MailTopic"[];

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "device" TEXT;

-- AlterTable
ALTER TABLE "information_system" ADD COLUMN     "profiles" TEXT[],
ADD COLUMN     "retired_on" DATE,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "service_use" ADD COLUMN     "joining_model" "JoiningModel" NOT NULL DEFAULT 'DIRECT',
ADD COLUMN     "main_joiner_id" UUID;

-- AlterTable
ALTER TABLE "system_use" ADD COLUMN     "unit_oid" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "register_entry" (
    "register" "Register" NOT NULL,
    "oid" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_sv" TEXT,
    "business_id" TEXT,
    "parent_oid" TEXT,
    "unit_kind" "UnitKind",
    "is_health_care" BOOLEAN NOT NULL DEFAULT false,
    "is_social_care" BOOLEAN NOT NULL DEFAULT false,
    "sector" TEXT,
    "municipality" TEXT,
    "begins_on" DATE,
    "ends_on" DATE,
    "raw" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "gone_at" TIMESTAMPTZ(3),

    CONSTRAINT "register_entry_pkey" PRIMARY KEY ("register","oid")
);

-- CreateTable
CREATE TABLE "register_walk" (
    "id" UUID NOT NULL,
    "register" "Register" NOT NULL,
    "mode" "WalkMode" NOT NULL,
    "state" "WalkState" NOT NULL DEFAULT 'RUNNING',
    "modified_after" DATE,
    "pages_done" INTEGER NOT NULL DEFAULT 0,
    "pages_total" INTEGER,
    "page_size" INTEGER,
    "items_total" INTEGER,
    "items_done" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "gone" INTEGER NOT NULL DEFAULT 0,
    "problems" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "requested_by_id" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "worked_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "register_walk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_walk_page" (
    "walk_id" UUID NOT NULL,
    "page" INTEGER NOT NULL,
    "oids" TEXT[],

    CONSTRAINT "register_walk_page_pkey" PRIMARY KEY ("walk_id","page")
);

-- CreateTable
CREATE TABLE "register_change" (
    "id" UUID NOT NULL,
    "walk_id" UUID NOT NULL,
    "oid" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "register_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_problem" (
    "id" UUID NOT NULL,
    "walk_id" UUID NOT NULL,
    "page" INTEGER NOT NULL,
    "oid" TEXT,
    "code" TEXT NOT NULL,
    "detail" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "register_problem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_finding" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "register" "Register" NOT NULL,
    "oid" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "FindingKind" NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "state" "FindingState" NOT NULL DEFAULT 'OPEN',
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_by_id" UUID,
    "answered_by_name" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "close_reason" TEXT,
    "closed_by_id" UUID,
    "closed_by_name" TEXT,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "register_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "address" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "kind" "AddressKind" NOT NULL,
    "recipient" TEXT,
    "street" TEXT,
    "postal_code" TEXT,
    "post_office" TEXT,
    "e_invoice_address" TEXT,
    "e_invoice_operator" TEXT,
    "reference" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_person" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "function" "ContactFunction" NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "services" "KantaService"[],
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contact_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "services" "KantaService"[],
    "terms_version" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "in_force_from" DATE NOT NULL,
    "ended_on" DATE,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_signatory" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "register_role" TEXT,
    "signed_on" DATE NOT NULL,

    CONSTRAINT "commitment_signatory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate_reminder" (
    "certificate_id" UUID NOT NULL,
    "days_before" INTEGER NOT NULL,
    "organisation_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "certificate_reminder_pkey" PRIMARY KEY ("certificate_id","days_before")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_read_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_import" (
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "organisation_id" UUID,
    "state" "ImportState" NOT NULL DEFAULT 'CHECKED',
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_by_name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "data_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_version" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "entity" TEXT NOT NULL,
    "row_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "is_removed" BOOLEAN NOT NULL DEFAULT false,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "superseded_at" TIMESTAMPTZ(6),
    "event" TEXT,
    "actor_kind" "ActorKind" NOT NULL,
    "person_id" UUID,
    "roles" TEXT[],
    "basis" TEXT,
    "request_id" TEXT,

    CONSTRAINT "data_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "register_entry_register_business_id_idx" ON "register_entry"("register", "business_id");

-- CreateIndex
CREATE INDEX "register_entry_register_parent_oid_idx" ON "register_entry"("register", "parent_oid");

-- CreateIndex
CREATE INDEX "register_walk_register_started_at_idx" ON "register_walk"("register", "started_at" DESC);

-- CreateIndex
CREATE INDEX "register_change_walk_id_idx" ON "register_change"("walk_id");

-- CreateIndex
CREATE INDEX "register_change_oid_idx" ON "register_change"("oid");

-- CreateIndex
CREATE INDEX "register_problem_walk_id_idx" ON "register_problem"("walk_id");

-- CreateIndex
CREATE INDEX "register_finding_organisation_id_idx" ON "register_finding"("organisation_id");

-- CreateIndex
CREATE INDEX "register_finding_state_found_at_idx" ON "register_finding"("state", "found_at");

-- CreateIndex
CREATE UNIQUE INDEX "address_organisation_id_kind_key" ON "address"("organisation_id", "kind");

-- CreateIndex
CREATE INDEX "contact_person_organisation_id_idx" ON "contact_person"("organisation_id");

-- CreateIndex
CREATE INDEX "commitment_organisation_id_idx" ON "commitment"("organisation_id");

-- CreateIndex
CREATE INDEX "commitment_signatory_commitment_id_idx" ON "commitment_signatory"("commitment_id");

-- CreateIndex
CREATE INDEX "commitment_signatory_organisation_id_idx" ON "commitment_signatory"("organisation_id");

-- CreateIndex
CREATE INDEX "certificate_reminder_organisation_id_idx" ON "certificate_reminder"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- CreateIndex
CREATE INDEX "calendar_feed_person_id_idx" ON "calendar_feed"("person_id");

-- CreateIndex
CREATE INDEX "calendar_feed_organisation_id_idx" ON "calendar_feed"("organisation_id");

-- CreateIndex
CREATE INDEX "data_import_organisation_id_idx" ON "data_import"("organisation_id");

-- CreateIndex
CREATE INDEX "data_version_organisation_id_entity_recorded_at_idx" ON "data_version"("organisation_id", "entity", "recorded_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "data_version_row_id_number_key" ON "data_version"("row_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "information_system_supplier_name_version_key" ON "information_system"("supplier", "name", "version");

-- CreateIndex
CREATE INDEX "service_use_main_joiner_id_idx" ON "service_use"("main_joiner_id");

-- AddForeignKey
ALTER TABLE "register_walk_page" ADD CONSTRAINT "register_walk_page_walk_id_fkey" FOREIGN KEY ("walk_id") REFERENCES "register_walk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_change" ADD CONSTRAINT "register_change_walk_id_fkey" FOREIGN KEY ("walk_id") REFERENCES "register_walk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_problem" ADD CONSTRAINT "register_problem_walk_id_fkey" FOREIGN KEY ("walk_id") REFERENCES "register_walk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_finding" ADD CONSTRAINT "register_finding_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address" ADD CONSTRAINT "address_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_person" ADD CONSTRAINT "contact_person_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_signatory" ADD CONSTRAINT "commitment_signatory_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_reminder" ADD CONSTRAINT "certificate_reminder_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_import" ADD CONSTRAINT "data_import_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- By hand from here on -------------------------------------------------------------------------------------------------

-- Invariants ----------------------------------------------------------------------------------------------------------

ALTER TABLE address
  ADD CONSTRAINT address_e_invoice CHECK ((kind = 'E_INVOICE') = (e_invoice_address IS NOT NULL) AND (kind = 'E_INVOICE') = (e_invoice_operator IS NOT NULL)),
  ADD CONSTRAINT address_street CHECK (kind = 'E_INVOICE' OR (street IS NOT NULL AND postal_code IS NOT NULL AND post_office IS NOT NULL)),
  ADD CONSTRAINT address_postal_code CHECK (postal_code ~ '^[0-9]{5}$'),
  ADD CONSTRAINT address_e_invoice_form CHECK (e_invoice_address ~ '^[0-9A-Za-z]{8,20}$');

ALTER TABLE contact_person
  ADD CONSTRAINT contact_person_dates CHECK (valid_until IS NULL OR valid_until >= valid_from),
  ADD CONSTRAINT contact_person_named CHECK (btrim(name) <> '' AND btrim(phone) <> '' AND email LIKE '%_@_%');
CREATE UNIQUE INDEX contact_person_once_a_function ON contact_person (organisation_id, function, lower(email)) WHERE valid_until IS NULL;

CREATE UNIQUE INDEX system_use_one_open ON system_use (organisation_id, system_id, coalesce(unit_oid, '')) WHERE used_until IS NULL;

ALTER TABLE service_use
  ADD CONSTRAINT service_use_main_joiner CHECK (main_joiner_id IS NULL OR (joining_model = 'JOINT' AND main_joiner_id <> organisation_id));

ALTER TABLE commitment
  ADD CONSTRAINT commitment_dates CHECK (in_force_from >= signed_on AND (ended_on IS NULL OR ended_on >= in_force_from)),
  ADD CONSTRAINT commitment_services CHECK (cardinality(services) > 0);

ALTER TABLE register_walk ADD CONSTRAINT register_walk_finished CHECK ((state = 'RUNNING') = (finished_at IS NULL));
CREATE UNIQUE INDEX register_walk_one_running ON register_walk (register) WHERE state = 'RUNNING';

ALTER TABLE register_finding
  ADD CONSTRAINT register_finding_answered CHECK ((answered_at IS NULL) = (answer IS NULL) AND (answered_at IS NULL) = (answered_by_id IS NULL)),
  ADD CONSTRAINT register_finding_answered_state CHECK (state <> 'ANSWERED' OR answered_at IS NOT NULL),
  ADD CONSTRAINT register_finding_closed CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL) AND (closed_by_id IS NULL OR close_reason IS NOT NULL));
CREATE UNIQUE INDEX register_finding_one_open ON register_finding (organisation_id, oid, kind) WHERE state <> 'CLOSED';

ALTER TABLE certificate_reminder ADD CONSTRAINT certificate_reminder_ladder CHECK (days_before IN (60, 30, 14, 7, 1));

ALTER TABLE data_import
  ADD CONSTRAINT data_import_closed CHECK ((state = 'CHECKED') = (closed_at IS NULL)),
  ADD CONSTRAINT data_import_whose CHECK ((kind = 'SYSTEM_USES') = (organisation_id IS NOT NULL));

-- Scope ---------------------------------------------------------------------------------------------------------------

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['address', 'contact_person', 'commitment', 'commitment_signatory', 'certificate_reminder', 'register_finding', 'data_import'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY scope ON %I USING ((SELECT app_is_staff()) OR organisation_id = ANY ((SELECT app_organisations())::uuid[]))', t);
  END LOOP;
  -- Walks through the registers are the officers' and the jobs' own matter.
  FOREACH t IN ARRAY ARRAY['register_walk', 'register_walk_page', 'register_change', 'register_problem'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY staff ON %I USING ((SELECT app_is_staff()))', t);
  END LOOP;
END $$;

-- The registers are public; only jobs write what they say.
ALTER TABLE register_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY everyone_reads ON register_entry FOR SELECT USING (true);
CREATE POLICY jobs_write ON register_entry USING ((SELECT app_is_system()));

ALTER TABLE calendar_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_feed FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON calendar_feed USING ((SELECT app_is_system()) OR person_id = (SELECT app_person()));

ALTER TABLE data_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE data_version FORCE ROW LEVEL SECURITY;
CREATE POLICY scope ON data_version USING ((SELECT app_is_staff()) OR organisation_id = ANY ((SELECT app_organisations())::uuid[]));

-- History -------------------------------------------------------------------------------------------------------------
-- Every change of a customer's row leaves the row as it was. What the door told at the start of its transaction (app.change)
-- says which event it was, when, in which roles and on which basis. Instants are told in UTC, so that no session's zone makes a difference.

CREATE UNIQUE INDEX data_version_one_present ON data_version (row_id) WHERE superseded_at IS NULL;
-- Reads of a past day: all their conditions are leak-proof comparisons, so that row-level security lets them use the index.
CREATE INDEX data_version_past ON data_version (organisation_id, entity, (coalesce(superseded_at, 'infinity'::timestamptz)), recorded_at);

CREATE FUNCTION record_version() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' SET timezone = 'UTC' AS $$
DECLARE
  change jsonb := nullif(current_setting('app.change', true), '')::jsonb;
  now_row jsonb := (CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END)
    - '{link_hash,link_expires_at,register_checked_at}'::text[];
  last data_version;
  at timestamptz;
BEGIN
  SELECT * INTO last FROM data_version WHERE row_id = (now_row->>'id')::uuid ORDER BY number DESC LIMIT 1;
  IF last.data = now_row AND TG_OP <> 'DELETE' THEN RETURN NULL; END IF;
  -- To the millisecond, as the portal tells instants: one that is asked for must not lie before what it has just seen written.
  at := greatest(date_trunc('milliseconds', coalesce((change->>'at')::timestamptz, clock_timestamp())), last.recorded_at);
  -- One change writes one version, however many statements it takes.
  IF last.recorded_at = at AND last.event IS NOT DISTINCT FROM change->>'event' AND last.organisation_id::text = coalesce(now_row->>'organisation_id', now_row->>'id') THEN
    UPDATE data_version SET data = now_row, is_removed = (TG_OP = 'DELETE') WHERE id = last.id;
    RETURN NULL;
  END IF;
  UPDATE data_version SET superseded_at = at WHERE row_id = last.row_id AND superseded_at IS NULL;
  INSERT INTO data_version (id, organisation_id, entity, row_id, number, data, is_removed, recorded_at, event, actor_kind, person_id, roles, basis, request_id)
  VALUES (gen_random_uuid(), coalesce(now_row->>'organisation_id', now_row->>'id')::uuid, TG_TABLE_NAME, (now_row->>'id')::uuid,
    coalesce(last.number, 0) + 1, now_row, TG_OP = 'DELETE', at, change->>'event', coalesce(app_kind_told(), 'SYSTEM')::"ActorKind",
    nullif(current_setting('app.person_id', true), '')::uuid,
    coalesce((SELECT array_agg(r) FROM jsonb_array_elements_text(change->'roles') r), '{}'), change->>'basis', change->>'requestId');
  RETURN NULL;
END $$;

SELECT set_config('app.actor_kind', 'SYSTEM', true);
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['organisation', 'unit', 'service_use', 'system_use', 'connection_point', 'connection_point_use',
                           'role_grant', 'named_person', 'address', 'contact_person', 'commitment', 'commitment_signatory'] LOOP
    EXECUTE format('CREATE TRIGGER record_version AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION record_version()', t);
    -- What stood here before history began is version 1.
    EXECUTE format($q$
      INSERT INTO data_version (id, organisation_id, entity, row_id, number, data, recorded_at, actor_kind)
      SELECT gen_random_uuid(), coalesce(j->>'organisation_id', j->>'id')::uuid, %L, (j->>'id')::uuid, 1, j, now(), 'SYSTEM'
      FROM (SELECT to_jsonb(t) - '{link_hash,link_expires_at,register_checked_at}'::text[] AS j FROM %I t) rows $q$, t, t);
  END LOOP;
END $$;

CREATE FUNCTION app_as_of() RETURNS timestamptz LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.as_of', true), '')::timestamptz $$;

-- The schema "past" is the house on an earlier day: a view for every table, with the same columns. Versioned tables show the
-- rows as they stood at app.as_of, the others what they hold now. The views read with the rights and the scope of who asks.
CREATE FUNCTION build_past() RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE t record; e record;
BEGIN
  DROP SCHEMA IF EXISTS past CASCADE;
  CREATE SCHEMA past;
  -- Prisma casts to the enums of the schema it works in, and an enum equals only its own kind: a domain would not do.
  FOR e IN
    SELECT y.typname, string_agg(quote_literal(l.enumlabel), ', ' ORDER BY l.enumsortorder) AS labels
    FROM pg_type y JOIN pg_enum l ON l.enumtypid = y.oid WHERE y.typnamespace = 'public'::regnamespace GROUP BY y.typname
  LOOP
    EXECUTE format('CREATE TYPE past.%I AS ENUM (%s)', e.typname, e.labels);
    EXECUTE format('GRANT USAGE ON TYPE past.%I TO kanta_app', e.typname);
  END LOOP;
  FOR t IN
    SELECT c.relname, EXISTS (SELECT 1 FROM pg_trigger g WHERE g.tgrelid = c.oid AND g.tgname = 'record_version') AS versioned,
      -- Each column is taken out of the version by itself: what a query does not ask for costs nothing.
      string_agg(CASE a.attname WHEN 'id' THEN 'v.row_id' WHEN 'organisation_id' THEN 'v.organisation_id' ELSE format(
        CASE WHEN k.is_list THEN $q$CASE WHEN jsonb_typeof(v.data->%1$L) = 'array' THEN ARRAY(SELECT jsonb_array_elements_text(v.data->%1$L))::%2$s END$q$
          ELSE '(v.data->>%1$L)::%2$s' END, a.attname, n.name) END || format(' AS %I', a.attname), ', ' ORDER BY a.attnum) AS kept,
      string_agg(format('t.%1$I' || CASE WHEN k.is_enum THEN '::text%3$s::%2$s AS %1$I' ELSE '' END, a.attname, n.name, CASE WHEN k.is_list THEN '[]' ELSE '' END), ', ' ORDER BY a.attnum) AS present
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_type y ON y.oid = a.atttypid
    LEFT JOIN pg_type i ON i.oid = y.typelem AND y.typcategory = 'A'
    CROSS JOIN LATERAL (SELECT coalesce(i.typtype, y.typtype) = 'e' AS is_enum, y.typcategory = 'A' AS is_list) k
    CROSS JOIN LATERAL (SELECT CASE WHEN k.is_enum THEN format('past.%I', coalesce(i.typname, y.typname)) || CASE WHEN k.is_list THEN '[]' ELSE '' END
      ELSE format_type(a.atttypid, a.atttypmod) END AS name) n
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> '_prisma_migrations'
    GROUP BY c.oid, c.relname
  LOOP
    IF t.versioned THEN
      EXECUTE format('CREATE VIEW past.%I WITH (security_invoker = true) AS SELECT %s FROM public.data_version v
        WHERE v.entity = %L AND NOT v.is_removed AND v.recorded_at <= (SELECT public.app_as_of())
          AND coalesce(v.superseded_at, ''infinity''::timestamptz) > (SELECT public.app_as_of())', t.relname, t.kept, t.relname);
    ELSE
      EXECUTE format('CREATE VIEW past.%I WITH (security_invoker = true) AS SELECT %s FROM public.%I t', t.relname, t.present, t.relname);
    END IF;
  END LOOP;
  GRANT USAGE ON SCHEMA past TO kanta_app;
  GRANT SELECT ON ALL TABLES IN SCHEMA past TO kanta_app;
END $$;

-- What crosses organisations (docs/decisions.md lists them) ---------------------------------------------------------------

-- When the certificate of a point ends, told to whoever uses the point.
CREATE FUNCTION shared_point_certificate_ends() RETURNS TABLE (connection_point_id uuid, certificate_id uuid, valid_to timestamptz) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
  SELECT c.id, k.id, k.valid_to FROM connection_point c JOIN certificate k ON k.id = c.certificate_id
  WHERE c.state = 'ACTIVE' AND app_person_was_told() AND EXISTS (
    SELECT 1 FROM connection_point_use u WHERE u.connection_point_id = c.id AND u.used_until IS NULL AND u.organisation_id = ANY (app_organisations()))
$$;

-- At how many points of other organisations each of these keys is in use; not whose they are. It answers for many keys at once
-- what shared_key_uses answered for one.
DROP FUNCTION shared_key_uses(text);
CREATE FUNCTION shared_keys_in_use(p_keys text[]) RETURNS TABLE (key_fingerprint text, points bigint) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
  SELECT k.key_fingerprint, count(*) FROM certificate k JOIN connection_point c ON c.certificate_id = k.id
  WHERE k.key_fingerprint = ANY (p_keys) AND c.state = 'ACTIVE' AND NOT (k.organisation_id = ANY (coalesce(app_organisations(), '{}')))
    AND app_person_was_told()
  GROUP BY k.key_fingerprint
$$;

-- The co-joiners of joint joining, told to their main joiner: name, OID, service and since when.
CREATE FUNCTION shared_co_joiners() RETURNS TABLE (organisation_id uuid, oid text, name_fi text, name_sv text, service "KantaService", started_on date) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp SET app.actor_kind = 'SYSTEM' AS $$
  SELECT o.id, o.oid, o.name_fi, o.name_sv, s.service, s.started_on
  FROM service_use s JOIN organisation o ON o.id = s.organisation_id
  WHERE s.main_joiner_id = ANY (app_organisations()) AND s.state <> 'ENDED' AND app_person_was_told()
  ORDER BY o.name_fi, s.service
$$;

-- For whom a calendar address reads, and in which roles they would enter today; null when it is unknown, revoked, or they have lost every role.
-- A main user by register or mandate has no row: what Suomi.fi confirmed last counts for 90 days.
CREATE FUNCTION feed_actor(p_token_hash text, p_at timestamptz) RETURNS jsonb LANGUAGE plpgsql
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
    'organisation', jsonb_build_object('id', o.id, 'businessId', o.business_id, 'nameFi', o.name_fi, 'nameSv', o.name_sv, 'kind', o.kind,
      'isCustomer', o.is_customer, 'registerEndedOn', o.register_ended_on));
END $$;

-- Privileges ----------------------------------------------------------------------------------------------------------

REVOKE EXECUTE ON FUNCTION record_version(), app_as_of(), build_past(), shared_point_certificate_ends(), shared_keys_in_use(text[]),
  shared_co_joiners(), feed_actor(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_as_of(), shared_point_certificate_ends(), shared_keys_in_use(text[]), shared_co_joiners(),
  feed_actor(text, timestamptz) TO kanta_app;
GRANT SELECT, INSERT, UPDATE ON address, contact_person, commitment, commitment_signatory, certificate_reminder, calendar_feed, data_import,
  register_entry, register_walk, register_walk_page, register_change, register_problem, register_finding TO kanta_app;
GRANT SELECT ON data_version TO kanta_app;
GRANT DELETE ON address, idempotency_key, register_walk_page TO kanta_app;
