import type { Prisma, Tx } from "../db";
import type { NamingState } from "../db/generated/enums";

/** The life of a naming: from where each step may be taken, and where it leads. */
export const transitions = {
  accept: { from: ["NAMED"], to: "ACTIVE" },
  decline: { from: ["NAMED"], to: "DECLINED" },
  strikeOut: { from: ["NAMED", "ACTIVE"], to: "STRUCK_OUT" },
} as const satisfies Record<string, { from: readonly NamingState[]; to: NamingState }>;

export const canAdvance = (state: NamingState, transition: keyof typeof transitions): boolean =>
  (transitions[transition].from as readonly NamingState[]).includes(state);

/** Takes one step: the only writer of `state`. Of two who act at once, one gets the door's `conflict`. */
export async function advance(
  tx: Tx,
  naming: { id: string },
  transition: keyof typeof transitions,
  data: Prisma.NamedPersonUncheckedUpdateInput,
): Promise<void> {
  const { from, to } = transitions[transition];
  await tx.namedPerson.update({
    where: { id: naming.id, state: { in: [...from] } },
    data: { ...data, state: to },
    select: { id: true },
  });
}
