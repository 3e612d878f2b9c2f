import { CoJoiners } from "@/components/services/co-joiners";
import { Commitments } from "@/components/services/commitments";
import { UseTable } from "@/components/services/use-table";
import type { KantaService } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { serviceTexts } from "@/lib/i18n/service-names";
import type { CoJoiner, ListedCommitment, ListedUse } from "@/lib/services/queries";

type Props = {
  services: { uses: ListedUse[]; coJoiners: CoJoiner[]; commitments: ListedCommitment[] };
  language: Language;
};

/** The customer's services, who has joined them with it, and what it has signed. */
export function CustomerServices({ services: { uses, coJoiners, commitments }, language }: Props) {
  const words = messagesOf(language).staff.customer;
  const named = new Set<KantaService>();
  const names = serviceTexts(
    language,
    uses.map(({ service }) => [service]),
    named,
  );
  return (
    <>
      <section className="mt-xl">
        <h2>{words.services}</h2>
        {uses.length > 0 ? (
          <UseTable uses={uses} names={names} addressOf={null} language={language} />
        ) : (
          <p>{words.none}</p>
        )}
      </section>
      {coJoiners.length > 0 && <CoJoiners coJoiners={coJoiners} named={named} language={language} />}
      <Commitments commitments={commitments} named={named} language={language} />
    </>
  );
}
