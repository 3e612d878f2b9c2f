import { businessIdOf } from "../world/identifiers";
import { organisationRoot } from "../world/organisations";
import { type ConceptCode, conceptCode, type Facts } from "./concept-code";
import type { RegisterName } from "./world-entries";

const places = ["Honkakallio", "Lumilahti", "Kaislaranta", "Vaahteramäki", "Sinijärvi", "Hallamaa", "Korpivaara"];
const trades = ["Lääkäriasema", "Hammasklinikka", "Hoivakoti", "Kuntoutus", "Kotipalvelu", "Terapia", "Laboratorio"];
const unitNames = ["vastaanotto", "poliklinikka", "osasto", "asumisyksikkö", "toimipiste", "neuvola"];
const givenNames = ["Aava", "Eino", "Helmi", "Kasper", "Lumi", "Onni", "Saimi", "Urho"];
const titles = ["Lääkäri", "Hammaslääkäri", "Psykologi", "Fysioterapeutti", "Puheterapeutti"];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** An organisation, two units under it and three service units under those. */
const blockSize = 6;
const unitsUnder = [0, 0, 1, 1, 2];

/** The number-th Business ID of this range that has a check digit. */
function businessIds(first: number): (index: number) => string {
  const known: string[] = [];
  let next = first;
  return (index) => {
    while (known.length <= index) {
      try {
        known.push(businessIdOf(next));
      } catch {
        // One number in eleven is never issued.
      }
      next += 1;
    }
    return known[index] ?? "";
  };
}

const companies = businessIds(8_000_000);
const bodies = businessIds(8_500_000);
const selfEmployed = businessIds(8_700_000);

const day = (index: number) =>
  `20${15 + (index % 10)}-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;

function organisationFacts(index: number): Facts {
  const [block, place] = [Math.floor(index / blockSize), index % blockSize];
  const businessId = companies(block);
  const root = organisationRoot(businessId);
  const town = at(places, block);
  const company = `${at(trades, block)} ${town} ${block} Oy`;
  const under = unitsUnder[place - 1] ?? 0;
  const isCare = block % 3 === 0;
  const level = place === 0 ? 0 : under === 0 ? 1 : 2;
  return {
    oid: place === 0 ? root : `${root}.10.${place}`,
    name: { fi: place === 0 ? company : `${company}, ${at(unitNames, index)} ${place}` },
    businessId,
    parent: place === 0 ? undefined : under === 0 ? root : `${root}.10.${under}`,
    level,
    sector: block % 9 === 0 ? "3 Yksityinen itseilmoitettu yksikkö" : "2 Yksityinen",
    town,
    isHealthCare: !isCare || block % 2 === 0,
    isSocialCare: isCare,
    begins: day(block),
    ends: block % 17 === 0 ? "2024-12-31" : undefined,
    modified: day(index),
  };
}

function practitionerFacts(index: number): Facts {
  return {
    oid: `1.2.246.537.28.9${String(index).padStart(10, "0")}`,
    name: { fi: `${at(titles, index)} ${at(givenNames, index)} ${at(places, index)}la ${index}` },
    businessId: selfEmployed(index),
    level: 0,
    sector: "2 Yksityinen",
    town: at(places, index),
    begins: day(index),
    modified: day(index),
  };
}

function controllerFacts(index: number): Facts {
  const businessId = bodies(index);
  return {
    oid: `${organisationRoot(businessId)}.19.0`,
    name: { fi: `${at(places, index)}n kuntayhtymä ${index}, rekisterinpitäjä` },
    businessId,
    level: 0,
    sector: "1 Julkinen",
    town: at(places, index),
    keptBy: "Terveyden ja hyvinvoinnin laitos",
    begins: day(index),
    ends: "2022-12-31",
    modified: day(index),
  };
}

const factsOf: Record<RegisterName, (index: number) => Facts> = {
  ORGANISATIONS: organisationFacts,
  PRACTITIONERS: practitionerFacts,
  CONTROLLERS: controllerFacts,
};

/** The OID of an invented entry. */
export const inventedOid = (register: RegisterName, index: number): string => factsOf[register](index).oid;

/** An invented entry, made anew each time it is asked for, and each time the same. */
export const inventedEntry = (register: RegisterName, index: number): ConceptCode =>
  conceptCode(factsOf[register](index));
