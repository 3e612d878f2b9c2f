import type { Prisma, Tx } from "../db";
import type { FindingState } from "../db/generated/enums";
import { Refusal } from "../refusal";

/** The life of a finding: the customer explains, an officer closes, with or without an explanation (docs/rules.md BR-08c). */
export const transitions = {
  answer: { from: ["OPEN"], to: "ANSWERED" },
  close: { from: ["OPEN", "ANSWERED"], to: "CLOSED" },
} as const satisfies Record<string, { from: readonly FindingState[]; to: FindingState }>;

export type Transition = keyof typeof transitions;

export const canAdvance = (state: FindingState, transition: Transition): boolean =>
  (transitions[transition].from as readonly FindingState[]).includes(state);

/** Refuses what comes too late, and says what has happened in the meantime. */
export function refuseLate(state: FindingState, transition: Transition): void {
  if (canAdvance(state, transition)) return;
  throw new Refusal(state === "CLOSED" ? "finding.already-closed" : "finding.already-answered");
}

/** Takes one step: the only writer of `state`. Of two who act at once, one finds the state gone and gets the door's `conflict`. */
export async function advance(
  tx: Tx,
  finding: { id: string },
  transition: Transition,
  data: Prisma.RegisterFindingUncheckedUpdateInput,
): Promise<void> {
  const { from, to } = transitions[transition];
  await tx.registerFinding.update({
    where: { id: finding.id, state: { in: [...from] } },
    data: { ...data, state: to },
    select: { id: true },
  });
}
