import { notFound } from "next/navigation";
import { ActionButton } from "@/components/form/action-button";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Note } from "@/components/ui/note";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { kindWords } from "@/lib/i18n/kinds";
import { i18n } from "@/lib/i18n/server";
import { leadTimeOf } from "@/lib/lead-times/queries";
import { countUnread } from "@/lib/messages/queries";
import { startSubmission } from "@/lib/submissions/actions";
import { kindBySlug } from "@/lib/submissions/kinds";
import { startable } from "@/lib/submissions/policy";
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
  if (!kind || !startable(actor).includes(kind)) notFound();
  const today = helsinkiDate(new Date());
  const { unread, leadTime } = await view(actor, async (tx) => ({
    unread: await countUnread(tx, actor),
    leadTime: await leadTimeOf(tx, { kind, organisationKind: actor.organisation.kind, on: today }),
  }));
  const { language, t } = await i18n();
  const { title, begin: words } = kindWords(language, kind);
  const { beginning } = messagesOf(language).submissions;
  const earliest = formatDate(addDays(today, leadTime.days));
  const wishes = Object.fromEntries(
    ["change", "point", "use", "service", "unit"].flatMap((name) => {
      const value = asked[name];
      return typeof value === "string" && value !== "" ? [[name, value.slice(0, 64)]] : [];
    }),
  );
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread}>
      <PageTitle
        title={title}
        lead={words.lead}
        back={{ href: `${base}/new`, label: t("submissions.choosing.title") }}
      />
      {leadTime.isBinding && <Note title={t("submissions.beginning.earliest", { date: earliest })} />}
      <h2>{beginning.need}</h2>
      <ul className="mb-m list-disc pl-m">
        {Object.values(words.need).map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <KeyValueList
        rows={[
          { label: beginning.duration, value: words.duration },
          { label: beginning.decides, value: words.decides },
        ]}
      />
      <p>{beginning.saved}</p>
      <p>
        <a href={`/api/forms/${slug}`} download>
          {messagesOf(language).paperForms.download}
        </a>
      </p>
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
