import { Note } from "@/components/ui/note";
import type { OrganisationKind } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import { otherOwnerOf } from "@/lib/identifiers";

type Props = { oid: string | null; organisation: { businessId: string; kind: OrganisationKind }; t: Translator };

/** Warns when an OID was made from another Business ID than the organisation's. */
export function OidMismatch({ oid, organisation, t }: Props) {
  const owner = oid && otherOwnerOf(oid, organisation);
  return owner ? (
    <Note tone="warn" title={t("details.mismatch.title")}>
      <p>{t("details.mismatch.text", { oid, owner })}</p>
    </Note>
  ) : null;
}
