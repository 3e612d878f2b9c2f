/** Completes seven digits with the check digit of a Business ID. Refuses numbers for which no check digit exists. */
export function businessIdOf(number: number): string {
  const digits = String(number).padStart(7, "0");
  const weights = [7, 9, 10, 5, 8, 4, 2];
  const remainder = weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;
  if (remainder === 1) throw new Error(`No Business ID begins with ${digits}: its check digit would be 10`);
  return `${digits}-${remainder === 0 ? 0 : 11 - remainder}`;
}

/** The first `count` Business IDs from `first` on, leaving out the numbers that have no check digit. */
export function businessIdsFrom(first: number, count: number): string[] {
  const found: string[] = [];
  for (let number = first; found.length < count; number += 1) {
    try {
      found.push(businessIdOf(number));
    } catch {
      // One number in eleven is never issued.
    }
  }
  return found;
}

const CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const CENTURY_SIGNS: Record<string, string> = { "18": "+", "19": "-", "20": "A" };

/** A personal identity code for a birth date (`YYYY-MM-DD`). Serials 900–999 are never given to a real person. */
export function identityCodeOf(birthDate: string, serial: number): string {
  const [year = "", month = "", day = ""] = birthDate.split("-");
  const date = `${day}${month}${year.slice(2)}`;
  const check = CHECK_CHARACTERS[Number(`${date}${serial}`) % 31];
  return `${date}${CENTURY_SIGNS[year.slice(0, 2)]}${serial}${check}`;
}
