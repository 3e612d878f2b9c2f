import { actorOf, type Member, memberOf, type Officer, type Person } from "@/lib/auth/actor";
import { hashToken, newToken, subjectHash } from "@/lib/auth/identity";
import { helsinkiDate } from "@/lib/calendar";
import { findSessionRow } from "@/lib/db";
import type { Basis, Language, Role } from "@/lib/db/generated/enums";
import { build } from "./build";
import { anyIdentityCode, anyNumber, oneOf, untilUnique } from "./chance";
import type { Built } from "./organisations";
import { aGrant, aNaming } from "./roles";

const givenNames = ["Aada", "Eino", "Helmi", "Ilmari", "Kerttu", "Onni", "Saga", "Toivo", "Venla", "Väinö"];
const familyNames = ["Anttila", "Berg", "Heikkilä", "Koskela", "Lind", "Mäkinen", "Nurmi", "Salo", "Turunen", "Ylönen"];
const idleMinutes = 30;
const hour = 3_600_000;

export type APerson = {
  identityCode?: string;
  givenName?: string;
  familyName?: string;
  email?: string | null;
  language?: Language;
  staffNumber?: string;
};

/** Somebody who has signed in some time; gives back the identity code too, which the database does not hold. */
export const aPerson = (wishes: APerson = {}) =>
  untilUnique(async () => {
    const identityCode = wishes.identityCode ?? anyIdentityCode();
    const givenName = wishes.givenName ?? oneOf(givenNames);
    const familyName = wishes.familyName ?? oneOf(familyNames);
    const address = `${givenName}.${familyName}${anyNumber(1, 99_999)}@testi.example`.toLowerCase();
    const row = await build((tx) =>
      tx.person.create({
        data: {
          subjectHash: subjectHash({ identityCode }),
          givenName,
          familyName,
          email: wishes.email === undefined ? address.normalize("NFD").replace(/\p{M}/gu, "") : wishes.email,
          language: wishes.language ?? "fi",
          staffNumber: wishes.staffNumber ?? null,
        },
      }),
    );
    return { ...row, identityCode, name: `${givenName} ${familyName}` };
  });

/** What the other builders must know of a person. */
export type Somebody = { id: string };

/** What Suomi.fi confirmed for one organisation in the session: it lets in, and makes a main user only when said so. */
export type AConfirmation = {
  of: Built & { nameFi: string };
  basis?: Basis;
  registerRoles?: string[];
  themes?: string[];
  katsoRoles?: Role[];
  isComplete?: boolean;
  letsIn?: boolean;
  makesMainUser?: boolean;
};

/** A live session with its secret, as sign-in leaves it. */
export async function aSession(wishes: {
  of: Somebody;
  confirmations?: AConfirmation[];
  isOfficer?: boolean;
  issuer?: "SUOMIFI" | "KATSO" | "KELA";
  device?: string;
  now?: Date;
}): Promise<{ id: string; token: string }> {
  const now = wishes.now ?? new Date();
  const token = newToken();
  const issuer = wishes.issuer ?? (wishes.isOfficer ? "KELA" : "SUOMIFI");
  const session = await build((tx) =>
    tx.session.create({
      data: {
        tokenHash: hashToken(token),
        personId: wishes.of.id,
        issuer,
        acr: "http://ftn.ficora.fi/2017/loa2",
        device: wishes.device ?? null,
        isOfficer: wishes.isOfficer ?? false,
        providerSubject: `subject-${wishes.of.id}`,
        authenticatedAt: now,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + 8 * hour),
        confirmations: { create: (wishes.confirmations ?? []).map((one) => confirmationData(one, wishes.of.id, now)) },
      },
    }),
  );
  return { id: session.id, token };
}

