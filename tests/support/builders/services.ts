import type { CalendarDate } from "@/lib/calendar";
import type { KantaService } from "@/lib/db/generated/enums";
import { build, day, dayOrNull } from "./build";
import type { Built } from "./organisations";

export type ACommitment = {
  of: Built;
  services?: KantaService[];
  termsVersion?: string;
  signedOn?: CalendarDate;
  inForceFrom?: CalendarDate;
  endedOn?: CalendarDate;
  /** Since when the history knows of it. */
  recordedAt?: Date;
  signatories?: { name: string; registerRole?: string | null; signedOn?: CalendarDate }[];
};

/** What the organisation signed when it joined: for Resepti, by one person with signing right, unless said otherwise. */
export const aCommitment = ({ of, ...wishes }: ACommitment) => {
  const signedOn = wishes.signedOn ?? "2019-04-15";
  const signatories = wishes.signatories ?? [{ name: "Sini Signeeraaja", registerRole: "NIMKO" }];
  return build(async (tx) => {
    const commitment = await tx.commitment.create({
      data: {
        organisationId: of.id,
        services: wishes.services ?? ["PRESCRIPTION"],
        termsVersion: wishes.termsVersion ?? "3.0",
        signedOn: day(signedOn),
        inForceFrom: day(wishes.inForceFrom ?? signedOn),
        endedOn: dayOrNull(wishes.endedOn),
      },
    });
    for (const { name, registerRole = null, signedOn: on = signedOn } of signatories) {
      const data = { commitmentId: commitment.id, organisationId: of.id, name, registerRole, signedOn: day(on) };
      await tx.commitmentSignatory.create({ data });
    }
    return commitment;
  }, wishes.recordedAt);
};
