import {
  type Actor,
  actorOf,
  type Member,
  memberOf,
  type Officer,
  type SessionRow,
  systemActor,
} from "@/lib/auth/actor";
import { hindranceOf, may as mayConfirm } from "@/lib/confirmations/policy";
import { isLostRace, Prisma, type Tx } from "@/lib/db";
import type { Role } from "@/lib/db/generated/enums";
import { isInHand, may as mayReview } from "@/lib/reviews/policy";
import { may } from "@/lib/submissions/policy";
import { advance, canAdvance, type Transition } from "@/lib/submissions/workflow";
import type { Portal } from "./commands";
import type { Deed, Who } from "./model";

const at = new Date("2026-11-24T09:00:00Z");
const day = new Date("2026-12-29T00:00:00Z");

/** The row that the life cycle moves, and the lines of its timeline. */
type Row = Awaited<ReturnType<typeof advance>>;
type Line = { actorKind: Actor["kind"]; personId: string | null };

export const newId = (number: number) => `00000000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;

/** The cast without a database: actors are made of what a session says. */
export function castOf(ids: { organisation: string; other: string; person(who: Who): string }) {
  const organisationOf = (id: string) => ({
    id,
    businessId: id === ids.organisation ? "9000001-1" : "9000003-8",
    nameFi: "Testi Oy",
    nameSv: null,
    kind: "PRIVATE" as const,
    isCustomer: true,
    customerUntil: null,
    registerEndedOn: null,
  });
  const row = (who: Who, isOfficer: boolean): SessionRow => ({
    session: {
      id: ids.person(who),
      issuer: isOfficer ? "KELA" : "SUOMIFI",
      acr: "",
      isOfficer,
      authenticatedAt: at.toISOString(),
      idleEndsAt: "",
      expiresAt: "",
    },
    person: { id: ids.person(who), givenName: who, familyName: "Testaaja", email: null, language: "fi" },
    confirmations: [],
    grants: [],
    namings: [],
  });
  const member = (who: Who, role: Role, id = ids.organisation): Member => {
    const organisation = organisationOf(id);
    const isMain = role === "MAIN_USER";
    const actor = actorOf(
      {
        ...row(who, false),
        confirmations: [
          {
            businessId: organisation.businessId,
            name: organisation.nameFi,
            basis: isMain ? "REGISTER_ROLE" : "MANDATE",
            registerRoles: isMain ? ["NIMKO"] : [],
            isComplete: true,
            letsIn: true,
            makesMainUser: isMain,
            katsoRoles: [],
            organisation,
          },
        ],
        grants: isMain ? [] : [{ id: newId(1), role, organisationId: id }],
      },
      "2026-11-24",
    );
    const found = actor.kind === "PERSON" ? memberOf(actor, organisation.businessId) : null;
    if (!found) throw new Error(`${who} is no member`);
    return found;
  };
  const officer = (who: Who) => actorOf(row(who, true), "2026-11-24") as Officer;
  return {
    tiina: member("tiina", "TECHNICAL_CONTACT"),
    teemu: member("teemu", "TECHNICAL_CONTACT"),
    maija: member("maija", "MAIN_USER"),
    ilmari: member("ilmari", "IMPLEMENTER"),
    reija: member("reija", "READER"),
    vera: member("vera", "TECHNICAL_CONTACT", ids.other),
    outi: officer("outi"),
    ville: officer("ville"),
    anna: officer("anna"),
    portal: systemActor("apply-submission"),
  } as const satisfies Record<Who, Actor>;
}

type Cast = ReturnType<typeof castOf>;

/** One submission before the life cycle's own `advance` and the policies of its doors, on any transaction. */
export class Core implements Portal {
  private readonly lines: Line[] = [];

  constructor(
    private readonly tx: Tx,
    private readonly cast: Cast,
    private row: Row,
    private readonly needs: { confirming: boolean; second: boolean },
  ) {}

  stands = async () => ({ status: this.row.status, lines: this.lines.length });

  async does(who: Who, deed: Deed): Promise<boolean> {
    const actor = this.cast[who];
    const step = this.stepOf(actor, deed);
    if (!step) return false;
    if (deed === "confirm") this.lines.push({ actorKind: actor.kind, personId: actor.personId });
    return this.advances(actor, step);
  }

  private async advances(actor: Actor, transition: Transition): Promise<boolean> {
    try {
      this.row = await advance(this.tx, this.row, transition, { actor, now: at, data: this.dataOf(actor, transition) });
    } catch (error) {
      if (!isLostRace(error)) throw error;
      return false;
    }
    this.lines.push({ actorKind: actor.kind, personId: actor.personId });
    return true;
  }

  /** Which step a deed is, when the policies let this actor take it at all; whether it is time for it is `advance`'s to say. */
  private stepOf(actor: Actor, deed: Deed): Transition | null {
    const { row } = this;
    const seen = { ...row, organisation: { kind: "PRIVATE" as const }, events: this.lines, isAsked: false };
    const isSeen = actor.kind !== "OFFICER" || row.reference !== null;
    if (!isSeen) return null;
    const when = (mayIt: boolean, step: Transition) => (mayIt ? step : null);
    const inHand = actor.kind === "OFFICER" && isInHand(actor, seen);
    switch (deed) {
      case "send":
        return when(may.submit(actor, seen), this.needs.confirming ? "ask" : "submit");
      case "confirm": {
        const asked = { part: "SECOND_PERSON", name: null, personId: null, confirmedAt: null } as const;
        const known = { isNamed: false, hasProof: false, others: [] };
        return when(mayConfirm.confirm(actor, seen) && hindranceOf(actor, seen, asked, known) === null, "submit");
      }
      case "reopen":
        return when(mayConfirm.reopen(actor, seen), row.reference === null ? "reopen" : "reopenReturned");
      case "withdraw":
        return when(may.withdraw(actor, seen), "withdraw");
      case "propose":
        return when(mayReview.propose(actor, seen) && inHand && this.needs.second, "propose");
      case "approve": {
        const isSecond = row.status === "IN_SECOND_REVIEW";
        return when(mayReview.approve(actor, seen) && (isSecond || (inHand && !this.needs.second)), "approve");
      }
      case "return":
      case "reject":
        return when(mayReview[deed](actor, seen) && inHand, deed);
      case "take":
      case "release":
      case "decline":
      case "cancel":
        return when(mayReview[deed](actor, seen) && canAdvance(row.status, deed), deed);
      case "apply":
        return when(may.apply(actor), "apply");
    }
  }

  /** What the step writes besides the status, so that the invariants of the database hold. */
  private dataOf(actor: Actor, step: Transition): Parameters<typeof advance>[3]["data"] {
    const by = { id: actor.personId, name: "name" in actor ? actor.name : null };
    const sender = { submittedById: by.id, submittedByName: by.name };
    const decided = { decidedById: by.id, decidedByName: by.name, decidedAt: at };
    const sent = { reference: this.row.reference ?? `LC-${this.row.id}`, submittedAt: at, effectiveOn: day };
    const subjectKey = `life:${this.row.id}`;
    switch (step) {
      case "ask":
        return { ...sender, subjectKey, confirmationsAskedAt: at };
      case "submit":
        return { ...(this.needs.confirming ? {} : sender), ...sent, subjectKey };
      case "reopen":
        return { submittedById: null, submittedByName: null };
      case "take":
        return { takenById: by.id, takenByName: by.name, takenAt: at };
      case "release":
        return { takenById: null, takenByName: null, takenAt: null };
      case "return":
        return { answerBy: day };
      case "propose":
        return { proposedById: by.id, proposedByName: by.name, proposedAt: at, proposedOn: day };
      case "decline":
        return { proposedById: null, proposedByName: null, proposedAt: null, proposedOn: null };
      case "cancel":
        return { ...decided, decisionReason: "Siksi.", proposedById: null, proposedAt: null };
      case "reject":
        return { ...decided, decisionReason: "Siksi." };
      case "approve":
        return decided;
      case "apply":
        return { effectiveAt: at };
      default:
        return {};
    }
  }
}

/** What a draft of Tiina's begins with. */
export const draftRow = (organisationId: string, tiinaId: string) => ({
  kind: "CONNECTION_POINT_CHANGE" as const,
  organisationId,
  answers: {},
  draftedById: tiinaId,
  draftedByName: "Tiina Testaaja",
  createdAt: at,
  savedAt: at,
});

/**
 * A transaction that keeps one row in memory and honours what `advance` writes by: the version and the statuses expected. Found
 * wanting, it answers as the database does.
 */
export function inMemory(row: Row): Tx {
  let kept = row;
  const gone = () => new Prisma.PrismaClientKnownRequestError("No record", { code: "P2025", clientVersion: "" });
  const submission = {
    update: ({
      where,
      data,
    }: {
      where: { version: number; status: { in: string[] } };
      data: Record<string, unknown>;
    }) => {
      if (where.version !== kept.version || !where.status.in.includes(kept.status)) return Promise.reject(gone());
      kept = { ...kept, ...data, version: kept.version + 1 } as Row;
      return Promise.resolve(kept);
    },
  };
  return { submission, submissionEvent: { create: () => Promise.resolve({}) } } as unknown as Tx;
}

/** The same row as the database would give it. */
export const rowOf = (id: string, organisationId: string, tiinaId: string): Row =>
  ({
    id,
    ...draftRow(organisationId, tiinaId),
    status: "DRAFT",
    version: 1,
    reference: null,
    submittedById: null,
    takenById: null,
    proposedById: null,
  }) as unknown as Row;
