import { describe, expect, it } from "vitest";
import { type Actor, actorOf, type Member, memberOf, type Person, systemActor, visitor } from "@/lib/auth/actor";
import type { Role } from "@/lib/db/generated/enums";
import { translator } from "@/lib/i18n";
import { type Access, matrix, may, type PortalFunction, permits, roleWarnings } from "@/lib/roles/policy";
import { roleCodes } from "@/lib/roles/schema";
import { isSameName, transitions } from "@/lib/roles/workflow";

const today = "2026-11-21";
const home = organisation("1", "9000001-1");
const other = organisation("2", "9000003-8");

function organisation(id: string, businessId: string) {
  const names = { nameFi: "Esimerkki", nameSv: null };
  return {
    id,
    businessId,
    ...names,
    kind: "PRIVATE" as const,
    isCustomer: true,
    customerUntil: null,
    registerEndedOn: null,
  };
}

type Wishes = { isOfficer?: boolean; issuer?: "SUOMIFI" | "KATSO"; roles?: Role[] };

function row({ isOfficer = false, issuer = "SUOMIFI", roles = [] }: Wishes) {
  const at = "2026-11-21T10:00:00Z";
  const confirmation = {
    basis: "MANDATE" as const,
    registerRoles: [],
    isComplete: true,
    letsIn: true,
    makesMainUser: false,
    katsoRoles: [],
  };
  return {
    session: {
      id: "s",
      issuer: isOfficer ? ("KELA" as const) : issuer,
      acr: "loa3",
      isOfficer,
      authenticatedAt: at,
      idleEndsAt: at,
      expiresAt: at,
    },
    person: { id: "p", givenName: "Teemu", familyName: "Tuominen", email: null, language: "fi" as const },
    confirmations: [{ ...confirmation, businessId: home.businessId, name: home.nameFi, organisation: home }],
    grants: roles.map((role, index) => ({ id: String(index), role, organisationId: home.id })),
    namings: [],
  };
}

function member(roles: Role[]): Member {
  const found = memberOf(actorOf(row({ roles }), today) as Person, home.businessId);
  if (!found) throw new Error("no roles, no membership");
  return found;
}

const letters: Record<Access, string> = {
  none: "–",
  read: "R",
  review: "review",
  part: "R, own W",
  draft: "W draft",
  write: "W",
  administer: "A",
};

const functions = Object.keys(matrix) as PortalFunction[];
const columns = [...roleCodes, "OFFICER"] as const;

