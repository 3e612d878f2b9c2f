import type { Member } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { aMarking, aReception, aSubmission, aUnit } from "../builders";

const inDays = (days: number) => addDays(helsinkiDate(new Date()), days);

/** Units in every state of reception, and drafts that begin and end it, with something to mend in each. */
export async function makeRenewals(of: Member["organisation"], by: Member, first: { oid: string }) {
  await aMarking(first.oid, false);
  await aReception({ of, unitOid: first.oid });
  const place = async (nameFi: string, marked: boolean | null) => {
    const { oid } = await aUnit({ of, nameFi });
    await aMarking(oid, marked);
    return oid;
  };
  await aReception({ of, unitOid: await place("Uusimisen terveysasema", true) });
  const told = { isOn: false, since: inDays(-9), noticeDueSince: inDays(-9) };
  const noticed = { at: new Date(), by: "Antti Ahkera" };
  await aReception({ of, unitOid: await place("Lopettanut terveysasema", true), ...told });
  await aReception({ of, unitOid: await place("Ilmoittanut terveysasema", true), ...told, noticed });
  const byHand = { marking: "YES" as const, on: inDays(-3), note: "THL:n vahvistusviesti" };
  await aReception({ of, unitOid: await place("Vahvistettu terveysasema", null), byHand });
  const silent = await place("Vaitelias terveysasema", null);
  await place("Merkitty terveysasema", true);
  const draft = (answers: Record<string, object>) =>
    aSubmission({ in: "DRAFT", kind: "RENEWAL_REQUESTS", by, answers: JSON.parse(JSON.stringify(answers)) });
  return {
    start: await draft({
      what: { direction: "START" },
      units: { scope: "CHOSEN", unitOids: [silent] },
      effect: { effectiveOn: inDays(30) },
    }),
    stop: await draft({
      what: { direction: "STOP", changeOn: inDays(30) },
      units: { scope: "ALL", unitOids: [] },
      effect: { effectiveOn: inDays(25) },
    }),
  };
}
