import Link from "next/link";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { EmptyState } from "@/components/ui/empty-state";
import { kindWords } from "@/lib/i18n/kinds";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { kindOf } from "@/lib/submissions/kinds";
import { startable } from "@/lib/submissions/policy";
import { requireMember, view } from "@/lib/view";

/** Everything that the member may begin, each with what it is for. */
export default async function ChooseKindPage({ params }: PageProps<"/organisations/[businessId]/submissions/new">) {
  const { businessId } = await params;
  const list = `/organisations/${businessId}/submissions`;
  const actor = await requireMember(businessId, `${list}/new`);
  const unread = await view(actor, (tx) => countUnread(tx, actor));
  const { language, t } = await i18n();
  const kinds = startable(actor);
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread}>
      <PageTitle
        title={t("submissions.choosing.title")}
        lead={kinds.length > 0 ? t("submissions.choosing.lead") : undefined}
        back={{ href: list, label: t("submissions.title") }}
      />
      {kinds.length > 0 ? (
        <ul className="border-line border-t">
          {kinds.map((kind) => {
            const { title, begin } = kindWords(language, kind);
            return (
              <li key={kind} className="border-line border-b py-s">
                <Link href={`${list}/new/${kindOf(kind).slug}`} prefetch={false} className="font-semibold">
                  {title}
                </Link>
                <p className="mb-0 max-w-[44em] text-ink-soft">{begin.lead}</p>
              </li>
            );
          })}
        </ul>
      ) : (
        <EmptyState title={t("submissions.choosing.nothing")}>{t("submissions.choosing.nothingText")}</EmptyState>
      )}
    </OrganisationFrame>
  );
}
