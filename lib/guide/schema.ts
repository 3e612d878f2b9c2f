import type { AuthorityCode } from "../authorities/schema";
import type { KantaService, SubmissionKind } from "../db/generated/enums";

/**
 * From the customer's words to the right action (docs/rules.md BR-66b): each question with its answers, and where each leads,
 * to another question or to an outcome. The words are `guide.questions` and `guide.outcomes` of the dictionaries.
 */
export const questions = {
  change: {
    contacts: "contacts",
    system: "system",
    point: "point",
    renewals: "renewals",
    ending: "ending",
    name: "name",
    organisation: "sector",
    controller: "controller",
    joining: "joining",
    duty: "duty",
    logs: "logData",
    intermediary: "intermediary",
  },
  begin: { customer: "joining", duty: "duty", controller: "controllerWho", entry: "entry" },
  contacts: { data: "contactData", people: "rolesOutcome" },
  system: { same: "systemOnly", point: "systemAndPoint", unsure: "systemUnsure" },
  point: {
    certificate: "certificate",
    data: "pointData",
    new: "pointNew",
    remove: "pointRemove",
    start: "useStart",
    change: "useChange",
    end: "useEnd",
  },
  renewals: { on: "renewalsMarking", off: "renewalsOff", pharmacy: "renewalsPharmacy" },
  renewalsMarking: { yes: "renewalsOn", no: "renewalsNoMarking" },
  ending: { closing: "termination", sold: "sold", pharmacy: "pharmacyEnding", kelain: "kelainEnding" },
  name: { only: "nameOnly", number: "businessId" },
  sector: {
    public: "publicSector",
    private: "privateChange",
    practitioner: "practitioner",
    pharmacy: "pharmacyTakeover",
  },
  publicSector: { units: "publicChange", controller: "controllerChange" },
  privateChange: { number: "businessId", merger: "merger", licence: "licenceEnded", sold: "sold" },
  merger: { ends: "mergerEnds", goes: "mergerContinues", unsure: "mergerAsk" },
  practitioner: {
    company: "businessId",
    stops: "termination",
    trade: "practitionerTradeName",
    premises: "joinCoJoiner",
  },
  controller: { moves: "controllerChange", who: "controllerWho" },
  controllerWho: {
    public: "controllerPublic",
    bought: "controllerBought",
    voucher: "controllerVoucher",
    private: "controllerPrivate",
    several: "controllerSeveral",
  },
  joining: {
    public: "joinPublic",
    private: "joinPrivate",
    practitioner: "joiningPractitioner",
    pharmacy: "joinPharmacy",
    intermediary: "joinIntermediary",
    supplier: "supplier",
  },
  joiningPractitioner: { own: "joinPractitioner", premises: "joinCoJoiner", kelain: "joinKelain" },
  duty: { health: "dutyHealthSystem", social: "dutySocialSystem", pharmacy: "dutyPharmacy" },
  dutyHealthSystem: { yes: "dutyHealth", no: "dutyNone" },
  dutySocialSystem: { yes: "dutySocial", no: "dutyNone" },
  intermediary: { point: "pointData", certificate: "certificate", customers: "intermediaryUse" },
} as const satisfies Record<string, Record<string, string>>;

export type Question = keyof typeof questions;

/** Where the guide begins: inside an organisation, and for whoever has none yet. */
export const roots = { organisation: "change", nobody: "begin" } as const satisfies Record<string, Question>;

/** The pages where something is changed directly. */
export type GuidedPlace =
  | "contacts"
  | "roles"
  | "systems"
  | "certificates"
  | "connection-points"
  | "details"
  | "controllers";

/** What an outcome leads to; without a page or a kind there is nothing to do in the portal. */
export interface Outcome {
  /** In one word: reported to Kela, changed by oneself, nothing to report, another authority first, to be asked, good to know. */
  report: "REPORT" | "DIRECT" | "NOTHING" | "OTHER" | "ASK" | "KNOW";
  kind?: SubmissionKind;
  /** What the new submission begins with. */
  change?: string;
  service?: KantaService;
  place?: GuidedPlace;
  /** Who else must be told, or is asked. */
  tell?: readonly AuthorityCode[];
  /** It speaks of what the law asks and by when: shown with the day on which that was checked. */
  isDated?: true;
  /** What the register calls the organisation is shown. */
  showsName?: true;
}

const notice = (change: string, more: Partial<Outcome> = {}): Outcome => ({
  report: "REPORT",
  kind: "CONNECTION_POINT_CHANGE",
  change,
  ...more,
});

const joining = (tell: readonly AuthorityCode[]): Outcome => ({ report: "REPORT", kind: "JOINING", tell });

