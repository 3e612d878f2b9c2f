import { addDays, formatDate } from "../../../calendar";
import { consequencesOf } from "../../../consequences/queries";
import type { Tx } from "../../../db";
import { messagesOf } from "../../../i18n";
import type { Language } from "../../../i18n/language";
import { localName } from "../../../i18n/local-name";
import { openStatuses } from "../../workflow";
import type { Asked, Consequence, Warning } from "../kind";
import { movesOf } from "./moves";
import { listSuccessors } from "./rules";
import { type Answers, endsCustomership } from "./schema";

/** By how many days before it is needed a certificate is ordered: the authority takes about a week, and three are reported ahead. */
const ORDER_DAYS = 28;

const said = (code: string, params: Warning["params"] = {}): Warning => ({
  code: `organisationChange.consequences.${code}`,
  params,
});

/** What every reading below works with. */
interface Course {
  tx: Tx;
  answers: Answers;
  asked: Asked;
  language: Language;
  /** The day, the day before and the day by which to order certificates, as people write them. */
  days: { date: string; last: string; orderBy: string };
  /** The names of everybody who goes on with something, by Business ID. */
  names: ReadonlyMap<string, string>;
}

/**
 * Everything that is touched, before and after (docs/rules.md BR-65): what ends with the customership, and what the change
 * itself moves, asks to be made anew or leaves behind. Another day among the answers tells how it would be then.
 */
export async function tellConsequences(
  tx: Tx,
  answers: Answers,
  asked: Asked,
  language: Language,
): Promise<Consequence[]> {
  const day = answers.effect.effectiveOn;
  const days = {
    date: formatDate(day),
    last: formatDate(addDays(day, -1)),
    orderBy: formatDate(addDays(day, -ORDER_DAYS)),
  };
  const course: Course = { tx, answers, asked, language, days, names: await namesOf(tx, answers, language) };
  const own = [
    ...(await units(course)),
    ...(await systemsOfUnits(course)),
    ...(await pointsOfOurs(course)),
    ...joins(course),
    ...roles(course),
    ...(await renewals(course)),
    ...(await submissions(course)),
    ...controller(course),
  ];
  const replaced = new Set(own.map(keyOf));
  const ending = answers.services?.services;
  const ended = ending
    ? await consequencesOf(
        tx,
        asked.organisationId,
        { services: ending, on: day, except: asked.submissionId },
        language,
      )
    : [];
  return [...ended.filter((one) => !replaced.has(keyOf(one)) && !isOursToTell(one, answers)), ...own];
}

const keyOf = ({ area, name }: Consequence) => `${area} ${name}`;

/** What the change itself answers, and what its successor does with it: not told as with a termination alone. */
const isOursToTell = ({ area }: Consequence, { controller, successor }: Answers) =>
  (area === "controller" && controller?.archived !== "STAYS") || (area === "certificate" && successor !== null);

async function namesOf(tx: Tx, { successor, units }: Answers, language: Language): Promise<Map<string, string>> {
  const ids = [...(successor ? [successor.businessId] : []), ...(units?.others ?? []).map((one) => one.businessId)];
  const found = await listSuccessors(tx, ids);
  return new Map(
    ids.map((id) => {
      const organisation = found.find((one) => one.businessId === id);
      return [id, organisation ? `${localName(organisation, language)} (${id})` : id];
    }),
  );
}

async function units({ tx, answers, asked, language, days, names }: Course): Promise<Consequence[]> {
  const moves = await movesOf(tx, answers, asked.organisationId, language);
  return moves.map(({ oid, name, to }) => ({
    area: "unit",
    name: `${name} (${oid})`,
    before: said("unit.ours"),
    after: said("unit.moves", { ...days, name: names.get(to) ?? to }),
  }));
}

/** Systems of the units that move: whoever goes on reports them among its own. */
async function systemsOfUnits({ tx, answers, asked, language, days }: Course): Promise<Consequence[]> {
  if (endsCustomership(answers)) return [];
  const moves = await movesOf(tx, answers, asked.organisationId, language);
  const uses = await tx.systemUse.findMany({
    where: { organisationId: asked.organisationId, usedUntil: null, unitOid: { in: moves.map(({ oid }) => oid) } },
    select: { unitOid: true, system: { select: { name: true, version: true } } },
    orderBy: { id: "asc" },
  });
  const systems = [...new Set(uses.map(({ system }) => `${system.name} ${system.version}`))];
  return systems.map((name) => {
    const count = uses.filter(({ system }) => `${system.name} ${system.version}` === name).length;
    return { area: "system", name, before: said("system.used", { count }), after: said("system.reportAnew", days) };
  });
}

