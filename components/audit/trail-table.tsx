import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Tag, type Tone } from "@/components/ui/tag";
import type { TrailLine } from "@/lib/audit-trail/schema";
import { formatDateTime } from "@/lib/calendar";
import { sentence, type Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

type Props = {
  lines: TrailLine[];
  t: Translator;
  language: Language;
  /** Where what the line is about can be seen, when it can. */
  subject: (line: TrailLine) => { href: string; label: string } | null;
};

const tones: Record<TrailLine["outcome"], Tone> = { DONE: "ok", LOOKED: "info", REFUSED: "bad" };

/** The trail in words: when, what, who, on what basis, about what. */
export const TrailTable = ({ lines, t, language, subject }: Props) => (
  <DataTable
    rows={lines}
    rowKey={({ seq }) => seq}
    columns={[
      {
        title: t("audit.when"),
        cell: ({ at }) => <span className="whitespace-nowrap font-normal">{formatDateTime(at, language)}</span>,
      },
      { title: t("audit.what"), cell: (line) => <What line={line} t={t} /> },
      { title: t("audit.who"), cell: (line) => whoOf(line, t) },
      { title: t("audit.basis"), cell: (line) => basisOf(line, t) },
      { title: t("audit.subject"), cell: (line) => <Subject place={subject(line)} line={line} /> },
    ]}
  />
);

function What({ line, t }: { line: TrailLine; t: Translator }) {
  const words = sentence(t, `audit.events.${line.event}`);
  const reason = line.reason && (sentence(t, `audit.reasons.${line.reason}`) ?? line.reason);
  return (
    <>
      {words ?? <span className="code">{line.event}</span>}{" "}
      {line.outcome !== "DONE" && <Tag tone={tones[line.outcome]}>{t(`audit.outcomes.${line.outcome}`)}</Tag>}
      {reason && <div className="text-ink-soft text-note">{t("audit.because", { reason })}</div>}
      {line.code && <div className="text-ink-soft text-note">{t("audit.refusedBecause", { code: line.code })}</div>}
    </>
  );
}

function whoOf({ actorKind, actorName }: TrailLine, t: Translator): string {
  if (actorKind === "SYSTEM") return t("audit.job");
  if (actorKind === "VISITOR") return t("audit.visitor");
  const name = actorName ?? t("audit.unknown");
  return actorKind === "OFFICER" ? `${name}, ${t("audit.officer")}` : name;
}

/** The roles acted in and how they came to be; for a job, what set it off. */
function basisOf({ roles, basis }: TrailLine, t: Translator): string {
  const named = roles.map((role) => sentence(t, `roles.names.${role}`) ?? role);
  const bases = (basis ?? "").split("+").filter(Boolean);
  return [...named, ...bases.map((code) => sentence(t, `audit.bases.${code}`) ?? code)].join(", ");
}

const Subject = ({ place, line }: { place: { href: string; label: string } | null; line: TrailLine }) =>
  place ? (
    <Link href={place.href} prefetch={false}>
      {place.label}
    </Link>
  ) : (
    <span className="code break-all text-ink-soft text-note">{line.subjectId?.slice(-12)}</span>
  );
