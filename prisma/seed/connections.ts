import { addDays, helsinkiDate } from "@/lib/calendar";
import type { KantaService, SystemClass } from "@/lib/db/generated/enums";
import { aConnectionPoint, anInformationSystem, aPointUse, aSystemUse } from "@/tests/support/builders";
import { type Organisations, organisationIn, organisationNamed, type SeededOrganisation } from "./organisations";

const inDays = (days: number) => addDays(helsinkiDate(new Date()), days);

type SystemRow = [name: string, version: string, supplier: string, systemClass: SystemClass, certifiedForDays: number];

const catalogue = {
  county: ["Kertomus Aalto", "12.1", "Aaltotieto Oy", "A2", 610],
  social: ["Asiakaspolku", "4.3", "Polkuohjelmistot Oy", "A2", 420],
  bridge: ["Siltaväylä", "3.0", "Siltapalvelu Oy", "A1", 890],
  cloud: ["Pilviväylä", "2.4", "Terveyspilvi Oy", "A1", 505],
  pharmacy: ["Rohtokirja", "9.4", "Rohtotieto Oy", "A2", 380],
  practice: ["Vastaanotto Helppo", "5.6", "Helppotieto Oy", "A2", 265],
  dental: ["Hammaskaari", "2.8", "Helppotieto Oy", "A3", 730],
  images: ["Kuvakontti", "6.1", "Kuvatieto Oy", "A3", 150],
  homeCare: ["Kotireitti", "4.0", "Polkuohjelmistot Oy", "A3", 340],
  laboratory: ["Labrapisara", "3.3", "Pisaratieto Oy", "B", 1_000],
  booking: ["Ajanvaraus Vuoro", "1.9", "Vuorotieto Oy", "B", 1_000],
  old: ["Kertomus Aalto", "10.4", "Aaltotieto Oy", "A2", -45],
} as const satisfies Record<string, SystemRow>;

export type Systems = Record<keyof typeof catalogue, { id: string }>;

/** The officers' catalogue of information systems; the certificate of the last has ended. */
export async function seedSystems(): Promise<Systems> {
  const made: Partial<Systems> = {};
  for (const [index, [key, row]] of Object.entries(catalogue).entries()) {
    const [name, version, supplier, systemClass, days] = row;
    const certifiedUntil = systemClass === "B" ? null : inDays(days);
    const registerId = String(1_201 + index);
    made[key as keyof Systems] = await anInformationSystem({
      name,
      version,
      supplier,
      systemClass,
      certifiedUntil,
      registerId,
    });
  }
  return made as Systems;
}

type Point = Awaited<ReturnType<typeof aConnectionPoint>>;
export type Points = Record<"gateway" | "test" | "spare" | "bridge" | "bridgeTwo" | "cloud" | "village", Point>;