describe("What each role may do", () => {
  it("is the customer's own table", () => {
    const table = functions.map((one) =>
      [one.padEnd(18), ...columns.map((column) => letters[matrix[one][column]].padEnd(8))].join(" ").trimEnd(),
    );
    const heading = ["".padEnd(18), "MAIN     ADMIN    TECH     DPO      ARCH     IMPL     READER   KELA"].join(" ");
    expect([heading, ...table].join("\n")).toBe(
      `
                   MAIN     ADMIN    TECH     DPO      ARCH     IMPL     READER   KELA
roles              A        R        R        R        R        R        R        R
register-data      R        R        R        R        R        R        R        R
contacts           W        W        R        R, own W R, own W –        R        R
billing            W        W        –        –        –        –        –        R
joining            W        W        R, own W –        –        –        R        review
systems            W        W        W        –        –        W        R        R
connection-points  W        W        W        –        –        W draft  R        review
renewal-requests   W        W        R        –        –        –        R        review
termination        W        W draft  –        –        R        –        R        review
controller-change  W        W        –        R        W        –        R        review
deployments        W        W        R, own W R        R        R        R        A
log-requests       W        –        –        W        –        –        –        review
audit              R        R        –        R        –        –        –        R
`.slice(1, -1),
    );
  });

  const reach: Access[] = ["none", "read", "part", "draft", "write", "administer"];

  it.each(functions)("lets a main user do in %s whatever any other role may", (one) => {
    const others = roleCodes.filter((role) => role !== "MAIN_USER").map((role) => reach.indexOf(matrix[one][role]));
    expect(reach.indexOf(matrix[one].MAIN_USER)).toBeGreaterThanOrEqual(Math.max(...others));
  });

  it("adds the roles of one person together", () => {
    const both = member(["READER", "DATA_PROTECTION_OFFICER"]);
    expect(permits(both, "log-requests", "write")).toBe(true);
    expect(permits(both, "connection-points", "read")).toBe(true);
    expect(permits(both, "connection-points", "draft")).toBe(false);
  });

  it("lets who may send prepare, and who may prepare not send", () => {
    expect(permits(member(["TECHNICAL_CONTACT"]), "connection-points", "draft")).toBe(true);
    expect(permits(member(["IMPLEMENTER"]), "connection-points", "write")).toBe(false);
    expect(permits(member(["IMPLEMENTER"]), "connection-points", "draft")).toBe(true);
  });

  it("lets Kela review, and never write what the customer writes", () => {
    const officer = actorOf(row({ isOfficer: true }), today);
    expect(permits(officer, "connection-points", "review")).toBe(true);
    expect(permits(officer, "connection-points", "draft")).toBe(false);
    expect(permits(officer, "contacts", "review")).toBe(false);
    expect(permits(member(["MAIN_USER"]), "connection-points", "review")).toBe(false);
  });

  it("lets the main user of an organisation without any service apply, and nothing else", () => {
    const applicant = { ...member(["MAIN_USER"]), standing: "JOINING" } as Member;
    const allowed = functions.filter((one) => permits(applicant, one, "read"));
    expect(allowed).toEqual(["register-data", "joining"]);
    expect(permits(applicant, "joining", "write")).toBe(true);
  });

  it("lets the people of a customer whose last service has ended read, and apply anew", () => {
    const former = { ...member(["MAIN_USER"]), standing: "ENDED" } as Member;
    expect(functions.filter((one) => !permits(former, one, "read"))).toEqual([]);
    const changed = functions.filter((one) =>
      (["part", "draft", "write", "administer"] as const).some((access) => permits(former, one, access)),
    );
    expect(changed).toEqual(["joining"]);
  });

  it.each([
    ["a visitor", visitor],
    ["a job", systemActor("any")],
    ["somebody who acts for nobody", actorOf(row({}), today)],
  ] as [string, Actor][])("gives %s nothing", (_, actor) => {
    for (const one of functions) expect(permits(actor, one, "read")).toBe(false);
  });
});

describe("Giving and taking roles", () => {
  const own = { organisationId: home.id, receivingOrganisationId: null };
  const foreign = { organisationId: other.id, receivingOrganisationId: null };

  it("belongs to the main user, in the main user's own organisation", () => {
    for (const verb of ["offer", "confirm", "withdraw", "revoke", "setEnd"] as const) {
      expect(may[verb](member(["MAIN_USER"]), own), verb).toBe(true);
      expect(may[verb](member(["MAIN_USER"]), foreign), verb).toBe(false);
      for (const role of roleCodes.slice(1)) expect(may[verb](member([role]), own), `${verb} ${role}`).toBe(false);
    }
  });

  it("is accepted for an organisation by the receiving main user, not by the giving one", () => {
    const given = { organisationId: other.id, receivingOrganisationId: home.id };
    expect(may.acceptForOrganisation(member(["MAIN_USER"]), given)).toBe(true);
    expect(may.acceptForOrganisation(member(["TECHNICAL_CONTACT"]), given)).toBe(false);
    expect(may.acceptForOrganisation(member(["MAIN_USER"]), { ...own, receivingOrganisationId: other.id })).toBe(false);
  });

  it("is accepted by a person identified at Suomi.fi, not by one who came with Katso or works at Kela", () => {
    expect(may.accept(actorOf(row({}), today), own)).toBe(true);
    expect(may.accept(actorOf(row({ issuer: "KATSO" }), today), own)).toBe(false);
    expect(may.accept(actorOf(row({ isOfficer: true }), today), own)).toBe(false);
    expect(may.accept(member(["MAIN_USER"]), own)).toBe(false);
  });

  it("may be undone at once by Kela's officer, who gives nothing", () => {
    const officer = actorOf(row({ isOfficer: true }), today);
    expect(may.revoke(officer, own)).toBe(true);
    expect(may.offer(officer, own)).toBe(false);
  });

  it("never leaves a state that is an end", () => {
    const ends = ["DECLINED", "WITHDRAWN", "REVOKED", "ENDED"];
    for (const { from } of Object.values(transitions)) expect(ends).not.toEqual(expect.arrayContaining([...from]));
  });
});

