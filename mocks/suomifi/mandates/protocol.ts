import { randomBytes, randomUUID } from "node:crypto";
import type { WorldMandate, WorldOrganisation, WorldPerson } from "../../world";

export type World = {
  people: readonly WorldPerson[];
  mandates: readonly WorldMandate[];
  organisations: readonly WorldOrganisation[];
};

/** One organisation in the answer, exactly as it goes over the wire. */
export type OrganisationRoles = { name: string; identifier: string; complete: boolean; roles: string[] };

/** A call that is answered with an error status; the code is what the body says. */
export class Refused extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404,
    readonly code: string,
  ) {
    super(code);
  }
}

type Session = {
  id: string;
  userId: string;
  person: WorldPerson;
  expires: number;
  selected?: string[];
  transferred: boolean;
};
type Code = { session: Session; redirectUri: string; expires: number; token?: string };
type Token = { session: Session; expires: number };

const minute = 60_000;
const sessionLife = 30 * minute;
const codeLife = 5 * minute;
const tokenLife = 600_000;
const secret = () => randomBytes(24).toString("base64url");

/**
 * What e-Authorizations remembers of acting for a company: registered users, what they selected, codes, tokens. Knows nothing of
 * HTTP, and takes the time from the clock it is given.
 */
export class Protocol {
  private readonly sessions = new Map<string, Session>();
  private readonly codes = new Map<string, Code>();
  private readonly tokens = new Map<string, Token>();
  private readonly transfers = new Map<string, { session: Session; expires: number }>();

  constructor(
    private readonly world: World,
    private readonly clock: () => Date,
  ) {}

  private now() {
    return this.clock().getTime();
  }

  private sessionOf(sessionId: string): Session {
    const session = this.sessions.get(sessionId);
    if (!session || session.expires <= this.now()) throw new Refused(401, "session_expired");
    return session;
  }

  private begin(person: WorldPerson, selected?: string[]) {
    const expires = this.now() + sessionLife;
    const transferred = selected !== undefined;
    const session = { id: randomUUID(), userId: randomUUID(), person, expires, selected, transferred };
    this.sessions.set(session.id, session);
    return { sessionId: session.id, userId: session.userId };
  }

  /** Begins a session for a person whom the service has identified; nobody unknown or deceased. */
  register(identityCode: string) {
    const person = this.world.people.find((candidate) => candidate.identityCode === identityCode);
    if (!person || person.deceased) throw new Refused(404, "unknown_person");
    return this.begin(person);
  }

  /** Ends a session with its tokens. */
  unregister(sessionId: string): true {
    const session = this.sessionOf(sessionId);
    this.sessions.delete(session.id);
    for (const [token, { session: owner }] of this.tokens) if (owner === session) this.tokens.delete(token);
    return true;
  }

  /** The session that the browser brings to the selection page. */
  sessionOfUser(userId: string): Session {
    for (const session of this.sessions.values()) if (session.userId === userId) return this.sessionOf(session.id);
    throw new Refused(401, "session_expired");
  }

  /** Whom the person may act for. */
  choicesOf(session: Session): { organisation: WorldOrganisation; mandate: WorldMandate }[] {
    return this.world.mandates.flatMap((mandate) => {
      const organisation = this.world.organisations.find(({ businessId }) => businessId === mandate.businessId);
      return mandate.person === session.person.key && organisation ? [{ organisation, mandate }] : [];
    });
  }

  /** Keeps what the person selected and answers the code that the browser carries back; refuses what was not offered. */
  select(session: Session, businessIds: string[], redirectUri: string): string {
    const offered = new Set(this.choicesOf(session).map(({ organisation }) => organisation.businessId));
    if (businessIds.length === 0 || businessIds.some((id) => !offered.has(id)))
      throw new Refused(400, "invalid_selection");
    session.selected = [...new Set(businessIds)];
    const code = secret();
    this.codes.set(code, { session, redirectUri, expires: this.now() + codeLife });
    return code;
  }

  /** Changes a code for a token, once; a code that comes again also ends the token it was changed for. */
  exchange(code: string, redirectUri: string) {
    const found = this.codes.get(code);
    if (found?.token) this.tokens.delete(found.token);
    if (!found || found.token || found.expires <= this.now() || found.redirectUri !== redirectUri) {
      throw new Refused(400, "invalid_grant");
    }
    found.token = secret();
    this.tokens.set(found.token, { session: found.session, expires: this.now() + tokenLife });
    return {
      access_token: found.token,
      token_type: "bearer",
      refresh_token: secret(),
      expires_in: tokenLife / 1000 - 1,
      scope: "read write trust",
    };
  }

  /** The roles in the selected organisations, or in one of them. The token must be of the same session. */
  rolesOf(sessionId: string, token: string | undefined, businessId?: string) {
    const session = this.sessionOf(sessionId);
    const held = this.tokens.get(token ?? "");
    if (!held || held.session !== session || held.expires <= this.now()) throw new Refused(401, "invalid_token");
    const wanted = (session.selected ?? []).filter((id) => businessId === undefined || id === businessId);
    const roles = this.choicesOf(session)
      .filter(({ organisation }) => wanted.includes(organisation.businessId))
      .map(
        ({ organisation, mandate }): OrganisationRoles => ({
          name: organisation.name.fi,
          identifier: organisation.businessId,
          complete: mandate.complete,
          roles: [...mandate.roles],
        }),
      );
    return { identityCode: session.person.identityCode, roles };
  }

  /** A single-use token by which another e-service takes over person and selection. */
  transferToken(sessionId: string): string {
    const token = secret();
    this.transfers.set(token, { session: this.sessionOf(sessionId), expires: this.now() + codeLife });
    return token;
  }

  /** Takes over a session by its transfer token; only for the person whose session it is. */
  registerTransfer(transferToken: string, identityCode: string) {
    const transfer = this.transfers.get(transferToken);
    if (!transfer || transfer.expires <= this.now() || transfer.session.person.identityCode !== identityCode) {
      throw new Refused(401, "invalid_transfer_token");
    }
    this.transfers.delete(transferToken);
    return this.begin(transfer.session.person, transfer.session.selected);
  }
}
