import type { Actor } from "@/lib/auth/actor";
import { systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import { confirmSubmission, reopenSubmission } from "@/lib/confirmations/actions";
import { findAwaiting } from "@/lib/confirmations/queries";
import { inScope } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import {
  approveSubmission,
  cancelSubmission,
  declineProposal,
  proposeSubmission,
  rejectSubmission,
  releaseSubmission,
  returnSubmission,
  takeSubmission,
} from "@/lib/reviews/actions";
import { applySubmission, submitSubmission, withdrawSubmission } from "@/lib/submissions/actions";
import { kindOf } from "@/lib/submissions/kinds";
import { aMember, anOfficer, anOrganisation, aPerson } from "../builders";
import { aPointChange } from "../notices";
import type { Portal } from "./commands";
import type { Deed, Who } from "./model";

const system = systemActor("life-cycle");
const reason = "Siksi.";

/** The cast, each with a session of their own. */
export async function aCast() {
  const organisation = await anOrganisation({ kind: "PRIVATE" });
  const both = await aPerson({ staffNumber: `K${Date.now()}${Math.floor(Math.random() * 1e6)}` });
  const of = { of: organisation };
  return {
    tiina: await aMember({ ...of, roles: ["TECHNICAL_CONTACT"], person: both }),
    teemu: await aMember({ ...of, roles: ["TECHNICAL_CONTACT"] }),
    maija: await aMember({ ...of, roles: ["MAIN_USER"], mainUserBy: "REGISTER_ROLE" }),
    ilmari: await aMember({ ...of, roles: ["IMPLEMENTER"] }),
    reija: await aMember({ ...of, roles: ["READER"] }),
    vera: await aMember({ of: await anOrganisation({ kind: "PRIVATE" }), roles: ["TECHNICAL_CONTACT"] }),
    outi: await anOfficer({ person: both }),
    ville: await anOfficer(),
    anna: await anOfficer(),
    portal: system,
  } as const satisfies Record<Who, Actor>;
}

export type Cast = Awaited<ReturnType<typeof aCast>>;

/** A change notice drafted by Tiina before the doors of the portal itself. */
export class Doors implements Portal {
  private constructor(
    private readonly id: string,
    private readonly cast: Cast,
  ) {}

  /** One life at a time: what the kind asks for is set for all of them. */
  static async draft(cast: Cast, { confirming, second }: { confirming: boolean; second: boolean }): Promise<Doors> {
    kindOf("CONNECTION_POINT_CHANGE").confirmers = () => (confirming ? [{ part: "SECOND_PERSON" }] : []);
    const { submission } = await aPointChange({
      in: "DRAFT",
      by: cast.tiina,
      environment: second ? "PRODUCTION" : "CLIENT_TEST",
    });
    return new Doors(submission.id, cast);
  }

  private async read() {
    const found = await inScope(system, (tx) => findAwaiting(tx, system, this.id));
    if (!found) throw new Error("The submission has gone");
    return found;
  }

  async stands() {
    const { status, events } = await this.read();
    return { status, lines: events.length };
  }

  async does(who: Who, deed: Deed): Promise<boolean> {
    const row = await this.read();
    try {
      await this.open(this.cast[who], deed, row);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  private open(actor: Actor, deed: Deed, row: Awaited<ReturnType<typeof findAwaiting>> & object): Promise<unknown> {
    const submissionId = this.id;
    const seen = { submissionId, version: row.version };
    const decision = { ...seen, reason: "", effectiveOn: null };
    switch (deed) {
      case "send":
        return submitSubmission.as(actor)({ ...seen, isRight: "true", hasNoPatientData: "true" });
      case "confirm":
        return confirmSubmission.as(actor)({
          submissionId,
          confirmationId: row.confirmations[0]?.id ?? submissionId,
          contentHash: row.contentHash ?? "",
          isRead: "true",
        });
      case "reopen":
        return reopenSubmission.as(actor)({ submissionId, reason });
      case "withdraw":
        return withdrawSubmission.as(actor)({ submissionId, reason: "" });
      case "take":
        return takeSubmission.as(actor)(seen);
      case "release":
        return releaseSubmission.as(actor)(seen);
      case "return":
        return returnSubmission.as(actor)({
          ...seen,
          fields: [{ field: "point.port", reason }],
          answerBy: addDays(helsinkiDate(new Date()), 14),
          keepsClock: false,
          clockReason: "",
        });
      case "propose":
        return proposeSubmission.as(actor)(decision);
      case "approve":
        return approveSubmission.as(actor)(decision);
      case "decline":
        return declineProposal.as(actor)({ ...seen, reason });
      case "reject":
        return rejectSubmission.as(actor)({ ...seen, reason });
      case "cancel":
        return cancelSubmission.as(actor)({ ...seen, reason });
      case "apply": {
        const day = row.effectiveOn?.toISOString().slice(0, 10) ?? helsinkiDate(new Date());
        return applySubmission.as(actor, { now: startOfDay(day) })({ submissionId });
      }
    }
  }

  /** What must be true of every life, however it went; the sentences of what is not. */
  async faults(): Promise<string[]> {
    const row = await this.read();
    const events = row.events.toReversed();
    const approvals = events.filter(({ event }) => event === "approve");
    const broken = events.filter(({ fromStatus }, index) => fromStatus !== (events[index - 1]?.toStatus ?? "DRAFT"));
    const isOver = ["SCHEDULED", "EFFECTIVE"].includes(row.status);
    const wasSent = events.some(({ event }) => event === "submit");
    return [
      ...broken.map(({ event }) => `the timeline breaks at ${event}`),
      ...(isOver && approvals.length !== 1 ? ["approved not exactly once"] : []),
      ...(wasSent !== (row.reference !== null) ? ["a reference number without a sending, or the other way"] : []),
      ...(wasSent && row.sentAnswers === null ? ["sent, and nothing kept of it"] : []),
      ...(isOver && row.decidedById === this.cast.tiina.personId ? ["decided by whoever wrote it"] : []),
      ...(isOver && row.decidedById === row.proposedById ? ["decided twice by the same officer"] : []),
    ];
  }
}
