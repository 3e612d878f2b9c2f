import Link from "next/link";
import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { OfferForm } from "@/components/roles/offer-form";
import { RightsOfRoles } from "@/components/roles/role-rights";
import { roleOptions } from "@/components/roles/words";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { asOneOf } from "@/lib/paging";
import { may } from "@/lib/roles/policy";
import { repositoryCodes, roleCodes } from "@/lib/roles/schema";
import { requireMember } from "@/lib/view";

/** A main user offers a role to a person. */
export default async function OfferPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/roles/offer">) {
  const [{ businessId }, { role }] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/roles`;
  const actor = await requireMember(businessId, `${base}/offer`);
  if (!may.offer(actor, { organisationId: actor.organisation.id })) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).roles;
  const chosen = asOneOf(role, roleCodes);
  const heading = (
    <>
      <PageTitle
        title={words.offer.personTitle}
        lead={words.offer.lead}
        back={{ href: base, label: words.title }}
        documentTitle={false}
      />
      <p>
        <Link href={`${base}/offer/organisation${chosen ? `?role=${chosen}` : ""}`} prefetch={false}>
          {words.offer.organisationTitle}
        </Link>
      </p>
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="roles">
      <OfferForm
        frame={formFrame(language, businessId)}
        heading={heading}
        words={{ ...words.offer, rights: words.list.rights }}
        roles={roleOptions(words)}
        repositories={repositoryCodes.map((value) => ({ value, label: words.repositories[value] }))}
        initial={chosen && { role: chosen }}
        rights={<RightsOfRoles roles={roleCodes} t={t} />}
      />
    </OrganisationFrame>
  );
}
