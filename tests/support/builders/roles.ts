import { hashToken, newToken } from "@/lib/auth/identity";
import type { Tx } from "@/lib/db";
import type { GrantState, NamingState, Repository, Role } from "@/lib/db/generated/enums";
import { linkValidUntil } from "@/lib/roles/workflow";
import { buildAt, dayOrNull } from "./build";
import { anyNumber } from "./chance";
import type { Built } from "./organisations";

const dayLength = 86_400_000;
const nobody = "00000000-0000-4000-8000-000000000001";

type Holder = { id: string; name?: string; givenName?: string; familyName?: string; email?: string | null };

const nameOf = (holder: Holder) =>
  holder.name ?? (holder.givenName ? `${holder.givenName} ${holder.familyName}` : "Testi Henkilö");

export type AGrant = {
  organisation: Built;
  role?: Role;
  state?: GrantState;
  /** Who holds it, or accepted it and lost it. */
  person?: Holder;
  /** The organisation to which the role is given instead of a person. */
  to?: Built & { nameFi: string };
  holderName?: string;
  holderEmail?: string;
  /** The name that strong identification told, when it differed from the offer's. */
  acceptedName?: string;
  repositories?: Repository[];
  endsOn?: string | null;
  offeredBy?: Holder;
  endReason?: string;
  endedAt?: Date;
  /** When it was offered; an answer came on the next day. An open offer is of yesterday unless said otherwise. */
  at?: Date;
};

const accepted: GrantState[] = ["AWAITING_CONFIRMATION", "ACTIVE", "REVOKED", "ENDED"];
const ended: GrantState[] = ["DECLINED", "WITHDRAWN", "REVOKED", "ENDED"];

/** A role given to a person or to another organisation, in force unless said otherwise; `token` is the mailed link's secret. */
export async function aGrant(wishes: AGrant) {
  const { organisation, role = "READER", state = "ACTIVE", person, to, offeredBy } = wishes;
  const offeredAt = wishes.at ?? new Date(Date.now() - (state === "OFFERED" ? 1 : 30) * dayLength);
  const answeredAt = new Date(Math.min(offeredAt.getTime() + dayLength, Date.now()));
  const wasAccepted = accepted.includes(state);
  const token = newToken();
  const isOffered = state === "OFFERED" && !to;
  const holderName = wishes.holderName ?? to?.nameFi ?? nameOf(person ?? { id: nobody });
  const write = (tx: Tx) =>
    tx.roleGrant.create({
      data: {
        organisationId: organisation.id,
        role,
        state,
        repositories: wishes.repositories ?? (role === "ARCHIVIST" ? ["PATIENT"] : []),
        holderName,
        holderEmail: to
          ? null
          : (wishes.holderEmail ?? person?.email ?? `testi${anyNumber(1, 9_999_999)}@testi.example`),
        acceptedName: person && wasAccepted ? (wishes.acceptedName ?? holderName) : null,
        personId: wasAccepted && person ? person.id : null,
        receivingOrganisationId: to?.id ?? null,
        linkHash: isOffered ? hashToken(token) : null,
        linkExpiresAt: isOffered ? linkValidUntil(offeredAt) : null,
        endsOn: dayOrNull(wishes.endsOn),
        offeredById: offeredBy?.id ?? nobody,
        offeredByName: offeredBy ? nameOf(offeredBy) : "Pääkäyttäjä Testi",
        offeredAt,
        acceptedAt: wasAccepted ? answeredAt : null,
        knowsTaskAt: wasAccepted && !to ? answeredAt : null,
        endedAt: ended.includes(state)
          ? (wishes.endedAt ?? new Date(Math.min(answeredAt.getTime() + dayLength, Date.now())))
          : null,
        endedById: state === "REVOKED" || state === "WITHDRAWN" ? (offeredBy?.id ?? nobody) : null,
        endedByName:
          state === "REVOKED" || state === "WITHDRAWN" ? (offeredBy ? nameOf(offeredBy) : "Pääkäyttäjä Testi") : null,
        endReason: wishes.endReason ?? null,
      },
    });
  const row = await buildAt({ event: to ? "grant.offered-to-organisation" : "grant.offered", at: offeredAt }, write);
  return { ...row, token };
}

export type ANaming = {
  grant: { id: string; organisationId: string; receivingOrganisationId: string | null };
  person: Holder;
  state?: NamingState;
  namedBy?: Holder;
  at?: Date;
};

/** The receiving organisation names this person to use a role given to it; accepted unless said otherwise. */
export async function aNaming({ grant, person, state = "ACTIVE", namedBy, at }: ANaming) {
  if (!grant.receivingOrganisationId) throw new Error("Only a role given to an organisation has named persons");
  const namedAt = at ?? new Date(Date.now() - (state === "NAMED" ? 1 : 20) * dayLength);
  const answeredAt = new Date(Math.min(namedAt.getTime() + dayLength, Date.now()));
  const token = newToken();
  const wasAccepted = state === "ACTIVE" || state === "STRUCK_OUT";
  const { id: grantId, organisationId, receivingOrganisationId } = grant;
  const write = (tx: Tx) =>
    tx.namedPerson.create({
      data: {
        grantId,
        organisationId,
        receivingOrganisationId,
        state,
        name: nameOf(person),
        email: person.email ?? "nimetty@testi.example",
        acceptedName: wasAccepted ? nameOf(person) : null,
        personId: wasAccepted ? person.id : null,
        linkHash: state === "NAMED" ? hashToken(token) : null,
        linkExpiresAt: state === "NAMED" ? linkValidUntil(namedAt) : null,
        namedById: namedBy?.id ?? nobody,
        namedByName: namedBy ? nameOf(namedBy) : "Pääkäyttäjä Testi",
        namedAt,
        acceptedAt: wasAccepted ? answeredAt : null,
        knowsTaskAt: wasAccepted ? answeredAt : null,
        endedAt: state === "DECLINED" || state === "STRUCK_OUT" ? answeredAt : null,
      },
    });
  const row = await buildAt({ event: "naming.made", at: namedAt }, write);
  return { ...row, token };
}
