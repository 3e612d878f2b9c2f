import { isDeepStrictEqual } from "node:util";
import type { CalendarDate } from "../calendar";
import type { Prisma, Tx } from "../db";
import { lastChange } from "../db/last-change";
import { Refusal } from "../refusal";
import { type ContactFacts, validityOn } from "./policy";
import type { FormTexts } from "./schema";

/** Those who write one organisation's contact data at once are judged one after the other, as long as the transaction lasts. */
export async function takeTurn(tx: Tx, organisationId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR NO KEY UPDATE`;
}

type Saved = { version: number; texts: FormTexts } | null;
type Typed = { version: number; texts: FormTexts };

/**
 * Whether what was typed is what stands saved already. Where somebody has saved something else since the version that the
 * form's reader saw, it refuses, and gives what differs back to be shown beside what was typed. A version of 0 is "nothing
 * there". `of` finds the row's history.
 */
export async function isSavedAlready(
  tx: Tx,
  of: Prisma.DataVersionWhereInput,
  saved: Saved,
  typed: Typed,
): Promise<boolean> {
  const version = saved?.version ?? 0;
  const differing = Object.keys(typed.texts).filter(
    (field) => !isDeepStrictEqual(saved?.texts[field] ?? "", typed.texts[field]),
  );
  if (saved && differing.length === 0) return true;
  if (version === typed.version) return false;
  const values = Object.fromEntries(differing.map((field) => [field, saved?.texts[field] ?? ""]));
  throw new Refusal("contact.changed-elsewhere", { theirs: { values, version, ...(await lastChange(tx, of)) } });
}

type Period = Pick<ContactFacts, "validFrom" | "validUntil">;

const overlap = (one: Period, other: Period) =>
  (!one.validUntil || one.validUntil >= other.validFrom) && (!other.validUntil || other.validUntil >= one.validFrom);

/** Refuses to enter the same person for the same function twice over the same days. */
export function refuseSecondEntry(
  entry: ContactFacts & { id?: string },
  others: readonly (ContactFacts & { id: string })[],
) {
  const isSame = others.some(
    (other) =>
      other.id !== entry.id &&
      other.function === entry.function &&
      other.email.toLowerCase() === entry.email.toLowerCase() &&
      overlap(entry, other),
  );
  if (isSame) throw new Refusal("contact.already-entered", { field: "email" });
}

/** Refuses to change what is past: somebody who comes back is entered anew. */
export function refusePast(contact: Period, today: CalendarDate): void {
  if (validityOn(contact, today) === "past") throw new Refusal("contact.past");
}
