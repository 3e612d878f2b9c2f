import { businessIdOf, businessIdsFrom } from "./identifiers";

type OrganisationKind = "PUBLIC" | "PRIVATE" | "PRACTITIONER" | "PHARMACY" | "INTERMEDIARY";

export type WorldOrganisation = {
  businessId: string;
  /** Its own entry in the registers: a self-employed practitioner's is in the practitioners' register. */
  oid: string;
  kind: OrganisationKind;
  name: { fi: string; sv: string };
  town: { fi: string; sv: string };
  /** False: known to Suomi.fi and the registers, but never joined the Kanta services. */
  customer: boolean;
  /** Nobody has acted for it at Kanta yet: the portal does not know that there is such an organisation. */
  isNewcomer?: boolean;
  /** The day (`YYYY-MM-DD`) its entry in the register of organisations ended, if it did. */
  registerEntryEnded?: string;
};

type Row = [kind: OrganisationKind, fi: string, sv: string, townFi: string, townSv: string];

const main: [number, ...Row][] = [
  [9000001, "PUBLIC", "Esimerkkilän hyvinvointialue", "Exempelby välfärdsområde", "Esimerkkilä", "Exempelby"],
  [9000003, "PRIVATE", "Lääkärikeskus Mallikas Oy", "Läkarcentralen Mallikas Ab", "Mallila", "Modellby"],
  [9000004, "PHARMACY", "Koivurannan apteekki", "Björkstrands apotek", "Koivuranta", "Björkstrand"],
  [9000005, "PRACTITIONER", "Tmi Lauri Lääkäri", "Tmi Lauri Lääkäri", "Esimerkkilä", "Exempelby"],
  [9000006, "INTERMEDIARY", "Siltapalvelu Oy", "Brotjänst Ab", "Siltala", "Brobacka"],
];

const fortyMore: Row[] = [
  ["PUBLIC", "Harjukylän hyvinvointialue", "Åsby välfärdsområde", "Harjukylä", "Åsby"],
  ["PUBLIC", "Kuusikosken hyvinvointialue", "Granfors välfärdsområde", "Kuusikoski", "Granfors"],
  ["PUBLIC", "Rantasalon hyvinvointialue", "Strandholms välfärdsområde", "Rantasalo", "Strandholm"],
  ["PUBLIC", "Tunturimaan hyvinvointialue", "Fjällandets välfärdsområde", "Tunturiperä", "Fjälltrakten"],
  ["PUBLIC", "Saaristolan hyvinvointialue", "Skärgårdens välfärdsområde", "Saaristola", "Skärholm"],
  ["PRIVATE", "Mäntyniemen Lääkärit Oy", "Talluddens läkare Ab", "Mäntyniemi", "Talludden"],
  ["PRIVATE", "Työterveys Tammi Oy", "Företagshälsan Eken Ab", "Tammikylä", "Ekby"],
  ["PRIVATE", "Ojasen Lastenlääkärit Oy", "Ojanens barnläkare Ab", "Ojakylä", "Dikesby"],
  ["PRIVATE", "Hammaslääkärit Hymy Oy", "Tandläkarna Leendet Ab", "Harjukylä", "Åsby"],
  ["PRIVATE", "Silmäklinikka Kirkas Oy", "Ögonkliniken Klar Ab", "Mallila", "Modellby"],
  ["PRIVATE", "Kuntoutuskeskus Virta Oy", "Rehabiliteringscentret Strömmen Ab", "Kuusikoski", "Granfors"],
  ["PRIVATE", "Psykoterapiakeskus Peili Oy", "Psykoterapicentret Spegeln Ab", "Esimerkkilä", "Exempelby"],
  ["PRIVATE", "Hoivakoti Iltarusko Oy", "Vårdhemmet Aftonrodnad Ab", "Rantasalo", "Strandholm"],
  ["PRIVATE", "Kotihoito Kädenlämpö Oy", "Hemvården Handvärme Ab", "Mäntyniemi", "Talludden"],
  ["PRIVATE", "Laboratorio Pisara Oy", "Laboratoriet Droppen Ab", "Siltala", "Brobacka"],
  ["PRIVATE", "Kuvantaminen Valokeila Oy", "Bilddiagnostik Ljuskäglan Ab", "Esimerkkilä", "Exempelby"],
  ["PRIVATE", "Lastensuojelu Pihapiiri Oy", "Barnskyddet Gårdskretsen Ab", "Kivijoki", "Stenå"],
  ["PRIVATE", "Päihdekuntoutus Uusi Suunta Oy", "Missbruksrehabilitering Ny Riktning Ab", "Harjukylä", "Åsby"],
  ["PRIVATE", "Fysioterapia Liike Oy", "Fysioterapi Rörelsen Ab", "Koivuranta", "Björkstrand"],
  ["PRIVATE", "Puheterapia Sanakello Oy", "Talterapi Ordklockan Ab", "Mallila", "Modellby"],
  ["PRIVATE", "Gynekologikeskus Aamu Oy", "Gynekologcentret Morgon Ab", "Rantasalo", "Strandholm"],
  ["PRIVATE", "Sairaala Niemenkärki Oy", "Sjukhuset Uddspetsen Ab", "Mäntyniemi", "Talludden"],
  ["PRIVATE", "Ikäihmisten Palvelutalo Ruusu ry", "Servicehuset Rosen rf", "Ojakylä", "Dikesby"],
  ["PRIVATE", "Vammaispalvelu Askel Oy", "Funktionshinderservice Steget Ab", "Tunturiperä", "Fjälltrakten"],
  ["PHARMACY", "Esimerkkilän I apteekki", "Exempelby I apotek", "Esimerkkilä", "Exempelby"],
  ["PHARMACY", "Harjukylän apteekki", "Åsby apotek", "Harjukylä", "Åsby"],
  ["PHARMACY", "Kuusikosken Uusi Apteekki", "Granfors Nya Apotek", "Kuusikoski", "Granfors"],
  ["PHARMACY", "Rantasalon Majakka-apteekki", "Strandholms Fyrapotek", "Rantasalo", "Strandholm"],
  ["PHARMACY", "Mäntyniemen apteekki", "Talluddens apotek", "Mäntyniemi", "Talludden"],
  ["PHARMACY", "Tunturiperän apteekki", "Fjälltraktens apotek", "Tunturiperä", "Fjälltrakten"],
  ["PHARMACY", "Siltalan Vanha Apteekki", "Brobacka Gamla Apotek", "Siltala", "Brobacka"],
  ["PRACTITIONER", "Tmi Hilkka Hammas", "Tmi Hilkka Hammas", "Mallila", "Modellby"],
  ["PRACTITIONER", "Tmi Petra Psykologi", "Tmi Petra Psykologi", "Kivijoki", "Stenå"],
  ["PRACTITIONER", "Fysioterapeutti Antero Ahola", "Fysioterapeut Antero Ahola", "Ojakylä", "Dikesby"],
  ["PRACTITIONER", "Tmi Silja Silmälääkäri", "Tmi Silja Silmälääkäri", "Harjukylä", "Åsby"],
  ["PRACTITIONER", "Läkarmottagning Göran Granberg", "Läkarmottagning Göran Granberg", "Kuusikoski", "Granfors"],
  ["PRACTITIONER", "Toimintaterapeutti Raili Räsänen", "Ergoterapeut Raili Räsänen", "Rantasalo", "Strandholm"],
  ["INTERMEDIARY", "Liittymä Verkkopalvelut Oy", "Anslutning Nättjänster Ab", "Siltala", "Brobacka"],
  ["INTERMEDIARY", "Terveyspilvi Oy", "Hälsomolnet Ab", "Esimerkkilä", "Exempelby"],
  ["INTERMEDIARY", "Lähetti Integraatiot Oy", "Kuriren Integrationer Ab", "Harjukylä", "Åsby"],
];

