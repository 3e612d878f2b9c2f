import { KantaService } from "../db/generated/enums";
import { asText } from "../paging";

/** A service as it stands in an address: `patient-data`. */
export const slugOf = (service: KantaService): string => service.toLowerCase().replaceAll("_", "-");

/** The service of an address; null when there is none. */
export const serviceOf = (slug: string): KantaService | null =>
  Object.values(KantaService).find((service) => slugOf(service) === slug) ?? null;

/** What the list's address asks for. */
export const readFilter = (asked: Record<string, string | string[] | undefined>): { q?: string } => {
  const q = asText(asked.q)?.trim();
  return q ? { q } : {};
};
