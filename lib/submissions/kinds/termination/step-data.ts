import { addDays, formatDate, helsinkiDate } from "../../../calendar";
import { consequencesOf } from "../../../consequences/queries";
import { messagesOf } from "../../../i18n";
import { listFreezes } from "../../../lead-times/queries";
import { permits } from "../../../roles/policy";
import { LATEST_DAYS } from "../effect";
import type { Asked, Option, Reading, StepData } from "../kind";
import { billingNow } from "./before";
import { aroundFreeze, stepOf, terminable } from "./rules";
import { confirmedBy } from "./schema";

const own = (code: string, params: Record<string, string | number> = {}) => ({ code: `termination.${code}`, params });

const info = (code: string) => ({ tone: "info" as const, ...own(code) });

/** What one step's form must know besides what has been typed. */
export async function readStep(step: string, reading: Reading): Promise<StepData> {
  switch (step) {
    case "services":
      return services(reading);
    case "effect":
      return lastDay(reading);
    case "data":
      return isPrivate(reading.asked) ? { notes: [info("archiveDuty")] } : {};
    case "billing":
      return billing(reading);
    case "confirmation":
      return {
        options: { by: confirmers(reading) },
        defaults: { by: isAlone(reading.asked) ? "SELF" : "SECOND_PERSON" },
      };
    case "consequences":
      return consequences(reading);
    default:
      return {};
  }
}

async function services({ tx, asked, language }: Reading): Promise<StepData> {
  const { fullNames } = messagesOf(language).services;
  const inUse = await terminable(tx, asked.organisationId);
  const isReceiving = await tx.serviceUse.count({
    where: { organisationId: asked.organisationId, service: "RENEWAL_REQUESTS", state: { not: "ENDED" } },
  });
  return {
    options: { services: inUse.map(({ service }) => ({ value: service, label: fullNames[service] })) },
    hints: inUse.length > 1 ? { services: own("allServicesHint") } : {},
    notes: isReceiving > 0 ? [info("renewalsGoToo"), info("renewalsAlone")] : [],
  };
}

/** How far ahead, that nothing is back-dated, and when nothing is changed. */
async function lastDay({ tx, asked }: Reading): Promise<StepData> {
  const today = helsinkiDate(asked.now);
  const freezes = await listFreezes(tx, "TERMINATION", { from: today, to: addDays(today, LATEST_DAYS) });
  return {
    hints: { lastDay: lastDayHint(asked) },
    notes: [
      info("notBackDated"),
      ...freezes.map((freeze) => ({
        tone: "info" as const,
        code: "issues.termination.freeze",
        params: aroundFreeze(freeze),
      })),
    ],
  };
}

function lastDayHint({ clockStart, leadTime }: Asked) {
  const date = formatDate(addDays(clockStart, leadTime.days));
  return leadTime.isBinding && leadTime.days > 0 ? own("lastDayFrom", { date }) : own("lastDayUsual", { date });
}

const isPrivate = ({ organisationKind }: Asked) =>
  organisationKind === "PRIVATE" || organisationKind === "PRACTITIONER";

const isAlone = ({ organisationKind }: Asked) => organisationKind === "PRACTITIONER";

/** Where invoices have gone so far, for those who may know it. */
async function billing({ tx, actor, asked }: Reading): Promise<StepData> {
  if (!permits(actor, "billing", "read")) return {};
  const known = Object.entries(await billingNow(tx, asked.organisationId)).filter(([, value]) => value !== null);
  return { defaults: Object.fromEntries(known) };
}

function confirmers({ asked, language }: Reading): Option[] {
  const { codes } = messagesOf(language).termination;
  return confirmedBy.filter((by) => by !== "SELF" || isAlone(asked)).map((by) => ({ value: by, label: codes[by] }));
}

/** The list is read anew each time: what it tells is what would happen today. */
async function consequences({ tx, asked, draft, language }: Reading): Promise<StepData> {
  const chosen = stepOf(draft, "services");
  const effect = stepOf(draft, "effect");
  if (!chosen || !effect) return { notes: [info("consequencesWait")] };
  const ending = { services: chosen.services, on: addDays(effect.lastDay, 1), except: asked.submissionId };
  return { consequences: await consequencesOf(tx, asked.organisationId, ending, language) };
}