/** The county's own points and the intermediaries', which most of the others use. */
export async function seedPoints(organisations: Organisations): Promise<Points> {
  const of = (businessId: string) => organisationIn(organisations, businessId);
  const county = {
    of: of("9000001-1"),
    networkProvider: "Kuituverkko Oy",
    onCallEmail: "paivystys@esimerkkila.example",
  };
  const bridge = {
    of: of("9000006-2"),
    networkProvider: "Runkoverkko Oy",
    onCallEmail: "valvomo@siltapalvelu.example",
  };
  const cloud = organisationNamed(organisations, "Terveyspilvi Oy");
  const village = organisationNamed(organisations, "Harjukylän hyvinvointialue");
  const oid = (organisation: SeededOrganisation, number: number) => `${organisation.oid}.18.10.${number}`;
  return {
    gateway: await aConnectionPoint({
      ...county,
      oid: oid(county.of, 1),
      name: "KANTA-GW1",
      host: "kanta-gw1.esimerkkila.fi",
      addresses: ["10.24.8.11", "10.24.8.12"],
      partyIdentifier: "ESIM-001",
      activeFrom: "2023-01-01",
      certificateEnds: inDays(14),
    }),
    test: await aConnectionPoint({
      ...county,
      oid: oid(county.of, 2),
      name: "KANTA-TESTI",
      environment: "CLIENT_TEST",
      host: "kanta-testi.esimerkkila.fi",
      addresses: ["10.24.9.11"],
      partyIdentifier: "ESIM-T01",
      activeFrom: "2023-01-01",
      certificateEnds: inDays(214),
    }),
    spare: await aConnectionPoint({
      ...county,
      oid: oid(county.of, 3),
      name: "KANTA-KOULUTUS",
      environment: "PRODUCTION_LIKE",
      host: "kanta-koulutus.esimerkkila.fi",
      addresses: ["10.24.9.21"],
      activeFrom: "2024-08-15",
      certificateEnds: inDays(-9),
    }),
    bridge: await aConnectionPoint({
      ...bridge,
      oid: oid(bridge.of, 1),
      name: "SILTA-KANTA-1",
      host: "kanta1.siltapalvelu.example",
      addresses: ["10.77.1.10", "10.77.1.11", "fd12:3456:789a::10"],
      partyIdentifier: "SILTA-001",
      activeFrom: "2018-05-02",
      certificateEnds: inDays(171),
    }),
    bridgeTwo: await aConnectionPoint({
      ...bridge,
      oid: oid(bridge.of, 2),
      name: "SILTA-KANTA-2",
      host: "kanta2.siltapalvelu.example",
      addresses: ["10.77.2.0/28"],
      partyIdentifier: "SILTA-002",
      activeFrom: "2022-03-01",
      certificateEnds: inDays(52),
    }),
    cloud: await aConnectionPoint({
      of: cloud,
      oid: oid(cloud, 1),
      name: "PILVI-KANTA-1",
      host: "kanta.terveyspilvi.example",
      addresses: ["10.140.0.20"],
      networkProvider: "Runkoverkko Oy",
      onCallEmail: "paivystys@terveyspilvi.example",
      activeFrom: "2020-10-12",
      certificateEnds: inDays(290),
    }),
    village: await aConnectionPoint({
      of: village,
      oid: oid(village, 1),
      name: "HARJU-GW",
      host: "kanta.harjukyla.example",
      addresses: ["10.31.4.5"],
      onCallEmail: "paivystys@harjukyla.example",
      activeFrom: "2023-01-01",
      certificateEnds: inDays(33),
    }),
  };
}

/** Who uses which system through which point. */
export async function seedUses(organisations: Organisations, systems: Systems, points: Points): Promise<number> {
  let count = 0;
  const use = async (of: SeededOrganisation, point: Point, system: { id: string }, services = servicesThrough(of)) => {
    await aSystemUse({ of, system, services });
    await aPointUse({ of, point, system, services });
    count += 1;
  };
  for (const of of organisations.values()) {
    if (!of.isCustomer || of.kind === "INTERMEDIARY" || of.businessId === "9000001-1") continue;
    await use(of, pointOf(of, points), systemOf(of, systems));
  }
  const county = organisationIn(organisations, "9000001-1");
  await use(county, points.gateway, systems.county);
  await aPointUse({
    of: county,
    point: points.test,
    system: systems.county,
    services: ["PRESCRIPTION", "PATIENT_DATA"],
  });
  await aSystemUse({ of: county, system: systems.social, services: ["SOCIAL_WELFARE"] });
  await aSystemUse({ of: county, system: systems.images, services: ["IMAGING"] });
  await aSystemUse({ of: county, system: systems.old, services: ["PATIENT_DATA"], usedUntil: inDays(-45) });
  return count;
}

/** The services whose data travel through a point; renewal requests travel with prescriptions. */
function servicesThrough({ kind }: SeededOrganisation): KantaService[] {
  if (kind === "PUBLIC") return ["PRESCRIPTION", "PATIENT_DATA", "SOCIAL_WELFARE"];
  return kind === "PHARMACY" ? ["PRESCRIPTION"] : ["PRESCRIPTION", "PATIENT_DATA"];
}

const siltasOwn = new Set(["9000003-8", "9000004-6", "9000005-4"]);

function pointOf(of: SeededOrganisation, points: Points): Point {
  if (siltasOwn.has(of.businessId)) return points.bridge;
  if (of.id === points.village.organisationId) return points.village;
  return [points.bridge, points.bridgeTwo, points.cloud][Number(of.businessId.slice(5, 7)) % 3] ?? points.bridge;
}

function systemOf(of: SeededOrganisation, systems: Systems): { id: string } {
  if (of.kind === "PUBLIC") return systems.county;
  if (of.kind === "PHARMACY") return systems.pharmacy;
  if (of.nameFi.includes("Hammas")) return systems.dental;
  return of.nameFi.includes("Kotihoito") ? systems.homeCare : systems.practice;
}
