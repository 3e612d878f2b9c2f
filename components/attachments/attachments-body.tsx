import type { ReactNode } from "react";
import { ActionButton } from "@/components/form/action-button";
import { formFrame } from "@/components/form/words";
import { stepTitle } from "@/components/submissions/step-heading";
import { Actions, ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { removeAttachment } from "@/lib/attachments/actions";
import type { ShownAttachment } from "@/lib/attachments/queries";
import { ATTACHMENTS_AT_MOST, otherPurpose } from "@/lib/attachments/schema";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { WantedFile } from "@/lib/submissions/kinds/kind";
import { attachmentsStep } from "@/lib/submissions/schema";
import { AttachmentForm } from "./attachment-form";
import { AttachmentList } from "./attachment-list";
import { WantedFiles } from "./wanted-files";
import { purposeName } from "./words";

type Props = {
  submissionId: string;
  kind: SubmissionKind;
  wanted: readonly WantedFile[];
  attachments: readonly ShownAttachment[];
  /** The steps, and what must be known before; the lead and what is wanted follow it. */
  heading: ReactNode;
  /** The organisation that one acts for; none for an officer who writes in a paper. */
  businessId?: string;
  /** Where to go on. */
  nextHref: string;
  language: Language;
};

/** What is wanted, one form that adds one file, and what is there. The same for a customer and for a paper that came. */
export function AttachmentsBody({ submissionId, kind, wanted, attachments, nextHref, language, ...rest }: Props) {
  const { heading, businessId } = rest;
  const t = translator(language);
  const words = messagesOf(language).attachments;
  const top = (
    <>
      {heading}
      <p>{words.lead}</p>
      <WantedFiles kind={kind} wanted={wanted} attachments={[...attachments]} language={language} />
    </>
  );
  return (
    <>
      {attachments.length >= ATTACHMENTS_AT_MOST ? (
        <>
          {top}
          <Note>{t("attachments.full", { maximum: ATTACHMENTS_AT_MOST })}</Note>
        </>
      ) : (
        <AttachmentForm
          key={attachments.length}
          frame={formFrame(language, businessId)}
          words={{
            title: stepTitle(kind, attachmentsStep, language),
            purpose: words.purpose,
            file: words.file,
            fileHint: t("attachments.fileHint", { maximum: ATTACHMENTS_AT_MOST }),
            add: words.add,
          }}
          heading={top}
          submissionId={submissionId}
          purposes={[...wanted.map(({ purpose }) => purpose), otherPurpose].map((purpose) => ({
            value: purpose,
            label: purposeName(language, kind, purpose),
          }))}
        />
      )}
      <h2>{words.list}</h2>
      <AttachmentList
        kind={kind}
        attachments={[...attachments]}
        language={language}
        action={({ id: attachmentId, name }) => (
          <ActionButton
            action={removeAttachment}
            idempotencyKey={formFrame(language).idempotencyKey}
            actingFor={businessId}
            values={{ attachmentId }}
            tone="secondary"
          >
            {words.remove}
            <span className="sr-only"> {name}</span>
          </ActionButton>
        )}
      />
      <Actions>
        <ButtonLink href={nextHref}>{words.next}</ButtonLink>
      </Actions>
    </>
  );
}
