import Link from "next/link";
import { AuthorityAddress, authorityName } from "@/components/authorities/authority-address";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { DataTable } from "@/components/ui/data-table";
import { listAuthorities } from "@/lib/authorities/queries";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { requireOfficer, view } from "@/lib/view";

const path = "/staff/authorities";

/** The authorities that the portal's texts lead to, as officers keep them. */
export default async function AuthoritiesPage({ searchParams }: PageProps<"/staff/authorities">) {
  const { done } = await searchParams;
  const actor = await requireOfficer(path);
  const authorities = await view(actor, (tx) => listAuthorities(tx));
  const { language, t } = await i18n();
  return (
    <StaffFrame actor={actor} current="authorities" done={doneText(t, done)}>
      <PageTitle title={t("authorities.title")} lead={t("authorities.lead")} />
      <DataTable
        rows={authorities}
        rowKey={({ code }) => code}
        columns={[
          {
            title: t("authorities.authority"),
            cell: (authority) => <AuthorityAddress authority={authority} language={language} />,
          },
          {
            title: t("authorities.changed"),
            cell: ({ changedAt, changedByName }) =>
              [formatDate(helsinkiDate(changedAt)), changedByName].filter(Boolean).join(", "),
          },
          {
            title: t("authorities.change"),
            hiddenTitle: true,
            cell: (authority) => (
              <Link
                href={`${path}/${authority.code}`}
                prefetch={false}
                aria-label={t("authorities.changeOf", { name: authorityName(authority, language) })}
              >
                {t("authorities.change")}
              </Link>
            ),
          },
        ]}
      />
    </StaffFrame>
  );
}
