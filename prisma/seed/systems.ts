import { systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import type { SystemClass } from "@/lib/db/generated/enums";
import { anInformationSystem, aSystemUse } from "@/tests/support/builders";
import type { Systems } from "./connections";
import { type Organisations, organisationIn } from "./organisations";

const inDays = (days: number) => addDays(helsinkiDate(new Date()), days);

type Row = [
  name: string,
  version: string,
  supplier: string,
  systemClass: SystemClass,
  certifiedForDays: number | null,
  profiles: string[],
];

const recipe = "Resepti";
const patient = "Potilastiedot";
const social = "Asiakastiedot";
const images = "Kuva-aineistot";

/** More of the catalogue; the ends are in days from today. */
const registered: Row[] = [
  ["Kertomus Aalto", "13.0", "Aaltotieto Oy", "A2", 820, [recipe, patient, social]],
  ["Kertomus Aalto", "11.8", "Aaltotieto Oy", "A2", 26, [recipe, patient]],
  ["Asiakaspolku", "5.0", "Polkuohjelmistot Oy", "A2", 700, [social]],
  ["Asiakaspolku", "3.9", "Polkuohjelmistot Oy", "A2", -210, [social]],
  ["Kotireitti", "4.5", "Polkuohjelmistot Oy", "A3", 610, [patient, social]],
  ["Hammaskaari", "3.0", "Helppotieto Oy", "A3", 940, [patient, images]],
  ["Hammaskaari", "2.2", "Helppotieto Oy", "A3", -30, [patient]],
  ["Vastaanotto Helppo", "6.0", "Helppotieto Oy", "A2", 540, [recipe, patient]],
  ["Rohtokirja", "10.0", "Rohtotieto Oy", "A2", 760, [recipe]],
  ["Kuvakontti", "7.0", "Kuvatieto Oy", "A3", 680, [images]],
  ["Kuvakontti", "5.4", "Kuvatieto Oy", "A3", -400, [images]],
  ["Siltaväylä", "3.1", "Siltapalvelu Oy", "A1", 900, []],
  ["Synnytyspolku", "2.0", "Aaltotieto Oy", "A3", 88, [patient]],
  ["Kuntotieto", "1.7", "Kuntoohjelmistot Oy", "A3", 300, [patient]],
  ["Työterveys Vire", "8.2", "Vireohjelmistot Oy", "A2", 455, [recipe, patient]],
  ["Suunterveys Hymy", "1.2", "Hymytieto Oy", "A3", 365, [patient]],
  ["Näyte ja vastaus", "4.4", "Pisaratieto Oy", "B", null, []],
  ["Potilasjono", "2.1", "Vuorotieto Oy", "B", null, []],
];

/** What is not in the register of systems (yet), and what has left the catalogue. */
const unregistered: Row[] = [
  ["Kotikäynti Mukana", "0.9", "Mukanatieto Oy", "A3", null, []],
  ["Vuoropäiväkirja", "2.0", "Vuorotieto Oy", "A3", null, []],
];
const retired: Row[] = [["Kertomus Aalto", "9.2", "Aaltotieto Oy", "A2", -700, [recipe, patient]]];

async function seedMoreSystems(): Promise<Map<string, { id: string }>> {
  const made = new Map<string, { id: string }>();
  const add = async (
    [name, version, supplier, systemClass, days, profiles]: Row,
    rest: Parameters<typeof anInformationSystem>[0],
  ) => {
    const certifiedUntil = days === null ? null : inDays(days);
    const system = { name, version, supplier, systemClass, certifiedUntil, profiles, ...rest };
    made.set(`${name} ${version}`, await anInformationSystem(system));
  };
  for (const [index, row] of registered.entries()) await add(row, { registerId: String(1_301 + index) });
  for (const row of unregistered) await add(row, { registerId: null });
  for (const row of retired) await add(row, { registerId: "1188", retiredOn: inDays(-365) });
  return made;
}

/** The rest of the catalogue, and which systems the units use: now, soon and formerly. Gives the number of uses made. */
export async function seedSystemsOfUnits(organisations: Organisations, systems: Systems): Promise<number> {
  const more = await seedMoreSystems();
  const named = (name: string) => {
    const system = more.get(name);
    if (!system) throw new Error(`${name} is not in the catalogue`);
    return system;
  };
  let count = 0;
  const use = async (wishes: Parameters<typeof aSystemUse>[0]) => {
    await aSystemUse(wishes);
    count += 1;
  };
  const county = organisationIn(organisations, "9000001-1");
  const units = await inScope(systemActor("seed"), (tx) =>
    tx.unit.findMany({ where: { organisationId: county.id, endedOn: null }, orderBy: { oid: "asc" }, take: 60 }),
  );
  const switchOn = inDays(45);
  for (const [index, unit] of units.entries()) {
    const here = { of: county, unit };
    if (index % 4 === 0)
      await use({ ...here, system: systems.dental, services: ["PATIENT_DATA"], usedFrom: "2023-04-01" });
    if (index % 6 === 1) {
      const homeCare = { ...here, services: ["PATIENT_DATA", "SOCIAL_WELFARE"] } satisfies Partial<
        Parameters<typeof use>[0]
      >;
      await use({ ...homeCare, system: systems.homeCare, usedFrom: "2022-01-01", usedUntil: addDays(switchOn, -1) });
      await use({ ...homeCare, system: named("Kotireitti 4.5"), usedFrom: switchOn });
    }
    if (index % 9 === 2)
      await use({ ...here, system: systems.laboratory, services: ["PATIENT_DATA"], usedFrom: "2024-09-01" });
  }
  const [first, second, third] = units;
  if (first) await use({ of: county, unit: first, system: named("Synnytyspolku 2.0"), services: ["PATIENT_DATA"] });
  if (second) await use({ of: county, unit: second, system: named("Vuoropäiväkirja 2.0"), services: ["PATIENT_DATA"] });
  if (third) {
    const hygiene = { of: county, unit: third, system: named("Hammaskaari 2.2"), services: ["PATIENT_DATA" as const] };
    await use({ ...hygiene, usedFrom: "2019-01-01", usedUntil: "2023-03-31" });
  }
  const town = organisationIn(organisations, "9000003-8");
  await use({ of: town, system: named("Vastaanotto Helppo 6.0"), usedFrom: inDays(60) });
  await use({ of: town, system: systems.booking, services: ["PATIENT_DATA"], usedFrom: "2021-05-01" });
  const bridge = organisationIn(organisations, "9000006-2");
  await use({ of: bridge, system: named("Siltaväylä 3.1"), usedFrom: "2025-03-01" });
  return count;
}
