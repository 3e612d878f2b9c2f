import { Tag, type Tone } from "@/components/ui/tag";
import type { FindingState } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";

type Props = { state: FindingState; t: Translator };

const customerTones: Record<FindingState, Tone> = { OPEN: "warn", ANSWERED: "info", CLOSED: "off" };
const staffTones: Record<FindingState, Tone> = { OPEN: "info", ANSWERED: "warn", CLOSED: "off" };

/** How far a finding is, as the customer reads it. */
export const FindingTag = ({ state, t }: Props) => (
  <Tag tone={customerTones[state]}>{t(`findings.states.${state}`)}</Tag>
);

/** The same as an officer reads it: what the customer has answered waits here. */
export const StaffFindingTag = ({ state, t }: Props) => (
  <Tag tone={staffTones[state]}>{t(`findings.staff.states.${state}`)}</Tag>
);
