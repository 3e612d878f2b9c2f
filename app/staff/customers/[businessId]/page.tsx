import Link from "next/link";
import { notFound } from "next/navigation";
import { CustomerContacts } from "@/components/contacts/customer-contacts";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Transfers } from "@/components/organisations/transfers";
import { CustomerReceptions } from "@/components/renewals/customer-receptions";
import { CustomerPoints, CustomerRoles, CustomerSubmissions } from "@/components/staff/customer-data";
import { CustomerFindings, CustomerRegister } from "@/components/staff/customer-register";
import { CustomerRenewals } from "@/components/staff/customer-renewals";
import { CustomerServices } from "@/components/staff/customer-services";
import { LookForm } from "@/components/staff/look-form";
import { CustomerSystems } from "@/components/systems/customer-systems";
import { Note } from "@/components/ui/note";
import { helsinkiDate } from "@/lib/calendar";
import { listRenewals } from "@/lib/certificate-board/queries";
import { listAddresses, listContacts } from "@/lib/contacts/queries";
import { listFindingsOf } from "@/lib/findings/queries";
import { messagesOf, sentence } from "@/lib/i18n";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { findEntry, listTransfers } from "@/lib/organisations/queries";
import { asText, withParams } from "@/lib/paging";
import { listReceptions } from "@/lib/renewals/queries";
import { listCoJoinersOf, listCommitments, listServiceUses } from "@/lib/services/queries";
import { findCustomer, findCustomerName } from "@/lib/staff/queries";
import { lookParams, readLookReason } from "@/lib/staff/schema";
import { listOpenUses } from "@/lib/systems/queries";
import { auditLook, requireOfficer, view } from "@/lib/view";

/** One customer's data, once the officer has said why; the reason goes into the customer's own trail. */
export default async function CustomerPage({ params, searchParams }: PageProps<"/staff/customers/[businessId]">) {
  const [{ businessId }, search] = await Promise.all([params, searchParams]);
  const path = `/staff/customers/${businessId}`;
  const actor = await requireOfficer(path);
  const reason = readLookReason(search);
  const { name, customer, services, registered } = await view(actor, async (tx) => {
    const found = await findCustomerName(tx, actor, businessId);
    if (!found || !reason) return { name: found, customer: null, services: null, registered: null };
    const whole = await findCustomer(tx, actor, businessId, helsinkiDate(new Date()));
    const used = {
      uses: await listServiceUses(tx, actor, found.id),
      coJoiners: await listCoJoinersOf(tx, actor, found.id),
      commitments: await listCommitments(tx, actor, found.id),
    };
    const told = {
      entry: whole?.oid ? await findEntry(tx, whole.oid) : null,
      findings: await listFindingsOf(tx, actor, found.id),
      renewals: await listRenewals(tx, found.id),
      receptions: await listReceptions(tx, found.id, { today: helsinkiDate(new Date()) }),
      transfers: await listTransfers(tx, found.id),
      addresses: await listAddresses(tx, actor, found.id),
      contacts: await listContacts(tx, actor, found.id, helsinkiDate(new Date())),
      systems: await listOpenUses(tx, actor, found.id, helsinkiDate(new Date())),
    };
    await auditLook(tx, actor, { type: "organisation", id: found.id, organisationId: found.id }, reason);
    return { name: found, customer: whole, services: used, registered: told };
  });
  if (!name) notFound();
  const { language, t } = await i18n();
  const crumbs = [{ href: "/staff/customers", label: t("staff.customers.title") }];
  const title = localName(name, language);
  if (!customer || !services || !registered || !reason) {
    const words = messagesOf(language);
    return (
      <StaffFrame actor={actor} current="customers">
        <PageTitle title={title} lead={businessId} crumbs={crumbs} />
        <h2>{words.staff.look.title}</h2>
        <p>{words.staff.look.lead}</p>
        <LookForm
          action={path}
          words={words.staff.look}
          reasons={words.audit.reasons}
          isMissing={search.asked !== undefined}
          typed={asText(search.reference)}
        />
      </StaffFrame>
    );
  }
  return (
    <StaffFrame actor={actor} current="customers">
      <PageTitle title={title} lead={businessId} crumbs={crumbs} />
      <Note>
        <p>{t("staff.look.recorded", { reason: sentence(t, `audit.reasons.${reason}`) ?? reason })}</p>
      </Note>
      <p>
        <Link href={withParams(`${path}/history`, lookParams(reason))} prefetch={false}>
          {t("histories.staffLink")}
        </Link>
      </p>
      <p>
        <Link href={`${path}/recordings`} prefetch={false}>
          {t("recordings.begin")}
        </Link>
      </p>
      <CustomerFindings rows={registered.findings} t={t} />
      <CustomerSubmissions rows={customer.submissions} t={t} language={language} />
      <CustomerRegister customer={customer} entry={registered.entry} units={customer._count.units} t={t} />
      <CustomerContacts
        addresses={registered.addresses}
        contacts={registered.contacts}
        words={messagesOf(language).contacts}
        t={t}
      />
      <CustomerRoles rows={customer.grants} t={t} />
      <CustomerServices services={services} language={language} />
      <CustomerPoints rows={customer.connectionPoints} t={t} />
      <CustomerRenewals rows={registered.renewals} language={language} />
      <CustomerReceptions receptions={registered.receptions} language={language} t={t} />
      <Transfers rows={registered.transfers} t={t} />
      <CustomerSystems uses={registered.systems} today={helsinkiDate(new Date())} language={language} t={t} />
    </StaffFrame>
  );
}
