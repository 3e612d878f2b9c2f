import type { ConceptCode } from "./concept-code";
import { inventedEntry, inventedOid } from "./invented-entries";
import { type RegisterName, worldEntries } from "./world-entries";

/** What somebody has made of an entry since the service started; null: it is no longer there. */
type Override = ConceptCode | null;

/** One register: which entries there are is remembered, what they say is made when it is asked for. */
export class Register {
  readonly #world: Map<string, ConceptCode>;
  readonly #indexes = new Map<string, number>();
  readonly #overrides = new Map<string, Override>();
  #sorted: string[] | null = null;

  constructor(
    readonly name: RegisterName,
    size: number,
    today: string,
  ) {
    this.#world = new Map(
      worldEntries(name, { asOf: "now", today }).map((entry) => [entry.conceptCodeId, entry] as const),
    );
    for (let index = 0; index < size - this.#world.size; index += 1) this.#indexes.set(inventedOid(name, index), index);
  }

  get(oid: string): ConceptCode | null {
    const override = this.#overrides.get(oid);
    if (override !== undefined) return override;
    const index = this.#indexes.get(oid);
    return this.#world.get(oid) ?? (index === undefined ? null : inventedEntry(this.name, index));
  }

  /** The entries in the order of their identifiers. */
  oids(): string[] {
    this.#sorted ??= [...new Set([...this.#world.keys(), ...this.#indexes.keys(), ...this.#overrides.keys()])]
      .filter((oid) => this.#overrides.get(oid) !== null)
      .sort();
    return this.#sorted;
  }

  /** Changes an entry, adds one, or (null) takes one away. */
  override(oid: string, entry: Override): void {
    this.#overrides.set(oid, entry);
    this.#sorted = null;
  }

  reset(): void {
    this.#overrides.clear();
    this.#sorted = null;
  }
}
