import { notFound, redirect } from "next/navigation";
import { MessageForm } from "@/components/correspondence/message-forms";
import { MessageList } from "@/components/correspondence/message-list";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { may } from "@/lib/correspondence/policy";
import { listMessages } from "@/lib/correspondence/queries";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { findSubmission } from "@/lib/submissions/queries";
import { requireMember, view } from "@/lib/view";

/** What the customer and Kela have written to each other about one submission, and the form that writes more. */
export default async function MessagesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/submissions/[id]/messages">) {
  const [{ businessId, id }, { done }] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/submissions/${id}`;
  const actor = await requireMember(businessId, `${base}/messages`);
  const { language, t } = await i18n();
  const { submission, messages, unread } = await view(actor, async (tx) => ({
    submission: await findSubmission(tx, actor, id),
    messages: await listMessages(tx, actor, id),
    unread: await countUnread(tx, actor),
  }));
  if (!submission) notFound();
  if (!submission.reference) redirect(base);
  const words = messagesOf(language).correspondence;
  const mayWrite = may.writeToKela(actor, submission);
  const heading = (
    <>
      <PageTitle
        title={words.title}
        lead={words.lead}
        back={{ href: base, label: submission.reference }}
        documentTitle={!mayWrite}
      />
      <MessageList messages={messages} language={language} />
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread} done={doneText(t, done)}>
      {mayWrite ? (
        <MessageForm
          key={messages.length}
          to="kela"
          frame={formFrame(language, businessId)}
          words={words}
          submissionId={id}
          heading={heading}
        />
      ) : (
        <>
          {heading}
          <p>{words.mayNot}</p>
        </>
      )}
    </OrganisationFrame>
  );
}
