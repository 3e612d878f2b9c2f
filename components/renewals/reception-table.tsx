import Link from "next/link";
import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { Tag, type Tone } from "@/components/ui/tag";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { datumPath } from "@/lib/histories/schema";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import type { Reception } from "@/lib/renewals/queries";
import type { ReceptionStatus } from "@/lib/renewals/schema";

/** How each status looks: what hinders requests stands out. */
export const tones: Record<ReceptionStatus, Tone> = {
  RECEIVES: "ok",
  NOT_EFFECTIVE: "bad",
  KANTA_OFF: "bad",
  DOES_NOT_RECEIVE: "off",
  CHECK: "warn",
};

type Props = {
  rows: Reception[];
  /** Whose units; null on Kela's side and on a past day, where no row leads on. */
  businessId: string | null;
  language: Language;
  t: Translator;
};

/** Each unit with what either register says, what that comes to, and the way out. */
export function ReceptionTable({ rows, businessId, language, t }: Props) {
  const lines = [
    {
      title: t("renewalRequests.page.columns.unit"),
      cell: (row: Reception) => (
        <>
          {localName(row, language)}
          <span className="block font-normal text-ink-soft text-note">
            {t(`renewalRequests.page.kinds.${row.kind}`)}
          </span>
          <span className="code block break-all font-normal text-ink-soft text-note">{row.unitOid}</span>
        </>
      ),
    },
    { title: t("renewalRequests.page.columns.thl"), cell: (row: Reception) => markingText(row, t) },
    { title: t("renewalRequests.page.columns.kanta"), cell: (row: Reception) => kantaText(row, businessId, t) },
    {
      title: t("renewalRequests.page.columns.status"),
      cell: ({ status }: Reception) => <Tag tone={tones[status]}>{t(`renewalRequests.page.statuses.${status}`)}</Tag>,
    },
  ];
  const wayOut = {
    title: t("renewalRequests.page.columns.wayOut"),
    cell: (row: Reception) => wayText(row, t),
  };
  const history = {
    title: t("renewalRequests.page.columns.history"),
    hiddenTitle: true,
    cell: (row: Reception) =>
      row.id &&
      businessId && (
        <Link
          href={datumPath(businessId, "renewal_reception", row.id)}
          prefetch={false}
          aria-label={t("renewalRequests.page.historyOf", { name: localName(row, language) })}
        >
          {t("renewalRequests.page.history")}
        </Link>
      ),
  };
  const columns = businessId ? [...lines, wayOut, history] : lines;
  return <DataTable columns={columns} rows={rows} rowKey={({ unitOid }) => unitOid} />;
}

function markingText({ marking }: Reception, t: Translator): ReactNode {
  const date = marking.on ? formatDate(marking.on) : "";
  return (
    <>
      {t(`renewalRequests.page.markings.${marking.value}`)}
      {marking.source === "MANUAL" && (
        <span className="block text-ink-soft text-note">
          {t("renewalRequests.page.byHand", { date, note: marking.note ?? "" })}
        </span>
      )}
    </>
  );
}

function kantaText({ isOn, since, pending }: Reception, businessId: string | null, t: Translator): ReactNode {
  const date = since ? formatDate(since) : "";
  const coming = pending && {
    text: t(`renewalRequests.page.${pending.isOn ? "pendingOn" : "pendingOff"}`, {
      date: pending.effectiveOn ? formatDate(pending.effectiveOn) : "",
      reference: pending.reference,
    }),
    href: `/organisations/${businessId}/submissions/${pending.submissionId}`,
  };
  return (
    <>
      {isOn
        ? t("renewalRequests.page.on", { date })
        : since
          ? t("renewalRequests.page.off", { date })
          : t("renewalRequests.page.never")}
      {coming && (
        <span className="block text-note">
          {businessId ? (
            <Link href={coming.href} prefetch={false}>
              {coming.text}
            </Link>
          ) : (
            coming.text
          )}
        </span>
      )}
    </>
  );
}

function wayText(row: Reception, t: Translator): string {
  if (row.noticeDueSince && !row.noticedAt) return t("renewalRequests.page.ways.due");
  if (row.pending) return t("renewalRequests.page.ways.pending");
  if (row.status === "KANTA_OFF" && row.noticedAt)
    return t("renewalRequests.page.ways.told", {
      date: formatDate(helsinkiDate(row.noticedAt)),
      name: row.noticedByName ?? "",
    });
  return t(`renewalRequests.page.ways.${row.status}`);
}
