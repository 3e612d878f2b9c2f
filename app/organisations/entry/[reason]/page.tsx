import Link from "next/link";
import { notFound } from "next/navigation";
import { PersonFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Actions, Button, ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import type { EntryRefusal } from "@/lib/auth/actor";
import { actForOrganisation } from "@/lib/auth/sign-in";
import { env } from "@/lib/env";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { requirePerson } from "@/lib/view";

const reasons: readonly EntryRefusal[] = [
  "no-role",
  "not-customer",
  "not-in-register",
  "entry-ended",
  "wrong-mandate",
  "unconfirmed",
];

/** Why an organisation's door stays shut, what to do about it and whom to ask; first of all, whose doors stand open. */
export default async function EntryPage({ params, searchParams }: PageProps<"/organisations/entry/[reason]">) {
  const [{ reason }, { for: businessId }] = await Promise.all([params, searchParams]);
  const actor = await requirePerson("/organisations");
  const known = reasons.find((one) => one === reason);
  if (!known) notFound();
  const { language, t } = await i18n();
  const confirmation = actor.confirmations.find((one) => one.businessId === businessId);
  const { SUPPORT_EMAIL } = env();
  return (
    <PersonFrame actor={actor}>
      <PageTitle title={t(`entry.${known}.title`)} back={{ href: "/organisations", label: t("entry.choose") }} />
      {confirmation && (
        <p className="text-ink-soft">
          {t("entry.for", { name: confirmation.name, businessId: confirmation.businessId })}
        </p>
      )}
      {actor.memberships.length > 0 && (
        <Note title={t("entry.open")}>
          <ul className="list-disc pl-m">
            {actor.memberships.map(({ organisation }) => (
              <li key={organisation.businessId}>
                <Link href={`/organisations/${organisation.businessId}`} prefetch={false}>
                  {localName(organisation, language)}
                </Link>
              </li>
            ))}
          </ul>
        </Note>
      )}
      <p>{t(`entry.${known}.text`)}</p>
      <h2>{t("entry.whatToDo")}</h2>
      <p>{t(`entry.${known}.do`)}</p>
      <h2>{t("entry.whom")}</h2>
      <p>{t(`entry.${known}.ask`)}</p>
      <p>{t.rich("entry.support", { mail: () => <a href={`mailto:${SUPPORT_EMAIL}`}>{SUPPORT_EMAIL}</a> })}</p>
      <form action={actForOrganisation}>
        <Actions>
          <Button>{t("entry.again")}</Button>
          <ButtonLink href="/organisations" tone="secondary">
            {t("entry.choose")}
          </ButtonLink>
        </Actions>
      </form>
    </PersonFrame>
  );
}
