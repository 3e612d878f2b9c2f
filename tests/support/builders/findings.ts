import type { Prisma } from "@/lib/db";
import type { FindingKind, FindingState } from "@/lib/db/generated/enums";
import { build } from "./build";
import type { Built } from "./organisations";
import { anOfficer, aPerson } from "./people";

export type AFinding = {
  of: Built;
  kind?: FindingKind;
  state?: FindingState;
  oid?: string;
  name?: string;
  before?: string | null;
  after?: string | null;
  foundAt?: Date;
  /** Who answers, and what; somebody of no name when only the answer is given. */
  by?: Somebody;
  answer?: string;
  officer?: Somebody;
  closeReason?: string;
};

type Somebody = { personId: string; name: string };

const dayLength = 86_400_000;

/** Something noticed in the register about a customer: a unit's entry that has ended, open and a day old, unless said otherwise. */
export async function aFinding({ of, state = "OPEN", ...wishes }: AFinding) {
  const foundAt = wishes.foundAt ?? new Date(Date.now() - dayLength);
  const later = (hours: number) => new Date(Math.min(foundAt.getTime() + hours * 3_600_000, Date.now()));
  const isAnswered = state === "ANSWERED" || wishes.answer !== undefined;
  const answerer = isAnswered ? (wishes.by ?? (await somebody())) : null;
  const closer = state === "CLOSED" ? (wishes.officer ?? (await anOfficer())) : null;
  return build((tx) =>
    tx.registerFinding.create({
      data: {
        organisationId: of.id,
        register: "ORGANISATIONS",
        oid: wishes.oid ?? "1.2.246.10.90000099.10.7",
        name: wishes.name ?? "Rannan terveysasema",
        kind: wishes.kind ?? "ENTRY_ENDED",
        before: wishes.before ?? null,
        after: wishes.after ?? null,
        state,
        foundAt,
        ...(answerer && {
          answer: wishes.answer ?? "Yksikön toiminta on siirtynyt toiseen yksikköön.",
          answeredById: answerer.personId,
          answeredByName: answerer.name,
          answeredAt: later(5),
        }),
        ...(closer && {
          closeReason: wishes.closeReason ?? "Tiedot on tarkistettu asiakkaan kanssa.",
          closedById: closer.personId,
          closedByName: closer.name,
          closedAt: later(12),
        }),
      },
    }),
  );
}

const somebody = async (): Promise<Somebody> => {
  const { id, name } = await aPerson();
  return { personId: id, name };
};

export type ARegisterEntry = Partial<Omit<Prisma.RegisterEntryCreateInput, "raw">> & {
  oid: string;
  name: string;
  /** The attributes as the code service names them. */
  attributes?: Record<string, string>;
};

/** An entry as a walk through a register leaves it: of the register of organisations, in force, unless said otherwise. */
export const aRegisterEntry = ({ attributes = {}, ...wishes }: ARegisterEntry) =>
  build((tx) =>
    tx.registerEntry.create({
      data: {
        register: "ORGANISATIONS",
        status: "ACTIVE",
        contentHash: wishes.oid,
        firstSeenAt: new Date(),
        changedAt: new Date(),
        ...wishes,
        raw: {
          conceptCodeId: wishes.oid,
          attributes: Object.entries(attributes).map(([attributeName, value]) => ({
            attributeName,
            attributeValue: [value],
          })),
        },
      },
    }),
  );
