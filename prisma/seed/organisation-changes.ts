import { addDays, type CalendarDate, formatDate, helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { applyControllerChange } from "@/lib/submissions/kinds/controller-change/apply";
import { ownControllers } from "@/lib/submissions/kinds/controller-change/controllers";
import { schema as controllerSchema } from "@/lib/submissions/kinds/controller-change/schema";
import { makeBundle } from "@/lib/submissions/kinds/organisation-change/bundle";
import { joinable, schema } from "@/lib/submissions/kinds/organisation-change/schema";
import {
  aControllerChange,
  anOrganisationChange,
  hourOn,
  typedControllerChange,
  typedOrganisationChange,
} from "@/tests/support/builders";
import { build } from "@/tests/support/builders/build";
import type { Cast } from "./cast";
import { type Organisations, organisationIn, organisationNamed } from "./organisations";
import type { SeededSubmission } from "./submissions";

const county = "9000001-1";

const today = () => helsinkiDate(new Date());
const dayOf = (column: Date | null): CalendarDate => column?.toISOString().slice(0, 10) ?? "";

/**
 * A company that gets a new Business ID, with the bundle that its sending has made on both sides; the county's reorganisation,
 * still being drafted; and data of the county's that have had another controller for a while.
 */
export async function seedOrganisationChanges(organisations: Organisations, cast: Cast): Promise<SeededSubmission[]> {
  return [
    await formerController(organisations, cast),
    await newBusinessId(organisations, cast),
    await reorganisation(organisations, cast),
  ];
}

async function newBusinessId(organisations: Organisations, cast: Cast): Promise<SeededSubmission> {
  const company = organisationNamed(organisations, "Kotihoito Kädenlämpö Oy");
  const successor = organisationNamed(organisations, "Hoivakoti Uusi Alku Oy");
  const by = await cast.member(`small-${company.businessId}`, company.businessId);
  const used = await inScope(by, (tx) =>
    tx.serviceUse.findMany({
      where: { organisationId: company.id, state: { not: "ENDED" } },
      select: { service: true },
    }),
  );
  const services = used.map(({ service }) => service);
  const joins = joinable.filter((service) => services.includes(service));
  const steps = typedOrganisationChange(
    successor,
    { services: { services, joins }, controller: { archived: "CHANGES" } },
    { on: addDays(today(), 45) },
  );
  const sentAt = hourOn(-2, 10, 40);
  const submission = await anOrganisationChange({ in: "SUBMITTED", by, steps, at: [hourOn(-3, 9, 15), sentAt] });
  const { id, reference, organisationId, before, effectiveOn } = submission;
  const applied = {
    id,
    reference: reference ?? "",
    organisationId,
    before,
    effectiveOn: dayOf(effectiveOn),
    now: sentAt,
  };
  await inScope(by, (tx) => makeBundle(tx, applied, schema.parse(submission.answers)));
  return submission;
}

async function reorganisation(organisations: Organisations, cast: Cast): Promise<SeededSubmission> {
  const { instruction, ...later } = typedOrganisationChange(
    organisationNamed(organisations, "Harjukylän hyvinvointialue"),
    { situation: { situation: "PUBLIC" }, instruction: { hasRead: "true" } },
    { on: addDays(today(), 150) },
  );
  const { situation, successor, effect } = later;
  const steps = {
    ...(situation && { situation }),
    ...(instruction && { instruction }),
    ...(successor && { successor }),
  };
  return anOrganisationChange({
    in: "DRAFT",
    by: await cast.member("maija", county),
    steps: { ...steps, ...(effect && { effect }) },
    at: [hourOn(-1, 11, 5)],
  });
}

async function formerController(organisations: Organisations, cast: Cast): Promise<SeededSubmission> {
  const by = await cast.member("maija", county);
  const [from, to] = await inScope(by, async (tx) => [
    (await ownControllers(tx, by.organisation.id))[0],
    await tx.registerEntry.findFirst({
      where: {
        register: "CONTROLLERS",
        goneAt: null,
        businessId: organisationNamed(organisations, "Kuusikosken hyvinvointialue").businessId,
      },
    }),
  ]);
  const home = organisationIn(organisations, county);
  const runOn = addDays(today(), -20);
  const steps = typedControllerChange(
    { fromOid: from?.oid ?? "", toOid: to?.oid ?? "" },
    {
      data: { repositories: ["SOCIAL"], units: "ALL" },
      reason: { basis: "ORGANISER_CHANGES", since: formatDate(addDays(today(), -50)) },
    },
    { on: runOn },
  );
  const effectiveAt = hourOn(-20, 0);
  const submission = await aControllerChange({
    in: "EFFECTIVE",
    by,
    officer: await cast.officer("ville"),
    steps,
    at: [hourOn(-70, 9, 30), hourOn(-69, 10, 10), hourOn(-66, 9, 0), hourOn(-64, 13, 25), effectiveAt],
  });
  const { id, reference, before } = submission;
  const applied = {
    id,
    reference: reference ?? "",
    organisationId: home.id,
    before,
    effectiveOn: runOn,
    now: effectiveAt,
  };
  await build((tx) => applyControllerChange(tx, applied, controllerSchema.parse(submission.answers)), effectiveAt);
  return submission;
}
