import { notFound } from "next/navigation";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Actions, ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { Note } from "@/components/ui/note";
import { formatDateTime } from "@/lib/calendar";
import { may, openSections } from "@/lib/exports/policy";
import { listDownloads } from "@/lib/exports/queries";
import { sections } from "@/lib/exports/schema";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { permits } from "@/lib/roles/policy";
import { requireMember, view } from "@/lib/view";

/** Everything about the organisation in one file: what it holds, for whom, and who has fetched it. */
export default async function ExportPage({ params }: PageProps<"/organisations/[businessId]/export">) {
  const { businessId } = await params;
  const path = `/organisations/${businessId}/export`;
  const actor = await requireMember(businessId, path);
  if (!may.download(actor)) notFound();
  const { downloads, unread } = await view(actor, async (tx) => ({
    downloads: await listDownloads(tx, actor),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const words = messagesOf(language).exports;
  const open = openSections(actor);
  const leftOut = sections.filter((section) => !open.includes(section));
  return (
    <OrganisationFrame actor={actor} current="export" unread={unread}>
      <PageTitle title={words.title} lead={words.lead} />
      <h2>{words.contains}</h2>
      <p>{words.containsText}</p>
      <ul className="list-disc pl-m">
        {open.map((section) => (
          <li key={section}>{words.sections[section]}</li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <Note title={words.leftOut}>
          <p>{t("exports.leftOutText", { sections: leftOut.map((section) => words.sections[section]).join(", ") })}</p>
          {!permits(actor, "billing", "read") && <p>{words.noBilling}</p>}
        </Note>
      )}
      <p className="mt-m">{words.moment}</p>
      <Note tone="warn" title={words.careTitle}>
        <p>{words.careText}</p>
      </Note>
      <Actions>
        <ButtonLink href={`/api${path}`} download>
          {words.download}
        </ButtonLink>
      </Actions>
      <h2>{words.who}</h2>
      <p>{words.whoText}</p>
      <h2>{words.downloads}</h2>
      {downloads.length > 0 ? (
        <DataTable
          rows={downloads}
          rowKey={({ seq }) => seq}
          columns={[
            { title: words.when, cell: ({ at }) => formatDateTime(at, language) },
            { title: words.by, cell: ({ name }) => name ?? words.unknown },
          ]}
        />
      ) : (
        <p>{words.noDownloads}</p>
      )}
    </OrganisationFrame>
  );
}
