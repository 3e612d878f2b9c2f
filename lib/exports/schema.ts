import * as z from "zod/mini";

/** Where the file says which form it has; a change that old readers cannot read gets a new number. */
export const formatName = "kanta-extranet-organisation";
export const formatVersion = 1;

/** The event that a download leaves in the organisation's audit trail. */
export const downloadEvent = "organisation.downloaded";

const told = <S extends z.ZodMiniType>(schema: S, description: string): S => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

const text = () => z.string();
const maybe = () => z.nullable(z.string());
const day = () => z.nullable(told(z.iso.date(), "A calendar day in Finland"));
const instant = () => told(z.iso.datetime(), "An instant in UTC");
const maybeInstant = () => z.nullable(instant());
const codes = () => z.array(z.string());
const anything = () => z.record(z.string(), z.unknown());

const signatory = z.strictObject({ name: text(), registerRole: maybe(), signedOn: day() });

/** The rows of each part of the file; the same rows make a CSV file, where lists and objects become text. */
export const rowSchemas = {
  units: z.strictObject({
    oid: text(),
    kind: z.enum(["UNIT", "SERVICE_UNIT"]),
    nameFi: text(),
    nameSv: maybe(),
    parentOid: maybe(),
    isHealthCare: z.boolean(),
    isSocialCare: z.boolean(),
    endedOn: day(),
  }),
  contactPersons: z.strictObject({
    function: text(),
    name: text(),
    title: maybe(),
    phone: text(),
    email: text(),
    language: z.enum(["fi", "sv", "en"]),
    services: codes(),
    validFrom: day(),
    validUntil: day(),
  }),
  addresses: z.strictObject({
    kind: text(),
    recipient: maybe(),
    street: maybe(),
    postalCode: maybe(),
    postOffice: maybe(),
    eInvoiceAddress: maybe(),
    eInvoiceOperator: maybe(),
    reference: maybe(),
  }),
  roles: z.strictObject({
    id: z.uuid(),
    role: text(),
    state: text(),
    repositories: codes(),
    holderName: text(),
    holderEmail: maybe(),
    acceptedName: maybe(),
    endsOn: day(),
    offeredByName: text(),
    offeredAt: instant(),
    acceptedAt: maybeInstant(),
    confirmedAt: maybeInstant(),
    endedByName: maybe(),
    endedAt: maybeInstant(),
    endReason: maybe(),
  }),
  namedPersons: z.strictObject({
    roleId: told(z.uuid(), "The role that the person was named for: an `id` of `roles`"),
    name: text(),
    acceptedName: maybe(),
    state: text(),
    namedByName: text(),
    namedAt: instant(),
    acceptedAt: maybeInstant(),
    endedByName: maybe(),
    endedAt: maybeInstant(),
    endReason: maybe(),
  }),
  services: z.strictObject({
    service: text(),
    state: text(),
    startedOn: day(),
    endedOn: day(),
    joiningModel: text(),
    mainJoiner: told(maybe(), "The name of the organisation under whose application this one joined"),
  }),
  commitments: z.strictObject({
    services: codes(),
    termsVersion: text(),
    signedOn: day(),
    inForceFrom: day(),
    endedOn: day(),
    signatories: z.array(signatory),
  }),
  systems: z.strictObject({
    name: text(),
    version: text(),
    supplier: text(),
    systemClass: text(),
    registerId: maybe(),
    certifiedUntil: day(),
    unitOid: told(maybe(), "The unit that uses the system; null: the whole organisation"),
    services: codes(),
    usedFrom: day(),
    usedUntil: day(),
  }),
  connectionPoints: z.strictObject({
    oid: text(),
    name: text(),
    environment: text(),
    state: text(),
    host: text(),
    port: z.int(),
    addresses: codes(),
    networkProvider: text(),
    partyIdentifier: maybe(),
    onCallPhone: text(),
    onCallEmail: text(),
    certificateFingerprint: told(maybe(), "A `fingerprint` of `certificates`"),
    activeFrom: day(),
    removedOn: day(),
  }),
  connectionPointUses: z.strictObject({
    pointOid: maybe(),
    pointName: maybe(),
    systemName: maybe(),
    services: codes(),
    unitOids: told(codes(), "The units whose traffic goes through the point; none: all of them"),
    usedFrom: day(),
    usedUntil: day(),
  }),
  certificates: z.strictObject({
    fingerprint: text(),
    keyFingerprint: text(),
    subject: text(),
    issuer: text(),
    serialNumber: text(),
    validFrom: instant(),
    validTo: instant(),
    dnsNames: codes(),
    keyDescription: text(),
    pem: told(text(), "The certificate itself; private keys are never stored"),
  }),
  submissions: z.strictObject({
    reference: maybe(),
    kind: text(),
    status: text(),
    draftedByName: text(),
    createdAt: instant(),
    submittedByName: maybe(),
    submittedAt: maybeInstant(),
    effectiveOn: day(),
    isUrgent: z.boolean(),
    urgentReason: maybe(),
    decidedAt: maybeInstant(),
    decisionReason: maybe(),
    effectiveAt: maybeInstant(),
    answers: told(anything(), "What was filled in, step by step"),
  }),
  history: z.strictObject({
    at: instant(),
    entity: told(text(), "The kind of datum that changed"),
    rowId: z.uuid(),
    number: told(z.int(), "The version that the change made"),
    event: maybe(),
    isRemoved: z.boolean(),
    actorKind: text(),
    actorName: maybe(),
    roles: codes(),
    basis: maybe(),
    before: told(anything(), "The fields that changed, as they were"),
    after: told(anything(), "The same fields, as they became"),
  }),
  auditTrail: z.strictObject({
    seq: told(text(), "The number of the line in the organisation’s chain"),
    at: instant(),
    event: text(),
    outcome: z.enum(["DONE", "LOOKED", "REFUSED"]),
    code: maybe(),
    actorKind: text(),
    actorName: maybe(),
    roles: codes(),
    basis: maybe(),
    subjectType: maybe(),
    subjectId: maybe(),
    reason: maybe(),
  }),
} as const satisfies Record<string, z.ZodMiniType>;

