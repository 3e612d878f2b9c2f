import { randomInt } from "node:crypto";
import { Prisma } from "@/lib/db";
import { businessIdOf, identityCodeOf } from "@/mocks/world/identifiers";

/** Mulberry32: small, quick, and the same numbers again from the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

let next = numbersFrom(randomInt(2 ** 31));

/** From here on the builders choose the same things again. Tests leave it be: they share a database with other tests. */
export function seedBuilders(seed: number): void {
  next = numbersFrom(seed);
}

/** A whole number from `from` to `to`, both included. */
export const anyNumber = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));

/** One of these; refuses an empty list. */
export function oneOf<T>(choices: readonly T[]): T {
  const chosen = choices[anyNumber(0, choices.length - 1)];
  if (chosen === undefined) throw new Error("There is nothing to choose from");
  return chosen;
}

/** A Business ID with the right check digit, apart from those of the demonstration. */
export function anyBusinessId(): string {
  for (;;) {
    try {
      return businessIdOf(anyNumber(9_100_000, 9_999_999));
    } catch {
      // One number in eleven has no check digit.
    }
  }
}

/** A personal identity code of the 900 series, so nobody real has it. */
export function anyIdentityCode(): string {
  const [month, day] = [anyNumber(1, 12), anyNumber(1, 28)].map((part) => String(part).padStart(2, "0"));
  return identityCodeOf(`${anyNumber(1940, 2005)}-${month}-${day}`, anyNumber(900, 999));
}

/** Makes again with another choice when the row's number was already taken by another test. */
export async function untilUnique<T>(make: () => Promise<T>): Promise<T> {
  for (let left = 5; ; left -= 1) {
    try {
      return await make();
    } catch (error) {
      const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
      if (!isTaken || left === 1) throw error;
    }
  }
}
