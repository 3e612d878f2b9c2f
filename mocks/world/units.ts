import { organisationRoot, type WorldOrganisation } from "./organisations";

/** A unit and the service units under it: Finnish and Swedish name, and H(ealth care), S(ocial care) or both. */
type UnitRow = [fi: string, sv: string, care: "H" | "S" | "HS", under: [fi: string, sv: string][]];

/** The wellbeing services county of the demonstration: sixty units, as its register entry would hold them. */
const countyUnits: UnitRow[] = [
  [
    "Esimerkkilän keskussairaala",
    "Exempelby centralsjukhus",
    "H",
    [
      ["Keskussairaala, päivystys", "Centralsjukhuset, jouren"],
      ["Keskussairaala, sisätautien poliklinikka", "Centralsjukhuset, polikliniken för inre medicin"],
      ["Keskussairaala, kirurgian vuodeosasto", "Centralsjukhuset, kirurgiska bäddavdelningen"],
      ["Keskussairaala, synnytysosasto", "Centralsjukhuset, förlossningsavdelningen"],
      ["Keskussairaala, lastentautien poliklinikka", "Centralsjukhuset, polikliniken för barnsjukdomar"],
      ["Keskussairaala, silmätautien poliklinikka", "Centralsjukhuset, ögonpolikliniken"],
      ["Keskussairaala, kuvantaminen", "Centralsjukhuset, bilddiagnostiken"],
    ],
  ],
  [
    "Harjun sairaala",
    "Åsens sjukhus",
    "H",
    [
      ["Harjun sairaala, kuntoutusosasto", "Åsens sjukhus, rehabiliteringsavdelningen"],
      ["Harjun sairaala, geriatrian poliklinikka", "Åsens sjukhus, geriatriska polikliniken"],
      ["Harjun sairaala, muistipoliklinikka", "Åsens sjukhus, minnespolikliniken"],
    ],
  ],
  [
    "Psykiatrian palvelut",
    "Psykiatriska tjänster",
    "H",
    [
      ["Aikuispsykiatrian poliklinikka", "Vuxenpsykiatriska polikliniken"],
      ["Nuorisopsykiatrian poliklinikka", "Ungdomspsykiatriska polikliniken"],
      ["Psykiatrian vuodeosasto", "Psykiatriska bäddavdelningen"],
    ],
  ],
  [
    "Keskustan terveysasema",
    "Centrums hälsostation",
    "H",
    [
      ["Keskustan terveysasema, vastaanotto", "Centrums hälsostation, mottagningen"],
      ["Keskustan terveysasema, laboratorionäytteenotto", "Centrums hälsostation, laboratorieprovtagningen"],
      ["Keskustan neuvola", "Centrums rådgivningsbyrå"],
    ],
  ],
  [
    "Rantakylän terveysasema",
    "Strandby hälsostation",
    "H",
    [
      ["Rantakylän terveysasema, vastaanotto", "Strandby hälsostation, mottagningen"],
      ["Rantakylän neuvola", "Strandby rådgivningsbyrå"],
    ],
  ],
  [
    "Koivulan terveysasema",
    "Björkby hälsostation",
    "H",
    [
      ["Koivulan terveysasema, vastaanotto", "Björkby hälsostation, mottagningen"],
      ["Koivulan neuvola", "Björkby rådgivningsbyrå"],
    ],
  ],
  ["Saarikon terveysasema", "Holmskogens hälsostation", "H", []],
  [
    "Suun terveydenhuolto",
    "Munhälsovården",
    "H",
    [
      ["Keskustan hammashoitola", "Centrums tandklinik"],
      ["Rantakylän hammashoitola", "Strandby tandklinik"],
      ["Koivulan hammashoitola", "Björkby tandklinik"],
      ["Suun erikoishoidon yksikkö", "Enheten för oral specialvård"],
    ],
  ],
  [
    "Kouluterveydenhuolto",
    "Skolhälsovården",
    "H",
    [
      ["Kouluterveydenhuolto, perusopetus", "Skolhälsovården, grundläggande utbildningen"],
      ["Opiskeluterveydenhuolto", "Studerandehälsovården"],
    ],
  ],
  ["Ensihoito ja päivystysapu", "Prehospital akutsjukvård och jourhjälp", "H", []],
  [
    "Kotihoito",
    "Hemvården",
    "HS",
    [
      ["Kotihoito, itäinen alue", "Hemvården, östra området"],
      ["Kotihoito, läntinen alue", "Hemvården, västra området"],
      ["Kotisairaala", "Hemsjukhuset"],
    ],
  ],
  [
    "Keskustan sosiaalitoimisto",
    "Centrums socialbyrå",
    "S",
    [
      ["Aikuissosiaalityö", "Socialarbetet för vuxna"],
      ["Toimeentulotuki", "Utkomststödet"],
    ],
  ],
  ["Rantakylän sosiaalitoimisto", "Strandby socialbyrå", "S", []],
  [
    "Lapsiperheiden sosiaalipalvelut",
    "Socialservice för barnfamiljer",
    "S",
    [
      ["Lastensuojelun avohuolto", "Barnskyddets öppenvård"],
      ["Lastensuojelun sijaishuolto", "Barnskyddets vård utom hemmet"],
      ["Perheneuvola", "Familjerådgivningen"],
    ],
  ],
  [
    "Vammaispalvelut",
    "Funktionshinderservicen",
    "S",
    [
      ["Vammaispalvelujen sosiaalityö", "Socialarbetet inom funktionshinderservicen"],
      ["Henkilökohtaisen avun keskus", "Centralen för personlig assistans"],
    ],
  ],
  [
    "Ikääntyneiden asumispalvelut",
    "Boendeservice för äldre",
    "HS",
    [
      ["Kultarannan palvelutalo", "Guldstrandens servicehus"],
      ["Tammelan hoivakoti", "Ekhagens vårdhem"],
    ],
  ],
  ["Mielenterveys- ja päihdepalvelut", "Mentalvårds- och missbrukartjänster", "HS", []],
  ["Sosiaalipäivystys", "Socialjouren", "S", []],
  ["Perheoikeudelliset palvelut", "Familjerättsliga tjänster", "S", []],
  [
    "Kuntoutuspalvelut",
    "Rehabiliteringstjänster",
    "H",
    [
      ["Fysioterapian vastaanotto", "Fysioterapimottagningen"],
      ["Apuvälinekeskus", "Hjälpmedelscentralen"],
    ],
  ],
];

