import { afterAll, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { addDays, type CalendarDate, helsinkiDate, startOfDay } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import { remindOfReturns } from "@/lib/jobs/remind-of-returns";
import { aMember, anOrganisation, aSubmission } from "../support/builders";
import { build, day } from "../support/builders/build";

afterAll(closeDatabase);

const today = helsinkiDate(new Date());
const at = (date: CalendarDate, hour = 9) => new Date(startOfDay(date).getTime() + hour * 3_600_000);

async function aReturn(answerBy: CalendarDate, status: "RETURNED" | "SUBMITTED" = "RETURNED") {
  const of = await anOrganisation();
  const sender = await aMember({ of, roles: ["TECHNICAL_CONTACT"] });
  const reader = await aMember({ of, roles: ["READER"] });
  const { id } = await aSubmission({ in: status, by: sender, answers: {} });
  await build((tx) => tx.submission.update({ where: { id }, data: { answerBy: day(answerBy) } }));
  return { id, sender, reader };
}

const remindersOf = (id: string) =>
  inScope(systemActor("tests"), (tx) =>
    tx.message.findMany({
      where: { path: { contains: id }, code: { startsWith: "submission.return-" } },
      orderBy: { createdAt: "asc" },
    }),
  );

test("a return is reminded of 7, 3 and 1 days before its day and the day after, once each, on its day in Helsinki", async () => {
  const answerBy = addDays(today, 10);
  const { id, sender } = await aReturn(answerBy);
  for (let days = 0; days <= 20; days += 1)
    for (const hour of [0, 12, 23]) await remindOfReturns(at(addDays(today, days), hour));
  const told = await remindersOf(id);
  expect(told.map(({ code, createdAt }) => [code, helsinkiDate(createdAt)])).toEqual([
    ["submission.return-due-in-a-week", addDays(answerBy, -7)],
    ["submission.return-due-in-three-days", addDays(answerBy, -3)],
    ["submission.return-due-tomorrow", addDays(answerBy, -1)],
    ["submission.return-overdue", addDays(answerBy, 1)],
  ]);
  expect(new Set(told.map(({ personId }) => personId))).toEqual(new Set([sender.personId]));
});

test("what was missed while nobody worked is told once, by the nearest step, and nothing on the last day itself", async () => {
  const { id } = await aReturn(addDays(today, 5));
  await remindOfReturns(at(today));
  await remindOfReturns(at(addDays(today, 1)));
  await remindOfReturns(at(addDays(today, 5)));
  expect((await remindersOf(id)).map(({ code }) => code)).toEqual(["submission.return-due-in-a-week"]);
});

test("nobody is reminded of what has been sent again, nor for ever", async () => {
  const sent = await aReturn(addDays(today, 3), "SUBMITTED");
  const forgotten = await aReturn(addDays(today, -8));
  await remindOfReturns(at(today));
  expect(await remindersOf(sent.id)).toEqual([]);
  expect(await remindersOf(forgotten.id)).toEqual([]);
});

test("of several workers at once one tells, and a new day to answer begins anew", async () => {
  const { id } = await aReturn(addDays(today, 7));
  await Promise.all([1, 2, 3].map(() => remindOfReturns(at(today))));
  expect(await remindersOf(id)).toHaveLength(1);
  await build((tx) => tx.submission.update({ where: { id }, data: { answerBy: day(addDays(today, 9)) } }));
  await remindOfReturns(at(addDays(today, 2)));
  expect(await remindersOf(id)).toHaveLength(2);
});
