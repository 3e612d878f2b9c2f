import { generateKeyPairSync } from "node:crypto";
import { systemActor } from "@/lib/auth/actor";
import { addDays, daysBetween, helsinkiDate, startOfDay } from "@/lib/calendar";
import { reminderLadder } from "@/lib/certificate-board/schema";
import { inScope } from "@/lib/db";
import { toldOfCertificate } from "@/lib/jobs/notices/certificate";
import { aCertificate, aConnectionPoint, hourOn } from "@/tests/support/builders";
import { build, day } from "@/tests/support/builders/build";
import type { Cast } from "./cast";
import type { Points } from "./connections";
import { type Organisations, organisationIn, organisationNamed } from "./organisations";

const inDays = (days: number) => addDays(helsinkiDate(new Date()), days);
const system = systemActor("apply-submission");

/**
 * What makes a board of certificates tell something: one key at two organisations, one certificate renewed by its holder with
 * the old one in the books, one that is not in force yet, and the reminders that have been sent.
 */
export async function seedCertificates(organisations: Organisations, points: Points, cast: Cast): Promise<number> {
  const county = organisationIn(organisations, "9000001-1");
  const common = { of: county, networkProvider: "Kuituverkko Oy", onCallEmail: "paivystys@esimerkkila.example" };
  await sharesKey(common, organisationNamed(organisations, "Harjukylän hyvinvointialue"), points);
  await renewed(common, cast);
  const training = await aConnectionPoint({
    ...common,
    name: "KANTA-KOULUTUS-2",
    oid: `${county.oid}.18.10.6`,
    environment: "PRODUCTION_LIKE",
    host: "kanta-koulutus2.esimerkkila.fi",
    addresses: ["10.24.9.22"],
    certificateEnds: null,
  });
  await puts(training, await aCertificate({ of: county, host: training.host, from: inDays(6) }));
  return remindsOf();
}

type Common = { of: ReturnType<typeof organisationIn>; networkProvider: string; onCallEmail: string };
type Point = { id: string; host: string };

const puts = (point: Point, { id }: { id: string }) =>
  build((tx) =>
    tx.connectionPoint.update({ where: { id: point.id }, data: { certificateId: id, version: { increment: 1 } } }),
  );

/** The spare gateway of the county and the gateway of Harjukyla have certificates with the same key. */
async function sharesKey(common: Common, owner: Common["of"], { village }: Points): Promise<void> {
  const keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spare = await aConnectionPoint({
    ...common,
    name: "KANTA-VARA",
    oid: `${common.of.oid}.18.10.4`,
    host: "kanta-vara.esimerkkila.fi",
    addresses: ["10.24.8.21"],
    partyIdentifier: "ESIM-002",
    activeFrom: "2024-02-01",
    certificateEnds: null,
  });
  await puts(spare, await aCertificate({ of: common.of, host: spare.host, to: inDays(44), keys }));
  await puts(village, await aCertificate({ of: owner, host: village.host, to: inDays(33), keys }));
}

/** Three weeks ago Tiina put a renewed certificate into use by herself. */
async function renewed(common: Common, cast: Cast): Promise<void> {
  const host = "kanta-kuva.esimerkkila.fi";
  const old = await aCertificate({ of: common.of, host, from: inDays(-368), to: inDays(-3) });
  const point = await inScope(
    system,
    (tx) =>
      tx.connectionPoint.create({
        data: {
          organisationId: common.of.id,
          oid: `${common.of.oid}.18.10.5`,
          name: "KANTA-KUVA",
          environment: "PRODUCTION",
          host,
          port: 8443,
          addresses: ["10.24.8.31"],
          networkProvider: common.networkProvider,
          onCallPhone: "+358201234567",
          onCallEmail: common.onCallEmail,
          certificateId: old.id,
          activeFrom: day(inDays(-368)),
        },
      }),
    { change: { event: "submission.applied", at: hourOn(-368, 0) } },
  );
  const renewal = await aCertificate({ of: common.of, host, from: inDays(-24), ownKey: true });
  const tiina = await cast.member("tiina", common.of.businessId);
  await inScope(
    tiina,
    (tx) => tx.connectionPoint.update({ where: { id: point.id }, data: { certificateId: renewal.id, version: 2 } }),
    { change: { event: "connection-point.certificate-renewed", at: hourOn(-21, 10) } },
  );
}

/** The reminders that the clock would have sent by now: the step that each certificate stands on, and those before it. */
async function remindsOf(): Promise<number> {
  const today = helsinkiDate(new Date());
  return inScope(system, async (tx) => {
    const inUse = await tx.certificate.findMany({
      where: { connectionPoint: { is: { state: "ACTIVE" } }, validTo: { gt: new Date() } },
    });
    let count = 0;
    for (const { id, organisationId, validTo } of inUse) {
      const left = daysBetween(today, helsinkiDate(validTo));
      for (const daysBefore of reminderLadder.filter((step) => left <= step)) {
        const sentAt = new Date(startOfDay(addDays(helsinkiDate(validTo), -daysBefore)).getTime() + 7_320_000);
        await tx.certificateReminder.create({ data: { certificateId: id, daysBefore, organisationId, sentAt } });
        const notice = { event: "certificate.ends", organisationId, subjectId: id };
        for (const { recipients, params, ...told } of await toldOfCertificate(tx, notice, sentAt))
          await tx.message.createMany({
            data: recipients.map((recipient) => ({
              ...told,
              ...recipient,
              params: JSON.parse(JSON.stringify(params)),
              dedupeKey: `seed:${id}:${daysBefore}:${recipient.personId ?? recipient.email}`,
              createdAt: sentAt,
              sentAt,
              readAt: left < daysBefore ? new Date(sentAt.getTime() + 3_600_000) : null,
            })),
          });
        count += 1;
      }
    }
    return count;
  });
}