/** The private medical centre: four units. */
const clinicUnits: UnitRow[] = [
  [
    "Lääkärikeskus Mallikas, Mallila",
    "Läkarcentralen Mallikas, Modellby",
    "H",
    [
      ["Mallikas, lääkärivastaanotto", "Mallikas, läkarmottagningen"],
      ["Mallikas, kuvantaminen", "Mallikas, bilddiagnostiken"],
    ],
  ],
  ["Mallikas Työterveys", "Mallikas Företagshälsovård", "H", []],
];

export type WorldUnit = {
  oid: string;
  /** Null for a unit right under its organisation. */
  parentOid: string | null;
  name: { fi: string; sv: string };
  isHealthCare: boolean;
  isSocialCare: boolean;
};

/** A care home that has not joined yet. */
const newCareHome = "9000201-7";

function rowsOf({ businessId, kind, name }: WorldOrganisation): UnitRow[] {
  if (businessId === "9000001-1") return countyUnits;
  if (businessId === "9000003-8") return clinicUnits;
  if (businessId === newCareHome) return [[name.fi, name.sv, "S", []]];
  return [[name.fi, name.sv, kind === "PUBLIC" ? "HS" : "H", []]];
}

/** An organisation's units, each before those under it; intermediaries have none, and a practitioner's only once it has joined. */
export function unitsOf(organisation: WorldOrganisation): WorldUnit[] {
  const { kind, customer } = organisation;
  if (kind === "INTERMEDIARY" || (kind === "PRACTITIONER" && !customer)) return [];
  const units: WorldUnit[] = [];
  const add = (fi: string, sv: string, care: string, parentOid: string | null): string => {
    const oid = `${organisationRoot(organisation.businessId)}.10.${units.length + 1}`;
    units.push({
      oid,
      parentOid,
      name: { fi, sv },
      isHealthCare: care.includes("H"),
      isSocialCare: care.includes("S"),
    });
    return oid;
  };
  for (const [fi, sv, care, under] of rowsOf(organisation)) {
    const oid = add(fi, sv, care, null);
    for (const [underFi, underSv] of under) add(underFi, underSv, care, oid);
  }
  return units;
}
