import type { FindingState } from "@/lib/db/generated/enums";
import { organisationRoot } from "@/mocks/world/organisations";
import { aFinding, aUnit, hourOn } from "@/tests/support/builders";
import type { Cast } from "./cast";
import { inDays } from "./freezes";
import { type Organisations, organisationIn } from "./organisations";

const clinic = "9000003-8";

/** Units of the medical centre that have closed: how many days ago, and what has come of it. */
const closedUnits: [number: number, fi: string, sv: string, days: number, state: FindingState, answer?: string][] = [
  [90, "Mallikas, fysioterapia", "Mallikas, fysioterapin", 9, "OPEN"],
  [
    91,
    "Mallikas, laboratorionäytteenotto",
    "Mallikas, laboratorieprovtagningen",
    26,
    "ANSWERED",
    "Näytteenotto siirtyi ostopalveluksi, ja yksikkö lopetettiin. Liityntäpisteen käytöstä ei jäänyt yksikölle mitään.",
  ],
];

/** What the registers have shown about the medical centre: one matter open, one answered, one closed. */
export async function seedFindings(organisations: Organisations, cast: Cast): Promise<number> {
  const of = organisationIn(organisations, clinic);
  const root = organisationRoot(clinic);
  const [pekka, ville] = [await cast.member("pekka", clinic), await cast.officer("ville")];
  for (const [number, nameFi, nameSv, days, state, answer] of closedUnits) {
    const oid = `${root}.10.${number}`;
    const endedOn = inDays(-days);
    await aUnit({ of, oid, nameFi, nameSv, endedOn });
    const foundAt = hourOn(1 - days, 3);
    await aFinding({ of, oid, name: nameFi, state, after: endedOn, foundAt, by: pekka, ...(answer && { answer }) });
  }
  await aFinding({
    of,
    oid: `${root}.10.3`,
    name: "Mallikas, kuvantaminen",
    kind: "PARENT_CHANGED",
    before: `${root}.10.4`,
    after: `${root}.10.1`,
    foundAt: hourOn(-61, 3),
    state: "CLOSED",
    by: pekka,
    answer: "Kuvantaminen kuuluu nyt Mallilan lääkärikeskukseen. Toiminta jatkuu samassa paikassa.",
    officer: ville,
    closeReason: "Yksikkö on saman organisaation sisällä, joten asiakkuus ei muutu.",
  });
  return closedUnits.length + 1;
}
