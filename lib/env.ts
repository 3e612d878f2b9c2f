import * as z from "zod/mini";
import { appDatabaseUrl } from "./db/app-login";

const list = z.pipe(
  z.string(),
  z.transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  ),
);
const secret = z.string().check(z.minLength(16));
const flag = z.pipe(
  z._default(z.string(), ""),
  z.transform((text) => text === "true"),
);

const schema = z.object({
  NODE_ENV: z._default(z.enum(["development", "test", "production"]), "development"),
  PORT: z._default(z.coerce.number(), 3000),
  ORIGIN: z.url(),
  DATABASE_URL: z.url(),
  APP_DATABASE_URL: z.optional(z.url()),
  AUTH_SECRET: secret,
  IDENTITY_KEY: secret,
  DEMO: flag,
  SUOMIFI_ISSUER: z.url(),
  SUOMIFI_CLIENT_ID: z.string().check(z.minLength(1)),
  SUOMIFI_CLIENT_SECRET: secret,
  KATSO_ISSUER: z.url(),
  KATSO_CLIENT_ID: z.string().check(z.minLength(1)),
  KATSO_CLIENT_SECRET: secret,
  KATSO_ENDS_ON: z.iso.date(),
  KELA_ISSUER: z.url(),
  KELA_CLIENT_ID: z.string().check(z.minLength(1)),
  KELA_CLIENT_SECRET: secret,
  MANDATES_URL: z.url(),
  MANDATES_CLIENT_ID: z.string().check(z.regex(/^[A-Za-z0-9]{8}$/)),
  MANDATES_API_KEY: secret,
  MANDATES_OAUTH_PASSWORD: secret,
  MANDATE_THEMES: list,
  MAIN_USER_THEMES: list,
  ENTRY_REGISTER_ROLES: list,
  CODE_SERVICE_URL: z.url(),
  /** Under which name THL's registers mark that a unit receives renewal requests: no public document tells it (docs/rules.md BR-53). */
  RENEWAL_MARKING_ATTRIBUTE: z._default(z.string().check(z.minLength(1)), "Uusimispyynt\u00f6palvelu"),
  SMTP_URL: z.url(),
  MAIL_FROM: z.string().check(z.minLength(3)),
  SUPPORT_EMAIL: z.email(),
  CERTIFICATE_ISSUERS: z.string().check(z.minLength(1)),
  /** `host:port` of a clamd; without it only the harmless text for trying scanners is found. */
  VIRUS_SCAN_ADDRESS: z.optional(z.string().check(z.regex(/^(\[[\da-f:]+\]|[^\s:[\]]+):\d{1,5}$/i))),
  CUSTOMERSHIP_GRACE_DAYS: z._default(z.coerce.number().check(z.int(), z.gte(0)), 90),
  LOG_LEVEL: z._default(z.enum(["debug", "info", "warn", "error", "silent"]), "info"),
});

export type Environment = z.infer<typeof schema>;

/** Addresses of the world outside: in production, outside the demonstration, each must be real. */
const outside = [
  "SUOMIFI_ISSUER",
  "KATSO_ISSUER",
  "KELA_ISSUER",
  "MANDATES_URL",
  "CODE_SERVICE_URL",
  "SMTP_URL",
  "ORIGIN",
] as const;

/** Names of the machine itself and of the reserved top levels where only stand-ins answer. */
const standIn = /^(localhost|127\..*|\[::1\]|0\.0\.0\.0|.*\.(localhost|test|example|invalid|local))$/i;

/**
 * What is wrong with these variables, one line each; empty when the portal may start.
 * In production outside the demonstration an address that is missing, unencrypted or a stand-in's counts as wrong.
 */
export function environmentFaults(variables: NodeJS.ProcessEnv): string[] {
  const parsed = schema.safeParse(variables);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: missing or malformed`);
  if (variables.NODE_ENV !== "production" || variables.DEMO === "true") return faults;
  for (const name of outside) {
    const value = variables[name];
    if (!value || !URL.canParse(value)) continue;
    const { hostname, protocol } = new URL(value);
    if (standIn.test(hostname)) faults.push(`${name}: ${hostname} is not a real address`);
    else if (protocol === "http:" || protocol === "smtp:") faults.push(`${name}: the address must be an encrypted one`);
  }
  return faults;
}

let parsed: Environment | undefined;

/** The portal's settings. Throws with the name of each variable that is missing or malformed. */
export function env(): Environment {
  if (!parsed) {
    const faults = environmentFaults(process.env);
    if (faults.length > 0) throw new Error(`The portal cannot start:\n  ${faults.join("\n  ")}`);
    parsed = schema.parse(process.env);
  }
  return parsed;
}

/** The connection of the portal's own role, which owns nothing in the database. */
export const appDatabase = () => env().APP_DATABASE_URL ?? appDatabaseUrl(env().DATABASE_URL, env().AUTH_SECRET);

/**
 * The full name of one of our cookies. Cookies ignore ports, so a portal beside another on the same host carries its port;
 * `locked` cookies are bound to this host and to encrypted (or local) connections by the browser itself.
 */
export function cookieName(name: "session" | "language", options: { locked?: boolean } = {}): string {
  const port = process.env.PORT ?? "3000";
  return `${options.locked ? "__Host-" : ""}kanta_${name}${port === "3000" ? "" : `_${port}`}`;
}
