import type { Tx } from "../../../db";
import type { Language } from "../../../i18n/language";
import { localName } from "../../../i18n/local-name";
import type { Answers } from "./schema";

/** One unit that moves, and to whom. */
export interface Move {
  oid: string;
  name: string;
  to: string;
}

/** The units that move, by name, each with the Business ID that it goes to. */
export async function movesOf(
  tx: Tx,
  { successor, units }: Pick<Answers, "successor" | "units">,
  organisationId: string,
  language: Language,
): Promise<Move[]> {
  if (!units || !successor) return [];
  const moving = units.units === "ALL" ? {} : { oid: { in: units.unitOids } };
  const found = await tx.unit.findMany({
    where: { organisationId, endedOn: null, ...moving },
    select: { oid: true, nameFi: true, nameSv: true },
    orderBy: [{ nameFi: "asc" }, { oid: "asc" }],
  });
  return found.map((unit) => ({
    oid: unit.oid,
    name: localName(unit, language),
    to: units.others.find(({ unitOid }) => unitOid === unit.oid)?.businessId ?? successor.businessId,
  }));
}
