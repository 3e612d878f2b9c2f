import { notFound } from "next/navigation";
import { AddressForm } from "@/components/contacts/address-form";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { may } from "@/lib/contacts/policy";
import { findAddress } from "@/lib/contacts/queries";
import { addressKindAt, addressTexts } from "@/lib/contacts/schema";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { requireMember, view } from "@/lib/view";

/** Writes the address of one kind, whether or not there is one yet. */
export default async function ChangeAddressPage({
  params,
}: PageProps<"/organisations/[businessId]/contacts/addresses/[kind]/edit">) {
  const { businessId, kind: place } = await params;
  const base = `/organisations/${businessId}/contacts`;
  const actor = await requireMember(businessId, `${base}/addresses/${place}/edit`);
  const organisationId = actor.organisation.id;
  const kind = addressKindAt(place);
  if (!kind || !may.changeAddress(actor, { organisationId }, { kind })) notFound();
  const address = await view(actor, (tx) => findAddress(tx, actor, { organisationId, kind }));
  const { language } = await i18n();
  const words = messagesOf(language).contacts;
  const title = address ? words.addresses.changeOf[kind] : words.addresses.addOf[kind];
  return (
    <OrganisationFrame actor={actor} current="contacts">
      <AddressForm
        frame={formFrame(language, businessId)}
        heading={<PageTitle title={title} back={{ href: base, label: words.title }} documentTitle={false} />}
        title={title}
        words={words.address}
        kind={kind}
        initial={{ ...addressTexts(kind, address), version: String(address?.version ?? 0) }}
        back={base}
      />
    </OrganisationFrame>
  );
}
