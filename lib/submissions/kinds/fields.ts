import * as z from "zod/mini";
import { parseDate } from "../../calendar";
import { isBusinessId, isEmail, normalisePhone } from "../../identifiers";
import { isPort, readAddresses, readHost } from "../../network";

/** What fields hold, whatever kind asks them. Each takes its own output too, so that answers once read can be read again. */

export const text = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest));

export const id = z.string().check(z.trim(), z.minLength(1), z.uuid());

/** Text that may be left empty: null then. */
export const optionalText = (longest: number) =>
  z.pipe(
    z.transform((value: unknown) => (typeof value === "string" && value.trim() !== "" ? value.trim() : null)),
    z.nullable(z.string().check(z.maxLength(longest))),
  );

export const hostName = z.pipe(
  z.string().check(
    z.check((context) => {
      const reading = readHost(context.value);
      if (!reading.ok) context.issues.push({ code: "custom", message: reading.code, input: context.value });
    }),
  ),
  z.transform((value) => {
    const reading = readHost(value);
    return reading.ok ? reading.host : value;
  }),
);

export const addressLines = z.pipe(
  z.pipe(
    z.transform((value: unknown) => (Array.isArray(value) ? value.join("\n") : value)),
    z.string().check(
      z.trim(),
      z.minLength(1),
      z.maxLength(6_000),
      z.check((context) => {
        for (const { code, params } of readAddresses(context.value).issues)
          context.issues.push({ code: "custom", message: code, params, input: context.value });
      }),
    ),
  ),
  z.transform((value) => readAddresses(value).addresses.map(({ address }) => address)),
);

export const portNumber = z.pipe(
  z.pipe(
    z.transform((value: unknown) => (typeof value === "number" ? String(value) : value)),
    z.string().check(z.trim(), z.minLength(1), z.refine(isPort, { error: "port" })),
  ),
  z.transform(Number),
);

export const phone = z.pipe(
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((value) => normalisePhone(value) !== null, { error: "invalidPhone" }),
  ),
  z.transform((value) => normalisePhone(value) ?? value),
);

export const email = z.string().check(z.trim(), z.minLength(1), z.refine(isEmail, { error: "invalidEmail" }));

export const date = z.pipe(
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((value) => parseDate(value) !== null, { error: "invalidDate" }),
  ),
  z.transform((value) => parseDate(value) ?? value),
);

export const ticked = z.pipe(
  z.transform((value: unknown) => value === true || value === "true"),
  z.boolean(),
);

/** A day that may be left empty: null then. */
export const optionalDate = z.pipe(
  z.transform((value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : null)),
  z.nullable(date),
);

/** A Business ID, written as `1234567-8`. */
export const businessId = z.string().check(
  z.trim(),
  z.minLength(1),
  z.refine((value) => isBusinessId(value), { error: "businessId" }),
);

/** Whether nothing has been typed into a row of a table. */
export const isBlankRow = (row: unknown): boolean =>
  typeof row !== "object" || row === null || Object.values(row).every((cell) => String(cell ?? "").trim() === "");

/**
 * A table of rows (`input: "rows"`): blank ones are left out, and what is wrong with a row is told at the place where it stands
 * in the form.
 */
export const rows = <Row extends z.ZodMiniType>(row: Row, { atLeast = 0, atMost = 50 } = {}) =>
  z
    .pipe(
      z.pipe(
        z.transform((value: unknown) =>
          Array.isArray(value) ? value.map((one) => (isBlankRow(one) ? null : one)) : [],
        ),
        z.array(z.nullable(row)),
      ),
      z.transform((list) => list.filter((one): one is NonNullable<typeof one> => one !== null)),
    )
    .check(
      z.refine((list) => list.length >= atLeast, { error: "rowMissing" }),
      z.maxLength(atMost),
    );
