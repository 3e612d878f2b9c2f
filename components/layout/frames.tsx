import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Note } from "@/components/ui/note";
import type { Member, Officer, Person } from "@/lib/auth/actor";
import { extendSession, signOut } from "@/lib/auth/sign-in";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import { env } from "@/lib/env";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { asPastDay, withParams } from "@/lib/paging";
import { isForKind } from "@/lib/renewals/policy";
import { type PortalFunction, permits } from "@/lib/roles/policy";
import { readable } from "@/lib/submissions/policy";
import { OrganisationShell } from "./organisation-shell";
import { PersonShell } from "./person-shell";
import { StaffShell } from "./staff-shell";

type Common = { done?: string; unread?: number; children: ReactNode };

const session = ({ idleEndsAt, expiresAt }: Person | Member | Officer) => ({
  idleEndsAt,
  expiresAt,
  extend: extendSession,
});

export type OrganisationPlace =
  | "dashboard"
  | "details"
  | "units"
  | "contacts"
  | "roles"
  | "services"
  | "systems"
  | "connection-points"
  | "certificates"
  | "renewal-requests"
  | "guide"
  | "submissions"
  | "history"
  | "audit"
  | "export";

/** The rooms whose data can be looked at as they were. */
const withPast: readonly OrganisationPlace[] = [
  "details",
  "units",
  "contacts",
  "roles",
  "services",
  "systems",
  "connection-points",
  "certificates",
  "renewal-requests",
];

/** The past day that the page is looked at on: it goes along to the other rooms. */
async function dayInAddress(): Promise<string | undefined> {
  const path = (await headers()).get("x-path") ?? "";
  const asked = new URLSearchParams(path.split("?")[1] ?? "").get("on") ?? undefined;
  return asPastDay(asked, helsinkiDate(new Date())) ?? undefined;
}

/** A page of one organisation: its name, the person's roles there, and the rooms that these roles open. */
export async function OrganisationFrame({
  actor,
  current,
  children,
  ...rest
}: Common & { actor: Member; current: OrganisationPlace | null }) {
  const { language, t } = await i18n();
  const { businessId } = actor.organisation;
  const on = await dayInAddress();
  const pathOf = (place: OrganisationPlace) =>
    `/organisations/${businessId}${place === "dashboard" ? "" : `/${place}`}`;
  const item = (place: OrganisationPlace) => ({
    href: withParams(pathOf(place), { on: withPast.includes(place) ? on : undefined }),
    label: t(`organisations.navigation.${place}`),
    current: place === current,
  });
  const onlyIf = (isOpen: boolean, place: OrganisationPlace) => (isOpen ? [item(place)] : []);
  const sees = (portalFunction: PortalFunction) => permits(actor, portalFunction, "read");
  const navigation = [
    {
      title: t("organisations.navigation.organisation"),
      items: [
        item("dashboard"),
        item("details"),
        item("units"),
        ...onlyIf(sees("contacts"), "contacts"),
        ...onlyIf(sees("roles"), "roles"),
      ],
    },
    {
      title: t("organisations.navigation.kanta"),
      items: [
        item("services"),
        ...onlyIf(sees("systems"), "systems"),
        ...onlyIf(sees("connection-points"), "connection-points"),
        ...onlyIf(sees("connection-points"), "certificates"),
        ...onlyIf(sees("renewal-requests") && isForKind(actor.organisation.kind), "renewal-requests"),
      ],
    },
    {
      title: t("organisations.navigation.matters"),
      items: [
        item("guide"),
        ...onlyIf(readable(actor).length > 0, "submissions"),
        ...onlyIf(sees("audit"), "history"),
        ...onlyIf(sees("audit"), "audit"),
        ...onlyIf(sees("audit"), "export"),
      ],
    },
  ].filter(({ items }) => items.length > 0);
  return (
    <OrganisationShell
      organisation={{ name: localName(actor.organisation, language), businessId }}
      roles={actor.roles.map((role) => t(`roles.names.${role}`))}
      navigation={navigation}
      signOut={signOut}
      session={session(actor)}
      {...rest}
    >
      <CustomershipEnded actor={actor} />
      {children}
    </OrganisationShell>
  );
}

/** What everybody sees of a customership that has ended: that they only read, and until when (docs/rules.md BR-59). */
async function CustomershipEnded({ actor }: { actor: Member }) {
  const { customerUntil } = actor.organisation;
  if (actor.standing !== "ENDED" || !customerUntil) return null;
  const { t } = await i18n();
  const until = formatDate(addDays(customerUntil, env().CUSTOMERSHIP_GRACE_DAYS));
  return <Note tone="warn">{t("termination.ended", { date: formatDate(customerUntil), until })}</Note>;
}

/** A page of a person who acts for no organisation yet. */
export const PersonFrame = ({ actor, ...rest }: Common & { actor: Person }) => (
  <PersonShell name={actor.name} signOut={signOut} session={session(actor)} {...rest} />
);

export type StaffPlace =
  | "queue"
  | "customers"
  | "certificates"
  | "systems"
  | "registry"
  | "authorities"
  | "kinds"
  | "audit"
  | "messages";

/** A page of Kela's side. */
export async function StaffFrame({
  actor,
  current,
  unread: _,
  ...rest
}: Common & { actor: Officer; current: StaffPlace | null }) {
  const { t } = await i18n();
  const places: [StaffPlace, string][] = [
    ["queue", "/staff/queue"],
    ["customers", "/staff/customers"],
    ["certificates", "/staff/certificates"],
    ["systems", "/staff/systems"],
    ["registry", "/staff/registry"],
    ["authorities", "/staff/authorities"],
    ["kinds", "/staff/kinds"],
    ["audit", "/staff/audit"],
    ["messages", "/messages"],
  ];
  const navigation = places.map(([place, href]) => ({
    href,
    label: t(`organisations.staffNavigation.${place}`),
    current: place === current,
  }));
  return <StaffShell name={actor.name} navigation={navigation} signOut={signOut} session={session(actor)} {...rest} />;
}
