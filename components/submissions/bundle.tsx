import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import type { Warning } from "@/lib/submissions/kinds/kind";
import type { ShownPart } from "@/lib/submissions/kinds/organisation-change/bundle";
import { SubmissionStatusTag } from "./status-tag";
import { Warnings } from "./warnings";

type Props = { bundle: { parts: ShownPart[]; warnings: Warning[] } | null; current: string; language: Language };

/** Everything that belongs to the same organisation change, with how far each is, and what is missing; nothing where there is none. */
export function Bundle({ bundle, current, language }: Props) {
  if (!bundle) return null;
  const t = translator(language);
  const words = messagesOf(language).organisationChange.bundle;
  return (
    <section className="mt-xl">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <Warnings warnings={bundle.warnings} language={language} />
      <DataTable
        rows={bundle.parts}
        rowKey={({ id }) => id}
        columns={[
          {
            title: words.part,
            cell: (part) => <PartName part={part} isCurrent={part.id === current} {...{ language }} />,
          },
          { title: words.organisation, cell: ({ organisation }) => localName(organisation, language) },
          {
            title: words.status,
            cell: ({ kind, status }) => <SubmissionStatusTag kind={kind} status={status} language={language} />,
          },
        ]}
      />
      {bundle.parts.some(({ id, kind }) => id === current && kind === "ORGANISATION_CHANGE") && (
        <p className="text-ink-soft text-note">{t("organisationChange.bundle.applies")}</p>
      )}
    </section>
  );
}

function PartName({ part, isCurrent, language }: { part: ShownPart; isCurrent: boolean; language: Language }) {
  const { submissions, services, organisationChange } = messagesOf(language);
  const { kind, reference, service, href } = part;
  const name = [submissions.kinds[kind], reference].filter(Boolean).join(" ");
  return (
    <>
      {href && !isCurrent ? (
        <Link href={href} prefetch={false}>
          {name}
        </Link>
      ) : (
        name
      )}
      {(service || isCurrent) && (
        <span className="block font-normal text-ink-soft text-note">
          {isCurrent ? organisationChange.bundle.own : service && services.names[service]}
        </span>
      )}
    </>
  );
}