/** Points of one's own carry the organisation's name in their certificates: the successor files them anew with new ones. */
async function pointsOfOurs({ tx, answers, asked, language, days, names }: Course): Promise<Consequence[]> {
  if (!answers.successor || !(endsCustomership(answers) || answers.situation.situation === "PUBLIC")) return [];
  const points = await tx.connectionPoint.findMany({
    where: { organisationId: asked.organisationId, state: "ACTIVE" },
    select: { name: true, certificate: { select: { subjectName: true, validTo: true } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const to = names.get(answers.successor.businessId) ?? answers.successor.businessId;
  const isPublic = answers.situation.situation === "PUBLIC";
  const { ofPoint } = messagesOf(language).organisationChange.consequences.certificate;
  return points.flatMap(({ name, certificate }): Consequence[] => [
    {
      area: "point",
      name,
      before: said("point.ours"),
      after: said(isPublic ? "point.mayMove" : "point.fileAnew", { ...days, name: to }),
    },
    ...(certificate
      ? [
          {
            area: "certificate" as const,
            name: `${certificate.subjectName} ${ofPoint.replace("{point}", name)}`,
            before: said("certificate.until", { date: formatDate(certificate.validTo.toISOString().slice(0, 10)) }),
            after: said(isPublic ? "certificate.check" : "certificate.orderAnew", { ...days, name: to }),
          },
        ]
      : []),
  ]);
}

const joins = ({ answers, language, days, names }: Course): Consequence[] => {
  const to = answers.successor && (names.get(answers.successor.businessId) ?? answers.successor.businessId);
  if (!to) return [];
  const words = messagesOf(language).services.names;
  return (answers.services?.joins ?? []).map((service) => ({
    area: "commitment",
    name: `${words[service]}, ${to}`,
    before: null,
    after: said("joins", days),
  }));
};

const roles = ({ answers, language, names }: Course): Consequence[] => {
  if (!answers.successor || !endsCustomership(answers)) return [];
  const name = messagesOf(language).organisationChange.consequences.role.name;
  const to = names.get(answers.successor.businessId) ?? answers.successor.businessId;
  return [{ area: "role", name, before: null, after: said("role.givenAnew", { name: to }) }];
};

async function renewals({ tx, answers, asked, language }: Course): Promise<Consequence[]> {
  const count = await tx.renewalReception.count({ where: { organisationId: asked.organisationId, isOn: true } });
  if (count === 0 || !answers.renewals?.stopOn) return [];
  const name = messagesOf(language).services.names.RENEWAL_REQUESTS;
  const after = said("renewal.stops", { date: formatDate(answers.renewals.stopOn) });
  return [{ area: "renewal", name, before: said("renewal.on", { count }), after }];
}

/** Open matters about units that move: nobody decides them by themselves, but somebody should look. */
async function submissions({ tx, answers, asked, language, days }: Course): Promise<Consequence[]> {
  if (endsCustomership(answers)) return [];
  const moves = await movesOf(tx, answers, asked.organisationId, language);
  const { kinds, statuses } = messagesOf(language).submissions;
  const open = await tx.submission.findMany({
    where: {
      id: { not: asked.submissionId },
      organisationId: asked.organisationId,
      status: { in: [...openStatuses] },
      touches: { hasSome: moves.map(({ oid }) => `unit:${oid}`) },
    },
    select: { reference: true, kind: true, status: true },
    orderBy: { id: "asc" },
  });
  return open.map(({ reference, kind, status }) => ({
    area: "submission",
    name: `${kinds[kind]} ${reference ?? ""}`.trim(),
    before: said("submission.open", { status: statuses[status] }),
    after: said("submission.look", days),
  }));
}

const controller = ({ answers, language, days, names }: Course): Consequence[] => {
  const archived = answers.controller?.archived;
  if (!archived || archived === "STAYS") return [];
  const to = answers.successor && (names.get(answers.successor.businessId) ?? answers.successor.businessId);
  const name = messagesOf(language).organisationChange.consequences.controller.name;
  const after =
    archived === "CHANGES" ? said("controller.changes", { ...days, name: to ?? "" }) : said("controller.unknown");
  return [{ area: "controller", name, before: said("controller.ours"), after }];
};
