import type { Language } from "../web/language";
import type { Brand, Page } from "../web/page";

export type Client = {
  id: string;
  secret: string;
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  /** Drawn as a hidden frame when another service of the same session signs out. */
  frontchannelLogoutUri?: string;
};

/** What a sign-in page answers: another page, the person who signed in, or that they gave up. */
export type Answer = { page: Page } | { login: { accountId: string; acr: string; amr: string[] } } | "cancelled";

export type SignIn = {
  language: Language;
  /** The choices made so far, from the address and the posted form alike. */
  chosen: URLSearchParams;
  posted: boolean;
  requested: { acrValues: string[]; scopes: string[] };
};

export type IssuerSettings = {
  name: "suomifi" | "katso" | "kela";
  /** Ends with `/oidc`; the port of the server that serves it. */
  issuer: string;
  brand: Brand;
  clients: Client[];
  acrValues: string[];
  /** Which claims each scope brings into the ID token. */
  claimsOfScope: Record<string, string[]>;
  /** The claims of someone who may sign in here, or undefined. */
  claimsOf: (accountId: string) => Record<string, unknown> | undefined;
  /** Draws the pages between request and answer. Must work without scripts. */
  signIn: (step: SignIn) => Answer;
  dataFolder?: string;
};
