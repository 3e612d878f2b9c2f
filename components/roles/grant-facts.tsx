import { type KeyValue, KeyValueList } from "@/components/ui/key-value-list";
import { formatDateTime } from "@/lib/calendar";
import type { Messages, Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { Grant } from "@/lib/roles/queries";
import { openStates } from "@/lib/roles/workflow";
import { GrantTag } from "./state-tags";
import { repositoriesText, untilText } from "./words";

type Props = { grant: Grant; now: Date; t: Translator; language: Language; words: Messages["roles"] };

/** What stands about one granted role; the address only for those who may see it. */
export function GrantFacts({ grant, now, t, language, words }: Props) {
  const { holderName, acceptedName, holderEmail, repositories, linkExpiresAt, receivingOrganisationId } = grant;
  const isOpen = openStates.some((state) => state === grant.state);
  const hasOtherName = !receivingOrganisationId && acceptedName !== null && acceptedName !== holderName;
  const rows: (KeyValue | false | null)[] = [
    { label: words.detail.state, value: <GrantTag grant={grant} now={now} words={words} /> },
    { label: words.detail.holder, value: holderName },
    hasOtherName && { label: words.detail.acceptedAs, value: acceptedName },
    holderEmail !== null && { label: words.detail.email, value: holderEmail },
    repositories.length > 0 && { label: words.detail.repositories, value: repositoriesText(t, repositories) },
    isOpen && { label: words.detail.until, value: untilText(t, grant.endsOn) },
    { label: words.detail.offeredBy, value: grant.offeredByName },
    grant.state === "OFFERED" &&
      linkExpiresAt && { label: words.detail.linkUntil, value: formatDateTime(linkExpiresAt, language) },
  ];
  return <KeyValueList rows={rows.filter((row) => row !== false && row !== null)} />;
}
