import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Member } from "@/lib/auth/actor";
import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import { listRenewals, viewCertificate } from "@/lib/certificate-board/queries";
import { renewCertificate } from "@/lib/connection-points/actions";
import { closeDatabase, inScope } from "@/lib/db";
import { startWithCertificate } from "@/lib/submissions/actions";
import { aCertificateFile, aConnectionPoint, aMember, anOfficer, anOrganisation, aPointUse } from "../support/builders";
import { selfSignedCertificate } from "../support/certificates";
import { seenBy, send, type, typedEffect, typedPoint, typedScope } from "../support/drafts";
import { aPointChange } from "../support/notices";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;
type Point = Awaited<ReturnType<typeof aConnectionPoint>>;

const today = helsinkiDate(new Date());
const refused = (code: string, options: object = {}) => expect.objectContaining({ name: "Refusal", code, ...options });

let home: Organisation;
let tiina: Member;
let point: Point;

beforeEach(async () => {
  home = await anOrganisation({ kind: "PUBLIC" });
  tiina = await aMember({ of: home, roles: ["TECHNICAL_CONTACT"] });
  point = await aConnectionPoint({ of: home, certificateEnds: addDays(today, 14) });
});
afterAll(closeDatabase);

const fresh = (wishes: Parameters<typeof aCertificateFile>[0] = {}) =>
  aCertificateFile({ host: point.host, from: addDays(today, -1), ...wishes });

const renew = (by: Member, pasted: string, version = 1) =>
  renewCertificate.as(by)({ pointId: point.id, version, pasted });

const pointNow = () => inScope(tiina, (tx) => tx.connectionPoint.findUniqueOrThrow({ where: { id: point.id } }));

