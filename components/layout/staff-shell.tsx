import { i18n } from "@/lib/i18n/server";
import { BarLink, BlueBar, type SignOut, SignOutButton } from "./blue-bar";
import type { NavigationItem } from "./navigation";
import { type SessionTimes, SessionWarning } from "./session-warning";
import { Shell, type ShellProps } from "./shell";

type Props = ShellProps & { name: string; navigation: NavigationItem[]; signOut: SignOut; session: SessionTimes };

/** Kela's side: the whole width for the work, the navigation in the bar. */
export async function StaffShell({ name, navigation, signOut, session, ...rest }: Props) {
  const { t } = await i18n();
  return (
    <Shell
      home="/staff/queue"
      bar={
        <BlueBar
          right={
            <>
              <span>{name}</span>
              <BarLink href="/settings">{t("layout.settings")}</BarLink>
              <SignOutButton action={signOut}>{t("layout.signOut")}</SignOutButton>
            </>
          }
        >
          <strong className="font-semibold">{t("layout.officer")}</strong>
          <nav aria-label={t("layout.mainNavigation")} className="flex flex-wrap gap-x-l gap-y-1">
            {navigation.map(({ href, label, count, current }) => (
              <BarLink key={href} href={href} current={current}>
                {count === undefined ? label : `${label} (${count})`}
              </BarLink>
            ))}
          </nav>
        </BlueBar>
      }
      warning={<SessionWarning {...session} />}
      {...rest}
    />
  );
}
