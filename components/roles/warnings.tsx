import { ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import type { Messages } from "@/lib/i18n";
import type { RoleWarning } from "@/lib/roles/policy";

/** What a main user should mend about who holds what. */
export function RoleWarnings({
  warnings,
  offerPath,
  words,
}: {
  warnings: RoleWarning[];
  /** Where a role is offered, for those who may. */
  offerPath: string | null;
  words: Messages["roles"];
}) {
  if (warnings.length === 0) return null;
  const roles = warnings.flatMap((one) => (one.code === "single-holder" ? [one.role] : []));
  const { title, text } =
    roles.length === 0
      ? { title: words.warnings.onePerson, text: words.warnings.onePersonText }
      : {
          title: words.warnings.single,
          text: words.warnings.singleText.replace("{roles}", roles.map((role) => words.names[role]).join(", ")),
        };
  const [role] = roles;
  return (
    <Note tone="warn" title={title}>
      <p>{text}</p>
      {offerPath && (
        <ButtonLink tone="secondary" href={role ? `${offerPath}?role=${role}` : offerPath}>
          {words.warnings.offer}
        </ButtonLink>
      )}
    </Note>
  );
}
