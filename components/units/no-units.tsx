import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import type { OrganisationKind } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";

const words = {
  PUBLIC: ["units.empty", "units.emptyText"],
  PRIVATE: ["units.empty", "units.emptyText"],
  PRACTITIONER: ["units.emptyPractitioner", "units.emptyPractitionerText"],
  PHARMACY: ["units.emptyPharmacy", "units.emptyPharmacyText"],
  INTERMEDIARY: ["units.emptyIntermediary", "units.emptyIntermediaryText"],
} as const satisfies Record<OrganisationKind, readonly [string, string]>;

/** The register holds no units of this organisation: whether that is as it should be, and where its data are. */
export function NoUnits({ base, kind, t }: { base: string; kind: OrganisationKind; t: Translator }) {
  const [title, text] = words[kind];
  return (
    <EmptyState title={t(title)}>
      <p>{t(text)}</p>
      <Link href={`${base}/details`} prefetch={false}>
        {t("units.details")}
      </Link>
    </EmptyState>
  );
}

/** Nothing of what was looked for; `path` shows the whole list again. */
export const NoneFound = ({ path, t }: { path: string; t: Translator }) => (
  <EmptyState title={t("units.notFound")}>
    <p>{t("units.notFoundText")}</p>
    <Link href={path} prefetch={false}>
      {t("units.clear")}
    </Link>
  </EmptyState>
);
