import { PageTitle } from "@/components/layout/page-title";
import { PublicShell } from "@/components/layout/public-shell";
import { env } from "@/lib/env";
import { i18n } from "@/lib/i18n/server";

export default async function FeedbackPage() {
  const { t } = await i18n();
  const address = env().SUPPORT_EMAIL;
  return (
    <PublicShell>
      <PageTitle title={t("layout.feedback.title")} lead={t("layout.feedback.lead")} />
      <p>{t.rich("layout.feedback.how", { mail: () => <a href={`mailto:${address}`}>{address}</a> })}</p>
      <p>{t("layout.feedback.accessibility")}</p>
      <p>{t("layout.feedback.requestId")}</p>
      <p>{t("layout.feedback.noPatientData")}</p>
    </PublicShell>
  );
}
