"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/reserved";
import { Submit } from "@/components/form/submit";
import { FileField, TextAreaField } from "@/components/form/text-fields";
import type { FormFrame } from "@/components/form/words";
import { Actions } from "@/components/ui/button";
import { renewCertificate } from "@/lib/connection-points/actions";
import { renewCertificateInput } from "@/lib/connection-points/schema";
import type { Messages } from "@/lib/i18n";
import { startWithCertificate } from "@/lib/submissions/actions";
import { startWithCertificateInput } from "@/lib/submissions/schema";

type Props = {
  frame: FormFrame;
  words: Messages["certificates"]["renewal"];
  texts: Messages["changeNotice"]["certificate"];
  heading: ReactNode;
  pointId: string;
};

const accept = ".pem,.cer,.crt,.der";

/** Puts a new certificate into use at once, where nothing but the certificate changes. */
export const RenewalForm = ({ frame, words, texts, heading, pointId, version }: Props & { version: number }) => (
  <ActionForm
    {...frame}
    action={renewCertificate}
    schema={renewCertificateInput}
    title={words.yesTitle}
    heading={heading}
  >
    <Hidden name="pointId" value={pointId} />
    <Hidden name="version" value={version} />
    <FileField name="file" label={texts.file} hint={texts.hint} accept={accept} />
    <TextAreaField name="pasted" label={texts.pasted} hint={texts.pastedHint} rows={4} wide code />
    <Actions>
      <Submit>{words.store}</Submit>
    </Actions>
  </ActionForm>
);

/** Begins a change notice with the new certificate in it, where more changes. */
export const NoticeForm = ({ frame, words, texts, heading, pointId }: Props) => (
  <ActionForm
    {...frame}
    action={startWithCertificate}
    schema={startWithCertificateInput}
    title={words.noTitle}
    heading={heading}
  >
    <Hidden name="pointId" value={pointId} />
    <FileField name="file" label={texts.file} hint={texts.hint} accept={accept} />
    <TextAreaField name="pasted" label={texts.pasted} hint={texts.pastedHint} rows={4} wide code />
    <Actions>
      <Submit>{words.begin}</Submit>
    </Actions>
  </ActionForm>
);
