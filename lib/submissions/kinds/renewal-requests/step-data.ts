import { formatDate } from "../../../calendar";
import { localName } from "../../../i18n/local-name";
import { isForKind, stopBefore } from "../../../renewals/policy";
import type { Reception } from "../../../renewals/queries";
import { dayData } from "../effect";
import type { Option, Reading, StepData } from "../kind";
import { namesIn } from "./rules";
import type { Step } from "./schema";
import { type Chosen, chosenIn, isSwitchable, lacksMarking, receptionsFor, stepOf, unitsOf } from "./units";

/** How many units a list shows before one must search. */
const SHOWN = 40;

const readers: Record<Step, (reading: Reading) => Promise<StepData>> = { what, units, marking, effect };

/** What one step's form must know besides what has been typed. */
export const readStep = (step: Step, reading: Reading): Promise<StepData> => readers[step](reading);

async function what({ asked }: Reading): Promise<StepData> {
  return isForKind(asked.organisationKind) ? {} : { notes: [{ tone: "bad", code: "issues.reception.notForKind" }] };
}

async function units({ tx, draft, asked, language, q }: Reading): Promise<StepData> {
  const direction = stepOf(draft, "what")?.direction;
  if (!direction) return {};
  const choice = { what: { direction } };
  const receptions = await receptionsFor(tx, asked);
  const offered = receptions.filter((one) => isSwitchable(one, choice, asked.submissionId));
  const typed = (draft.units as { unitOids?: unknown } | undefined)?.unitOids ?? [];
  const chosen = [typed].flat();
  const isChosen = ({ unitOid }: Reception) => chosen.includes(unitOid);
  const wanted = q.trim().toLowerCase();
  const matching = offered.filter(
    (one) => !isChosen(one) && `${one.nameFi} ${one.nameSv ?? ""} ${one.unitOid}`.toLowerCase().includes(wanted),
  );
  const listed = [...receptions.filter(isChosen), ...matching.slice(0, SHOWN)];
  const option = (one: Reception): Option => ({
    value: one.unitOid,
    label: localName(one, language),
    hint: one.unitOid,
  });
  const none = direction === "START" ? "issues.reception.nothingToStart" : "issues.reception.nothingToStop";
  return {
    options: { unitOids: listed.map(option) },
    defaults: { scope: offered.length > 1 ? "CHOSEN" : "ALL" },
    notes: [
      offered.length > 0
        ? { tone: "info", code: `renewalRequests.notes.${direction}`, params: { count: offered.length } }
        : { tone: "warn", code: none },
    ],
    ...(offered.length > SHOWN && {
      search: { field: "unitOids", q, shown: listed.length, count: offered.length },
    }),
  };
}

/** The units that the draft would switch; none while it does not say which. */
async function switched({ tx, draft, asked }: Reading): Promise<Reception[]> {
  const chosen: Chosen | null = chosenIn(draft);
  return chosen ? unitsOf(await receptionsFor(tx, asked), chosen, asked.submissionId) : [];
}

/** `own` says that there is nothing to fill in: every unit has THL's marking. */
async function marking(reading: Reading): Promise<StepData> {
  const all = await switched(reading);
  const missing = all.filter(lacksMarking);
  if (all.length > 0 && missing.length === 0)
    return {
      notes: [{ tone: "ok", code: "renewalRequests.notes.marked", params: { count: all.length } }],
      own: "marked",
    };
  const params = { count: missing.length, names: namesIn(missing) };
  return { notes: [{ tone: "warn", code: "renewalRequests.notes.unmarked", params }] };
}

async function effect(reading: Reading): Promise<StepData> {
  const { tx, draft, asked } = reading;
  const data = await dayData(tx, "RENEWAL_REQUESTS", "effectiveOn", asked);
  const chosen = stepOf(draft, "what");
  if (chosen?.direction !== "STOP") return data;
  const told = { tone: "info" as const, code: "renewalRequests.notes.thlToo" };
  if (!chosen.changeOn) return { ...data, notes: [...(data.notes ?? []), told] };
  const stop = stopBefore(chosen.changeOn);
  const params = { stop: formatDate(stop), change: formatDate(chosen.changeOn) };
  const proposed = { tone: "info" as const, code: "renewalRequests.notes.stopBefore", params };
  return { ...data, defaults: { effectiveOn: stop }, notes: [...(data.notes ?? []), proposed, told] };
}
