import type { Member, Officer } from "@/lib/auth/actor";
import {
  aControllerChange,
  anOrganisation,
  anOrganisationChange,
  aRegisterEntry,
  organisationOid,
  typedControllerChange,
  typedOrganisationChange,
} from "../builders";

/** Organisation changes with every step that there is, one that has been sent, and changes of controller. */
export async function makeChanges(by: Member, officer: Officer) {
  const successor = await anOrganisation({ isCustomer: false });
  const oid = organisationOid(successor.businessId);
  await aRegisterEntry({ oid, name: successor.nameFi, businessId: successor.businessId, sector: "2" });
  const typed = typedOrganisationChange(successor);
  const isPublic = { situation: { situation: "PUBLIC" }, instruction: { hasRead: "true" } };
  const controllers = typedControllerChange({ fromOid: organisationOid(by.organisation.businessId), toOid: oid });
  return {
    draft: await anOrganisationChange({ in: "DRAFT", by, steps: typed }),
    reorganised: await anOrganisationChange({ in: "DRAFT", by, steps: typedOrganisationChange(successor, isPublic) }),
    inReview: await anOrganisationChange({ in: "IN_REVIEW", by, officer, steps: typed }),
    controllers: await aControllerChange({ in: "DRAFT", by, steps: controllers }),
  };
}
