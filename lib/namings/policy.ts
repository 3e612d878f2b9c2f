import type { Actor, Member, Person } from "../auth/actor";
import { may as mayGrant } from "../roles/policy";

/** A person named for a role that one organisation gave to another: both may take the person off it. */
interface NamingParties {
  organisationId: string;
  receivingOrganisationId: string;
}

export const may = {
  /** The receiving organisation's main user names persons for a role given to it. */
  name: (actor: Actor, grant: { organisationId: string; receivingOrganisationId: string | null }): actor is Member =>
    mayGrant.acceptForOrganisation(actor, grant),
  accept: (actor: Actor, naming: NamingParties): actor is Person => mayGrant.accept(actor, naming),
  decline: (actor: Actor, naming: NamingParties): actor is Person => mayGrant.accept(actor, naming),
  strikeOut: (actor: Actor, { organisationId, receivingOrganisationId }: NamingParties): actor is Member =>
    mayGrant.offer(actor, { organisationId }) || mayGrant.offer(actor, { organisationId: receivingOrganisationId }),
};
