import { formatDate, helsinkiDate } from "../../../calendar";
import { sharedPoints } from "../../../connection-points/queries";
import { ineligibleFor, listTerms } from "../../../eligibility/queries";
import { messagesOf, translator } from "../../../i18n";
import type { Language } from "../../../i18n/language";
import { localName } from "../../../i18n/local-name";
import { listSystems, mayBeTakenIntoUse, systemsInUse } from "../../../systems/queries";
import { dayData } from "../effect";
import type { Option, Reading, StepData } from "../kind";
import {
  applicantOf,
  coveredUnits,
  markedUnits,
  needsPoint,
  plannedDay,
  stepOf,
  unitsFor,
  wantedContacts,
} from "./circumstances";
import { joinable, pointChoices, type Step } from "./schema";

/** How many rows a list shows before one must search. */
const SHOWN = 40;

type Notes = NonNullable<StepData["notes"]>;

type Named = { oid: string; nameFi: string; nameSv: string | null };

const unitOption = (unit: Named, language: Language): Option => ({
  value: unit.oid,
  label: localName(unit, language),
  hint: unit.oid,
});

/** The chosen ones first, then those that match, so many as fit. */
function searched(units: readonly Named[], chosen: readonly string[], { q, language }: Reading) {
  const wanted = q.trim().toLowerCase();
  const isChosen = ({ oid }: Named) => chosen.includes(oid);
  const matching = units.filter(
    (unit) => !isChosen(unit) && `${unit.nameFi} ${unit.nameSv ?? ""} ${unit.oid}`.toLowerCase().includes(wanted),
  );
  const shown = [...units.filter(isChosen), ...matching.slice(0, SHOWN)];
  return {
    options: { unitOids: shown.map((unit) => unitOption(unit, language)) },
    ...(units.length > SHOWN && { search: { field: "unitOids", q, shown: shown.length, count: units.length } }),
  };
}

const chosenIn = (typed: unknown): string[] =>
  [(typed as { unitOids?: unknown } | null | undefined)?.unitOids ?? []].flat().map(String);

