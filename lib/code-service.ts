import { setTimeout as sleep } from "node:timers/promises";
import type { CalendarDate } from "./calendar";
import type { Register } from "./db/generated/enums";
import { env } from "./env";

/**
 * THL's code service, where the national registers are. Everyone may read it, nobody identifies themselves. What one row of
 * a page says is read in lib/registry/schema.ts, so that one bad row spoils no page.
 */

/** The registers by THL's own identifiers (docs/rules.md BR-08). */
const registerOids: Record<Register, string> = {
  ORGANISATIONS: "1.2.246.537.6.202.2008",
  PRACTITIONERS: "1.2.246.537.6.203.2014",
  CONTROLLERS: "1.2.246.537.6.40174",
};

/** The service gives no more rows than this at a time. */
export const largestPage = 500;

/** Why a page could not be had: keys of the dictionary `registry.faults`. */
export type FaultCode = "unreachable" | "timed-out" | "bad-status" | "not-json" | "unexpected";

/** The service did not answer, or not as agreed, as often as it was asked. */
export class CodeServiceFault extends Error {
  override readonly name = "CodeServiceFault";
  constructor(
    readonly code: FaultCode,
    readonly page: number,
    readonly status: number | null = null,
  ) {
    super(`The code service did not give page ${page}: ${code} ${status ?? ""}`.trim());
  }
}

export interface PageAsked {
  register: Register;
  /** From 1 on. */
  page: number;
  pageSize: number;
  /** Only what has changed after this day. */
  modifiedAfter: CalendarDate | null;
}

export interface RegisterPage {
  rows: unknown[];
  totalItems: number;
  totalPages: number;
}

export interface Patience {
  /** How long one answer may take, in milliseconds. */
  timeout?: number;
  /** How often a page is asked for in all. */
  tries?: number;
  /** The wait before the second try, in milliseconds; each later one is twice as long, and all vary by a half. */
  firstWait?: number;
  signal?: AbortSignal;
}

/** One page of a register, in the order of the entries' identifiers. Throws `CodeServiceFault` when patience ends. */
export async function fetchPage(asked: PageAsked, patience: Patience = {}): Promise<RegisterPage> {
  const { tries = 5, firstWait = 500, signal } = patience;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask(asked, patience);
    } catch (error) {
      if (!(error instanceof CodeServiceFault) || attempt >= tries || !mayPass(error)) throw error;
      await sleep(firstWait * 2 ** (attempt - 1) * (0.5 + Math.random()), undefined, { signal });
    }
  }
}

/** What the service itself finds wrong with the question stays wrong; all else may be better in a moment. */
const mayPass = ({ status }: CodeServiceFault) =>
  status === null || status >= 500 || status === 429 || status === 408 || status < 300;

async function ask({ register, page, pageSize, modifiedAfter }: PageAsked, { timeout = 20_000, signal }: Patience) {
  const path = `/codeserver/csapi/v3/classifications/${registerOids[register]}/conceptcodes`;
  const url = new URL(path, env().CODE_SERVICE_URL);
  url.search = new URLSearchParams({
    sortBy: "CONCEPTCODEID",
    pageSize: String(pageSize),
    page: String(page),
    ...(modifiedAfter ? { modifiedAfter } : {}),
  }).toString();
  const clock = AbortSignal.timeout(timeout);
  const fault = (status: number | null = null) => {
    signal?.throwIfAborted();
    return new CodeServiceFault(clock.aborted ? "timed-out" : "unreachable", page, status);
  };
  const response = await fetch(url, {
    signal: signal ? AbortSignal.any([clock, signal]) : clock,
    headers: { accept: "application/json" },
    cache: "no-store",
  }).catch(() => null);
  if (!response) throw fault();
  const text = await response.text().catch(() => null);
  if (!response.ok) throw new CodeServiceFault("bad-status", page, response.status);
  if (text === null) throw fault(response.status);
  return readPage(text, page);
}

/** The frame of an answer; its rows are left as they came. */
function readPage(text: string, page: number): RegisterPage {
  const answer = parsed(text, page);
  if (typeof answer !== "object" || answer === null) throw new CodeServiceFault("unexpected", page, 200);
  const { conceptCodes: rows, totalItems, totalPages, page: given = page } = answer as Record<string, unknown>;
  const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
  if (!Array.isArray(rows) || !isCount(totalItems) || !isCount(totalPages) || given !== page)
    throw new CodeServiceFault("unexpected", page, 200);
  return { rows, totalItems, totalPages };
}

function parsed(text: string, page: number): unknown {
  try {
    // The database takes no NUL in a text.
    return text.includes("\\u0000")
      ? JSON.parse(text, (_, value) => (typeof value === "string" ? value.replaceAll("\0", "") : value))
      : JSON.parse(text);
  } catch {
    throw new CodeServiceFault("not-json", page, 200);
  }
}
