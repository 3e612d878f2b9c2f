import { DataTable } from "@/components/ui/data-table";
import { formatDate } from "@/lib/calendar";
import type { KantaService } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import { serviceTexts } from "@/lib/i18n/service-names";
import type { CoJoiner } from "@/lib/services/queries";

type Props = { coJoiners: CoJoiner[]; named: Set<KantaService>; language: Language };

/** Who has joined with this organisation as their main joiner: one row an organisation. */
export function CoJoiners({ coJoiners, named, language }: Props) {
  const words = messagesOf(language).services;
  const ids = [...new Set(coJoiners.map(({ organisationId }) => organisationId))];
  const rows = ids.flatMap((id) => {
    const own = coJoiners.filter(({ organisationId }) => organisationId === id);
    const [first] = own;
    const since = own.flatMap(({ startedOn }) => startedOn ?? []).sort()[0];
    return first ? [{ ...first, services: own.map(({ service }) => service), since }] : [];
  });
  const names = serviceTexts(
    language,
    rows.map(({ services }) => services),
    named,
  );
  return (
    <section>
      <h2>{words.coJoiners}</h2>
      <p className="text-ink-soft">{words.coJoinersText}</p>
      <DataTable
        rows={rows.map((row, index) => ({ ...row, text: names[index] }))}
        rowKey={({ organisationId }) => organisationId}
        columns={[
          { title: words.columns.organisation, cell: (row) => localName(row, language) },
          { title: words.columns.oid, code: true, cell: ({ oid }) => oid },
          { title: words.columns.service, cell: ({ text }) => text },
          { title: words.columns.since, cell: ({ since }) => (since ? formatDate(since) : words.states.JOINING) },
        ]}
      />
    </section>
  );
}
