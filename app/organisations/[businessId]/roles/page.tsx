import Link from "next/link";
import { notFound } from "next/navigation";
import { AsItWas } from "@/components/histories/as-it-was";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { DerivedTable, HoldersTable } from "@/components/roles/holders-table";
import { RightsOfRoles } from "@/components/roles/role-rights";
import { RoleWarnings } from "@/components/roles/warnings";
import { capital, labelledRole } from "@/components/roles/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { endOfDay, helsinkiDate } from "@/lib/calendar";
import { findFirstDay } from "@/lib/histories/queries";
import { datumPath } from "@/lib/histories/schema";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asPastDay } from "@/lib/paging";
import { may, permits, roleWarnings } from "@/lib/roles/policy";
import { heldRoles, listDerivedMainUsers, listGrants } from "@/lib/roles/queries";
import { roleCodes } from "@/lib/roles/schema";
import { requireMember, view } from "@/lib/view";

/** Who holds which role in the organisation, and what should be mended about it. */
export default async function RolesPage({ params, searchParams }: PageProps<"/organisations/[businessId]/roles">) {
  const [{ businessId }, { done, ...asked }] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/roles`;
  const actor = await requireMember(businessId, base);
  if (!permits(actor, "roles", "read")) notFound();
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const now = on ? endOfDay(on) : new Date();
  const { grants, derived, since, unread } = await view(
    actor,
    async (tx) => ({
      grants: await listGrants(tx, actor),
      derived: await listDerivedMainUsers(tx, actor, now, { isPast: on !== null }),
      since: await findFirstDay(tx, actor.organisation.id),
      unread: await countUnread(tx, actor),
    }),
    { on },
  );
  const { language, t } = await i18n();
  const words = messagesOf(language).roles;
  const mayOffer = !on && may.offer(actor, { organisationId: actor.organisation.id });
  const seesAll = may.seeHistory(actor);
  const awaiting = mayOffer ? grants.filter((grant) => grant.state === "AWAITING_CONFIRMATION") : [];
  const held = roleCodes.filter((role) => grants.some((grant) => grant.role === role));
  const nobody = roleCodes.filter((role) => !held.includes(role) && !(role === "MAIN_USER" && derived.length > 0));
  return (
    <OrganisationFrame actor={actor} current="roles" unread={unread} done={doneText(t, done)}>
      <PageTitle title={words.title} lead={seesAll ? words.lead : words.outsiderLead} />
      <AsItWas path={base} on={on} asked={asked.on} today={today} since={since} />
      {awaiting.map((grant) => (
        <Note key={grant.id} tone="warn" title={words.list.awaiting}>
          <p>{t("roles.list.awaitingText", { name: grant.acceptedName ?? grant.holderName })}</p>
          <Link href={`${base}/${grant.id}/confirm`} prefetch={false}>
            {words.list.awaitingLink}
          </Link>
        </Note>
      ))}
      {mayOffer && (
        <RoleWarnings
          warnings={roleWarnings(actor.organisation.kind, heldRoles(grants, derived, now))}
          offerPath={`${base}/offer`}
          words={words}
        />
      )}
      {!on && (
        <Actions>
          {mayOffer && <ButtonLink href={`${base}/offer`}>{words.list.offer}</ButtonLink>}
          {may.seeReceived(actor) && (
            <Link href={`${base}/received`} prefetch={false}>
              {words.list.received}
            </Link>
          )}
          {seesAll && (
            <Link href={`${base}/history`} prefetch={false}>
              {words.list.history}
            </Link>
          )}
        </Actions>
      )}
      {derived.length > 0 && (
        <>
          <h2>{labelledRole(t, "MAIN_USER")}</h2>
          <p className="text-ink-soft text-note">{words.list.derivedText}</p>
          <DerivedTable users={derived} language={language} words={words} />
        </>
      )}
      {held.map((role) => (
        <section key={role}>
          {!(role === "MAIN_USER" && derived.length > 0) && <h2>{labelledRole(t, role)}</h2>}
          <HoldersTable
            grants={grants.filter((grant) => grant.role === role)}
            href={seesAll ? ({ id }) => (on ? datumPath(businessId, "role_grant", id) : `${base}/${id}`) : null}
            now={now}
            t={t}
            words={words}
          />
        </section>
      ))}
      {held.length === 0 && seesAll && (
        <EmptyState title={words.list.empty}>
          {!on && <p>{mayOffer ? words.list.emptyText : words.list.emptyTextOther}</p>}
        </EmptyState>
      )}
      {seesAll && nobody.length > 0 && (
        <>
          <h2>{words.list.nobody}</h2>
          <ul>
            {nobody.map((role) => (
              <li key={role}>{capital(words.names[role])}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.list.rights}</h2>
      <p>{words.contactNote}</p>
      <RightsOfRoles roles={roleCodes} t={t} />
    </OrganisationFrame>
  );
}
