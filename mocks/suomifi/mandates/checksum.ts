import { createHmac, timingSafeEqual } from "node:crypto";

const toleranceMs = 5 * 60 * 1000;

/** base64(HMAC-SHA256(API key, "<path?query> <time>")), the time as it was written by the caller. */
export function checksumOf(apiKey: string, pathAndQuery: string, time: string): string {
  return createHmac("sha256", apiKey).update(`${pathAndQuery} ${time}`).digest("base64");
}

export type Verdict = "ok" | "missing" | "malformed" | "unknown client" | "clock" | "wrong checksum";

/** Judges the header `X-AsiointivaltuudetAuthorization: <client id> <ISO 8601 time> <checksum>` of a call made at `now`. */
export function judgeChecksum(
  header: string | undefined,
  call: { clientId: string; apiKey: string; pathAndQuery: string; now: Date },
): Verdict {
  if (header === undefined) return "missing";
  const [clientId, time, checksum, ...rest] = header.trim().split(/ +/);
  if (!clientId || !time || !checksum || rest.length > 0 || Number.isNaN(Date.parse(time))) return "malformed";
  if (clientId !== call.clientId) return "unknown client";
  if (Math.abs(call.now.getTime() - Date.parse(time)) > toleranceMs) return "clock";
  const expected = Buffer.from(checksumOf(call.apiKey, call.pathAndQuery, time));
  const given = Buffer.from(checksum);
  return expected.length === given.length && timingSafeEqual(expected, given) ? "ok" : "wrong checksum";
}
