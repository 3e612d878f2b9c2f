import Link from "next/link";
import { redirect } from "next/navigation";
import { PageTitle } from "@/components/layout/page-title";
import { PublicShell } from "@/components/layout/public-shell";
import { Actions, ButtonLink } from "@/components/ui/button";
import { currentActor } from "@/lib/auth/session";
import { i18n } from "@/lib/i18n/server";

const doings = ["roles", "points", "follow", "trail"] as const;

/** The front door: what the portal is for, and what one needs to come in. */
export default async function FrontPage() {
  const actor = await currentActor();
  if (actor.kind === "OFFICER") redirect("/staff/queue");
  const { t } = await i18n();
  const isIn = actor.kind === "PERSON";
  return (
    <PublicShell>
      <PageTitle title={t("signIn.front.title")} lead={t("signIn.front.lead")} />
      <Actions>
        <ButtonLink href={isIn ? "/organisations" : "/sign-in"}>
          {t(isIn ? "signIn.front.onward" : "signIn.front.start")}
        </ButtonLink>
      </Actions>
      <p className="mt-s">
        <Link href="/guide">{t("guide.publicLink")}</Link>
      </p>
      <h2>{t("signIn.front.whatTitle")}</h2>
      <ul className="list-disc pl-m">
        {doings.map((doing) => (
          <li key={doing} className="mb-xs">
            {t(`signIn.front.what.${doing}`)}
          </li>
        ))}
      </ul>
      <h2>{t("signIn.front.needTitle")}</h2>
      <p>{t.rich("signIn.front.need", { guide: (words) => <Link href="/guidance">{words}</Link> })}</p>
    </PublicShell>
  );
}
