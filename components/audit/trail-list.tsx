import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import type { Noun, Trail, TrailLine, TrailParams } from "@/lib/audit-trail/schema";
import { trailPath } from "@/lib/audit-trail/schema";
import type { Translator } from "@/lib/i18n";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { TrailFilter } from "./trail-filter";
import { TrailTable } from "./trail-table";

type Props = {
  path: string;
  nouns: readonly Noun[];
  params: TrailParams;
  trail: Trail;
  t: Translator;
  language: Language;
  subject: (line: TrailLine) => { href: string; label: string } | null;
};

/** A trail with its filter and the way to older lines. */
export function TrailList({ path, nouns, params, trail, t, language, subject }: Props) {
  const words = messagesOf(language).audit;
  return (
    <>
      <TrailFilter action={path} nouns={nouns} params={params} words={words} />
      {trail.lines.length > 0 ? (
        <TrailTable lines={trail.lines} t={t} language={language} subject={subject} />
      ) : (
        <EmptyState title={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      )}
      <Pager
        label={words.pages}
        previous={params.filter.before ? { href: trailPath(path, params), label: words.newest } : undefined}
        next={trail.older ? { href: trailPath(path, params, trail.older), label: words.older } : undefined}
      />
    </>
  );
}
