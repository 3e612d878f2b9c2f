import * as z from "zod/mini";
import { type CalendarDate, parseDate } from "../calendar";
import { OrganisationKind, SecondOfficer, SubmissionKind } from "../db/generated/enums";
import { oneOrMany, storable } from "../form-data";

// Every schema here also takes what it has once read: doors read plain values by the same schemas.

const text = (longest: number) => z.string().check(storable, z.trim(), z.minLength(1), z.maxLength(longest));

/** As typed, or as read once already. */
const asNumber = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? Number(value) : value);

const days = (longest: number) =>
  z.pipe(
    z.transform((value: unknown) => asNumber(value) as number),
    z.number().check(z.int(), z.gte(0), z.lte(longest)),
  );

/** May be left empty: null then. */
const optionalDays = (longest: number) =>
  z.pipe(
    z.transform((value: unknown) => (value === "" || value === undefined ? null : asNumber(value)) as number | null),
    z.nullable(z.number().check(z.int(), z.gte(0), z.lte(longest))),
  );

const date = z.pipe(
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((value) => parseDate(value) !== null, { error: "invalidDate" }),
  ),
  z.transform((value): CalendarDate => parseDate(value) ?? value),
);

const ticked = z.pipe(
  z.transform((value: unknown) => value === true || value === "true"),
  z.boolean(),
);

const version = z.pipe(
  z.pipe(
    z.transform((value: unknown) => Number(value)),
    z.number(),
  ),
  z.int(),
);

const emptyIsNull = z.transform((value: unknown) => (value === "" || value === undefined ? null : value));

/** A new lead time from a day on; `organisationKind` null is everybody's. */
export const leadTimeInput = z
  .strictObject({
    kind: z.enum(SubmissionKind),
    organisationKind: z.pipe(emptyIsNull, z.nullable(z.enum(OrganisationKind))),
    days: days(366),
    atMostDays: optionalDays(3_660),
    isBinding: ticked,
    validFrom: date,
    reason: text(2_000),
  })
  .check(
    z.check((context) => {
      const { days, atMostDays } = context.value;
      if (atMostDays !== null && atMostDays < days)
        context.issues.push({
          code: "custom",
          message: "leadTime.atMostBeforeLeast",
          path: ["atMostDays"],
          input: atMostDays,
        });
    }),
  );

export const secondOfficerInput = z.strictObject({
  kind: z.enum(SubmissionKind),
  version,
  secondOfficer: z.enum(SecondOfficer),
});

const freeze = {
  startsOn: date,
  endsOn: date,
  kinds: z._default(oneOrMany(z.enum(SubmissionKind)), []),
  reasonFi: text(500),
  reasonSv: text(500),
  reasonEn: text(500),
};

const inOrder = z.check<{ startsOn: CalendarDate; endsOn: CalendarDate }>((context) => {
  const { startsOn, endsOn } = context.value;
  if (endsOn < startsOn)
    context.issues.push({ code: "custom", message: "leadTime.endsBeforeStart", path: ["endsOn"], input: endsOn });
});

export const addFreezeInput = z.strictObject(freeze).check(inOrder);

const seen = { freezeId: z.uuid(), version };

export const changeFreezeInput = z.strictObject({ ...seen, ...freeze }).check(inOrder);

export const removeFreezeInput = z.strictObject(seen);
