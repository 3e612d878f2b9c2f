import { formatDate } from "../../../calendar";
import { messagesOf } from "../../../i18n";
import type { Language } from "../../../i18n/language";
import { localName } from "../../../i18n/local-name";
import { findOrganisation } from "../../../organisations/queries";
import { listServicesInUse } from "../../../services/queries";
import { searched } from "../described";
import { dayData } from "../effect";
import type { Option, Reading, StepData } from "../kind";
import { tellConsequences } from "./consequences";
import { countReceiving, renewalStop, situationsOf } from "./rules";
import { archives, endsCustomership, joinable, type Step, schema, stepOf } from "./schema";

type Reader = (reading: Reading) => Promise<StepData>;

const codesOf = (language: Language): Record<string, string> => messagesOf(language).organisationChange.codes;
const optionsOf = (codes: readonly string[], language: Language): Option[] =>
  codes.map((value) => ({ value, label: codesOf(language)[value] ?? value }));

/** How THL, to whom the work instruction belongs, and Kela are reached. */
async function addresses({ tx }: Reading) {
  const found = await tx.authority.findMany({ where: { code: { in: ["THL_KANTA", "KELA"] } } });
  const of = (code: string) => found.find((one) => one.code === code)?.email ?? "";
  return { thl: of("THL_KANTA"), kela: of("KELA") };
}

const situation: Reader = async (reading) => {
  const { asked, language } = reading;
  const options = { situation: optionsOf(situationsOf(asked.organisationKind), language) };
  const code = `organisationChange.notes.${asked.organisationKind === "PUBLIC" ? "public" : "private"}`;
  return { options, notes: [{ tone: "info", code, params: await addresses(reading) }] };
};

const instruction: Reader = async (reading) => {
  const params = await addresses(reading);
  return {
    notes: [{ tone: "info", code: "organisationChange.notes.instruction", params }],
    own: { feedback: params.thl },
  };
};

/** The name that the registers give the one who goes on, as soon as the Business ID is stored. */
const successor: Reader = async ({ tx, draft, language }) => {
  const typed = stepOf(draft, "successor");
  const found = typed && (await findOrganisation(tx, typed.businessId));
  if (!found) return {};
  const params = { name: localName(found, language), businessId: found.businessId };
  return { notes: [{ tone: "ok", code: "organisationChange.notes.successor", params }] };
};

const units: Reader = async ({ tx, draft, asked, language, q }) => {
  const found = await tx.unit.findMany({
    where: { organisationId: asked.organisationId, endedOn: null },
    select: { oid: true, nameFi: true, nameSv: true },
    orderBy: [{ nameFi: "asc" }, { oid: "asc" }],
  });
  const all = found.map((unit) => ({ value: unit.oid, label: localName(unit, language), hint: unit.oid }));
  const typed = draft.units as { unitOids?: unknown } | null | undefined;
  const narrowed = searched("unitOids", all, { q, chosen: typed?.unitOids ?? [] });
  const choices = optionsOf(["ALL", "CHOSEN"], language);
  const counted = choices.map((one) => (one.value === "ALL" ? { ...one, label: `${one.label} (${all.length})` } : one));
  const listed = all.map(({ value, label, hint }) => ({ value, label: `${label}, ${hint}` }));
  return {
    ...narrowed,
    options: { ...narrowed.options, units: counted, unitOid: listed },
    defaults: { units: "ALL" },
    notes: all.length === 0 ? [{ tone: "info", code: "organisationChange.notes.noUnits" }] : [],
  };
};

const services: Reader = async ({ tx, draft, asked, language }) => {
  const used = (await listServicesInUse(tx, asked.organisationId)).map(({ service }) => service);
  const joins = joinable.filter((service) => used.includes(service));
  const goesOn = stepOf(draft, "situation")?.situation !== "LICENCE_ENDED";
  return {
    options: { services: optionsOf(used, language), joins: optionsOf(goesOn ? joins : [], language) },
    defaults: { services: used, ...(goesOn && { joins }) },
    notes: [{ tone: "info", code: `organisationChange.notes.${goesOn ? "services" : "licence"}` }],
  };
};

const renewals: Reader = async ({ tx, draft, asked }) => {
  const count = await countReceiving(tx, asked.organisationId);
  const day = stepOf(draft, "effect")?.effectiveOn;
  const stop = day && renewalStop(day);
  const params = { count, date: stop ? formatDate(stop) : "" };
  return {
    notes: [{ tone: "info", code: `organisationChange.notes.${count > 0 ? "receives" : "receivesNone"}`, params }],
    ...(stop && { hints: { stopOn: { code: "organisationChange.hints.stopOn", params } } }),
    ...(stop && count > 0 && { defaults: { stopOn: stop } }),
  };
};

const controller: Reader = async (reading) => {
  const { draft, language } = reading;
  const isNobody = stepOf(draft, "situation")?.situation === "LICENCE_ENDED";
  const possible = archives.filter((one) => !isNobody || one !== "CHANGES");
  return {
    options: { archived: optionsOf(possible, language) },
    notes: [
      { tone: "info", code: "controllerChange.rules.duty" },
      { tone: "info", code: "controllerChange.rules.agree", params: await addresses(reading) },
    ],
  };
};

const contact: Reader = async ({ actor, draft }) => {
  const isPublic = stepOf(draft, "situation")?.situation === "PUBLIC";
  return {
    defaults: isPublic ? {} : { name: actor.kind === "MEMBER" ? actor.name : "" },
    notes: isPublic ? [{ tone: "info", code: "organisationChange.notes.owner" }] : [],
  };
};

/** Everything that is touched, as far as the draft can tell it yet; the last step is asked only then. */
const outcome: Reader = async ({ tx, draft, asked, language }) => {
  const whole = schema.safeParse({ ...draft, outcome: { hasSeen: true } });
  if (!whole.success) return { notes: [{ tone: "warn", code: "organisationChange.notes.notWhole" }] };
  return {
    consequences: await tellConsequences(tx, whole.data, asked, language),
    notes: [{ tone: "info", code: `organisationChange.notes.${endsCustomership(draft) ? "bundle" : "noBundle"}` }],
    own: { simulates: true },
  };
};

const readers: Record<Step, Reader> = {
  situation,
  instruction,
  successor,
  effect: ({ tx, asked }) => dayData(tx, "ORGANISATION_CHANGE", "effectiveOn", asked),
  units,
  services,
  renewals,
  controller,
  contact,
  outcome,
};

/** What one step's form must know besides what has been typed. */
export const readStep = (step: Step, reading: Reading): Promise<StepData> => readers[step](reading);
