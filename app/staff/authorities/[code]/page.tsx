import { notFound } from "next/navigation";
import { authorityName } from "@/components/authorities/authority-address";
import { AuthorityForm } from "@/components/authorities/authority-form";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { findAuthority } from "@/lib/authorities/queries";
import { textsOfAuthority } from "@/lib/authorities/schema";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { requireOfficer, view } from "@/lib/view";

/** One authority, and the form that changes what the portal tells of it. */
export default async function AuthorityPage({ params }: PageProps<"/staff/authorities/[code]">) {
  const { code } = await params;
  const actor = await requireOfficer(`/staff/authorities/${code}`);
  const authority = await view(actor, (tx) => findAuthority(tx, code));
  if (!authority) notFound();
  const { language } = await i18n();
  const words = messagesOf(language).authorities;
  const title = authorityName(authority, language);
  const back = { href: "/staff/authorities", label: words.title };
  return (
    <StaffFrame actor={actor} current="authorities">
      <AuthorityForm
        frame={formFrame(language)}
        title={title}
        heading={<PageTitle title={title} lead={words.effect} back={back} documentTitle={false} />}
        words={words}
        code={code}
        initial={{ ...textsOfAuthority(authority), version: String(authority.version) }}
        back={{ href: back.href, label: messagesOf(language).common.cancel }}
      />
    </StaffFrame>
  );
}
