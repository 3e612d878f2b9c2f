import { addDays, formatDate } from "../calendar";
import { listPointUsers, sharedPoints } from "../connection-points/queries";
import type { Tx } from "../db";
import type { KantaService } from "../db/generated/enums";
import { messagesOf } from "../i18n";
import type { Language } from "../i18n/language";
import { localName } from "../i18n/local-name";
import { listCoJoiners } from "../services/queries";
import { type Ending, endingWith, type Fate, fateOf, leftOf } from "./policy";
import type { Consequence, Warning } from "./schema";
import { listLosingGround, readableUntil } from "./workflow";

/** What every reading below works with. */
interface Course {
  tx: Tx;
  organisationId: string;
  ending: readonly KantaService[];
  isLast: boolean;
  except: string | null;
  language: Language;
  /** The last day of use, the first day without, and the day on which roles end, as people write them. */
  days: { last: string; from: string; until: string };
}

const said = (code: string, params: Warning["params"] = {}): Warning => ({
  code: `termination.consequences.${code}`,
  params,
});

const named = (services: readonly KantaService[], language: Language): string => {
  const { names } = messagesOf(language).services;
  return services.map((service) => names[service]).join(", ");
};

/**
 * Everything that is touched when these services of an organisation end: what it is, how it is and what becomes of it. A member
 * sees the own organisation's alone, officers and jobs anyone's: the database keeps to that.
 */
export async function consequencesOf(
  tx: Tx,
  organisationId: string,
  { services, on, except }: Ending,
  language: Language,
): Promise<Consequence[]> {
  const inUse = await tx.serviceUse.findMany({
    where: { organisationId, state: { not: "ENDED" } },
    select: { service: true, startedOn: true },
    orderBy: { service: "asc" },
  });
  const ending = endingWith(services === "ALL" ? inUse.map(({ service }) => service) : services);
  const isLast = inUse.every(({ service }) => ending.includes(service));
  const last = addDays(on, -1);
  const days = { last: formatDate(last), from: formatDate(on), until: formatDate(readableUntil(last)) };
  const course: Course = { tx, organisationId, ending, isLast, except: except ?? null, language, days };
  const { names } = messagesOf(language).services;
  const ended = inUse.filter(({ service }) => ending.includes(service));
  return [
    ...(await commitments(course)),
    ...ended.map(
      ({ service, startedOn }): Consequence => ({
        area: "service",
        name: names[service],
        before: startedOn
          ? said("service.since", { date: formatDate(startedOn.toISOString().slice(0, 10)) })
          : said("service.joining"),
        after: said("ends", days),
      }),
    ),
    ...(await coJoiners(course)),
    ...(await systems(course)),
    ...(await points(course)),
    ...(await receptions(course)),
    ...(await submissions(course)),
    ...(await people(course)),
    ...controllers(course),
    ...billing(course),
  ];
}

async function commitments({ tx, organisationId, ending, isLast, days, language }: Course): Promise<Consequence[]> {
  const rows = await tx.commitment.findMany({
    where: { organisationId, endedOn: null },
    orderBy: [{ inForceFrom: "asc" }, { id: "asc" }],
  });
  return rows.flatMap(({ id, services, signedOn, termsVersion }): Consequence[] => {
    const fate = fateOf(services, ending, isLast);
    if (fate === "STAYS") return [];
    const date = formatDate(signedOn.toISOString().slice(0, 10));
    return [
      {
        area: "commitment",
        name: [date, termsVersion, rows.length > 1 ? id.slice(-4) : ""].filter(Boolean).join(" · "),
        before: said("commitment.covers", { services: named(services, language) }),
        after: after(fate, leftOf(services, ending), language, days),
      },
    ];
  });
}

const after = (fate: Fate, left: readonly KantaService[], language: Language, days: Course["days"]): Warning | null => {
  if (fate === "STAYS") return null;
  return fate === "ENDS" ? said("ends", days) : said("reduced", { ...days, services: named(left, language) });
};

