import { notFound } from "next/navigation";
import { ActionButton } from "@/components/form/action-button";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Note } from "@/components/ui/note";
import { earliestEffectiveDate, formatDate, helsinkiDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { startSubmission } from "@/lib/submissions/actions";
import { kindBySlug } from "@/lib/submissions/kinds";
import { may } from "@/lib/submissions/policy";
import { requireMember, view } from "@/lib/view";

/** What one needs and when it may take effect at the earliest, before anything is filled in. */
export default async function NewSubmissionPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/submissions/new/[kind]">) {
  const [{ businessId, kind: slug }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/submissions`;
  const actor = await requireMember(businessId, `${base}/new/${slug}`);
  const kind = kindBySlug(slug);
  if (!kind || !may.startAny(actor)) notFound();
  const unread = await view(actor, (tx) => countUnread(tx, actor));
  const { language, t } = await i18n();
  const words = messagesOf(language).changeNotice.begin;
  const earliest = formatDate(earliestEffectiveDate(helsinkiDate(new Date())));
  const wishes = Object.fromEntries(
    ["change", "point", "use"].flatMap((name) => {
      const value = asked[name];
      return typeof value === "string" && value !== "" ? [[name, value.slice(0, 36)]] : [];
    }),
  );
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread}>
      <PageTitle title={words.title} lead={words.lead} back={{ href: base, label: t("submissions.title") }} />
      <Note title={t("changeNotice.begin.earliest", { date: earliest })} />
      <h2>{words.needTitle}</h2>
      <ul className="mb-m list-disc pl-m">
        {Object.values(words.need).map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <p>{words.saved}</p>
      <p className="text-ink-soft text-note">{words.direct}</p>
      <ActionButton
        action={startSubmission}
        idempotencyKey={formFrame(language).idempotencyKey}
        actingFor={businessId}
        values={{ kind, ...wishes }}
      >
        {words.start}
      </ActionButton>
    </OrganisationFrame>
  );
}
