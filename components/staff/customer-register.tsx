import { FindingTable } from "@/components/findings/finding-table";
import { OidMismatch } from "@/components/organisations/oid-mismatch";
import { type Entry, RegisterData } from "@/components/organisations/register-data";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import type { FindingKind, FindingState, OrganisationKind } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";

interface Registered {
  businessId: string;
  oid: string | null;
  nameFi: string;
  nameSv: string | null;
  kind: OrganisationKind;
  isCustomer: boolean;
  customerSince: Date | null;
  registerCheckedAt: Date;
  registerEndedOn: Date | null;
}

type Props = { customer: Registered; entry: Entry | null; units: number; t: Translator };

/** What the registers say of the customer, as the customer itself sees it. */
export const CustomerRegister = ({ customer, entry, units, t }: Props) => (
  <section>
    <h2>{t("staff.customer.register")}</h2>
    <OidMismatch oid={customer.oid} organisation={customer} t={t} />
    <RegisterData organisation={customer} entry={entry} t={t} />
    <p className="mt-s text-ink-soft text-note">
      {t("staff.customer.units")}: {units}. {t("staff.customer.checkedAt")}:{" "}
      {formatDate(helsinkiDate(customer.registerCheckedAt))}.
    </p>
  </section>
);

type Finding = { id: string; kind: FindingKind; name: string; foundAt: Date; state: FindingState };

/** What has been noticed in the registers about the customer; nothing is drawn when nothing has. */
export const CustomerFindings = ({ rows, t }: { rows: Finding[]; t: Translator }) =>
  rows.length > 0 ? (
    <section className="mt-xl">
      <h2>{t("findings.staff.title")}</h2>
      <FindingTable base="/staff/findings" rows={rows} t={t} forStaff />
    </section>
  ) : null;
