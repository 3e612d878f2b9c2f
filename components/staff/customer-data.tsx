import Link from "next/link";
import type { ReactNode } from "react";
import { SubmissionStatusTag } from "@/components/submissions/status-tag";
import { DataTable } from "@/components/ui/data-table";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import type { Environment, Role, SubmissionKind, SubmissionStatus } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

type Sectioned<Row> = { rows: Row[]; t: Translator };

const Section = ({ title, empty, children }: { title: string; empty: string | null; children: ReactNode }) => (
  <section className="mt-xl">
    <h2>{title}</h2>
    {empty ? <p>{empty}</p> : children}
  </section>
);

type Point = {
  id: string;
  name: string;
  environment: Environment;
  host: string;
  certificate: { validTo: Date } | null;
};

/** The connection points that the customer manages itself. */
export const CustomerPoints = ({ rows, t }: Sectioned<Point>) => (
  <Section title={t("staff.customer.points")} empty={rows.length === 0 ? t("staff.customer.noPoints") : null}>
    <DataTable
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { title: t("staff.customer.name"), cell: ({ name }) => name },
        {
          title: t("staff.customer.environment"),
          cell: ({ environment }) => t(`submissions.environments.${environment}`),
        },
        { title: t("staff.customer.host"), code: true, cell: ({ host }) => host },
        {
          title: t("staff.customer.certificate"),
          cell: ({ certificate }) =>
            certificate ? formatDate(helsinkiDate(certificate.validTo)) : t("staff.customer.noCertificate"),
        },
      ]}
    />
  </Section>
);

type Grant = { id: string; role: Role; holderName: string; acceptedName: string | null };

/** Who holds which role by the portal, and the way to take one away at once. */
export const CustomerRoles = ({ rows, t }: Sectioned<Grant>) => (
  <Section title={t("staff.customer.roles")} empty={rows.length === 0 ? t("staff.customer.noRoles") : null}>
    <DataTable
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { title: t("staff.customer.holder"), cell: ({ acceptedName, holderName }) => acceptedName ?? holderName },
        { title: t("staff.customer.role"), cell: ({ role }) => t(`roles.names.${role}`) },
        {
          title: t("staff.customer.revoke"),
          hiddenTitle: true,
          cell: ({ id }) => (
            <Link href={`/staff/roles/${id}/revoke`} prefetch={false}>
              {t("staff.customer.revoke")}
            </Link>
          ),
        },
      ]}
    />
  </Section>
);

type Sent = {
  id: string;
  reference: string | null;
  kind: SubmissionKind;
  status: SubmissionStatus;
  submittedAt: Date | null;
};

/** The latest submissions, the newest first. */
export const CustomerSubmissions = ({ rows, t, language }: Sectioned<Sent> & { language: Language }) => (
  <Section title={t("staff.customer.submissions")} empty={rows.length === 0 ? t("staff.customer.noSubmissions") : null}>
    <DataTable
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t("staff.queue.reference"),
          cell: ({ id, reference }) => (
            <Link href={`/staff/submissions/${id}`} prefetch={false}>
              {reference}
            </Link>
          ),
        },
        {
          title: t("staff.customer.sent"),
          cell: ({ submittedAt }) => submittedAt && formatDate(helsinkiDate(submittedAt)),
        },
        {
          title: t("staff.customer.status"),
          cell: ({ kind, status }) => <SubmissionStatusTag kind={kind} status={status} language={language} />,
        },
      ]}
    />
  </Section>
);
