import { systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { type ChangeMade, inScope, type Tx } from "@/lib/db";
import { aGrant, aPerson, hourOn } from "@/tests/support/builders";
import type { Cast } from "./cast";
import type { Points } from "./connections";
import { type Organisations, organisationIn } from "./organisations";

/** The moment at which the customers' data were brought into the portal: before all else that the demonstration tells. */
export const transferredAt = hourOn(-430, 6);

const asTransferred = (work: (tx: Tx) => Promise<unknown>) =>
  inScope(systemActor("transfer"), work, { change: { at: transferredAt } });

const byJob = (job: string, change: ChangeMade, work: (tx: Tx) => Promise<unknown>) =>
  inScope(systemActor(job), work, { change });

/** The customers' data have not always been as they are: what changed in the last year, when and by whose hand. */
export async function seedHistories(organisations: Organisations, points: Points, cast: Cast): Promise<void> {
  await seedPointsPast(points);
  await seedUnitsPast(organisationIn(organisations, "9000001-1").id);
  await seedRolesPast(organisations, cast);
}

/** What a point was like when it was brought in, and the days on which approved notices made it what it is. */
async function seedPointsPast({ gateway, bridge, bridgeTwo, village }: Points): Promise<void> {
  const gatewayWas = { networkProvider: "Vanha Verkko Oy", onCallPhone: "+358201110000", addresses: ["10.24.8.11"] };
  await changePoint(gateway, gatewayWas, [
    [-310, { networkProvider: gateway.networkProvider }],
    [-142, { onCallPhone: gateway.onCallPhone }],
    [-62, { addresses: gateway.addresses }],
  ]);
  await changePoint(bridge, { networkProvider: "Alueverkko Oy" }, [
    [-251, { networkProvider: bridge.networkProvider }],
  ]);
  await changePoint(bridgeTwo, { port: 7443 }, [[-45, { port: bridgeTwo.port }]]);
  await changePoint(village, { onCallEmail: "it@harjukyla.example" }, [[-88, { onCallEmail: village.onCallEmail }]]);
}

type PointData = Partial<
  Pick<Points["gateway"], "networkProvider" | "onCallPhone" | "onCallEmail" | "addresses" | "port">
>;

async function changePoint(
  { id }: { id: string },
  was: PointData,
  became: [days: number, data: PointData][],
): Promise<void> {
  await asTransferred((tx) => tx.connectionPoint.update({ where: { id }, data: was }));
  for (const [days, data] of became) {
    const change = { event: "submission.applied", at: hourOn(days, 0, 5) };
    await byJob("apply-submission", change, (tx) => tx.connectionPoint.update({ where: { id }, data }));
  }
}

/** Units that the register knew by another name, or not yet as giving social care. */
async function seedUnitsPast(organisationId: string): Promise<void> {
  const units = await inScope(systemActor("transfer"), (tx) =>
    tx.unit.findMany({ where: { organisationId, kind: "UNIT" }, orderBy: { oid: "asc" }, take: 3 }),
  );
  for (const [index, { id, nameFi }] of units.entries()) {
    const was = nameFi.replace(/terveysasema|sote-keskus|sosiaali- ja terveyskeskus/i, "terveyskeskus");
    await asTransferred((tx) =>
      tx.unit.update({ where: { id }, data: { nameFi: was === nameFi ? `${nameFi} (kuntayhtymä)` : was } }),
    );
    const change = { event: "organisation.reconciled", at: hourOn(-215 + 40 * index, 3, 10) };
    await byJob("reconcile", change, (tx) => tx.unit.update({ where: { id }, data: { nameFi } }));
  }
}

/** A reader's role that was to end and was then left open, and one that was taken away. */
async function seedRolesPast(organisations: Organisations, cast: Cast): Promise<void> {
  const county = organisationIn(organisations, "9000001-1");
  const maija = await cast.member("maija", county.businessId);
  const leena = await inScope(maija, (tx) =>
    tx.roleGrant.findFirstOrThrow({
      where: { organisationId: county.id, role: "READER", holderName: { startsWith: "Leena" } },
    }),
  );
  const setEnd = (days: number, endsOn: string | null) =>
    inScope(
      maija,
      (tx) =>
        tx.roleGrant.update({
          where: { id: leena.id },
          data: { endsOn: endsOn ? new Date(`${endsOn}T00:00:00Z`) : null },
        }),
      { change: { event: "grant.end-set", at: hourOn(days, 10, 20) } },
    );
  await setEnd(-92, addDays(helsinkiDate(new Date()), -20));
  await setEnd(-31, null);
  const person = await aPerson({
    givenName: "Markku",
    familyName: "Metsälä",
    email: "markku.metsala@esimerkkila.example",
  });
  const offeredBy = { id: maija.personId, name: maija.name };
  const grant = await aGrant({ organisation: county, role: "READER", person, offeredBy, at: hourOn(-300, 9, 40) });
  const endedAt = hourOn(-118, 15, 25);
  await inScope(
    maija,
    (tx) =>
      tx.roleGrant.update({
        where: { id: grant.id },
        data: {
          state: "REVOKED",
          endedAt,
          endedById: maija.personId,
          endedByName: maija.name,
          endReason: "Siirtynyt muihin tehtäviin",
        },
      }),
    { change: { event: "grant.revoked", at: endedAt } },
  );
}
