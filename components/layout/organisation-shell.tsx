import { i18n } from "@/lib/i18n/server";
import { BarLink, BlueBar, type SignOut } from "./blue-bar";
import { type NavigationGroup, SideNavigation } from "./navigation";
import { PersonLinks } from "./person-shell";
import { type SessionTimes, SessionWarning } from "./session-warning";
import { Shell, type ShellProps } from "./shell";

type Props = ShellProps & {
  organisation: { name: string; businessId: string };
  /** The names of the person's own roles here. */
  roles: string[];
  unread?: number;
  navigation: NavigationGroup[];
  signOut: SignOut;
  session: SessionTimes;
};

/** Pages of one organisation, with its name always in sight. */
export async function OrganisationShell({ organisation, roles, unread, navigation, signOut, session, ...rest }: Props) {
  const { t } = await i18n();
  return (
    <Shell
      home={`/organisations/${organisation.businessId}`}
      bar={
        <BlueBar right={<PersonLinks unread={unread} signOut={signOut} />}>
          <strong className="font-semibold">{organisation.name}</strong>
          <span>{organisation.businessId}</span>
          {roles.length > 0 && <span>{t("layout.roles", { roles: roles.join(", ") })}</span>}
          <BarLink href="/organisations">{t("layout.changeOrganisation")}</BarLink>
        </BlueBar>
      }
      side={<SideNavigation groups={navigation} label={t("layout.mainNavigation")} menu={t("layout.menu")} />}
      warning={<SessionWarning {...session} />}
      {...rest}
    />
  );
}