/** Those who use an ending service by this organisation's application: told to it, and to officers. */
async function coJoiners({ tx, organisationId, ending, days, language }: Course): Promise<Consequence[]> {
  const seen = await tx.serviceUse.findMany({
    where: { mainJoinerId: organisationId, state: { not: "ENDED" } },
    select: { service: true, organisation: { select: { nameFi: true, nameSv: true } } },
  });
  const all = [
    ...(await listCoJoiners(tx)),
    ...seen.map(({ service, organisation }) => ({ service, ...organisation })),
  ];
  const uses = new Map<string, Set<KantaService>>();
  for (const { service, ...names } of all.filter((one) => ending.includes(one.service))) {
    const name = localName(names, language);
    uses.set(name, (uses.get(name) ?? new Set()).add(service));
  }
  return [...uses].map(([name, services]) => ({
    area: "service",
    name,
    before: said("coJoiner.uses", { services: named([...services], language) }),
    after: said("coJoiner.mustJoin", days),
  }));
}

async function systems({ tx, organisationId, ending, isLast, days, language }: Course): Promise<Consequence[]> {
  const uses = await tx.systemUse.findMany({
    where: { organisationId, usedUntil: null },
    select: { services: true, system: { select: { id: true, name: true, version: true } } },
  });
  const bySystem = new Map(uses.map(({ system }) => [system.id, system]));
  return [...bySystem.values()].flatMap(({ id, name, version }): Consequence[] => {
    const own = uses.filter(({ system }) => system.id === id);
    const services = [...new Set(own.flatMap((one) => one.services))];
    const fate = fateOf(services, ending, isLast);
    if (fate === "STAYS") return [];
    const before = said("system.uses", { services: named(services, language), count: own.length });
    const what = after(fate, leftOf(services, ending), language, days);
    return [{ area: "system", name: `${name} ${version}`, before, after: what }];
  });
}

/** Points that it uses, and with its last service its own: one without other users is proposed for removal, with its certificate. */
async function points(course: Course): Promise<Consequence[]> {
  const { tx, organisationId, ending, isLast, days, language } = course;
  const uses = await tx.connectionPointUse.findMany({ where: { organisationId, usedUntil: null } });
  const owned = await tx.connectionPoint.findMany({
    where: { organisationId, state: "ACTIVE" },
    select: { id: true, name: true, certificate: { select: { subjectName: true, validTo: true } } },
    orderBy: { name: "asc" },
  });
  const told: Consequence[] = [];
  for (const { id, name, certificate } of owned) {
    const use = uses.find(({ connectionPointId }) => connectionPointId === id);
    const fate = use ? fateOf(use.services, ending, isLast) : isLast ? "ENDS" : "STAYS";
    if (fate === "STAYS") continue;
    const others = (await listPointUsers(tx, id)).filter((user) => user.organisationId !== organisationId);
    const isFree = fate === "ENDS" && others.length === 0;
    const theirs = {
      count: others.length,
      names: others
        .slice(0, 5)
        .map((one) => localName(one, language))
        .join(", "),
    };
    const own = use ? said("point.own", { services: named(use.services, language) }) : said("point.unused");
    const before = others.length > 0 ? said("point.ownWithOthers", theirs) : own;
    const what = isFree
      ? said("point.proposed", days)
      : fate === "REDUCED"
        ? after(fate, leftOf(use?.services ?? [], ending), language, days)
        : said("point.othersUse", theirs);
    told.push({ area: "point", name, before, after: what });
    if (isFree && certificate)
      told.push({
        area: "certificate",
        name: certificate.subjectName,
        before: said("certificate.until", { date: formatDate(certificate.validTo.toISOString().slice(0, 10)) }),
        after: said("certificate.idle", { name }),
      });
  }
  const elsewhere = uses.filter((use) => !owned.some(({ id }) => id === use.connectionPointId));
  return [...told, ...(await pointsOfOthers(course, elsewhere))];
}

