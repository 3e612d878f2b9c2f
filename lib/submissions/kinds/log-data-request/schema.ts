import * as z from "zod/mini";
import { DeliveryManner, type KantaService } from "../../../db/generated/enums";
import { oneOrMany } from "../../../form-data";
import { date, email, phone, text } from "../fields";

/** The services whose use leaves log data that can be asked for; the renewal requests are the prescription service's own. */
export const loggedServices = [
  "PRESCRIPTION",
  "PATIENT_DATA",
  "SOCIAL_WELFARE",
  "IMAGING",
] as const satisfies readonly KantaService[];

/** On which ground log data may be asked for. */
export const grounds = ["OWN_CONTROL", "SUSPECTED_MISUSE", "CLIENT_REQUEST", "AUTHORITY_REQUEST"] as const;

const inOrder = z.check<{ from: string; until: string }>((context) => {
  const { from, until } = context.value;
  if (until < from) context.issues.push({ code: "custom", message: "endBeforeStart", path: ["until"], input: until });
});

/** What each step must hold to be complete. */
export const stepSchemas = {
  subject: z.strictObject({
    services: oneOrMany(z.enum(loggedServices)).check(z.minLength(1)),
    unitOids: z.prefault(oneOrMany(z.string().check(z.maxLength(64))), []),
    description: text(4_000),
  }),
  period: z.strictObject({ from: date, until: date }).check(inOrder),
  ground: z.strictObject({ ground: z.enum(grounds), purpose: text(2_000) }),
  delivery: z.strictObject({
    manner: z.enum(DeliveryManner),
    receiver: text(120),
    email,
    phone,
  }),
};

export const schema = z.strictObject(stepSchemas);

export type Answers = z.output<typeof schema>;
