import { helsinkiDate } from "../../../calendar";
import { messagesOf } from "../../../i18n";
import type { Language } from "../../../i18n/language";
import { localName } from "../../../i18n/local-name";
import { searched } from "../described";
import { dayData } from "../effect";
import type { Option, Reading, StepData } from "../kind";
import { type Controller, ownControllers, searchControllers } from "./controllers";
import { repositoriesOf } from "./rules";
import type { Step } from "./schema";

type Reader = (reading: Reading) => Promise<StepData>;

const optionOf =
  (language: Language) =>
  (controller: Controller): Option => ({
    value: controller.oid,
    label: `${localName(controller, language)}, ${controller.businessId}, ${controller.oid}`,
  });

async function addresses({ tx }: Reading) {
  const found = await tx.authority.findMany({ where: { code: { in: ["THL_KANTA", "KELA"] } } });
  const of = (code: string) => found.find((one) => one.code === code)?.email ?? "";
  return { thl: of("THL_KANTA"), kela: of("KELA") };
}

const parties: Reader = async (reading) => {
  const { tx, draft, asked, language, q } = reading;
  const typed = draft.parties as { toOid?: unknown } | null | undefined;
  const chosen = typeof typed?.toOid === "string" ? typed.toOid : "";
  const own = await ownControllers(tx, asked.organisationId);
  const { found, count } = await searchControllers(tx, { q, chosen, on: helsinkiDate(asked.now) });
  return {
    options: { fromOid: own.map(optionOf(language)), toOid: found.map(optionOf(language)) },
    search: { field: "toOid", q, shown: found.length, count },
    ...(own.length === 1 && { defaults: { fromOid: own[0]?.oid } }),
    notes: [
      { tone: "info", code: "controllerChange.rules.duty" },
      { tone: "info", code: "controllerChange.rules.agree", params: await addresses(reading) },
    ],
  };
};

const data: Reader = async ({ tx, actor, draft, asked, language, q }) => {
  const found = await tx.unit.findMany({
    where: { organisationId: asked.organisationId, endedOn: null },
    select: { oid: true, nameFi: true, nameSv: true },
    orderBy: [{ nameFi: "asc" }, { oid: "asc" }],
  });
  const all = found.map((unit) => ({ value: unit.oid, label: localName(unit, language), hint: unit.oid }));
  const typed = draft.data as { unitOids?: unknown } | null | undefined;
  const narrowed = searched("unitOids", all, { q, chosen: typed?.unitOids ?? [] });
  const reached = await repositoriesOf(tx, actor);
  const { codes } = messagesOf(language).controllerChange;
  return {
    ...narrowed,
    options: { ...narrowed.options, repositories: reached.map((value) => ({ value, label: codes[value] ?? value })) },
    defaults: { units: "ALL", ...(reached.length === 1 && { repositories: reached }) },
  };
};

const reason: Reader = () =>
  Promise.resolve({
    notes: (["public", "private", "voucher", "own"] as const).map((rule) => ({
      tone: "info" as const,
      code: `controllerChange.rules.${rule}`,
    })),
  });

const effect: Reader = async ({ tx, asked }) => {
  const known = await dayData(tx, "CONTROLLER_CHANGE", "effectiveOn", asked);
  return { ...known, notes: [{ tone: "info", code: "controllerChange.rules.run" }, ...(known.notes ?? [])] };
};

const readers: Record<Step, Reader> = {
  parties,
  data,
  reason,
  effect,
  measures: () => Promise.resolve({ notes: [{ tone: "info", code: "controllerChange.rules.plan" }] }),
  contact: ({ actor }) => Promise.resolve({ defaults: { name: actor.kind === "MEMBER" ? actor.name : "" } }),
};

/** What one step's form must know besides what has been typed. */
export const readStep = (step: Step, reading: Reading): Promise<StepData> => readers[step](reading);
