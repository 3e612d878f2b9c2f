import { notFound } from "next/navigation";
import { MessageForm, NoteForm } from "@/components/correspondence/message-forms";
import { MessageList } from "@/components/correspondence/message-list";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { listMessages } from "@/lib/correspondence/queries";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { lookAtSubmission } from "@/lib/reviews/queries";
import { requireOfficer, view } from "@/lib/view";

/** What has been written about a submission, the officers' own notes among it, and the forms that write more. */
export default async function StaffMessagesPage({
  params,
  searchParams,
}: PageProps<"/staff/submissions/[id]/messages">) {
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const path = `/staff/submissions/${id}`;
  const actor = await requireOfficer(`${path}/messages`);
  const { language, t } = await i18n();
  const seen = await view(actor, (tx) =>
    lookAtSubmission(tx, actor, id, async () => ({ messages: await listMessages(tx, actor, id) })),
  );
  if (!seen) notFound();
  const { submission, messages } = seen;
  const words = messagesOf(language).correspondence;
  return (
    <StaffFrame actor={actor} current="queue" done={doneText(t, done)}>
      <MessageForm
        key={`message ${messages.length}`}
        to="customer"
        frame={formFrame(language)}
        words={words}
        submissionId={id}
        heading={
          <>
            <PageTitle
              title={words.title}
              lead={words.staffLead}
              back={{ href: path, label: submission.reference }}
              documentTitle={false}
            />
            <MessageList messages={messages} language={language} namesOfficers />
          </>
        }
      />
      <NoteForm key={`note ${messages.length}`} frame={formFrame(language)} words={words} submissionId={id} />
    </StaffFrame>
  );
}
