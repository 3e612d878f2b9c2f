/** One attribute as the code service gives it; names are THL's own, with dots, blanks and ä. */
type Attribute = { attributeName: string; attributeValue: string[]; language?: string };

/** One entry of a register in the answer's own shape. Dates are `YYYY-MM-DD`. */
export type ConceptCode = {
  conceptCodeId: string;
  status: string;
  beginDate: string;
  expirationDate?: string;
  lastModified: string;
  attributes: Attribute[];
};

/** What an entry says, before it is put into the register's own words. */
export type Facts = {
  oid: string;
  name: { fi: string; sv?: string };
  businessId?: string;
  parent?: string;
  /** 0: an organisation, 1: toimintayksikkö, 2: palveluyksikkö. */
  level: 0 | 1 | 2;
  sector: "1 Julkinen" | "2 Yksityinen" | "3 Yksityinen itseilmoitettu yksikkö";
  town: string;
  isHealthCare?: boolean;
  isSocialCare?: boolean;
  /** Whether the unit is marked to receive renewal requests of prescriptions; not told where the register says nothing. */
  receivesRenewals?: boolean;
  keptBy?: string;
  begins: string;
  ends?: string;
  modified: string;
};

const flag = (is: boolean) => (is ? "T" : "F");

/** A number of a municipality that no municipality has, the same for the same name. */
const townCode = (town: string) => 990 - ([...town].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 45);

/** The entry with the attributes of THL's register of organisations; what is not known is left out. */
export function conceptCode(facts: Facts): ConceptCode {
  const { oid, name, level, town, ends } = facts;
  const values: [string, string | undefined, string?][] = [
    ["LongName", name.fi],
    ["LongName", name.sv, "sv"],
    ["Abbreviation", name.fi.slice(0, 20)],
    ["ParentId", facts.parent],
    ["HierarchyLevel", String(level)],
    ["StreetAddress", `Esimerkkikatu ${1 + (oid.length % 40)}`],
    ["PostNumber", "00000"],
    ["PostOffice", town.toUpperCase()],
    ["Y-Tunnus", facts.businessId],
    ["Sektori", facts.sector],
    ["Org.Yks.lyhenne", name.fi.slice(0, 12)],
    ["Sijainti kunta", `${townCode(town)} ${town}`],
    ["Terv.toimintayksikkö", flag(level === 1 && Boolean(facts.isHealthCare))],
    ["Sos.toimintayksikkö", flag(level === 1 && Boolean(facts.isSocialCare))],
    ["Terv.palveluyksikkö", flag(level === 2 && Boolean(facts.isHealthCare))],
    ["Sos.palveluyksikkö", flag(level === 2 && Boolean(facts.isSocialCare))],
    ["Uusimispyyntöpalvelu", facts.receivesRenewals === undefined ? undefined : flag(facts.receivesRenewals)],
    ["Ylläpitäjä", facts.keptBy],
  ];
  return {
    conceptCodeId: oid,
    status: "ACTIVE",
    beginDate: facts.begins,
    ...(ends ? { expirationDate: ends } : {}),
    lastModified: facts.modified,
    attributes: values.flatMap(([attributeName, value, language]) =>
      value === undefined ? [] : [{ attributeName, attributeValue: [value], ...(language ? { language } : {}) }],
    ),
  };
}
