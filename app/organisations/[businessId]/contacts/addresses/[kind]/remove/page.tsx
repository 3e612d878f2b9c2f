import { notFound } from "next/navigation";
import { AddressLines } from "@/components/contacts/address-list";
import { RemoveAddressForm } from "@/components/contacts/end-forms";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { may } from "@/lib/contacts/policy";
import { findAddress } from "@/lib/contacts/queries";
import { addressKindAt } from "@/lib/contacts/schema";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { requireMember, view } from "@/lib/view";

/** What removing an address will do, and the button. */
export default async function RemoveAddressPage({
  params,
}: PageProps<"/organisations/[businessId]/contacts/addresses/[kind]/remove">) {
  const { businessId, kind: place } = await params;
  const base = `/organisations/${businessId}/contacts`;
  const actor = await requireMember(businessId, `${base}/addresses/${place}/remove`);
  const organisationId = actor.organisation.id;
  const kind = addressKindAt(place);
  if (!kind || kind === "VISITING" || !may.changeAddress(actor, { organisationId }, { kind })) notFound();
  const address = await view(actor, (tx) => findAddress(tx, actor, { organisationId, kind }));
  if (!address) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).contacts;
  const title = words.addresses.removeOf[kind];
  const heading = (
    <>
      <PageTitle title={title} back={{ href: base, label: words.title }} documentTitle={false} />
      <p>
        <AddressLines address={address} t={t} />
      </p>
      <p>{words.remove[kind]}</p>
      <p>{words.remove.kept}</p>
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="contacts">
      <RemoveAddressForm
        frame={formFrame(language, businessId)}
        heading={heading}
        title={title}
        words={words.remove}
        kind={kind}
        version={address.version}
        back={base}
      />
    </OrganisationFrame>
  );
}