const readers: Record<Step, (reading: Reading) => Promise<StepData>> = {
  service: async ({ tx, draft, asked, language }) => {
    const { services, joining } = messagesOf(language);
    const options: Option[] = [];
    const notes: Notes[number][] = [];
    for (const service of joinable) {
      const { organisationId, organisationKind: kind } = asked;
      const on = plannedDay(draft, asked);
      const reason = await ineligibleFor(tx, { organisationId, kind, service, on });
      if (!reason)
        options.push({ value: service, label: services.fullNames[service], hint: joining.serviceHints[service] });
      else
        notes.push({
          tone: "info",
          code: `joining.ineligible.${reason}`,
          params: { service: services.names[service] },
        });
    }
    const applicant = applicantOf(asked.organisationKind);
    const own = [{ value: applicant, label: joining.codes[applicant] }];
    const only = options.length === 1 ? { service: options[0]?.value } : {};
    return { options: { service: options, applicant: own }, notes, defaults: { applicant, ...only } };
  },

  model: () => Promise.resolve({ defaults: { model: "DIRECT" } }),

  units: async (reading) => {
    const units = await unitsFor(reading.tx, reading.draft, reading.asked);
    return { ...searched(units, chosenIn(reading.draft.units), reading), defaults: { units: "ALL" } };
  },

  system: async ({ tx, draft, asked }) => {
    const systems = await listSystems(tx);
    const inUse = await systemsInUse(tx, asked.organisationId);
    const on = plannedDay(draft, asked);
    const fit = systems.filter((system) => inUse.has(system.id) || mayBeTakenIntoUse(system, on));
    const options = fit.map(({ id, name, version, supplier }) => ({
      value: id,
      label: `${name} ${version}, ${supplier}`,
    }));
    const left = systems.length - fit.length;
    return {
      options: { systemId: options },
      notes: left > 0 ? [{ tone: "info", code: "joining.notes.unfitSystems", params: { count: left } }] : [],
    };
  },

  point: async ({ tx, draft, language }) => {
    const isNeeded = needsPoint(stepOf(draft, "service")?.service);
    const { codes } = messagesOf(language).joining;
    const points = (await sharedPoints(tx)).filter(
      ({ state, environment }) => state === "ACTIVE" && (!isNeeded || environment === "PRODUCTION"),
    );
    const nameOf = (point: (typeof points)[number]) =>
      `${point.name} (${localName({ nameFi: point.managerNameFi, nameSv: point.managerNameSv }, language)}), ${point.oid}`;
    return {
      options: {
        how: pointChoices
          .filter((how) => how !== "LATER" || !isNeeded)
          .map((value) => ({ value, label: codes[value] })),
        pointId: points.map((point) => ({ value: point.id, label: nameOf(point) })),
      },
      defaults: { how: "EXISTING", environment: "PRODUCTION" },
      notes: isNeeded ? [{ tone: "info", code: "joining.notes.pointNeeded" }] : [],
    };
  },

  renewals: async (reading) => {
    const { tx, draft, asked } = reading;
    const covered = await coveredUnits(tx, draft, asked);
    const marked = await markedUnits(
      tx,
      covered.map(({ oid }) => oid),
      helsinkiDate(asked.now),
    );
    const ready = covered.filter(({ oid }) => marked.has(oid));
    const params = { marked: ready.length, count: covered.length };
    const isAlone = applicantOf(asked.organisationKind) === "PRACTITIONER";
    return {
      ...(isAlone ? { options: { unitOids: [] } } : searched(ready, chosenIn(draft.renewals), reading)),
      defaults: { reception: "OFF" },
      notes: [{ tone: ready.length < covered.length ? "warn" : "info", code: "joining.notes.markings", params }],
    };
  },

  plan: () => Promise.resolve({ notes: [{ tone: "warn", code: "joining.notes.neverThePlan" }] }),

  contacts: ({ asked, actor, language }) => {
    const own = language === "sv" ? "sv" : "fi";
    const name = actor.kind === "MEMBER" ? actor.name : "";
    const people = wantedContacts(asked.organisationKind).map((one, place) => ({
      function: one,
      language: own,
      ...(place === 0 && { name }),
    }));
    return Promise.resolve({ defaults: { people } });
  },

  billing: () => Promise.resolve({ defaults: { by: "E_INVOICE" } }),

  takeover: ({ asked }) => {
    const { days, atMostDays } = asked.leadTime;
    const params = { days, latest: atMostDays ?? days };
    return Promise.resolve({ notes: [{ tone: "info", code: "joining.notes.takeover", params }] });
  },

  effect: ({ tx, asked }) => dayData(tx, "JOINING", "effectiveOn", asked),

  terms: async ({ tx, draft, asked, language }) => {
    const service = stepOf(draft, "service")?.service;
    const terms = service ? await listTerms(tx, service, helsinkiDate(asked.now)) : [];
    const called = (row: (typeof terms)[number]) =>
      language === "sv" ? row.nameSv : language === "en" ? row.nameEn : row.nameFi;
    const t = translator(language);
    const options = terms.map((row) => {
      const date = formatDate(row.validFrom.toISOString().slice(0, 10));
      const label = t("joining.versionOf", { name: called(row), version: row.version, date });
      return { value: row.id, label, hint: row.address };
    });
    return { options: { accepted: options } };
  },

  signatories: ({ asked }) => {
    const { organisationKind: kind } = asked;
    const code = kind === "PRACTITIONER" ? "signsAlone" : kind === "PUBLIC" ? "publicSigns" : "signs";
    return Promise.resolve({ notes: [{ tone: "info", code: `joining.notes.${code}` }] });
  },
};

/** What one step's form must know besides what has been typed. */
export const readStep = (step: string, reading: Reading): Promise<StepData> =>
  Object.hasOwn(readers, step) ? readers[step as Step](reading) : Promise.resolve({});
