import { KeyValueList } from "@/components/ui/key-value-list";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import type { OrganisationKind } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";

interface Registered {
  businessId: string;
  oid: string | null;
  nameSv: string | null;
  kind: OrganisationKind;
  registerCheckedAt: Date;
  registerEndedOn: Date | null;
}

/** What the registers say of the customer. */
export function CustomerRegister({ customer, units, t }: { customer: Registered; units: number; t: Translator }) {
  const ended = customer.registerEndedOn;
  return (
    <section>
      <h2>{t("staff.customer.register")}</h2>
      <KeyValueList
        rows={[
          { label: t("staff.customers.businessId"), value: customer.businessId },
          ...(customer.nameSv
            ? [{ label: t("staff.customer.swedishName"), value: <span lang="sv">{customer.nameSv}</span> }]
            : []),
          ...(customer.oid ? [{ label: t("staff.customers.oid"), value: customer.oid, code: true }] : []),
          { label: t("staff.customers.kind"), value: t(`staff.kinds.${customer.kind}`) },
          { label: t("staff.customer.units"), value: units },
          { label: t("staff.customer.checkedAt"), value: formatDate(helsinkiDate(customer.registerCheckedAt)) },
          ...(ended
            ? [{ label: t("staff.customer.endedOn"), value: formatDate(ended.toISOString().slice(0, 10)) }]
            : []),
        ]}
      />
    </section>
  );
}