describe("a renewed certificate on an unchanged host", () => {
  it("is in use at once, with the old one in the books and a line for Kela", async () => {
    const id = await renew(tiina, (await fresh()).pem);
    expect(await pointNow()).toMatchObject({ certificateId: id, version: 2, host: point.host, port: point.port });
    const old = await inScope(tiina, (tx) => viewCertificate(tx, tiina, point.certificateId ?? "", new Date()));
    expect(old).toMatchObject({ standing: "UNUSED", pointsBefore: [expect.objectContaining({ name: point.name })] });
    const outi = await anOfficer();
    expect(await inScope(outi, (tx) => listRenewals(tx, home.id))).toEqual([
      expect.objectContaining({ name: point.name, certificateId: id }),
    ]);
    const trail = await inScope(outi, (tx) =>
      tx.auditEvent.findMany({ where: { event: "connection-point.certificate-renewed", subjectId: point.id } }),
    );
    expect(trail).toMatchObject([{ outcome: "DONE", personId: tiina.personId }]);
    expect(await inScope(tiina, (tx) => tx.submission.count())).toBe(0);
  });

  it("may come as a file as well", async () => {
    const { der } = await fresh();
    const file = new File([new Uint8Array(der)], "gw.der");
    const id = await renewCertificate.as(tiina)({ pointId: point.id, version: 1, file, pasted: "" });
    expect((await pointNow()).certificateId).toBe(id);
  });

  it("is for main users, administrative and technical contacts; not for implementers, readers or others", async () => {
    const { pem } = await fresh();
    for (const role of ["IMPLEMENTER", "READER"] as const)
      await expect(renew(await aMember({ of: home, roles: [role] }), pem)).rejects.toEqual(refused("forbidden"));
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    await expect(renew(stranger, pem)).rejects.toEqual(refused("not-found"));
    const archivist = await aMember({ of: home, roles: ["ARCHIVIST"] });
    await expect(renew(archivist, pem)).rejects.toThrow();
    await aPointUse({ of: await anOrganisation(), point });
    for (const [index, role] of (["MAIN_USER", "ADMINISTRATIVE_CONTACT", "TECHNICAL_CONTACT"] as const).entries())
      await renew(await aMember({ of: home, roles: [role] }), (await fresh()).pem, index + 1);
    expect((await pointNow()).version).toBe(4);
  });

  it("is refused for what is wrong with it, beside the field", async () => {
    const { pem, privateKeyPem } = await fresh();
    const wrong: [string, string][] = [
      ["certificate.hostMismatch", (await fresh({ host: "www.other.example" })).pem],
      ["certificate.expired", (await fresh({ from: addDays(today, -400), to: addDays(today, -1) })).pem],
      ["renewal.notYetValid", (await fresh({ from: addDays(today, 2) })).pem],
      ["certificate.weakRsa", (await fresh({ curve: undefined, bits: 1024 })).pem],
      ["certificate.privateKey", `${privateKeyPem}${pem}`],
      ["renewal.same", point.certificate?.pem ?? ""],
    ];
    for (const [code, given] of wrong) await expect(renew(tiina, given), code).rejects.toEqual(refused(code));
    expect((await pointNow()).version).toBe(1);
  });

  it("is refused from an issuer who is not on the list, in production; elsewhere it may be", async () => {
    const dates = { from: startOfDay(addDays(today, -1)), to: startOfDay(addDays(today, 300)) };
    const { pem } = await selfSignedCertificate({ host: point.host, curve: "P-256", ...dates });
    await expect(renew(tiina, pem)).rejects.toEqual(refused("certificate.selfSigned"));
    const test = await aConnectionPoint({ of: home, environment: "CLIENT_TEST" });
    const own = await selfSignedCertificate({ host: test.host, curve: "P-256", ...dates });
    await renewCertificate.as(tiina)({ pointId: test.id, version: 1, pasted: own.pem });
  });

  it("cannot be the certificate of another point", async () => {
    const other = await aConnectionPoint({ of: home, host: "other.example" });
    const { pem } = await aCertificateFile({ host: point.host, dnsNames: [point.host, other.host] });
    await renewCertificate.as(tiina)({ pointId: other.id, version: 1, pasted: pem });
    await expect(renew(tiina, pem)).rejects.toEqual(refused("notice.certificateElsewhere"));
  });

  it("waits for a notice about the same point", async () => {
    const outi = await anOfficer();
    const made = await aPointChange({ in: "SUBMITTED", by: tiina, officer: outi });
    const { pem } = await aCertificateFile({ host: made.point.host, from: addDays(today, -1) });
    const input = { pointId: made.point.id, pasted: pem };
    const reference = made.submission.reference;
    const expected = refused("connection-point.open-matter", { options: { params: { reference } } });
    await expect(renewCertificate.as(tiina)({ ...input, version: made.point.version })).rejects.toEqual(expected);
    await expect(startWithCertificate.as(tiina)(input)).rejects.toEqual(expected);
  });

  it("lets one of two through, and neither over what has changed meanwhile", async () => {
    const files = [await fresh(), await fresh()];
    const outcomes = await Promise.allSettled(files.map(({ pem }) => renew(tiina, pem)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(renew(tiina, (await fresh()).pem, 1)).rejects.toEqual(refused("conflict"));
    expect((await pointNow()).version).toBe(2);
  });

  it("is not for a point that has been removed", async () => {
    const gone = await aConnectionPoint({ of: home, state: "REMOVED", certificateEnds: null });
    const { pem } = await aCertificateFile({ host: gone.host, from: addDays(today, -1) });
    await expect(renewCertificate.as(tiina)({ pointId: gone.id, version: 1, pasted: pem })).rejects.toEqual(
      refused("conflict"),
    );
  });
});

describe("a certificate that comes with other changes", () => {
  it("begins a notice about the point with the certificate in it, and nothing is in use yet", async () => {
    const { pem } = await fresh();
    const id = await startWithCertificate.as(tiina)({ pointId: point.id, pasted: pem });
    expect(await pointNow()).toMatchObject({ certificateId: point.certificateId, version: 1 });
    expect((await seenBy(tiina, id))?.answers).toMatchObject({
      subject: { change: "POINT_CHANGE", pointId: point.id },
      certificate: { choice: "NEW" },
    });
    expect(await type(tiina, id, "point", typedPoint({ host: point.host }))).toEqual([]);
    expect(await type(tiina, id, "scope", typedScope())).toEqual([]);
    expect(await type(tiina, id, "effect", typedEffect())).toEqual([]);
    await send(tiina, id);
    expect((await seenBy(tiina, id))?.status).toBe("SUBMITTED");
  });

  it("may be begun by an implementer, not by a reader nor about another's point", async () => {
    const { pem } = await fresh();
    const begin = (by: Member, pointId = point.id) => startWithCertificate.as(by)({ pointId, pasted: pem });
    await begin(await aMember({ of: home, roles: ["IMPLEMENTER"] }));
    await expect(begin(await aMember({ of: home, roles: ["READER"] }))).rejects.toEqual(refused("forbidden"));
    const foreign = await aConnectionPoint({ of: await anOrganisation({ kind: "INTERMEDIARY" }) });
    await expect(begin(tiina, foreign.id)).rejects.toEqual(refused("not-found"));
  });

  it("keeps no private key", async () => {
    const { pem, privateKeyPem } = await fresh();
    await expect(
      startWithCertificate.as(tiina)({ pointId: point.id, pasted: `${privateKeyPem}${pem}` }),
    ).rejects.toEqual(refused("certificate.privateKey"));
    expect(await inScope(tiina, (tx) => tx.submission.count())).toBe(0);
  });
});
