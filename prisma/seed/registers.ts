import { systemActor } from "@/lib/auth/actor";
import { helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { Register, type WalkMode } from "@/lib/db/generated/enums";
import { markCompared } from "@/lib/reconciliation/workflow";
import { readRows } from "@/lib/registry/schema";
import { beginWalk, failWalk, finishWalk, takePage, type Walk } from "@/lib/registry/workflow";
import type { ConceptCode } from "@/mocks/code-service/concept-code";
import { worldEntries } from "@/mocks/code-service/world-entries";
import { hourOn } from "@/tests/support/builders";

const seeded = systemActor("seed");

/** What some units of the county were called when the portal first saw them. */
const formerNames: Record<string, string> = {
  Kotisairaala: "Kotisairaalan yksikkö",
  Apuvälinekeskus: "Apuvälinelainaamo",
};

const named = (entry: ConceptCode, names: Record<string, string>): ConceptCode => ({
  ...entry,
  attributes: entry.attributes.map((one) => {
    const former = one.attributeName === "LongName" && !one.language && names[one.attributeValue[0] ?? ""];
    return former ? { ...one, attributeValue: [former] } : one;
  }),
});

const novelty = { attributeName: "Palvelumuoto", attributeValue: ["1 Läsnäpalvelu"] };

/** A walk that somebody's clock began on that day at ten past three, through all that it was given. */
async function walk(register: Register, mode: WalkMode, daysAgo: number, rows: unknown[]): Promise<Walk> {
  const [begun, ended] = [hourOn(-daysAgo, 3, 10), hourOn(-daysAgo, 3, 11)];
  return inScope(seeded, async (tx) => {
    const one = await beginWalk(tx, { register, mode, requestedById: null }, begun);
    const page = { ...readRows(rows), page: 1, itemsTotal: rows.length, pagesTotal: rows.length > 0 ? 1 : 0 };
    if (rows.length > 0) await takePage(tx, one, page, ended);
    return finishWalk(tx, one, ended);
  });
}

/** A night on which the code service did not answer. */
const refusedWalk = (register: Register, daysAgo: number) =>
  inScope(seeded, async (tx) => {
    const one = await beginWalk(tx, { register, mode: "CHANGES", requestedById: null }, hourOn(-daysAgo, 3, 10));
    return failWalk(tx, one, { code: "bad-status", page: 1, status: 503 }, hourOn(-daysAgo, 3, 12));
  });

/** How long ago the last Sunday was; the one before it is surely earlier than the nights told here. */
const sundaysAgo = () => new Date(`${helsinkiDate(new Date())}T00:00:00Z`).getUTCDay() || 7;

/**
 * The registers as the portal knows them: what it saw first, what last Sunday's walks found changed, a night on which the
 * code service did not answer, and last night, when nothing had happened. Gives how many entries there are.
 */
export async function seedRegisters(): Promise<number> {
  const today = helsinkiDate(new Date());
  for (const register of Object.values(Register)) {
    const entries = worldEntries(register, { asOf: "earlier", today });
    const earlier = entries.map((entry) => named(entry, formerNames));
    await walk(register, "FULL", 300, earlier);
    const [first, ...others] = entries;
    const sundays = first ? [{ ...first, attributes: [...first.attributes, novelty] }, ...others] : [];
    await walk(register, "FULL", sundaysAgo() + 7, sundays);
    for (const daysAgo of [4, 3]) await walk(register, "CHANGES", daysAgo, []);
    if (register === "PRACTITIONERS") await refusedWalk(register, 2);
    else await walk(register, "CHANGES", 2, []);
    await walk(register, "CHANGES", 1, []);
  }
  return inScope(seeded, async (tx) => {
    await markCompared(tx, hourOn(-1, 3, 12));
    return tx.registerEntry.count();
  });
}
