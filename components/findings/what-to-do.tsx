import Link from "next/link";
import type { FindingKind, OrganisationKind } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import { maintainerOf } from "@/lib/organisations/policy";

type Case = "organisationEnded" | "entryEnded" | "parentChanged" | "businessIdChanged";

/** What the customer must do in each case, in the order in which to do it. */
const todo = {
  organisationEnded: ["checkEnded", "correct", "endOrganisation", "answer"],
  entryEnded: ["checkEnded", "correct", "endUnit", "answer"],
  parentChanged: ["checkMoved", "correct", "moveUnit", "answer"],
  businessIdChanged: ["checkBusinessId", "correct", "joinAnew", "answer"],
} as const satisfies Record<Case, readonly string[]>;

const caseOf = (kind: FindingKind, isWhole: boolean): Case => {
  if (kind === "PARENT_CHANGED") return "parentChanged";
  if (kind === "BUSINESS_ID_CHANGED") return "businessIdChanged";
  return isWhole ? "organisationEnded" : "entryEnded";
};

type Props = {
  base: string;
  finding: { kind: FindingKind; oid: string };
  organisation: { kind: OrganisationKind; oid: string | null };
  /** Whether the entry is one of the units that have a page. */
  isUnit: boolean;
  t: Translator;
};

/** What a change in the register means for the customer, what to do about it, and whom to tell (docs/rules.md BR-08c). */
export function WhatToDo({ base, finding, organisation, isUnit, t }: Props) {
  const situation = caseOf(finding.kind, finding.oid === organisation.oid);
  return (
    <>
      <h2>{t("findings.means.title")}</h2>
      <p>{t(`findings.means.${situation}`)}</p>
      <h2>{t("findings.todo.title")}</h2>
      <ol className="mb-s list-decimal pl-m">
        {todo[situation].map((step) => (
          <li key={step} className="mb-xxs">
            {t(`findings.todo.${step}`)}
          </li>
        ))}
      </ol>
      {isUnit && (
        <p>
          <Link href={`${base}/units/${finding.oid}`} prefetch={false}>
            {t("findings.tell.unit")}
          </Link>
        </p>
      )}
      <h2>{t("findings.tell.title")}</h2>
      <ul className="mb-s list-disc pl-m">
        <li>
          {t("findings.tell.register")}: {t(`details.registers.${maintainerOf(organisation)}`)}.{" "}
          <Link href={`${base}/details#correct`} prefetch={false}>
            {t("findings.tell.link")}
          </Link>
        </li>
        <li>{t("findings.tell.kela")}</li>
        <li>{t("findings.tell.thl")}</li>
      </ul>
    </>
  );
}