const confirmationData = ({ of, ...wishes }: AConfirmation, personId: string, now: Date) => ({
  personId,
  businessId: of.businessId,
  name: of.nameFi,
  basis: wishes.basis ?? "MANDATE",
  registerRoles: wishes.registerRoles ?? [],
  themes: wishes.themes ?? [],
  katsoRoles: wishes.katsoRoles ?? [],
  isComplete: wishes.isComplete ?? true,
  letsIn: wishes.letsIn ?? true,
  makesMainUser: wishes.makesMainUser ?? false,
  confirmedAt: now,
});

/** The actor that the portal itself makes of this session. */
export async function actorOfSession(session: { token: string }, now = new Date()): Promise<Person | Officer> {
  const row = await findSessionRow(hashToken(session.token), now, idleMinutes);
  if (!row) throw new Error("The session has ended or never was");
  return actorOf(row, helsinkiDate(now));
}

/** Somebody signed in who acts for no organisation (yet). */
export async function aSignedInPerson(
  wishes: { person?: Somebody; confirmations?: AConfirmation[]; now?: Date } & APerson = {},
): Promise<Person> {
  const person = wishes.person ?? (await aPerson(wishes));
  const session = await aSession({ of: person, confirmations: wishes.confirmations, now: wishes.now });
  return (await actorOfSession(session, wishes.now)) as Person;
}

export type AMember = {
  of: Built & { nameFi: string };
  roles: Role[];
  person?: Somebody & { name?: string };
  /** The organisation to which the roles were given and which named this person; its confirmation then opens the door. */
  through?: Built & { nameFi: string };
  /** A main user is one by mandate unless said that the role was granted. */
  mainUserBy?: "MANDATE" | "REGISTER_ROLE" | "GRANT";
  registerRoles?: string[];
  now?: Date;
} & APerson;

/** A person who acts for the organisation in these roles: confirmed by Suomi.fi, roles accepted, signed in. */
export async function aMember(wishes: AMember): Promise<Member> {
  const { of, roles, through, now } = wishes;
  const mainUserBy = wishes.mainUserBy ?? "MANDATE";
  const person = wishes.person ?? (await aPerson(wishes));
  const makesMainUser = roles.includes("MAIN_USER") && mainUserBy !== "GRANT" && !through;
  for (const role of roles) {
    if (role === "MAIN_USER" && makesMainUser) continue;
    if (through) await aNaming({ grant: await aGrant({ organisation: of, role, to: through }), person });
    else await aGrant({ organisation: of, role, person });
  }
  const byRegister = makesMainUser && mainUserBy === "REGISTER_ROLE" ? ["NIMKO"] : [];
  const registerRoles = wishes.registerRoles ?? byRegister;
  return aSignedInMember({ of, person, through, registerRoles, makesMainUser, now });
}

/** Somebody who holds roles already signs in and acts for the organisation. */
export async function aSignedInMember(wishes: {
  of: Built & { nameFi: string };
  person: Somebody;
  through?: Built & { nameFi: string };
  registerRoles?: string[];
  makesMainUser?: boolean;
  now?: Date;
}): Promise<Member> {
  const { of, through, registerRoles = [], makesMainUser, now } = wishes;
  const basis = registerRoles.length > 0 ? "REGISTER_ROLE" : "MANDATE";
  const confirmations = [{ of: through ?? of, basis, registerRoles, makesMainUser } as const];
  const session = await aSession({ of: wishes.person, now, confirmations });
  return memberIn(await actorOfSession(session, now), of);
}

function memberIn(actor: Person | Officer, of: Built): Member {
  const member = actor.kind === "PERSON" ? memberOf(actor, of.businessId) : null;
  if (!member) throw new Error("These wishes give no membership: an organisation that is not a customer, or no roles?");
  return member;
}

/** Somebody at work for Kela. */
export async function anOfficer(wishes: { person?: Somebody; now?: Date } & APerson = {}): Promise<Officer> {
  const person = wishes.person ?? (await aPerson({ staffNumber: `K${anyNumber(200_000, 9_999_999)}`, ...wishes }));
  const session = await aSession({ of: person, isOfficer: true, now: wishes.now });
  return (await actorOfSession(session, wishes.now)) as Officer;
}
