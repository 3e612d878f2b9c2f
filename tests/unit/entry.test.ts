import { describe, expect, it } from "vitest";
import {
  actorOf,
  type Confirmation,
  entryRefusal,
  memberOf,
  membershipsOf,
  type Person,
  type SessionRow,
} from "@/lib/auth/actor";

const today = "2026-11-21";

const organisation = (businessId: string, wishes: Partial<NonNullable<Confirmation["organisation"]>> = {}) => ({
  id: `00000000-0000-0000-0000-${businessId.replace("-", "").padStart(12, "0")}`,
  businessId,
  nameFi: "Esimerkkilän hyvinvointialue",
  nameSv: "Exempelby välfärdsområde",
  kind: "PUBLIC" as const,
  isCustomer: true,
  customerUntil: null,
  registerEndedOn: null,
  ...wishes,
});

const county = organisation("9000001-1");
const intermediary = organisation("9000006-2", { kind: "INTERMEDIARY" });

const confirmed = (of: Confirmation["organisation"], wishes: Partial<Confirmation> = {}): Confirmation => ({
  businessId: of?.businessId ?? "9000201-7",
  name: of?.nameFi ?? "Tuntematon",
  basis: "MANDATE",
  registerRoles: [],
  isComplete: true,
  letsIn: true,
  makesMainUser: false,
  katsoRoles: [],
  organisation: of,
  ...wishes,
});

const row = (wishes: Partial<SessionRow>): SessionRow => ({
  session: {
    id: "session",
    issuer: "SUOMIFI",
    acr: "http://ftn.ficora.fi/2017/loa2",
    isOfficer: false,
    authenticatedAt: "2026-11-21T08:00:00.000Z",
    idleEndsAt: "2026-11-21T08:30:00.000Z",
    expiresAt: "2026-11-21T16:00:00.000Z",
  },
  person: { id: "person", givenName: "Teemu", familyName: "Tuominen", email: null, language: "fi" },
  confirmations: [],
  grants: [],
  namings: [],
  ...wishes,
});

const rolesAt = (of: { businessId: string }, wishes: Partial<SessionRow>) =>
  memberOf(actorOf(row(wishes), today) as Person, of.businessId)?.roles;

const grant = { id: "grant", role: "TECHNICAL_CONTACT" as const, organisationId: county.id };
const naming = {
  id: "naming",
  grantId: "given",
  role: "IMPLEMENTER" as const,
  through: intermediary.businessId,
  organisation: county,
};

describe("the entry rule", () => {
  it("lets nobody in on a role alone: the organisation must be confirmed in this session", () => {
    expect(rolesAt(county, { grants: [grant] })).toBeUndefined();
  });

  it("lets nobody in on a mandate alone: a role must have been accepted", () => {
    expect(rolesAt(county, { confirmations: [confirmed(county)] })).toBeUndefined();
    expect(entryRefusal(confirmed(county), [], today)).toBe("no-role");
  });

  it("lets in whoever has both", () => {
    expect(rolesAt(county, { confirmations: [confirmed(county)], grants: [grant] })).toEqual(["TECHNICAL_CONTACT"]);
  });

  it("makes a main user of whom the register or the main user's theme says so, without a grant", () => {
    const confirmations = [
      confirmed(county, { makesMainUser: true, basis: "REGISTER_ROLE", registerRoles: ["NIMKO"] }),
    ];
    expect(rolesAt(county, { confirmations })).toEqual(["MAIN_USER"]);
  });

  it("adds accepted roles to the derived one", () => {
    const confirmations = [confirmed(county, { makesMainUser: true })];
    expect(rolesAt(county, { confirmations, grants: [grant] })).toEqual(["MAIN_USER", "TECHNICAL_CONTACT"]);
  });

  it("does not let a grant of one organisation open another", () => {
    const other = organisation("9000003-8");
    expect(rolesAt(other, { confirmations: [confirmed(other)], grants: [grant] })).toBeUndefined();
  });

  it("lets a named person in through the organisation that received the role, once that one is confirmed", () => {
    expect(rolesAt(county, { namings: [naming] })).toBeUndefined();
    expect(rolesAt(county, { namings: [naming], confirmations: [confirmed(intermediary)] })).toEqual(["IMPLEMENTER"]);
  });

  it("does not count a confirmation that was partial or of another matter for a named person either", () => {
    for (const fault of [{ isComplete: false }, { letsIn: false }]) {
      expect(rolesAt(county, { namings: [naming], confirmations: [confirmed(intermediary, fault)] })).toBeUndefined();
    }
  });

  it("lets nobody in through an organisation whose own register entry has ended", () => {
    const ended = organisation("9000006-2", { kind: "INTERMEDIARY", registerEndedOn: today });
    expect(rolesAt(county, { namings: [naming], confirmations: [confirmed(ended)] })).toBeUndefined();
  });

  it("takes Katso's roles as they come", () => {
    const confirmations = [confirmed(county, { basis: "KATSO", katsoRoles: ["READER", "ARCHIVIST"] })];
    expect(rolesAt(county, { confirmations })).toEqual(["READER", "ARCHIVIST"]);
  });

  it("gives the right to sign to signatories, not to a managing director alone", () => {
    const by = (registerRole: string) =>
      membershipsOf(
        row({ confirmations: [confirmed(county, { makesMainUser: true, registerRoles: [registerRole] })] }),
        today,
      )[0]?.signingRoles;
    expect(["NIMKO", "ELI", "YHM", "S", "TJ"].map(by)).toEqual([["NIMKO"], ["ELI"], ["YHM"], ["S"], []]);
  });

  it.each([
    ["unconfirmed", confirmed(county, { isComplete: false, makesMainUser: true })],
    ["wrong-mandate", confirmed(county, { letsIn: false })],
    ["not-in-register", confirmed(null)],
    ["not-customer", confirmed(organisation("9000007-0", { isCustomer: false }))],
    ["entry-ended", confirmed(organisation("9000007-0", { registerEndedOn: today }), { makesMainUser: true })],
  ] as const)("says why it refuses: %s", (reason, confirmation) => {
    expect(entryRefusal(confirmation, [], today)).toBe(reason);
    expect(membershipsOf(row({ confirmations: [confirmation] }), today)).toEqual([]);
  });

  it("keeps the door open until the day the register's entry ends", () => {
    const ending = organisation("9000007-0", { registerEndedOn: "2026-11-22" });
    expect(entryRefusal(confirmed(ending, { makesMainUser: true }), [], today)).toBeNull();
  });

  it("knows an officer from a person", () => {
    const officer = row({
      session: { ...row({}).session, isOfficer: true, issuer: "KELA" },
      confirmations: [confirmed(county)],
    });
    expect(actorOf(officer, today).kind).toBe("OFFICER");
  });
});
