import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Tag, type Tone } from "@/components/ui/tag";
import { formatDate } from "@/lib/calendar";
import type { KantaService, ServiceUseState } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import type { ListedUse } from "@/lib/services/queries";

const tones: Record<ServiceUseState, Tone> = { JOINING: "info", ACTIVE: "ok", ENDED: "off" };

/** How far the use of a service has come. */
export const UseState = ({ state, language }: { state: ServiceUseState; language: Language }) => (
  <Tag tone={tones[state]}>{messagesOf(language).services.states[state]}</Tag>
);

/** How the organisation joined: by itself, or together with others. */
export function joiningModel({ joiningModel: model, isCoJoiner, mainJoiner }: ListedUse, language: Language): string {
  const { models } = messagesOf(language).services;
  if (model === "DIRECT") return models.direct;
  if (!isCoJoiner) return models.main;
  return mainJoiner
    ? translator(language)("services.models.co", { name: localName(mainJoiner, language) })
    : models.coUnknown;
}

const dateOf = (day: string | null) => day && formatDate(day);

type Props = {
  uses: ListedUse[];
  /** The names of their services, in the same order. */
  names: string[];
  /** Where a service has its page; null where there is none. */
  addressOf: ((service: KantaService) => string) | null;
  language: Language;
};

/** The uses of services with their states, dates and joining models. */
export function UseTable({ uses, names, addressOf, language }: Props) {
  const words = messagesOf(language).services.columns;
  const rows = uses.map((use, index) => ({ ...use, name: names[index] }));
  const hasEnded = uses.some(({ endedOn }) => endedOn);
  type Row = (typeof rows)[number];
  const ended = { title: words.endedOn, cell: ({ endedOn }: Row) => dateOf(endedOn) ?? "–" };
  return (
    <DataTable
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: words.service,
          cell: ({ name, service }) =>
            addressOf ? (
              <Link href={addressOf(service)} prefetch={false}>
                {name}
              </Link>
            ) : (
              name
            ),
        },
        { title: words.state, cell: ({ state }) => <UseState state={state} language={language} /> },
        { title: words.startedOn, cell: ({ startedOn }) => dateOf(startedOn) ?? "–" },
        ...(hasEnded ? [ended] : []),
        { title: words.model, cell: (use) => joiningModel(use, language) },
      ]}
    />
  );
}
