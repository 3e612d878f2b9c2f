/** The small part of `oidc-provider` that the mocks use; the package itself carries no types. */
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export type Session = {
    accountId?: string;
    authorizations?: Record<string, unknown>;
    state?: { clientId?: string };
    sidFor(clientId: string): string | undefined;
    destroy(): Promise<void>;
  };

  export type Context = {
    type: string;
    body: unknown;
    status: number;
    response: { get(name: string): string };
    href: string;
    method: string;
    originalUrl: string;
    get(name: string): string;
    redirect(location: string): void;
    remove(name: string): void;
    cookies: { set(name: string, value: null, options: Record<string, unknown>): void };
    oidc?: {
      route: string;
      session?: Session;
      client?: { clientId: string };
      params: Record<string, string | undefined>;
      requestParamScopes?: Set<string>;
      requestParamClaims?: Set<string>;
    };
  };

  export type Interaction = {
    params: Record<string, string | undefined>;
    /** The session in which the interaction began, if there was one. */
    session?: { uid: string; accountId: string };
    exp: number;
    save(ttl: number): Promise<string>;
  };

  export type InteractionResult =
    | { login: { accountId: string; acr: string; amr: string[] } }
    | { error: string; error_description: string };

  export class Grant {
    constructor(properties: { accountId: string; clientId: string });
    addOIDCScope(scope: string): void;
    addOIDCClaims(claims: string[]): void;
    save(): Promise<string>;
  }

  export default class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>);
    Grant: typeof Grant;
    Session: { findByUid(uid: string): Promise<Session | undefined> };
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    cookieName(type: "session" | "interaction" | "resume"): string;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: InteractionResult,
      options: { mergeWithLastSubmission: boolean },
    ): Promise<void>;
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): void;
  }
}
