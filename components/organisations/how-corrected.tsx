import type { OrganisationKind } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import { maintainerOf } from "@/lib/organisations/policy";

type Organisation = { kind: OrganisationKind; oid: string | null };
type Props = { organisation: Organisation; t: Translator };

/** Who keeps the register data and how to have them corrected, by sector. */
export const HowCorrected = ({ organisation, t }: Props) => (
  <section id="correct" className="mt-xl">
    <h2>{t("details.correct.title")}</h2>
    <p>{t(`details.correct.${maintainerOf(organisation)}`)}</p>
    <p>{t("details.correct.nameChange")}</p>
  </section>
);

/** What an organisation change may mean for the customership; public ones have THL's own instructions. */
export const WhenChanging = ({ kind, t }: { kind: OrganisationKind; t: Translator }) => (
  <section className="mt-xl">
    <h2>{t("details.changes.title")}</h2>
    {kind === "PUBLIC" ? (
      <p>{t("details.changes.public")}</p>
    ) : (
      <>
        <p>{t("details.changes.lead")}</p>
        <ul className="mb-s list-disc pl-m">
          <li>{t("details.changes.businessId")}</li>
          <li>{t("details.changes.merger")}</li>
          {kind !== "INTERMEDIARY" && <li>{t("details.changes.licence")}</li>}
        </ul>
      </>
    )}
    <p>{t("details.changes.ask")}</p>
  </section>
);
