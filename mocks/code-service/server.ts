import type { IncomingMessage } from "node:http";
import { type Handler, sendJson, sendText } from "../web/server";
import type { ConceptCode } from "./concept-code";
import { type Fault, readFault, spoil, spoilRows, takeFault } from "./faults";
import { Register } from "./register";
import type { RegisterName } from "./world-entries";

/** THL's own identifiers of the registers. */
const registerOids: Record<RegisterName, string> = {
  ORGANISATIONS: "1.2.246.537.6.202.2008",
  PRACTITIONERS: "1.2.246.537.6.203.2014",
  CONTROLLERS: "1.2.246.537.6.40174",
};

const fullSizes: Record<RegisterName, number> = { ORGANISATIONS: 72_000, PRACTITIONERS: 4_000, CONTROLLERS: 600 };

const largestPage = 500;
const pagePath = /^\/codeserver\/csapi\/v\d+\/classifications\/([\d.]+)\/conceptcodes$/;

const wholeNumber = (text: string | null, otherwise: number) =>
  text === null ? otherwise : /^\d{1,6}$/.test(text) ? Number(text) : 0;

function page(register: Register, query: URLSearchParams, fault: Fault | undefined) {
  const pageSize = wholeNumber(query.get("pageSize"), largestPage);
  const number = wholeNumber(query.get("page"), 1);
  const status = query.get("status");
  const modifiedAfter = query.get("modifiedAfter");
  const isNarrowed = status !== null || modifiedAfter !== null;
  const isAsked = (entry: ConceptCode | null) =>
    entry !== null && (!status || entry.status === status) && (!modifiedAfter || entry.lastModified > modifiedAfter);
  const all = isNarrowed ? register.oids().filter((oid) => isAsked(register.get(oid))) : register.oids();
  const shown = all.slice((number - 1) * pageSize, number * pageSize);
  const rows = shown.map((oid) => register.get(oid)).filter((entry) => entry !== null);
  return {
    conceptCodes: spoilRows(fault, rows),
    page: number,
    totalItems: all.length,
    totalPages: Math.ceil(all.length / pageSize),
  };
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const body: unknown = JSON.parse(Buffer.concat(parts).toString("utf8") || "{}");
  return typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
}

/**
 * THL's code service with its registers of organisations, practitioners and controllers. `POST /control/faults`,
 * `/control/entries` and `/control/reset` make it fail or change, for tests and for trying.
 */
export function codeService({
  sizes = fullSizes,
  today = new Date().toISOString().slice(0, 10),
}: {
  sizes?: Partial<Record<RegisterName, number>>;
  today?: string;
} = {}): Handler {
  const registers = new Map<string, Register>();
  const named = (name: RegisterName) => {
    const oid = registerOids[name];
    const register = registers.get(oid) ?? new Register(name, sizes[name] ?? fullSizes[name], today);
    registers.set(oid, register);
    return register;
  };
  const faults: Fault[] = [];

  const control = (what: string, body: Record<string, unknown>): boolean => {
    if (what === "reset") {
      faults.length = 0;
      for (const register of registers.values()) register.reset();
      return true;
    }
    if (what === "faults") {
      const fault = readFault(body);
      if (fault) faults.push(fault);
      return fault !== null;
    }
    const name = (Object.keys(registerOids) as RegisterName[]).find((one) => one === body.register);
    if (what !== "entries" || !name || typeof body.oid !== "string") return false;
    named(name).override(body.oid, body.entry as ConceptCode | null);
    return true;
  };

  return async (request, response, url) => {
    const [, what] = /^\/control\/(\w+)$/.exec(url.pathname) ?? [];
    if (what && request.method === "POST")
      return sendJson(response, control(what, await readJson(request)) ? 200 : 400, {});
    const [, oid] = pagePath.exec(url.pathname) ?? [];
    const name = (Object.keys(registerOids) as RegisterName[]).find((one) => registerOids[one] === oid);
    if (!name) return sendText(response, 404, "No such code system");
    const size = wholeNumber(url.searchParams.get("pageSize"), largestPage);
    const number = wholeNumber(url.searchParams.get("page"), 1);
    if (size < 1 || size > largestPage || number < 1) return sendText(response, 400, "pageSize 1–500, page from 1");
    const fault = takeFault(faults, number);
    if (fault && (await spoil(fault, response))) return;
    sendJson(response, 200, page(named(name), url.searchParams, fault));
  };
}
