import type { Tx } from "../db";
import { type AuthorityCode, authorityCodes } from "./schema";

const shown = {
  code: true,
  nameFi: true,
  nameSv: true,
  nameEn: true,
  formerFi: true,
  formerSv: true,
  formerEn: true,
  email: true,
  phone: true,
  webFi: true,
  webSv: true,
  version: true,
  changedByName: true,
  changedAt: true,
} as const;

/** The authorities, or those of them that are asked for, in their usual order. */
export async function listAuthorities(tx: Tx, codes: readonly AuthorityCode[] = authorityCodes) {
  const rows = await tx.authority.findMany({ where: { code: { in: [...codes] } }, select: shown });
  return codes.flatMap((code) => rows.filter((row) => row.code === code));
}

export const findAuthority = (tx: Tx, code: string) => tx.authority.findUnique({ where: { code }, select: shown });
