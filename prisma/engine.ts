import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { DatabaseError, Pool } from "pg";

/** `close` also gives the connections back; the engine itself keeps them open. */
export type Engine = { engine: SchemaEngine; close: () => Promise<void> };

/** The engine panics where it is told no schema at all, but needs to know no more than the sort of database. */
const whichDatabase = 'datasource db {\n  provider = "postgresql"\n}\n';

/**
 * Prisma's own schema engine as WebAssembly: its native one would be downloaded, which a closed network refuses.
 * Comparing two schemas needs no database: without an address the engine reaches none.
 */
export async function openEngine(databaseUrl?: string): Promise<Engine> {
  const { SchemaEngine } = await theGlue();
  const pool = new Pool({ connectionString: databaseUrl, max: 2, allowExitOnIdle: true });
  const adapter = databaseUrl ? new ScriptingAdapter(pool) : new AbsentAdapter(pool);
  const datamodels: [string, string][] = [["schema.prisma", whichDatabase]];
  const engine = await SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
  const close = async () => {
    engine.free();
    await pool.end();
  };
  return { engine, close };
}

/** The engine asks which server it speaks to before it compares anything; no other question is answered here. */
class AbsentAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const queryRaw: SqlDriverAdapter["queryRaw"] = async () => ({
      columnNames: ["exists", "version", "numeric_version"],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, "PostgreSQL 15.0", 150_000]],
    });
    return Object.assign(adapter, { queryRaw });
  }
}

/** The stock adapter cuts a script at every `;`, which breaks the body of any function or trigger. */
class ScriptingAdapter extends PrismaPg {
  override async connect() {
    return sendScriptsWhole(await super.connect());
  }

  override async connectToShadowDb() {
    return sendScriptsWhole(await super.connectToShadowDb());
  }
}

type PgAdapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** A script sent as one query is also one transaction: a migration that fails leaves nothing behind. */
function sendScriptsWhole(adapter: PgAdapter): PgAdapter {
  const executeScript: SqlDriverAdapter["executeScript"] = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      throw error instanceof DatabaseError ? explain(error, script) : error;
    }
  };
  return Object.assign(adapter, { executeScript });
}

function explain(error: DatabaseError, script: string): DriverAdapterError {
  const line = error.position ? script.slice(0, Number(error.position)).split("\n").length : undefined;
  const message = line ? `${error.message} (line ${line} of the script)` : error.message;
  return new DriverAdapterError({
    kind: "postgres",
    code: error.code ?? "XX000",
    severity: error.severity ?? "ERROR",
    message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}

let instantiated: ReturnType<typeof instantiate> | undefined;

/** The glue holds one instance in a variable of its module: a second one would pull the memory from under the first. */
function theGlue() {
  instantiated ??= instantiate();
  return instantiated;
}

async function instantiate() {
  const gluePath = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(gluePath.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": withLooseTimers(glue) });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

/** The engine never clears the timer of its ten-second lock, which would keep a finished process alive that long. */
function withLooseTimers(glue: object): WebAssembly.ModuleImports {
  const isTimer = (name: string) => name.startsWith("__wbg_setTimeout_");
  const loose = (work: () => void, milliseconds: number) => setTimeout(work, milliseconds >>> 0).unref();
  return Object.fromEntries(Object.entries(glue).map(([name, it]) => [name, isTimer(name) ? loose : it]));
}
