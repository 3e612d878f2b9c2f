import { addDays, type CalendarDate, startOfDay } from "@/lib/calendar";
import type { KantaService, OrganisationKind } from "@/lib/db/generated/enums";
import { personOf } from "@/mocks/world";
import { type ACommitment, aCommitment, aServiceUse } from "@/tests/support/builders";
import { inDays } from "./freezes";
import {
  joined,
  type Organisations,
  organisationIn,
  organisationNamed,
  type SeededOrganisation,
} from "./organisations";

const servicesOf: Record<OrganisationKind, KantaService[]> = {
  PUBLIC: ["PRESCRIPTION", "PATIENT_DATA", "SOCIAL_WELFARE", "IMAGING", "RENEWAL_REQUESTS"],
  PRIVATE: ["PRESCRIPTION", "PATIENT_DATA"],
  PHARMACY: ["PRESCRIPTION"],
  PRACTITIONER: ["PRESCRIPTION", "PATIENT_DATA"],
  INTERMEDIARY: [],
};

const mainJoiner = "9000003-8";

/** Practitioners on the medical centre's premises, who use its system by its application. */
const coJoiners = ["Tmi Hilkka Hammas", "Tmi Petra Psykologi", "Tmi Silja Silmälääkäri"];
const joinedTogether: CalendarDate = "2024-02-01";

const startOf = ({ kind, nameFi }: SeededOrganisation): CalendarDate =>
  coJoiners.includes(nameFi) ? joinedTogether : joined[kind];

/** The services of every customer, with how each joined; some are joining one, and some have given one up. */
export async function seedServices(organisations: Organisations): Promise<number> {
  const main = organisationIn(organisations, mainJoiner);
  let count = 0;
  const use = async (wishes: Parameters<typeof aServiceUse>[0]) => {
    await aServiceUse({ recordedAt: startOfDay(wishes.startedOn ?? inDays(-20)), ...wishes });
    count += 1;
  };
  for (const of of organisations.values()) {
    if (!of.isCustomer) continue;
    const isCo = coJoiners.includes(of.nameFi);
    for (const service of servicesOf[of.kind])
      await use({
        of,
        service,
        startedOn: startOf(of),
        joiningModel: isCo || of.id === main.id ? "JOINT" : "DIRECT",
        ...(isCo ? { mainJoiner: main } : {}),
      });
  }
  await use({ of: main, service: "IMAGING", state: "JOINING" });
  await use({
    of: organisationNamed(organisations, "Kuvantaminen Valokeila Oy"),
    service: "IMAGING",
    startedOn: "2022-05-02",
  });
  const ended = { state: "ENDED", startedOn: "2019-05-02" } as const;
  await use({ of: organisationIn(organisations, "9000005-4"), service: "KELAIN", ...ended, endedOn: "2021-04-18" });
  await use({
    of: organisationNamed(organisations, "Silmäklinikka Kirkas Oy"),
    service: "IMAGING",
    ...ended,
    endedOn: inDays(-120),
  });
  return count;
}

/** The general terms of delivery by the day from which they were signed. */
const terms: [from: CalendarDate, version: string][] = [
  ["2022-01-01", "3.0"],
  ["2016-01-01", "2.1"],
  ["2010-01-01", "1.0"],
];

const versionOn = (day: CalendarDate) => terms.find(([from]) => from <= day)?.[1] ?? "1.0";

type Signatories = NonNullable<ACommitment["signatories"]>;

/** Who signed at the organisations that the demonstration tells of. */
const known: Record<string, Signatories> = {
  "9000001-1": [
    { name: "Liisa Lehtonen", registerRole: null },
    { name: "Heikki Hakala", registerRole: null },
  ],
  "9000003-8": [
    { name: personOf("pekka").displayName, registerRole: "NIMKO" },
    { name: "Marjatta Mallikas", registerRole: "NIMKO", signedOn: "2016-08-29" },
  ],
  "9000004-6": [{ name: personOf("kaisa").displayName, registerRole: "ELI" }],
  "9000005-4": [{ name: personOf("lauri").displayName, registerRole: "ELI" }],
};

const names = ["Eeva Eskola", "Kalle Kivelä", "Birgitta Berg", "Reijo Rinne", "Sanna Saarinen", "Olavi Oinonen"];

function signatoriesOf({ businessId, kind, nameFi }: SeededOrganisation, index: number): Signatories {
  const found = known[businessId];
  if (found) return found;
  const name = names[index % names.length] ?? "";
  if (kind === "PUBLIC") return [{ name, registerRole: null }];
  if (kind === "PRACTITIONER" && nameFi.startsWith("Tmi ")) return [{ name: nameFi.slice(4), registerRole: "ELI" }];
  return [{ name, registerRole: kind === "PHARMACY" || kind === "PRACTITIONER" ? "ELI" : "NIMKO" }];
}

/** Signed before the services began; pharmacies have signed the newer terms as well. */
const renewed: CalendarDate = "2022-06-15";

/** What every customer has signed, some of it on terms that are no longer the newest. */
export async function seedCommitments(organisations: Organisations): Promise<number> {
  let count = 0;
  const sign = async (wishes: ACommitment & { signedOn: CalendarDate }) => {
    await aCommitment({ termsVersion: versionOn(wishes.signedOn), recordedAt: startOfDay(wishes.signedOn), ...wishes });
    count += 1;
  };
  for (const [index, of] of [...organisations.values()].entries()) {
    const services = servicesOf[of.kind];
    if (!of.isCustomer || services.length === 0) continue;
    const signatories = signatoriesOf(of, index);
    const signedOn = before(startOf(of));
    const isRenewed = of.kind === "PHARMACY";
    await sign({
      of,
      services,
      signedOn,
      inForceFrom: startOf(of),
      signatories: signatories.map((one) => ({ signedOn, ...one })),
      ...(isRenewed ? { endedOn: renewed } : {}),
    });
    if (isRenewed) await sign({ of, services, signedOn: renewed, signatories });
  }
  return count;
}

/** Three weeks before a service begins, the commitment has been signed. */
const before = (day: CalendarDate): CalendarDate => addDays(day, -21);
