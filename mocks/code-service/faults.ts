import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { sendText } from "../web/server";
import type { ConceptCode } from "./concept-code";

const kinds = [
  "status",
  "html",
  "slow",
  "cut",
  "unknown-attribute",
  "unknown-status",
  "row-without-oid",
  "bad-date",
] as const;

/** What goes wrong on a page, and how many times; `page` 0 is every page. */
export type Fault = {
  kind: (typeof kinds)[number];
  page: number;
  times: number;
  /** The status of `status`. */
  status?: number;
  /** How long `slow` waits. */
  milliseconds?: number;
};

const numberOr = (value: unknown, otherwise: number) => (typeof value === "number" ? value : otherwise);

/** A fault as it is posted, or null. */
export function readFault(body: Record<string, unknown>): Fault | null {
  const kind = kinds.find((one) => one === body.kind);
  if (!kind) return null;
  return {
    kind,
    page: numberOr(body.page, 0),
    times: numberOr(body.times, 1),
    status: numberOr(body.status, 500),
    milliseconds: numberOr(body.milliseconds, 1_000),
  };
}

/** The next fault of this page, used up by one. */
export function takeFault(faults: Fault[], page: number): Fault | undefined {
  const fault = faults.find((one) => one.times > 0 && (one.page === 0 || one.page === page));
  if (fault) fault.times -= 1;
  return fault;
}

/** Answers as the fault wants; true when nothing more is to be said. */
export async function spoil(fault: Fault, response: ServerResponse): Promise<boolean> {
  if (fault.kind === "slow") await sleep(fault.milliseconds ?? 1_000);
  if (fault.kind === "status") sendText(response, fault.status ?? 500, "The code service has a fault");
  if (fault.kind === "html") {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end("<!doctype html><title>Huoltokatko</title><p>Palvelu on huollossa.</p>");
  }
  if (fault.kind === "cut") {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write('{"conceptCodes":[{"conceptCodeId":"1.2.246.10.');
    await sleep(20);
    response.destroy();
  }
  return ["status", "html", "cut"].includes(fault.kind);
}

/** The page's rows as a newer or a careless register would give them. */
export function spoilRows(fault: Fault | undefined, rows: ConceptCode[]): object[] {
  const [first, ...rest] = rows;
  if (!first) return rows;
  const { conceptCodeId: _, ...nameless } = first;
  const novel = { attributeName: "Uusi.attribuutti 2027", attributeValue: ["?"] };
  if (fault?.kind === "unknown-attribute")
    return rows.map((row) => ({ ...row, attributes: [...row.attributes, novel], novelField: { depth: 1 } }));
  if (fault?.kind === "unknown-status") return [{ ...first, status: "SUSPENDED" }, ...rest];
  if (fault?.kind === "row-without-oid") return [nameless, ...rest];
  if (fault?.kind === "bad-date") return [{ ...first, expirationDate: "31.2.2026" }, ...rest];
  return rows;
}
