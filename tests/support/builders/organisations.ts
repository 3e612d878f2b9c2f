import { addDays, helsinkiDate } from "@/lib/calendar";
import type { JoiningModel, KantaService, OrganisationKind, ServiceUseState, UnitKind } from "@/lib/db/generated/enums";
import { build, day, dayOrNull } from "./build";
import { anyBusinessId, anyNumber, oneOf, untilUnique } from "./chance";

const places = ["Harju", "Kuusi", "Lahti", "Niemi", "Ranta", "Salmi", "Tammi", "Vuori"];
const trades = ["Lääkärit Oy", "Hoiva Oy", "Klinikka Oy", "Terveys Oy"];

/** The root of an organisation's identifiers: its Business ID without leading zeros and hyphen (THL's guide to OIDs). */
export const organisationOid = (businessId: string): string => `1.2.246.10.${Number(businessId.replace("-", ""))}`;

export type AnOrganisation = {
  businessId?: string;
  oid?: string;
  kind?: OrganisationKind;
  nameFi?: string;
  nameSv?: string | null;
  isBilingual?: boolean;
  isCustomer?: boolean;
  customerSince?: string;
  /** The last day of its customership. */
  customerUntil?: string | null;
  registerEndedOn?: string | null;
};

/** A customer of the Kanta services: a private company unless said otherwise. */
export const anOrganisation = (wishes: AnOrganisation = {}) =>
  untilUnique(() => {
    const businessId = wishes.businessId ?? anyBusinessId();
    const isCustomer = wishes.isCustomer ?? true;
    return build((tx) =>
      tx.organisation.create({
        data: {
          businessId,
          oid: wishes.oid ?? organisationOid(businessId),
          kind: wishes.kind ?? "PRIVATE",
          nameFi: wishes.nameFi ?? `${oneOf(places)}kadun ${oneOf(trades)} ${businessId.slice(3, 7)}`,
          nameSv: wishes.nameSv ?? null,
          isBilingual: wishes.isBilingual ?? false,
          isCustomer,
          customerSince: isCustomer ? day(wishes.customerSince ?? "2019-03-01") : null,
          customerUntil: dayOrNull(wishes.customerUntil),
          registerEndedOn: dayOrNull(wishes.registerEndedOn),
        },
      }),
    );
  });

/** What the other builders must know of an organisation. */
export type Built = { id: string; businessId: string };

export type AUnit = {
  of: Built;
  oid?: string;
  parentOid?: string;
  kind?: UnitKind;
  nameFi?: string;
  nameSv?: string | null;
  isHealthCare?: boolean;
  isSocialCare?: boolean;
  endedOn?: string | null;
};

/** A unit of the register: a health-care toimintayksikkö unless said otherwise. */
export const aUnit = ({ of, ...wishes }: AUnit) =>
  untilUnique(() =>
    build((tx) =>
      tx.unit.create({
        data: {
          organisationId: of.id,
          oid: wishes.oid ?? `${organisationOid(of.businessId)}.10.${anyNumber(100, 999_999)}`,
          parentOid: wishes.parentOid ?? null,
          kind: wishes.kind ?? (wishes.parentOid ? "SERVICE_UNIT" : "UNIT"),
          nameFi: wishes.nameFi ?? `${oneOf(places)}lan terveysasema`,
          nameSv: wishes.nameSv ?? null,
          isHealthCare: wishes.isHealthCare ?? true,
          isSocialCare: wishes.isSocialCare ?? false,
          endedOn: dayOrNull(wishes.endedOn),
        },
      }),
    ),
  );

export type AServiceUse = {
  of: Built;
  service?: KantaService;
  state?: ServiceUseState;
  startedOn?: string;
  endedOn?: string;
  joiningModel?: JoiningModel;
  /** In joint joining: by whose application. */
  mainJoiner?: Built;
  /** Since when the history knows of it. */
  recordedAt?: Date;
};

/** The organisation uses this service: Resepti, joined by itself some years ago, unless said otherwise. */
export const aServiceUse = ({ of, service = "PRESCRIPTION", state = "ACTIVE", ...wishes }: AServiceUse) =>
  build(
    (tx) =>
      tx.serviceUse.create({
        data: {
          organisationId: of.id,
          service,
          state,
          startedOn: dayOrNull(wishes.startedOn ?? (state === "JOINING" ? undefined : "2019-06-03")),
          endedOn: dayOrNull(
            wishes.endedOn ?? (state === "ENDED" ? addDays(helsinkiDate(new Date()), -30) : undefined),
          ),
          joiningModel: wishes.joiningModel ?? (wishes.mainJoiner ? "JOINT" : "DIRECT"),
          mainJoinerId: wishes.mainJoiner?.id ?? null,
        },
      }),
    wishes.recordedAt,
  );