describe("The warnings", () => {
  const held = (...pairs: [Role, string][]) => pairs.map(([role, holder]) => ({ role, holder }));
  const spread = held(
    ["MAIN_USER", "a"],
    ["MAIN_USER", "b"],
    ["ADMINISTRATIVE_CONTACT", "c"],
    ["ADMINISTRATIVE_CONTACT", "d"],
  );

  it("tell first that everything lies with one person, whatever other roles there are", () => {
    const lone = held(["MAIN_USER", "a"], ["ADMINISTRATIVE_CONTACT", "a"], ["TECHNICAL_CONTACT", "a"], ["READER", "b"]);
    expect(roleWarnings("PRIVATE", lone)).toEqual([{ code: "one-person" }]);
  });

  it("tell second of a key role with a single holder, in the order of the roles", () => {
    const warnings = roleWarnings("PUBLIC", held(["TECHNICAL_CONTACT", "b"], ["MAIN_USER", "a"], ["READER", "c"]));
    expect(warnings).toEqual([
      { code: "single-holder", role: "MAIN_USER" },
      { code: "single-holder", role: "TECHNICAL_CONTACT" },
    ]);
  });

  it("are silent when each key role has two holders, and about roles that nobody has", () => {
    expect(roleWarnings("PRIVATE", spread)).toEqual([]);
  });

  it("never trouble somebody who works alone", () => {
    expect(roleWarnings("PRACTITIONER", held(["MAIN_USER", "a"]))).toEqual([]);
    expect(roleWarnings("PHARMACY", held(["MAIN_USER", "a"]))).toEqual([{ code: "one-person" }]);
  });
});

describe("The name of whoever accepts", () => {
  const teemu = { givenName: "Teemu Juhani", familyName: "Tuominen" };

  it.each(["Teemu Tuominen", "tuominen TEEMU", "Teemu Juhani Tuominen", "Juhani Tuominen", " Tuominen,  Teemu "])(
    "may be written %j",
    (offered) => expect(isSameName(offered, teemu)).toBe(true),
  );

  it.each(["Teemu Virtanen", "Tuominen", "Teemu", "Teemu Matti Tuominen", "", "Tiina Tuominen"])(
    "is not %j",
    (offered) => expect(isSameName(offered, teemu)).toBe(false),
  );

  it("bears accents, hyphens and letters of other alphabets' cousins", () => {
    expect(isSameName("Anna Maija Makela", { givenName: "Anna-Maija", familyName: "Mäkelä" })).toBe(true);
    expect(isSameName("Soren Strom Lofgren", { givenName: "Søren", familyName: "Ström-Löfgren" })).toBe(true);
    expect(isSameName("Søren Ström", { givenName: "Søren", familyName: "Ström-Löfgren" })).toBe(false);
  });
});

describe("The words", () => {
  it.each(["fi", "sv", "en"] as const)("name in %s what each role may do in each function it reaches", (language) => {
    const t = translator(language) as unknown as { has(key: string): boolean };
    for (const one of functions) {
      for (const role of roleCodes) {
        const access = matrix[one][role];
        if (access !== "none") expect(t.has(`roles.rights.${one}.${access}`), `${one} ${access}`).toBe(true);
      }
    }
  });
});