/** The node under which an organisation's own OIDs stand: its Business ID without hyphen and leading zeros. */
export const organisationRoot = (businessId: string): string => `1.2.246.10.${Number(businessId.replace("-", ""))}`;

/** A practitioner's own number in the practitioners' register, here made of the Business ID. */
const practitionerOid = (businessId: string) => `1.2.246.537.28.100${businessId.replace("-", "")}`;

const fromRow = (businessId: string, [kind, fi, sv, townFi, townSv]: Row): WorldOrganisation => ({
  businessId,
  oid: kind === "PRACTITIONER" ? practitionerOid(businessId) : organisationRoot(businessId),
  kind,
  name: { fi, sv },
  town: { fi: townFi, sv: townSv },
  customer: true,
});

const manyIds = businessIdsFrom(9000007, fortyMore.length);

/** The forty small organisations, in the order of their Business IDs. */
export const smallOrganisations = fortyMore.map((row, index) => fromRow(manyIds[index] ?? "", row));

/** The small organisation whose main user works at Kela, too. */
export const outisOrganisation = smallOrganisations[7];

const refusalCases: WorldOrganisation[] = [
  {
    ...fromRow(businessIdOf(9000201), [
      "PRIVATE",
      "Hoivakoti Uusi Alku Oy",
      "Vårdhemmet Ny Start Ab",
      "Ojakylä",
      "Dikesby",
    ]),
    customer: false,
  },
  {
    ...fromRow(businessIdOf(9000202), [
      "PRIVATE",
      "Lääkäriasema Entinen Oy",
      "Läkarstationen Före Detta Ab",
      "Mallila",
      "Modellby",
    ]),
    registerEntryEnded: "2025-12-31",
  },
  fromRow(businessIdOf(9000203), [
    "PRIVATE",
    "Hyvinvointikeskus Kesken Oy",
    "Välmåendecentret Halvfärdig Ab",
    "Siltala",
    "Brobacka",
  ]),
];

/** One of each sort that has not joined yet; the first who acts for it begins the application. */
const newcomers: WorldOrganisation[] = (
  [
    [9000401, "PRIVATE", "Lääkäriasema Uusi Tuuli Oy", "Läkarstationen Ny Vind Ab", "Mallila", "Modellby"],
    [9000402, "PRACTITIONER", "Tmi Ronja Rohto", "Tmi Ronja Rohto", "Kivijoki", "Stenå"],
    [9000403, "PHARMACY", "Kivijoen apteekki", "Stenå apotek", "Kivijoki", "Stenå"],
  ] satisfies [number, ...Row][]
).map(([number, ...row]) => ({ ...fromRow(businessIdOf(number), row), customer: false, isNewcomer: true }));

/** The five organisations of the demonstration, the three of the refusal cases, three newcomers, and forty more. */
export const organisations: readonly WorldOrganisation[] = [
  ...main.map(([number, ...row]) => fromRow(businessIdOf(number), row)),
  ...smallOrganisations,
  ...refusalCases,
  ...newcomers,
];
