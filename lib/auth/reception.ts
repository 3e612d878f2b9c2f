import type { Account, Profile } from "next-auth";
import { auditRefusal } from "../audit";
import { helsinkiDate } from "../calendar";
import { env } from "../env";
import type { Language } from "../i18n/language";
import { isEmail } from "../identifiers";
import { visitor } from "./actor";
import { katsoRoleOf } from "./katso";
import { type Identified, startSession } from "./session";

/** Claims as the Finnish Trust Network names them (Traficom 213/2023 S). */
const claim = {
  identityCode: "urn:oid:1.2.246.21",
  familyName: "urn:oid:2.5.4.4",
  givenNames: "urn:oid:1.2.246.575.1.14",
} as const;

/** The two levels of assurance that let a person in through Suomi.fi; nothing else does (docs/rules.md BR-01). */
export const trustedLevels = ["http://ftn.ficora.fi/2017/loa2", "http://ftn.ficora.fi/2017/loa3"];

/** Why somebody identified is not let in; each has its sentence on the sign-in page. */
export type SignInRefusal = "weak" | "katso-ended" | "katso-weak" | "not-officer" | "incomplete";

/**
 * Receives somebody whom an issuer has just identified: checks the issuer's own rules, begins a session and answers where to
 * go. Whoever is refused is logged and sent back to the sign-in page with the reason.
 */
export async function receive(
  account: Account | null | undefined,
  profile: Profile,
  options: { language: Language; next: string | null },
): Promise<string> {
  const read = readers[account?.provider ?? ""];
  const identified = read ? read(profile, account?.id_token ?? null) : "incomplete";
  if (typeof identified === "string") {
    const details = { issuer: (account?.provider ?? "unknown").toUpperCase() };
    await auditRefusal(visitor, {
      event: "session.started",
      at: new Date(),
      code: identified,
      requestId: null,
      details,
    });
    return `/sign-in?refused=${identified}`;
  }
  await startSession(identified, options.language);
  const home = identified.issuer === "KELA" ? "/staff/queue" : "/organisations";
  return options.next && options.next !== "/" && !options.next.startsWith("/sign-in") ? options.next : home;
}

type Read = (profile: Profile, idToken: string | null) => Identified | SignInRefusal;

const readers: Record<string, Read> = {
  suomifi(profile, idToken) {
    if (!trustedLevels.includes(text(profile.acr))) return "weak";
    const identityCode = text(profile[claim.identityCode]);
    if (!identityCode) return "incomplete";
    return {
      ...common(profile, idToken),
      issuer: "SUOMIFI",
      subject: { identityCode },
      confirmation: null,
      staffNumber: null,
    };
  },

  // Transitional (docs/decisions.md): strong identifiers only, and only until the configured day.
  katso(profile, idToken) {
    if (helsinkiDate(new Date()) >= env().KATSO_ENDS_ON) return "katso-ended";
    if (text(profile.katso_strength) !== "strong") return "katso-weak";
    const katsoId = text(profile.katso_id);
    const businessId = text(profile.katso_organisation);
    if (!katsoId || !businessId) return "incomplete";
    const katsoRoles = [profile.katso_roles].flat().flatMap((name) => katsoRoleOf(text(name)) ?? []);
    // A strengthened identifier tells who its holder is: then the person is the same as through Suomi.fi.
    const identityCode = text(profile[claim.identityCode]);
    const confirmation = { businessId, name: text(profile.katso_organisation_name), katsoRoles };
    return {
      ...common(profile, idToken),
      issuer: "KATSO",
      subject: identityCode ? { identityCode } : { katsoId },
      confirmation,
      staffNumber: null,
    };
  },

  kela(profile, idToken) {
    if (![profile.kela_groups].flat().includes("kanta-officer")) return "not-officer";
    const identityCode = text(profile[claim.identityCode]);
    const staffNumber = text(profile.kela_staff_number);
    if (!identityCode || !staffNumber) return "incomplete";
    return { ...common(profile, idToken), issuer: "KELA", subject: { identityCode }, confirmation: null, staffNumber };
  },
};

const common = (profile: Profile, idToken: string | null) => ({
  givenName: text(profile[claim.givenNames]) || text(profile.given_name),
  familyName: text(profile[claim.familyName]) || text(profile.family_name),
  email: isEmail(text(profile.email)) ? text(profile.email) : null,
  acr: text(profile.acr),
  method: [profile.amr].flat().map(text).filter(Boolean).join(" ") || null,
  providerSubject: text(profile.sub),
  providerSessionId: text(profile.sid) || null,
  idToken,
  authenticatedAt: typeof profile.auth_time === "number" ? new Date(profile.auth_time * 1000) : new Date(),
});

const text = (value: unknown) => (typeof value === "string" ? value : "");
