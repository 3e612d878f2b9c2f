import Link from "next/link";
import { PageTitle } from "@/components/layout/page-title";
import { PublicShell } from "@/components/layout/public-shell";
import { i18n } from "@/lib/i18n/server";

export default async function NotFound() {
  const { t } = await i18n();
  return (
    <PublicShell>
      <PageTitle title={t("problems.notFound.title")} />
      <p>{t("problems.notFound.text")}</p>
      <p>
        <Link href="/" prefetch={false}>
          {t("problems.home")}
        </Link>
      </p>
    </PublicShell>
  );
}
