import type { ServiceUseState } from "@/lib/db/generated/enums";
import { KantaService } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import type { PicturePoint, PictureSystem, UnitGroup, Way } from "@/lib/picture/policy";
import { carrierOf } from "@/lib/services/policy";
import type { PictureColumn, PictureLink, PictureNode } from "./layout";

export interface Pictured {
  organisation: { nameFi: string; nameSv: string | null; businessId: string };
  groups: UnitGroup[];
  services: { service: KantaService; state: ServiceUseState }[];
  /** False for those whose roles know nothing of systems and points: units then lead straight to services. */
  seesWays: boolean;
}

const systemId = (system: PictureSystem | null) => `system ${system?.id ?? "none"}`;
const pointId = (point: PicturePoint | null) => `point ${point?.id ?? "none"}`;
const unitsId = (index: number) => `units ${index}`;
const serviceId = (service: KantaService) => `service ${service}`;

/** The boxes of the picture, column by column, and the lines between them. */
export function columnsOf(pictured: Pictured, language: Language): { columns: PictureColumn[]; links: PictureLink[] } {
  const { organisation, groups, seesWays } = pictured;
  const { columns: titles } = messagesOf(language).picture;
  const ways = groups.flatMap((group) => group.ways);
  const { businessId } = organisation;
  const columns = [
    {
      title: titles.organisation,
      nodes: [{ id: "organisation", label: localName(organisation, language), note: businessId }],
    },
    { title: titles.units, nodes: groups.map((group, index) => unitsNode(group, index, language)) },
    ...(seesWays
      ? [
          { title: titles.systems, nodes: once(ways.map(({ system }) => systemNode(system, language))) },
          { title: titles.points, nodes: once(ways.map(({ point }) => pointNode(point, language))) },
        ]
      : []),
    { title: titles.services, nodes: servicesOf(pictured, ways).map((one) => serviceNode(one, language)) },
  ];
  return { columns, links: linksOf(pictured, ways) };
}

const once = (nodes: PictureNode[]) => [...new Map(nodes.map((node) => [node.id, node])).values()];

function unitsNode({ units, isAll }: UnitGroup, index: number, language: Language): PictureNode {
  const [first, ...others] = units;
  const id = unitsId(index);
  if (!first) return { id, label: messagesOf(language).picture.noUnits, isGap: true };
  if (others.length === 0) return { id, label: localName(first, language) };
  return { id, label: translator(language)(isAll ? "picture.allUnits" : "picture.units", { count: units.length }) };
}

const systemNode = (system: PictureSystem | null, language: Language): PictureNode =>
  system
    ? { id: systemId(system), label: system.name, note: system.version }
    : { id: systemId(null), label: messagesOf(language).picture.noSystem, isGap: true };

function pointNode(point: PicturePoint | null, language: Language): PictureNode {
  const { picture, submissions } = messagesOf(language);
  if (!point) return { id: pointId(null), label: picture.noPoint, isGap: true };
  const manager = localName({ nameFi: point.managerNameFi, nameSv: point.managerNameSv }, language);
  return {
    id: pointId(point),
    label: point.name || picture.unknownPoint,
    note: point.isOwn || !manager ? submissions.environments[point.environment] : manager,
  };
}

interface DrawnService {
  service: KantaService;
  isReached: boolean;
  state: ServiceUseState | null;
}

/** The services in use and those that something leads to, in the order of their list. */
function servicesOf({ services, seesWays }: Pictured, ways: Way[]): DrawnService[] {
  return Object.values(KantaService).flatMap((service) => {
    const state = services.find((one) => one.service === service)?.state ?? null;
    const isReached = ways.some((way) => leadsTo(way, service, state !== null));
    return state !== null || isReached ? [{ service, state, isReached: isReached || !seesWays }] : [];
  });
}

const leadsTo = (way: Way, service: KantaService, isUsed: boolean) =>
  way.services.includes(service) || (isUsed && way.services.includes(carrierOf(service)));

function serviceNode({ service, state, isReached }: DrawnService, language: Language): PictureNode {
  const { picture, services } = messagesOf(language);
  const node = { id: serviceId(service), label: services.names[service] };
  if (state === "JOINING") return { ...node, note: picture.joining, isGap: true };
  return isReached || service === "KELAIN" ? node : { ...node, note: picture.noWay, isGap: true };
}

function linksOf(pictured: Pictured, ways: Way[]): PictureLink[] {
  const drawn = servicesOf(pictured, ways);
  const { groups, seesWays } = pictured;
  return groups.flatMap(({ ways: own }, index): PictureLink[] => [
    ["organisation", unitsId(index)],
    ...(seesWays ? [] : drawn.map(({ service }): PictureLink => [unitsId(index), serviceId(service)])),
    ...own.flatMap((way): PictureLink[] => [
      [unitsId(index), systemId(way.system)],
      [systemId(way.system), pointId(way.point)],
      ...drawn
        .filter(({ service, state }) => leadsTo(way, service, state !== null))
        .map(({ service }): PictureLink => [pointId(way.point), serviceId(service)]),
    ]),
  ]);
}
