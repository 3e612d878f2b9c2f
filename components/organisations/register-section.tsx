import Link from "next/link";
import { formatDateTime } from "@/lib/calendar";
import type { OrganisationKind } from "@/lib/db/generated/enums";
import { i18n } from "@/lib/i18n/server";
import { HowCorrected, WhenChanging } from "./how-corrected";
import { OidMismatch } from "./oid-mismatch";
import { type Entry, RegisterData, type Registered } from "./register-data";

type Props = {
  base: string;
  organisation: Registered;
  entry: Entry | null;
  /** When the data were last held against the registers; null on a past day. */
  checkedAt: Date | null;
  isPast: boolean;
};

/** The register data, where they come from, who corrects them and what a change of the organisation means. */
export async function RegisterSection({ base, organisation, entry, checkedAt, isPast }: Props) {
  const { t } = await i18n();
  return (
    <>
      <OidMismatch oid={organisation.oid} organisation={organisation} t={t} />
      <h2>{t("details.data")}</h2>
      <RegisterData organisation={organisation} entry={isPast ? null : entry} t={t} />
      <Origin isPast={isPast} hasEntry={entry !== null} kind={organisation.kind} checkedAt={checkedAt} />
      <p>
        <Link href={`${base}/controllers`} prefetch={false}>
          {t("details.controllersLink")}
        </Link>
      </p>
      <HowCorrected organisation={organisation} t={t} />
      <WhenChanging kind={organisation.kind} t={t} />
    </>
  );
}

type OriginProps = { isPast: boolean; hasEntry: boolean; kind: OrganisationKind; checkedAt: Date | null };

/** Where the data come from and when they were last checked; what is not shown, and why. */
async function Origin({ isPast, hasEntry, kind, checkedAt }: OriginProps) {
  const { language, t } = await i18n();
  return (
    <div className="mt-s text-ink-soft text-note">
      {isPast && <p>{t("details.pastEntry")}</p>}
      {!isPast && !hasEntry && kind !== "INTERMEDIARY" && <p>{t("details.noEntry")}</p>}
      {hasEntry && (
        <p>
          {t("details.source")} {checkedAt && t("details.checked", { time: formatDateTime(checkedAt, language) })}
        </p>
      )}
    </div>
  );
}
