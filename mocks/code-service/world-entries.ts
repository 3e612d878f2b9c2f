import { businessIdsFrom } from "../world/identifiers";
import { organisationRoot, organisations, type WorldOrganisation } from "../world/organisations";
import { unitsOf, type WorldUnit } from "../world/units";
import { type ConceptCode, conceptCode, type Facts } from "./concept-code";

/** The registers that the code service holds, by the portal's names for them. */
export type RegisterName = "ORGANISATIONS" | "PRACTITIONERS" | "CONTROLLERS";

const settled = { begins: "2019-01-01", modified: "2024-03-15" };
const county = "9000001-1";
const [newBusinessId = ""] = businessIdsFrom(9000301, 1);

const sectorOf = ({ kind }: WorldOrganisation): Facts["sector"] => (kind === "PUBLIC" ? "1 Julkinen" : "2 Yksityinen");

const ofOrganisation = (one: WorldOrganisation): Facts => ({
  ...settled,
  oid: one.oid,
  name: one.name,
  businessId: one.businessId,
  level: 0,
  sector: sectorOf(one),
  town: one.town.fi,
  ends: one.registerEntryEnded,
});

/** Health-care units that are marked to receive renewal requests, and those of which the register does not tell. */
const receiving = [
  ...["Keskustan terveysasema", "Keskustan terveysasema, vastaanotto", "Rantakylän terveysasema", "Harjun sairaala"],
  ...["Rantakylän terveysasema, vastaanotto", "Suun terveydenhuolto", "Keskustan hammashoitola"],
  ...["Lääkärikeskus Mallikas, Mallila", "Mallikas, lääkärivastaanotto", "Lääkäriasema Uusi Tuuli Oy"],
];
const untold = ["Kotihoito", "Kotisairaala", "Mallikas Työterveys"];

/** The practitioner whose own patients' requests come in. */
const practitioner = "9000005-4";

const markingOf = (one: WorldOrganisation, { name, isHealthCare }: WorldUnit) =>
  isHealthCare && !untold.includes(name.fi)
    ? { receivesRenewals: receiving.includes(name.fi) || (one.kind === "PUBLIC" && name.fi === one.name.fi) }
    : {};

const ofUnit = (one: WorldOrganisation, unit: WorldUnit): Facts => ({
  ...settled,
  oid: unit.oid,
  name: unit.name,
  businessId: one.businessId,
  parent: unit.parentOid ?? one.oid,
  level: unit.parentOid ? 2 : 1,
  sector: sectorOf(one),
  town: one.town.fi,
  isHealthCare: unit.isHealthCare,
  isSocialCare: unit.isSocialCare,
  ...markingOf(one, unit),
});

const ofController = (one: WorldOrganisation): Facts => ({
  ...ofOrganisation(one),
  oid: `${organisationRoot(one.businessId)}.19.0`,
  name: { fi: `${one.name.fi}, rekisterinpitäjä`, sv: `${one.name.sv}, personuppgiftsansvarig` },
  keptBy: "Terveyden ja hyvinvoinnin laitos",
});

/** What each register held of the demonstration's organisations when the portal last came by; intermediaries are in none. */
function earlier(): Record<RegisterName, Facts[]> {
  const elsewhere = ["PRACTITIONER", "INTERMEDIARY"];
  const inOrganisations = organisations.filter(({ kind }) => !elsewhere.includes(kind)).map(ofOrganisation);
  const units = organisations.flatMap((one) => unitsOf(one).map((unit) => ofUnit(one, unit)));
  return {
    ORGANISATIONS: [...inOrganisations, ...units],
    PRACTITIONERS: organisations
      .filter(({ kind }) => kind === "PRACTITIONER")
      .map((one) => ({
        ...ofOrganisation(one),
        receivesRenewals: one.businessId === practitioner,
      })),
    CONTROLLERS: organisations.filter(({ kind }) => kind === "PUBLIC").map(ofController),
  };
}

/**
 * What has happened since: a unit of the county has ended and another has moved, a new one has come, one company goes by a
 * new name and one by a new Business ID.
 */
function since(facts: Facts[], today: string): Facts[] {
  const root = organisationRoot(county);
  const named = (name: string) => facts.find((one) => one.name.fi === name)?.oid;
  const changes: Record<string, Partial<Facts>> = {
    "Saarikon terveysasema": { ends: `${today.slice(0, 7)}-01` },
    "Keskustan neuvola": { parent: named("Rantakylän terveysasema") },
    "Psykoterapiakeskus Peili Oy": { businessId: newBusinessId },
    "Fysioterapia Liike Oy": { name: { fi: "Fysioterapia Liike ja Voima Oy", sv: "Fysioterapi Rörelse och Kraft Ab" } },
  };
  const isOrganisationOrCountys = (one: Facts) => one.level === 0 || one.oid.startsWith(`${root}.`);
  const now = facts.map((one) => {
    const change = isOrganisationOrCountys(one) ? changes[one.name.fi] : undefined;
    return change ? { ...one, ...change, modified: today } : one;
  });
  const sibling = facts.find((one) => one.name.fi === "Koivulan terveysasema");
  const added = { name: { fi: "Koivulan perhekeskus", sv: "Björkby familjecenter" }, isSocialCare: true };
  return sibling ? [...now, { ...sibling, ...added, oid: `${root}.10.900`, modified: today }] : now;
}

/** The entries of the demonstration's organisations: as the portal knows them at first, or as the register holds them now. */
export function worldEntries(register: RegisterName, when: { asOf: "earlier" | "now"; today: string }): ConceptCode[] {
  const facts = earlier()[register];
  const present = when.asOf === "now" && register === "ORGANISATIONS" ? since(facts, when.today) : facts;
  return present.map(conceptCode);
}
