import Link from "next/link";
import { datumPath, type Entity } from "@/lib/histories/schema";
import { i18n } from "@/lib/i18n/server";

type Props = { businessId: string; entity: Entity; rowId: string };

/** Leads from a datum's own page to all that it has been. */
export async function HistoryLink({ businessId, entity, rowId }: Props) {
  const { t } = await i18n();
  return (
    <p className="mt-l">
      <Link href={datumPath(businessId, entity, rowId)} prefetch={false}>
        {t("histories.link")}
      </Link>
    </p>
  );
}