export const outcomes = {
  contactData: { report: "DIRECT", place: "contacts" },
  rolesOutcome: { report: "DIRECT", place: "roles" },
  systemOnly: { report: "DIRECT", place: "systems", tell: ["SUPERVISORY"] },
  systemAndPoint: notice("USE_CHANGE"),
  systemUnsure: { report: "ASK", place: "connection-points", tell: ["KELA"] },
  certificate: { report: "DIRECT", place: "certificates", tell: ["DVV"] },
  pointData: notice("POINT_CHANGE"),
  pointNew: notice("POINT_NEW", { tell: ["DVV"] }),
  pointRemove: notice("POINT_REMOVE"),
  useStart: notice("USE_START"),
  useChange: notice("USE_CHANGE"),
  useEnd: notice("USE_END"),
  renewalsOn: { report: "REPORT", kind: "RENEWAL_REQUESTS", change: "START" },
  renewalsNoMarking: { report: "OTHER", tell: ["THL_CODES", "SOTERI"] },
  renewalsOff: { report: "REPORT", kind: "RENEWAL_REQUESTS", change: "STOP", tell: ["THL_CODES"] },
  renewalsPharmacy: { report: "NOTHING" },
  termination: { report: "REPORT", kind: "TERMINATION", tell: ["SOTERI"] },
  sold: { report: "REPORT", kind: "TERMINATION", tell: ["SOTERI", "KELA"] },
  pharmacyEnding: { report: "REPORT", kind: "TERMINATION", tell: ["FIMEA"] },
  kelainEnding: { report: "REPORT", kind: "TERMINATION", service: "KELAIN", tell: ["KELA"] },
  nameOnly: { report: "NOTHING", place: "details", tell: ["THL_CODES", "SOTERI", "FIMEA"], showsName: true },
  businessId: { report: "REPORT", kind: "ORGANISATION_CHANGE", change: "BUSINESS_ID", tell: ["SOTERI"] },
  mergerEnds: { report: "REPORT", kind: "ORGANISATION_CHANGE", change: "MERGER", tell: ["SOTERI"] },
  mergerContinues: { report: "REPORT", kind: "ORGANISATION_CHANGE", change: "MERGER", tell: ["SOTERI"] },
  mergerAsk: { report: "ASK", tell: ["KELA", "THL_KANTA"] },
  licenceEnded: {
    report: "REPORT",
    kind: "ORGANISATION_CHANGE",
    change: "LICENCE_ENDED",
    tell: ["SUPERVISORY", "SOTERI"],
  },
  publicChange: { report: "REPORT", kind: "ORGANISATION_CHANGE", change: "PUBLIC", tell: ["THL_KANTA", "THL_CODES"] },
  controllerChange: { report: "REPORT", kind: "CONTROLLER_CHANGE", tell: ["THL_KANTA", "KELA"] },
  controllerPublic: { report: "KNOW", place: "controllers" },
  controllerBought: { report: "KNOW", place: "controllers" },
  controllerVoucher: { report: "KNOW", place: "controllers" },
  controllerPrivate: { report: "KNOW", place: "controllers" },
  controllerSeveral: { report: "KNOW", place: "controllers", tell: ["THL_KANTA"] },
  practitionerTradeName: { report: "OTHER", tell: ["SOTERI", "SUPERVISORY"] },
  pharmacyTakeover: joining(["FIMEA"]),
  joinPublic: joining(["THL_CODES"]),
  joinPrivate: joining(["SOTERI", "SUPERVISORY"]),
  joinPractitioner: joining(["SOTERI", "SUPERVISORY"]),
  joinCoJoiner: joining(["KELA"]),
  joinKelain: { report: "KNOW", tell: ["KELA"] },
  joinPharmacy: joining(["FIMEA"]),
  joinIntermediary: { report: "ASK", tell: ["KELA"] },
  supplier: { report: "ASK", tell: ["KELA", "SUPERVISORY"] },
  dutyHealth: { report: "REPORT", kind: "JOINING", tell: ["THL_KANTA"], isDated: true },
  dutySocial: { report: "REPORT", kind: "JOINING", tell: ["THL_KANTA"], isDated: true },
  dutyPharmacy: { report: "REPORT", kind: "JOINING", tell: ["FIMEA"], isDated: true },
  dutyNone: { report: "NOTHING", tell: ["THL_KANTA"], isDated: true },
  logData: { report: "REPORT", kind: "LOG_DATA_REQUEST" },
  intermediaryUse: { report: "KNOW", place: "connection-points" },
  entry: { report: "KNOW", tell: ["KELA"] },
} as const satisfies Record<string, Outcome>;

export type OutcomeCode = keyof typeof outcomes;

/** One question that has been answered. */
export interface Answered {
  question: Question;
  answer: string;
}

/** How far the answers lead: what has been answered, and the question or the outcome that comes next. */
export interface Place {
  answered: readonly Answered[];
  at: { question: Question } | { outcome: OutcomeCode };
}

const isQuestion = (name: string): name is Question => Object.hasOwn(questions, name);

/** Follows the answers of an address (`system.point`) from a root; whatever makes no sense, and all after it, is left out. */
export function follow(root: Question, address: string): Place {
  const answered: Answered[] = [];
  let question: Question = root;
  for (const answer of address.split(".")) {
    const options: Record<string, string> = questions[question];
    const to = Object.hasOwn(options, answer) ? options[answer] : undefined;
    if (!to) break;
    answered.push({ question, answer });
    if (!isQuestion(to)) return { answered, at: { outcome: to as OutcomeCode } };
    question = to;
  }
  return { answered, at: { question } };
}

/** The answers as an address carries them. */
export const asAddress = (answers: readonly string[]): string => answers.join(".");
