import { i18n } from "@/lib/i18n/server";
import { BarLink, BlueBar, type SignOut, SignOutButton } from "./blue-bar";
import { type SessionTimes, SessionWarning } from "./session-warning";
import { Shell, type ShellProps } from "./shell";

type Props = ShellProps & { name: string; unread?: number; signOut: SignOut; session: SessionTimes };

/** Pages of a person who is signed in but acts for no organisation yet. */
export async function PersonShell({ name, unread, signOut, session, ...rest }: Props) {
  return (
    <Shell
      home="/organisations"
      bar={
        <BlueBar right={<PersonLinks unread={unread} signOut={signOut} />}>
          <strong className="font-semibold">{name}</strong>
        </BlueBar>
      }
      warning={<SessionWarning {...session} />}
      {...rest}
    />
  );
}

/** What concerns the person alone, whomever they act for. */
export async function PersonLinks({ unread = 0, signOut }: { unread?: number; signOut: SignOut }) {
  const { t } = await i18n();
  return (
    <>
      <BarLink href="/messages">
        {unread > 0 ? t("layout.messagesUnread", { count: String(unread) }) : t("layout.messages")}
      </BarLink>
      <BarLink href="/settings">{t("layout.settings")}</BarLink>
      <SignOutButton action={signOut}>{t("layout.signOut")}</SignOutButton>
    </>
  );
}
