import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { formatDate } from "@/lib/calendar";
import type { OrganisationKind } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import { type Maintainer, maintainerOf } from "@/lib/organisations/policy";

export interface Registered {
  businessId: string;
  oid: string | null;
  kind: OrganisationKind;
  nameFi: string;
  nameSv: string | null;
  isCustomer: boolean;
  customerSince: Date | null;
  registerEndedOn: Date | null;
}

export interface Entry {
  sector: string | null;
  municipality: string | null;
  isHealthCare: boolean;
  isSocialCare: boolean;
  beginsOn: Date | null;
  endsOn: Date | null;
  streetAddress: string | null;
  postalAddress: string | null;
}

type Keeper = Maintainer | "KELA";
type Row = { label: string; value: ReactNode; keeper: Keeper };

type Props = { organisation: Registered; entry: Entry | null; t: Translator };

/** What the registers say of an organisation, each detail with the register that keeps it. */
export function RegisterData({ organisation, entry, t }: Props) {
  const register = maintainerOf(organisation);
  const rows: Row[] = [
    { label: t("details.name"), value: organisation.nameFi, keeper: register },
    ...only(organisation.nameSv, (name) => ({
      label: t("details.swedishName"),
      value: <span lang="sv">{name}</span>,
      keeper: register,
    })),
    { label: t("details.businessId"), value: organisation.businessId, keeper: "YTJ" },
    ...only(organisation.oid, (oid) => ({
      label: t("details.oid"),
      value: <span className="code">{oid}</span>,
      keeper: keeperOfOid(register),
    })),
    { label: t("details.kind"), value: t(`staff.kinds.${organisation.kind}`), keeper: "KELA" },
    ...entryRows(organisation, entry, t).map((row) => ({ ...row, keeper: register })),
    ...only(organisation.isCustomer && organisation.customerSince, (since) => ({
      label: t("details.customerSince"),
      value: t("details.since", { from: dayOf(since) }),
      keeper: "KELA" as const,
    })),
  ];
  return (
    <DataTable
      rows={rows}
      rowKey={({ label }) => label}
      columns={[
        { title: t("details.field"), cell: ({ label }) => label },
        { title: t("details.value"), cell: ({ value }) => value },
        {
          title: t("details.register"),
          cell: ({ keeper }) => <span className="text-note">{t(`details.registers.${keeper}`)}</span>,
        },
      ]}
    />
  );
}

/** OIDs of care are given at the code service; an intermediary's is known to Kela alone. */
const keeperOfOid = (register: Maintainer): Keeper => {
  if (register === "YTJ") return "KELA";
  return register === "PRACTITIONERS" ? "PRACTITIONERS" : "THL";
};

function entryRows({ registerEndedOn }: Registered, entry: Entry | null, t: Translator) {
  const care = careText(entry, t);
  const inForce = validity({ from: entry?.beginsOn ?? null, until: registerEndedOn ?? entry?.endsOn ?? null }, t);
  return [
    ...only(sectorText(entry?.sector, t), (value) => ({ label: t("details.sector"), value })),
    ...only(care, (value) => ({ label: t("details.care"), value })),
    ...placeRows(entry, t),
    ...only(inForce, (value) => ({ label: t("details.inForce"), value })),
  ];
}

/** Where an entry says that it is; the municipality stands without the number that the register puts before it. */
export const placeRows = (entry: Entry | null, t: Translator): { label: string; value: string }[] => [
  ...only(entry?.municipality, (value) => ({
    label: t("details.municipality"),
    value: value.replace(/^\d{3}\s+/, ""),
  })),
  ...only(entry?.streetAddress, (value) => ({ label: t("details.streetAddress"), value })),
  ...only(entry?.postalAddress, (value) => ({ label: t("details.postalAddress"), value })),
];

/** Of which care an entry is, in words; null when it is of none. */
export function careText(entry: { isHealthCare: boolean; isSocialCare: boolean } | null, t: Translator): string | null {
  if (entry?.isHealthCare && entry.isSocialCare) return t("details.healthAndSocial");
  if (entry?.isHealthCare) return t("details.health");
  return entry?.isSocialCare ? t("details.social") : null;
}

/** From when until when something is in force, in words; null when neither is known. */
export function validity({ from, until }: { from: Date | null; until: Date | null }, t: Translator): string | null {
  if (from && until) return t("details.between", { from: dayOf(from), until: dayOf(until) });
  if (from) return t("details.since", { from: dayOf(from) });
  return until ? t("details.until", { until: dayOf(until) }) : null;
}

const sectorText = (sector: string | null | undefined, t: Translator): string | null =>
  sector === "1" || sector === "2" || sector === "3" ? t(`details.sectors.${sector}`) : null;

const only = <Value, Made>(value: Value | null | undefined | false, make: (value: Value) => Made): Made[] =>
  value ? [make(value)] : [];

const dayOf = (column: Date) => formatDate(column.toISOString().slice(0, 10));
