import type { ReactNode } from "react";
import { PersonFrame, StaffFrame } from "@/components/layout/frames";
import type { Officer, Person } from "@/lib/auth/actor";

/** A page about oneself, inside whichever side of the portal one works on. */
export const SettingsFrame = ({ actor, ...rest }: { actor: Person | Officer; done?: string; children: ReactNode }) =>
  actor.kind === "OFFICER" ? (
    <StaffFrame actor={actor} current={null} {...rest} />
  ) : (
    <PersonFrame actor={actor} {...rest} />
  );
