import Link from "next/link";
import { Actions, ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { listUses } from "@/lib/connection-points/queries";
import type { PointFilter } from "@/lib/connection-points/schema";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import { serviceTexts } from "@/lib/i18n/service-names";

type Use = Awaited<ReturnType<typeof listUses>>[number];
type Props = {
  base: string;
  uses: Use[];
  language: Language;
  mayFile: boolean;
  filter: PointFilter;
};

/** The points that the organisation's services go through, its own or an intermediary's. */
export function UseList({ base, uses, language, mayFile, filter }: Props) {
  const { connectionPoints: words, submissions } = messagesOf(language);
  const texts = serviceTexts(
    language,
    uses.map(({ services }) => services),
  );
  const servicesOf = new Map(uses.map(({ id }, index) => [id, texts[index]]));
  const report = `${base}/submissions/new/connection-point-change`;
  const columns = [
    { title: words.columns.point, cell: ({ point }: Use) => point?.name ?? words.unknown },
    {
      title: words.columns.manager,
      cell: ({ point }: Use) =>
        point && localName({ nameFi: point.managerNameFi, nameSv: point.managerNameSv }, language),
    },
    {
      title: words.columns.environment,
      cell: ({ point }: Use) => point && submissions.environments[point.environment],
    },
    {
      title: words.columns.services,
      cell: ({ id }: Use) => servicesOf.get(id),
    },
    { title: words.columns.system, cell: ({ system }: Use) => system && `${system.name} ${system.version}` },
  ];
  const action = {
    title: words.columns.action,
    hiddenTitle: true,
    cell: ({ id, point }: Use) => (
      <Link href={`${report}?change=USE_CHANGE&use=${id}`} prefetch={false}>
        {words.report}
        <span className="sr-only">: {point?.name}</span>
      </Link>
    ),
  };
  return (
    <section>
      <h2>{words.used}</h2>
      <p className="text-ink-soft">{words.usedLead}</p>
      {uses.length > 0 ? (
        <DataTable columns={mayFile ? [...columns, action] : columns} rows={uses} rowKey={({ id }) => id} />
      ) : (
        <EmptyState title={filter.environment ? words.nothingFound : words.noUses}>
          {filter.environment ? null : words.noUsesText}
        </EmptyState>
      )}
      {mayFile && (
        <Actions>
          <ButtonLink href={`${report}?change=USE_START`} tone="secondary">
            {words.reportUse}
          </ButtonLink>
        </Actions>
      )}
    </section>
  );
}
