import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Member, systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import { closeDatabase, inScope, type Prisma } from "@/lib/db";
import { applySubmission } from "@/lib/submissions/actions";
import { kinds } from "@/lib/submissions/kinds";
import type { Draft } from "@/lib/submissions/kinds/kind";
import { aboutOf, comparisonOf, listSubmissions, viewSubmission } from "@/lib/submissions/queries";
import { aMember, anOfficer, anOrganisation } from "../support/builders";
import { build } from "../support/builders/build";
import { aDraft, seenBy, send, type, typedPoint } from "../support/drafts";
import { aPointChange } from "../support/notices";

const notice = kinds.CONNECTION_POINT_CHANGE;
const today = helsinkiDate(new Date());
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

/** Version 1 asked for the operator of the line under a name of its own; version 2 calls it the network provider. */
const renamed = (draft: Draft): Draft => {
  const { operator, ...point } = (draft.point ?? {}) as Record<string, unknown>;
  return { ...draft, ...(draft.point ? { point: { ...point, networkProvider: operator } } : {}) };
};

/** The code as it is after the upgrade: whatever is stored from now on is of version 2. */
const takeNewVersionIntoUse = () =>
  Object.assign(notice, { version: 2, upgrade: (draft: Draft, from: number) => (from === 1 ? renamed(draft) : draft) });

/** Takes a row back to how version 1 stored it. */
const asOfVersionOne = (id: string) =>
  build(async (tx) => {
    const row = await tx.submission.findUniqueOrThrow({ where: { id } });
    const back = (answers: unknown) => {
      const { networkProvider, ...point } = ((answers as Draft).point ?? {}) as Record<string, unknown>;
      return { ...(answers as Draft), point: { ...point, operator: networkProvider } } as Prisma.InputJsonObject;
    };
    await tx.submission.update({
      where: { id },
      data: {
        kindVersion: 1,
        answers: back(row.answers),
        ...(row.sentAnswers ? { sentAnswers: back(row.sentAnswers) } : {}),
      },
    });
  });

const versionOf = (id: string) =>
  inScope(systemActor("tests"), (tx) =>
    tx.submission.findUniqueOrThrow({ where: { id }, select: { kindVersion: true } }),
  );

let tiina: Member;

beforeEach(async () => {
  tiina = await aMember({ of: await anOrganisation({ kind: "PUBLIC" }), roles: ["TECHNICAL_CONTACT"] });
});

afterEach(() => {
  Object.assign(notice, { version: 1 });
  Reflect.deleteProperty(notice, "upgrade");
});

afterAll(closeDatabase);

describe("A draft of an older version", () => {
  it("is opened with everything that was typed, and is of the new version once it has been stored", async () => {
    const id = await aDraft(tiina, { subject: { change: "POINT_NEW" }, point: typedPoint({ host: "https://kesken" }) });
    await asOfVersionOne(id);
    takeNewVersionIntoUse();
    expect((await seenBy(tiina, id))?.answers).toMatchObject({
      point: { networkProvider: "Kuituverkko Oy", host: "https://kesken" },
    });
    expect(await versionOf(id)).toEqual({ kindVersion: 1 });
    await type(tiina, id, "scope", { services: "PRESCRIPTION", units: "ALL" });
    expect(await versionOf(id)).toEqual({ kindVersion: 2 });
    expect((await seenBy(tiina, id))?.answers).toMatchObject({ point: { networkProvider: "Kuituverkko Oy" } });
  });

  it("is begun in the new version, when it is new", async () => {
    takeNewVersionIntoUse();
    expect(await versionOf(await aDraft(tiina, {}))).toEqual({ kindVersion: 2 });
  });

  it("is listed by what it is about", async () => {
    const id = await aDraft(tiina, { subject: { change: "POINT_NEW" }, point: typedPoint({ name: "Kanta-GW9" }) });
    await asOfVersionOne(id);
    takeNewVersionIntoUse();
    const { submissions } = await inScope(tiina, (tx) => listSubmissions(tx, tiina));
    expect(submissions.map((row) => aboutOf(row, "fi"))).toEqual([{ code: "POINT_NEW", name: "Kanta-GW9" }]);
  });
});

describe("A submission of an older version", () => {
  it("that was returned is mended and sent again", async () => {
    const officer = await anOfficer();
    const effectiveOn = addDays(today, 40);
    const returns = [{ field: "point.port", reason: "Tarkista portti." }];
    const { submission } = await aPointChange({ in: "RETURNED", by: tiina, officer, returns, effectiveOn });
    const { id } = submission;
    await asOfVersionOne(id);
    takeNewVersionIntoUse();
    const answers = (await seenBy(tiina, id))?.answers as Record<string, Record<string, string>> | undefined;
    expect(answers?.point).toMatchObject({ networkProvider: expect.any(String) });
    const mended = typedPoint({ host: answers?.point?.host ?? "", port: "8443" });
    expect(await type(tiina, id, "point", mended)).toEqual([]);
    await send(tiina, id);
    expect(await seenBy(tiina, id)).toMatchObject({ status: "SUBMITTED", kindVersion: 2 });
  });

  it("that was sent is read, compared and put into force", async () => {
    const officer = await anOfficer();
    const effectiveOn = addDays(today, 30);
    const { submission, point } = await aPointChange({ in: "SCHEDULED", by: tiina, officer, effectiveOn, port: 9443 });
    const { id } = submission;
    await asOfVersionOne(id);
    takeNewVersionIntoUse();
    const found = await seenBy(tiina, id);
    const fields = await inScope(tiina, (tx) => comparisonOf(tx, found as never, "fi"));
    expect(fields?.filter(({ isChanged }) => isChanged).map(({ field }) => field)).toEqual(["point.port"]);
    await applySubmission.as(systemActor("tests"), { now: startOfDay(effectiveOn) })({ submissionId: id });
    const live = await build((tx) => tx.connectionPoint.findUniqueOrThrow({ where: { id: point.id } }));
    expect(live.port).toBe(9443);
  });
});

describe("A draft of a newer version than the code", () => {
  it("is left alone, and its writer is told", async () => {
    takeNewVersionIntoUse();
    const id = await aDraft(tiina, { subject: { change: "POINT_NEW" } });
    Object.assign(notice, { version: 1 });
    await expect(type(tiina, id, "subject", { change: "USE_START" })).rejects.toEqual(
      refused("submission.newer-version"),
    );
    await expect(send(tiina, id)).rejects.toEqual(refused("submission.newer-version"));
    expect((await seenBy(tiina, id))?.answers).toMatchObject({ subject: { change: "POINT_NEW" } });
    const seen = await inScope(tiina, (tx) => viewSubmission(tx, tiina, id, { now: new Date(), language: "fi" }));
    expect(seen).toMatchObject({ isNewer: true, states: [], open: [] });
  });
});
