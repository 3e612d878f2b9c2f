import { type Arbitrary, type AsyncCommand, boolean, commands, constantFrom, oneof, tuple } from "fast-check";
import { type Deed, deeds, type Life, people, type Who, whatBecomes } from "./model";

/** The portal as the model is compared with it: whether a deed was let through, and how it stands after it. */
export interface Portal {
  does(who: Who, deed: Deed): Promise<boolean>;
  stands(): Promise<{ status: string; lines: number }>;
}

/** What fast-check changes while a run goes on. */
export interface Model {
  life: Life;
}

/** How many deeds were tried, how many of them were let through, and where they led. */
export const tally = { tried: 0, done: 0, reached: new Set<string>() };

class Deeds implements AsyncCommand<Model, Portal> {
  constructor(
    readonly who: Who,
    readonly deed: Deed,
    /** `bold`: tried where somebody else might; `wild`: tried though nobody may. */
    readonly mood: "lawful" | "bold" | "wild",
  ) {}

  check({ life }: Readonly<Model>): boolean {
    if (this.mood === "wild" || whatBecomes(life, this.who, this.deed)) return true;
    return this.mood === "bold" && people.some((who) => whatBecomes(life, who, this.deed));
  }

  async run(model: Model, portal: Portal): Promise<void> {
    const expected = whatBecomes(model.life, this.who, this.deed);
    const from = model.life.status;
    const wasDone = await portal.does(this.who, this.deed);
    tally.tried += 1;
    if (wasDone) tally.done += 1;
    if (wasDone !== (expected !== null))
      throw new Error(`${this} from ${from}: ${wasDone ? "let through" : "refused"}, which the rules do not`);
    if (expected) model.life = expected;
    const { status, lines } = await portal.stands();
    tally.reached.add(status);
    if (status !== model.life.status)
      throw new Error(`${this} from ${from} led to ${status}, not ${model.life.status}`);
    if (lines !== model.life.lines) throw new Error(`${this} left ${lines} lines, not ${model.life.lines}`);
  }

  toString() {
    return `${this.who} ${this.deed}`;
  }
}

/** What ends a life comes seldom, so that most lives are long. */
const ends: readonly Deed[] = ["withdraw", "reject", "cancel"];

const anyDeed = oneof(
  { arbitrary: constantFrom(...deeds.filter((deed) => !ends.includes(deed))), weight: 30 },
  { arbitrary: constantFrom(...ends), weight: 1 },
);

const aDeed: Arbitrary<Deeds> = oneof(
  { arbitrary: tuple(constantFrom(...people), anyDeed, constantFrom("lawful" as const)), weight: 30 },
  { arbitrary: tuple(constantFrom(...people), anyDeed, constantFrom("bold" as const)), weight: 9 },
  { arbitrary: tuple(constantFrom(...people), constantFrom(...deeds), constantFrom("wild" as const)), weight: 1 },
).map(([who, deed, mood]) => new Deeds(who, deed, mood));

/** A life at random: whether it must be confirmed, whether two decide, and what people do with it. */
export const aLife = (longest: number) =>
  tuple(boolean(), boolean(), commands([aDeed], { maxCommands: longest, size: "max" }));
