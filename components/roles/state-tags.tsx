import { Tag, type Tone } from "@/components/ui/tag";
import type { GrantState, NamingState } from "@/lib/db/generated/enums";
import type { Messages } from "@/lib/i18n";

const grantTones: Record<GrantState, Tone> = {
  OFFERED: "info",
  AWAITING_CONFIRMATION: "warn",
  ACTIVE: "ok",
  DECLINED: "off",
  WITHDRAWN: "off",
  REVOKED: "off",
  ENDED: "off",
};

const namingTones: Record<NamingState, Tone> = { NAMED: "info", ACTIVE: "ok", DECLINED: "off", STRUCK_OUT: "off" };

type Offered = { linkExpiresAt: Date | null; acceptedAt: Date | null };

const hasRunOut = ({ linkExpiresAt }: Offered, now: Date) => linkExpiresAt !== null && linkExpiresAt <= now;

type GrantProps = { grant: { state: GrantState } & Offered; now: Date; words: Messages["roles"] };

/** The state of a granted role. An offer that nobody answered in time is called so, whether or not it has been ended yet. */
export const GrantTag = ({ grant, now, words }: GrantProps) => {
  const isExpired =
    (grant.state === "OFFERED" && hasRunOut(grant, now)) || (grant.state === "ENDED" && !grant.acceptedAt);
  return (
    <Tag tone={isExpired ? "off" : grantTones[grant.state]}>{words.states[isExpired ? "EXPIRED" : grant.state]}</Tag>
  );
};

type NamingProps = { person: { state: NamingState } & Offered; now: Date; words: Messages["roles"] };

/** The state of a person named for a role. */
export const NamingTag = ({ person, now, words }: NamingProps) => {
  const isExpired = person.state === "NAMED" && hasRunOut(person, now);
  return (
    <Tag tone={isExpired ? "off" : namingTones[person.state]}>
      {words.namingStates[isExpired ? "EXPIRED" : person.state]}
    </Tag>
  );
};