export type Section = keyof typeof rowSchemas;
export const sections = Object.keys(rowSchemas) as Section[];
export type RowOf<S extends Section> = z.infer<(typeof rowSchemas)[S]>;

/** The columns of a part's CSV file. */
export const columnsOf = (section: Section): string[] => Object.keys(rowSchemas[section].shape);

/** What stands in the file before its parts. */
export const headSchema = z.strictObject({
  format: z.literal(formatName),
  formatVersion: z.literal(formatVersion),
  madeAt: told(z.iso.datetime(), "All parts tell how things stood at this instant"),
  madeBy: told(z.string(), "Who downloaded the file; it holds what this person may see"),
  leftOut: told(z.array(z.enum(sections)), "Parts that this person’s roles do not open: empty here"),
  organisation: z.strictObject({
    businessId: text(),
    oid: maybe(),
    kind: text(),
    nameFi: text(),
    nameSv: maybe(),
    isBilingual: z.boolean(),
    isCustomer: z.boolean(),
    customerSince: day(),
    registerEndedOn: day(),
  }),
  auditHead: told(
    z.nullable(z.strictObject({ seq: z.string(), hash: z.string() })),
    "The last link of the audit trail’s chain at that instant",
  ),
});

export type ExportHead = z.infer<typeof headSchema>;

const lists = Object.fromEntries(sections.map((section) => [section, z.array(rowSchemas[section])])) as {
  [S in Section]: z.ZodMiniArray<(typeof rowSchemas)[S]>;
};

/** `organisation.schema.json`: a description of `organisation.json` that programs can check it against (JSON Schema 2020-12). */
export const organisationJsonSchema = (): object => ({
  ...z.toJSONSchema(z.strictObject({ ...headSchema.shape, ...lists }), { target: "draft-2020-12" }),
  title: "Everything about one organisation in Kanta Ekstranet",
});
