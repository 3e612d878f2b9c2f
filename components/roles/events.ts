import type { TimelineEvent } from "@/components/ui/timeline";
import { type CalendarDate, formatDate, formatDateTime } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { Grant, NamedPersonOfGrant } from "@/lib/roles/queries";

type Happened = { at: Date; key: string; title: string; reason?: string | null };
type EndDate = { at: Date; endsOn: CalendarDate | null; name: string | null };

/** Everything that has happened to a granted role, the newest first. */
export function grantEvents(grant: Grant, endDates: EndDate[], t: Translator, language: Language): TimelineEvent[] {
  const happened = [
    ...ofGrant(grant, t),
    ...endDates.map((one, index) => ofEndDate(one, index, t)),
    ...grant.namedPersons.flatMap((person) => ofNaming(person, t)),
  ];
  return happened
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ at, key, title, reason }) => ({
      key,
      title,
      time: formatDateTime(at, language),
      detail: reason ? t("roles.events.reason", { reason }) : undefined,
    }));
}

function ofGrant(grant: Grant, t: Translator): Happened[] {
  const { state, offeredAt, acceptedAt, confirmedAt, endedAt } = grant;
  const offered = { actor: grant.offeredByName };
  const accepted = { name: grant.acceptedName ?? grant.holderName };
  const isForOrganisation = grant.receivingOrganisationId !== null;
  const happened: Happened[] = [
    {
      at: offeredAt,
      key: "offered",
      title: isForOrganisation ? t("roles.events.offeredTo", offered) : t("roles.events.offered", offered),
    },
  ];
  if (acceptedAt) {
    const title = isForOrganisation
      ? t("roles.events.acceptedForOrganisation", accepted)
      : t("roles.events.accepted", accepted);
    happened.push({ at: acceptedAt, key: "accepted", title });
  }
  if (confirmedAt) happened.push({ at: confirmedAt, key: "confirmed", title: t("roles.events.confirmed") });
  if (endedAt && (state === "DECLINED" || state === "WITHDRAWN" || state === "REVOKED" || state === "ENDED")) {
    const title =
      state === "ENDED" && !acceptedAt
        ? t("roles.events.EXPIRED")
        : t(`roles.events.${state}`, { actor: grant.endedByName ?? grant.holderName });
    happened.push({ at: endedAt, key: "ended", title, reason: state === "REVOKED" ? grant.endReason : null });
  }
  return happened;
}

function ofEndDate({ at, endsOn, name }: EndDate, index: number, t: Translator): Happened {
  const actor = name ?? t("roles.events.somebody");
  const title = endsOn
    ? t("roles.events.endSet", { actor, date: formatDate(endsOn) })
    : t("roles.events.endCleared", { actor });
  return { at, key: `end-${index}`, title };
}

function ofNaming(person: NamedPersonOfGrant, t: Translator): Happened[] {
  const { id, name, state, namedAt, namedByName, acceptedAt, endedAt, endedByName, endReason } = person;
  const happened: Happened[] = [
    { at: namedAt, key: `${id}-named`, title: t("roles.events.named", { actor: namedByName, name }) },
  ];
  if (acceptedAt)
    happened.push({ at: acceptedAt, key: `${id}-accepted`, title: t("roles.events.namingAccepted", { name }) });
  if (endedAt && state === "DECLINED") {
    happened.push({ at: endedAt, key: `${id}-declined`, title: t("roles.events.namingDeclined", { name }) });
  }
  if (endedAt && state === "STRUCK_OUT") {
    const title = t("roles.events.struckOut", { actor: endedByName ?? t("roles.events.somebody"), name });
    happened.push({ at: endedAt, key: `${id}-struck-out`, title, reason: endReason });
  }
  return happened;
}
