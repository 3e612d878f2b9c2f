import Link from "next/link";
import type { FindingKind, OrganisationKind, Register } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import { maintainerOf } from "@/lib/organisations/policy";

type Situation = "organisationEnded" | "entryEnded" | "controllerEnded" | "parentChanged" | "businessIdChanged";

/** What the customer must do in each case, in the order in which to do it. */
const todo = {
  organisationEnded: ["checkEnded", "correct", "endOrganisation", "answer"],
  entryEnded: ["checkEnded", "correct", "endUnit", "answer"],
  controllerEnded: ["checkController", "correct", "changeController", "answer"],
  parentChanged: ["checkMoved", "correct", "moveUnit", "answer"],
  businessIdChanged: ["checkBusinessId", "correct", "joinAnew", "answer"],
} as const satisfies Record<Situation, readonly string[]>;

function situationOf({ kind, oid, register }: Finding, own: string | null): Situation {
  if (kind === "PARENT_CHANGED") return "parentChanged";
  if (kind === "BUSINESS_ID_CHANGED") return "businessIdChanged";
  if (register === "CONTROLLERS") return "controllerEnded";
  return oid === own ? "organisationEnded" : "entryEnded";
}

type Finding = { kind: FindingKind; oid: string; register: Register };

type Props = {
  base: string;
  finding: Finding;
  organisation: { kind: OrganisationKind; oid: string | null };
  /** Whether the entry is one of the units that have a page. */
  isUnit: boolean;
  t: Translator;
};

/** What a change in the register means for the customer, what to do about it, and whom to tell (docs/rules.md BR-08c). */
export function WhatToDo({ base, finding, organisation, isUnit, t }: Props) {
  const situation = situationOf(finding, organisation.oid);
  const isController = finding.register === "CONTROLLERS";
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
          {t("findings.tell.register")}:{" "}
          {t(`details.registers.${isController ? "CONTROLLERS" : maintainerOf(organisation)}`)}.{" "}
          <Link href={isController ? `${base}/controllers` : `${base}/details#correct`} prefetch={false}>
            {t("findings.tell.link")}
          </Link>
        </li>
        <li>{t("findings.tell.kela")}</li>
        <li>{t("findings.tell.thl")}</li>
      </ul>
    </>
  );
}
