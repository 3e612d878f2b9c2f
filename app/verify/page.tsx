import { headers } from "next/headers";
import { PageTitle } from "@/components/layout/page-title";
import { PublicShell } from "@/components/layout/public-shell";
import { VerificationForm } from "@/components/receipts/verification-form";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Note } from "@/components/ui/note";
import { visitor } from "@/lib/auth/actor";
import { formatDateTime } from "@/lib/calendar";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import { requestLanguage } from "@/lib/i18n/server";
import { type Verified, verifyReceipt } from "@/lib/receipts/queries";
import { readVerification } from "@/lib/receipts/schema";
import { view } from "@/lib/view";

/** Whether a receipt is genuine, for anyone who holds it: nothing is told but what stands on it. */
export default async function VerifyPage({ searchParams }: PageProps<"/verify">) {
  await headers();
  const { typed, isAsked, receipt } = readVerification(await searchParams);
  const language = await requestLanguage();
  const words = messagesOf(language).verification;
  const found = receipt && (await view(visitor, (tx) => verifyReceipt(tx, receipt)));
  return (
    <PublicShell>
      <PageTitle title={words.title} lead={words.lead} />
      {isAsked && !receipt && <Note tone="warn">{words.malformed}</Note>}
      {receipt && !found && (
        <Note tone="bad" title={words.notFound}>
          {words.notFoundText}
        </Note>
      )}
      {found && <Genuine found={found} language={language} />}
      <VerificationForm words={words} typed={typed} />
    </PublicShell>
  );
}

function Genuine({ found, language }: { found: Verified; language: Language }) {
  const words = messagesOf(language).verification;
  const { kind, organisation, submittedAt, isLinkFound } = found;
  return (
    <>
      <Note tone={isLinkFound ? "ok" : "warn"} title={words.genuine}>
        {words.genuineText}
      </Note>
      <KeyValueList
        rows={[
          { label: words.kind, value: translator(language)(`submissions.kinds.${kind}`) },
          { label: words.organisation, value: localName(organisation, language) },
          { label: words.received, value: formatDateTime(submittedAt, language) },
          { label: words.trail, value: isLinkFound ? words.linkFound : words.linkMissing },
        ]}
      />
    </>
  );
}
