import type { KantaService } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";

type System = { id: string; name: string; version: string; supplier: string; systemClass: string };
type Unit = { oid: string; nameFi: string; nameSv: string | null };

export const systemOptions = (systems: System[]) =>
  systems.map(({ id, name, version, supplier, systemClass }) => ({
    value: id,
    label: `${name} ${version}, ${supplier} (${systemClass})`,
  }));

export const unitOptions = (units: Unit[], language: Language) =>
  units.map((unit) => ({ value: unit.oid, label: localName(unit, language) }));

export const serviceOptions = (services: readonly KantaService[], language: Language) =>
  services.map((value) => ({ value, label: messagesOf(language).services.fullNames[value] }));
