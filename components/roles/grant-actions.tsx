import { Actions, ButtonLink } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n";
import type { Grant } from "@/lib/roles/queries";
import { canAdvance } from "@/lib/roles/workflow";

type Props = { grant: Grant; base: string; words: Messages["roles"] };

/** What a main user may do with a granted role in its present state; each leads to a page that says what will happen. */
export function GrantActions({ grant, base, words }: Props) {
  const { id, role, state, endsOn } = grant;
  const isOpen = canAdvance(state, "withdraw") || canAdvance(state, "revoke");
  const offerPath = grant.receivingOrganisationId ? `${base}/offer/organisation` : `${base}/offer`;
  return (
    <Actions>
      {canAdvance(state, "confirm") && <ButtonLink href={`${base}/${id}/confirm`}>{words.detail.confirm}</ButtonLink>}
      {isOpen && (
        <ButtonLink tone="secondary" href={`${base}/${id}/end-date`}>
          {endsOn ? words.detail.changeEnd : words.detail.setEnd}
        </ButtonLink>
      )}
      {canAdvance(state, "withdraw") && (
        <ButtonLink tone="danger" href={`${base}/${id}/withdraw`}>
          {words.detail.withdraw}
        </ButtonLink>
      )}
      {canAdvance(state, "revoke") && (
        <ButtonLink tone="danger" href={`${base}/${id}/revoke`}>
          {words.detail.revoke}
        </ButtonLink>
      )}
      {!isOpen && (
        <ButtonLink tone="secondary" href={`${offerPath}?role=${role}`}>
          {words.detail.again}
        </ButtonLink>
      )}
    </Actions>
  );
}
