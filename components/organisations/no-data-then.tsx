import { EmptyState } from "@/components/ui/empty-state";
import type { Translator } from "@/lib/i18n";

/** A past day from which the portal holds nothing of what the page shows. */
export const NoDataThen = ({ t }: { t: Translator }) => (
  <EmptyState title={t("details.pastNothing")}>
    <p>{t("details.pastNothingText")}</p>
  </EmptyState>
);
