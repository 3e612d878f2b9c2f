import { formatDate } from "@/lib/calendar";
import type { Repository, Role } from "@/lib/db/generated/enums";
import type { Messages, Translator } from "@/lib/i18n";
import { roleCodes } from "@/lib/roles/schema";

/** Role names are written small, as they stand in a sentence; alone they begin with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Rooli: tekninen yhteyshenkilö": a role is always called one, because contact persons have the same names. */
export const labelledRole = (t: Translator, role: Role): string =>
  t("roles.labelled", { role: t(`roles.names.${role}`) });

/** How long a role is in force. */
export const untilText = (t: Translator, endsOn: string | null): string =>
  endsOn ? t("roles.list.untilDate", { date: formatDate(endsOn) }) : t("roles.list.untilFurther");

/** Roles to choose from, each with what it is for. */
export const roleOptions = (words: Messages["roles"], roles: readonly Role[] = roleCodes) =>
  roles.map((role) => ({ value: role, label: capital(words.names[role]), hint: words.short[role] }));

/** The archivist's repositories as one line. */
export const repositoriesText = (t: Translator, repositories: Repository[]): string =>
  repositories.map((one) => t(`roles.repositories.${one}`)).join(", ");
