import Link from "next/link";
import { PersonFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Button } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Note } from "@/components/ui/note";
import { Tag } from "@/components/ui/tag";
import { entryRefusal } from "@/lib/auth/actor";
import { actForOrganisation } from "@/lib/auth/sign-in";
import { helsinkiDate } from "@/lib/calendar";
import { sentence } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { requirePerson } from "@/lib/view";

/** Whom to act for: what was confirmed in this session, and the way to Suomi.fi's own page that confirms more. */
export default async function OrganisationsPage({ searchParams }: PageProps<"/organisations">) {
  const { ended, done } = await searchParams;
  const actor = await requirePerson("/organisations");
  const { language, t } = await i18n();
  const today = helsinkiDate(new Date());
  const open = actor.memberships.map(({ organisation, held, standing }) => ({
    standing,
    businessId: organisation.businessId,
    name: localName(organisation, language),
    roles: [...new Set(held.map(({ role }) => t(`roles.names.${role}`)))].join(", "),
    refusal: null,
  }));
  const closed = actor.confirmations
    .filter((one) => !actor.memberships.some(({ organisation }) => organisation.businessId === one.businessId))
    .map((one) => ({
      standing: null,
      businessId: one.businessId,
      name: one.name,
      roles: "",
      refusal: entryRefusal(one, [], today),
    }));
  const rows = [...open, ...closed];
  const problem = typeof ended === "string" ? sentence(t, `organisations.choose.ended.${ended}`) : undefined;
  return (
    <PersonFrame actor={actor} done={doneText(t, done)}>
      <PageTitle title={t("organisations.choose.title")} lead={t("organisations.choose.lead")} />
      {problem && (
        <div role="alert">
          <Note tone="warn">
            <p>{problem}</p>
          </Note>
        </div>
      )}
      {rows.length === 0 ? (
        <p>{t("organisations.choose.none")}</p>
      ) : (
        <DataTable
          caption={t("organisations.choose.confirmed")}
          rows={rows}
          rowKey={(row) => row.businessId}
          columns={[
            {
              title: t("organisations.navigation.organisation"),
              cell: ({ businessId, name, refusal }) =>
                refusal ? (
                  name
                ) : (
                  <Link href={`/organisations/${businessId}`} prefetch={false} className="font-semibold">
                    {name}
                  </Link>
                ),
            },
            { title: t("organisations.choose.businessId"), cell: (row) => row.businessId },
            {
              title: t("organisations.dashboard.state"),
              cell: ({ businessId, roles, refusal, standing }) =>
                refusal ? (
                  <>
                    <Tag tone="warn">{t("organisations.choose.closed")}</Tag>{" "}
                    <Link href={`/organisations/entry/${refusal}?for=${businessId}`} prefetch={false}>
                      {t("organisations.choose.why")}
                    </Link>
                  </>
                ) : (
                  <>
                    {standing === "JOINING" && (
                      <>
                        <Tag tone="info">{t("organisations.choose.joining")}</Tag>{" "}
                      </>
                    )}
                    {t("organisations.choose.as", { roles })}
                  </>
                ),
            },
          ]}
        />
      )}
      <form action={actForOrganisation} className="mt-xl">
        <Button tone={open.length > 0 ? "secondary" : "primary"}>
          {t(rows.length > 0 ? "organisations.choose.another" : "organisations.choose.act")}
        </Button>
      </form>
      <p>
        <Link href="/guide" prefetch={false}>
          {t("guide.publicLink")}
        </Link>
      </p>
    </PersonFrame>
  );
}
