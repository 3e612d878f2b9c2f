import { redirect } from "next/navigation";
import { PageTitle } from "@/components/layout/page-title";
import { PublicShell } from "@/components/layout/public-shell";
import { Button, type ButtonTone } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { currentActor } from "@/lib/auth/session";
import { startSignIn } from "@/lib/auth/sign-in";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { env } from "@/lib/env";
import { sentence } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";

type Way = { provider: string; title: string; text: string; button: string; tone: ButtonTone };

/** The three ways in; Katso only while it lasts. */
export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, out, refused, error } = await searchParams;
  const actor = await currentActor();
  if (actor.kind !== "VISITOR") redirect(actor.kind === "OFFICER" ? "/staff/queue" : "/organisations");
  const { t } = await i18n();
  const { KATSO_ENDS_ON } = env();
  const ways: Way[] = [
    way("suomifi", "primary"),
    ...(helsinkiDate(new Date()) < KATSO_ENDS_ON ? [way("katso", "secondary")] : []),
    way("kela", "secondary"),
  ];
  function way(provider: "suomifi" | "katso" | "kela", tone: ButtonTone): Way {
    const text =
      provider === "katso" ? t("signIn.katso.text", { date: formatDate(KATSO_ENDS_ON) }) : t(`signIn.${provider}.text`);
    return { provider, title: t(`signIn.${provider}.title`), text, button: t(`signIn.${provider}.button`), tone };
  }
  const refusal = refused || error ? (sentence(t, `signIn.refused.${refused}`) ?? t("signIn.refused.other")) : null;
  return (
    <PublicShell done={out ? t("signIn.out") : undefined}>
      <PageTitle title={t("signIn.title")} lead={t("signIn.lead")} />
      {refusal && (
        <div role="alert">
          <Note tone="bad" title={t("signIn.refusedTitle")}>
            <p>{refusal}</p>
          </Note>
        </div>
      )}
      {typeof next === "string" && !refusal && <p>{t("signIn.again")}</p>}
      <ul className="mt-xl border-line border-t">
        {ways.map(({ provider, title, text, button, tone }) => (
          <li key={provider} className="border-line border-b py-l">
            <h2 className="mt-0">{title}</h2>
            <p>{text}</p>
            <form action={startSignIn}>
              <input type="hidden" name="provider" value={provider} />
              {typeof next === "string" && <input type="hidden" name="next" value={next} />}
              {refusal && <input type="hidden" name="again" value="true" />}
              <Button tone={tone}>{button}</Button>
            </form>
          </li>
        ))}
      </ul>
    </PublicShell>
  );
}
