import { DataTable } from "@/components/ui/data-table";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { Consequence } from "@/lib/submissions/kinds/kind";
import { warningSentence } from "./warnings";

/** What becomes of everything that it touches: what it is, how it is now, how it will be. Nothing is drawn where nothing changes. */
export function Consequences({ consequences, language }: { consequences: readonly Consequence[]; language: Language }) {
  if (consequences.length === 0) return null;
  const words = messagesOf(language).submissions.consequences;
  return (
    <section className="mb-xl">
      <h2>{words.title}</h2>
      <DataTable
        rows={[...consequences]}
        rowKey={({ area, name }) => `${area} ${name}`}
        columns={[
          {
            title: words.what,
            cell: ({ area, name }) => (
              <>
                {name}
                <span className="block font-normal text-ink-soft text-note">{words.areas[area]}</span>
              </>
            ),
          },
          { title: words.before, cell: ({ before }) => (before ? warningSentence(before, language) : words.none) },
          { title: words.after, cell: ({ after }) => (after ? warningSentence(after, language) : words.stays) },
        ]}
      />
    </section>
  );
}
