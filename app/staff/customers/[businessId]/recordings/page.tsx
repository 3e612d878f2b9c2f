import Link from "next/link";
import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { BeginRecordingForm } from "@/components/recordings/begin-form";
import { formatDate } from "@/lib/calendar";
import { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { may } from "@/lib/recordings/policy";
import { findSender, listRecordings } from "@/lib/recordings/queries";
import { requireOfficer, view } from "@/lib/view";

/** Begins to write in what the customer has sent on paper or by mail, or goes on with what was begun. */
export default async function RecordingsPage({ params }: PageProps<"/staff/customers/[businessId]/recordings">) {
  const { businessId } = await params;
  const path = `/staff/customers/${businessId}`;
  const actor = await requireOfficer(`${path}/recordings`);
  const { language, t } = await i18n();
  const seen = await view(actor, async (tx) => {
    const sender = await findSender(tx, actor, businessId);
    return sender && { sender, begun: await listRecordings(tx, actor, sender.id) };
  });
  if (!seen) notFound();
  const { sender, begun } = seen;
  const words = messagesOf(language).recordings;
  const kinds = Object.values(SubmissionKind).filter((kind) => may.begin(actor, sender, { kind }));
  const kindName = (kind: SubmissionKind) => t(`submissions.kinds.${kind}`);
  return (
    <StaffFrame actor={actor} current="customers">
      <BeginRecordingForm
        frame={formFrame(language)}
        words={words}
        businessId={businessId}
        kinds={kinds.map((value) => ({ value, label: kindName(value) }))}
        heading={
          <PageTitle
            title={words.title}
            lead={words.lead}
            back={{ href: path, label: localName(sender, language) }}
            documentTitle={false}
          />
        }
      />
      {begun.length > 0 && (
        <>
          <h2>{words.open}</h2>
          <ul className="list-disc pl-m">
            {begun.map(({ id, kind, arrivedOn }) => (
              <li key={id}>
                <Link href={`/staff/recordings/${id}/check`} prefetch={false}>
                  {t("recordings.openOne", {
                    kind: kindName(kind),
                    date: arrivedOn ? formatDate(arrivedOn.toISOString().slice(0, 10)) : "",
                  })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </StaffFrame>
  );
}