async function pointsOfOthers(
  { tx, ending, isLast, days, language }: Course,
  uses: { connectionPointId: string; services: KantaService[] }[],
): Promise<Consequence[]> {
  const affected = uses.filter(({ services }) => fateOf(services, ending, isLast) !== "STAYS");
  if (affected.length === 0) return [];
  const ids = affected.map(({ connectionPointId }) => connectionPointId);
  const seen = await tx.connectionPoint.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, organisation: { select: { nameFi: true, nameSv: true } } },
  });
  const offered = await sharedPoints(tx);
  return affected.map(({ connectionPointId: id, services }) => {
    const point = seen.find((one) => one.id === id);
    const shared = offered.find((one) => one.id === id);
    const manager = point?.organisation ?? {
      nameFi: shared?.managerNameFi ?? "",
      nameSv: shared?.managerNameSv ?? null,
    };
    return {
      area: "point",
      name: point?.name ?? shared?.name ?? id,
      before: said("point.used", { services: named(services, language), manager: localName(manager, language) }),
      after: after(fateOf(services, ending, isLast), leftOf(services, ending), language, days),
    };
  });
}

async function receptions({ tx, organisationId, ending, language, days }: Course): Promise<Consequence[]> {
  if (!ending.includes("RENEWAL_REQUESTS")) return [];
  const count = await tx.renewalReception.count({ where: { organisationId, isOn: true } });
  if (count === 0) return [];
  const name = messagesOf(language).services.names.RENEWAL_REQUESTS;
  return [{ area: "renewal", name, before: said("renewal.on", { count }), after: said("renewal.off", days) }];
}

/** Open matters that lose their ground, by their numbers; a draft, which has none, by what it is. */
async function submissions({ tx, organisationId, ending, isLast, except, language }: Course): Promise<Consequence[]> {
  const open = await listLosingGround(tx, organisationId, { ending, isLast, except });
  const { kinds, statuses } = messagesOf(language).submissions;
  return open.map(({ id, reference, kind, status }) => ({
    area: "submission",
    name: `${kinds[kind]} ${reference ?? `(${id.slice(-4)})`}`,
    before: said("submission.open", { status: statuses[status] }),
    after: said(status === "SCHEDULED" ? "submission.cancelled" : "submission.withdrawn"),
  }));
}

/** With the last service: roles that it gave and received, the persons whom others named, contact persons, calendar addresses. */
async function people({ tx, organisationId, isLast, days, language }: Course): Promise<Consequence[]> {
  if (!isLast) return [];
  const grants = await tx.roleGrant.groupBy({
    by: ["role"],
    where: { organisationId, state: { in: ["OFFERED", "AWAITING_CONFIRMATION", "ACTIVE"] } },
    _count: true,
    orderBy: { role: "asc" },
  });
  const namedByOthers = await tx.namedPerson.count({
    where: { organisationId, state: { in: ["NAMED", "ACTIVE"] } },
  });
  const received = await tx.roleGrant.count({
    where: { receivingOrganisationId: organisationId, state: { in: ["OFFERED", "ACTIVE"] } },
  });
  const contacts = await tx.contactPerson.count({ where: { organisationId, validUntil: null } });
  const { names } = messagesOf(language).roles;
  const words = messagesOf(language).termination.consequences;
  const counted = (name: string, count: number, before: string, what: string): Consequence[] =>
    count === 0 ? [] : [{ area: "role", name, before: said(before, { count }), after: said(what, days) }];
  return [
    ...grants.flatMap(({ role, _count }) => counted(names[role], _count, "role.held", "role.reads")),
    ...counted(words.role.named, namedByOthers, "role.namedCount", "role.namedEnds"),
    ...counted(words.role.received, received, "role.receivedCount", "role.receivedStays"),
    ...counted(words.role.contacts, contacts, "role.contactsCount", "role.contactsStay").map(
      (one): Consequence => ({ ...one, area: "contact" }),
    ),
  ];
}

const archives: readonly KantaService[] = ["PATIENT_DATA", "SOCIAL_WELFARE", "IMAGING"];

/** What has been archived stays, and so does its controller. */
const controllers = ({ ending, language }: Course): Consequence[] => {
  const ended = ending.filter((service) => archives.includes(service));
  if (ended.length === 0) return [];
  const name = named(ended, language);
  return [{ area: "controller", name, before: said("controller.own"), after: said("controller.remains") }];
};

const billing = ({ isLast, days, language }: Course): Consequence[] => [
  {
    area: "billing",
    name: messagesOf(language).termination.consequences.billing.name,
    before: said("billing.goesOn"),
    after: said(isLast ? "billing.ends" : "billing.changes", days),
  },
];
