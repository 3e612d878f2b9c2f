import ipaddr from "ipaddr.js";

/** The rules of a connection point's host name, addresses and port (BR-13). Codes are keys of the dictionary `issues`. */
export type HostReading = { ok: true; host: string } | { ok: false; code: `host.${string}` };

export type Address = {
  /** The one right form: a network as `10.20.30.0/28`, a single address without a prefix, IPv6 as RFC 5952 writes it. */
  address: string;
  kind: "ipv4" | "ipv6";
  /** Only for networks. */
  prefix?: number;
  /** RFC 1918, RFC 6598 or a unique local address: may be right on a private link, so worth a warning and no more. */
  private: boolean;
};

export type AddressIssue = { code: `address.${string}`; params?: Record<string, string | number> };
export type AddressReading = ({ ok: true } & Address) | ({ ok: false } & AddressIssue);

const MOST_ADDRESSES = 100;

/** Reads a fully qualified host name into the form certificates use: lower case, punycode, no dot at the end. */
export function readHost(text: string): HostReading {
  const name = text.trim().replace(/\.$/, "");
  const refuse = (code: string): HostReading => ({ ok: false, code: `host.${code}` });
  if (name === "") return refuse("missing");
  if (/^[a-z][a-z0-9+.-]*:\/\/|\//i.test(name)) return refuse("url");
  if (ipaddr.isValid(name) || /^\[.*\]$/.test(name)) return refuse("address");
  if (/:\d*$/.test(name)) return refuse("port");
  if (name.includes("*")) return refuse("wildcard");
  if (/[\s_@:?#%\\<>[\]^|]/.test(name) || !URL.canParse(`https://${name}`)) return refuse("characters");
  const host = new URL(`https://${name}`).hostname;
  const labels = host.split(".");
  if (/^\d+$/.test(labels.at(-1) ?? "")) return refuse("address");
  if (labels.length < 2) return refuse("incomplete");
  if (host.length > 253 || labels.some((label) => label.length > 63)) return refuse("tooLong");
  const isLabel = (label: string) => /^[a-z0-9-]+$/.test(label) && !/^-|-$/.test(label);
  return labels.every(isLabel) ? { ok: true, host } : refuse("characters");
}

const networks = (...list: string[]) => list.map((network) => ipaddr.parseCIDR(network));

/** Nobody's addresses (RFC 6890 and its successors), by the reason that people are given. */
const refused = {
  unspecified: networks("0.0.0.0/8", "::/128"),
  loopback: networks("127.0.0.0/8", "::1/128"),
  linkLocal: networks("169.254.0.0/16", "fe80::/10"),
  documentation: networks("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20"),
  multicast: networks("224.0.0.0/4", "ff00::/8"),
  mapped: networks("::ffff:0:0/96"),
  reserved: networks("240.0.0.0/4", "192.0.0.0/24", "198.18.0.0/15", "fec0::/10"),
};

const local = networks("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7");
const globalV6 = networks("2000::/3", "fc00::/7");
const WIDEST = { ipv4: 8, ipv6: 16 };

type Network = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Whether the outer network holds the whole of the inner one. */
const holds = ([outer, outerBits]: Network, [inner, innerBits]: Network): boolean =>
  outer.kind() === inner.kind() && outerBits <= innerBits && inner.match(outer, outerBits);

function reasonAgainst(network: Network): string | null {
  const [start, bits] = network;
  for (const [reason, list] of Object.entries(refused)) if (list.some((known) => holds(known, network))) return reason;
  const tooWide =
    bits < WIDEST[start.kind()] || Object.values(refused).some((list) => list.some((k) => holds(network, k)));
  if (tooWide) return "tooWide";
  return start.kind() === "ipv6" && !globalV6.some((known) => holds(known, network)) ? "reserved" : null;
}

/** Strict parsing: the lax forms (`10.1`, `0x7f.1`, `010.0.0.1`, `fe80::1%eth0`) mean different things to different systems. */
function parseLiteral(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text) && !/(^|\.)0\d/.test(text)) return ipaddr.IPv4.parse(text);
  return /^[0-9a-f:.]+$/i.test(text) && ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text) : null;
}

const written = (address: ipaddr.IPv4 | ipaddr.IPv6): string =>
  address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();

const networkOf = (address: ipaddr.IPv4 | ipaddr.IPv6, bits: number): string =>
  address instanceof ipaddr.IPv6
    ? ipaddr.IPv6.networkAddressFromCIDR(`${address}/${bits}`).toRFC5952String()
    : ipaddr.IPv4.networkAddressFromCIDR(`${address}/${bits}`).toString();

/**
 * Reads one IPv4 or IPv6 address or network (CIDR). Addresses that cannot be reached from outside, or that nobody owns,
 * are refused with a reason; a network whose host bits are set is refused with the network that was probably meant.
 */
export function readAddress(text: string): AddressReading {
  const [literal = "", prefixText, ...rest] = text.trim().split("/");
  const address = parseLiteral(literal);
  if (!address || rest.length > 0)
    return { ok: false, code: "address.format", params: { address: text.trim().slice(0, 60) } };
  const kind = address.kind();
  const whole = kind === "ipv4" ? 32 : 128;
  const params = { address: text.trim() };
  if (prefixText !== undefined && (!/^(0|[1-9]\d{0,2})$/.test(prefixText) || Number(prefixText) > whole))
    return { ok: false, code: "address.prefix", params: { ...params, maximum: whole } };
  const prefix = prefixText === undefined ? whole : Number(prefixText);
  const network = networkOf(address, prefix);
  if (written(address) !== network)
    return { ok: false, code: "address.hostBits", params: { ...params, network: `${network}/${prefix}` } };
  const reason = reasonAgainst([address, prefix]);
  if (reason) return { ok: false, code: `address.${reason}`, params };
  const isPrivate = local.some((known) => holds(known, [address, prefix]));
  if (prefix === whole) return { ok: true, address: written(address), kind, private: isPrivate };
  return { ok: true, address: `${network}/${prefix}`, kind, prefix, private: isPrivate };
}

/**
 * Reads one address or network a line; commas and semicolons part them too. Every issue's params carry the line, counted
 * from one. An address given twice is an issue of the later line.
 */
export function readAddresses(text: string): { addresses: Address[]; issues: AddressIssue[] } {
  const addresses = new Map<string, Address & { line: number }>();
  const issues: AddressIssue[] = [];
  const entries = text.split(/\r\n|\r|\n/).flatMap((line, index) =>
    line
      .split(/[,;\s]+/)
      .filter(Boolean)
      .map((entry) => ({ entry, line: index + 1 })),
  );
  if (entries.length > MOST_ADDRESSES)
    return { addresses: [], issues: [{ code: "address.tooMany", params: { maximum: MOST_ADDRESSES } }] };
  for (const { entry, line } of entries) {
    const reading = readAddress(entry);
    if (!reading.ok) {
      issues.push({ code: reading.code, params: { ...reading.params, line } });
      continue;
    }
    const { ok: _, ...address } = reading;
    const first = addresses.get(address.address);
    if (first)
      issues.push({ code: "address.duplicate", params: { address: address.address, line, first: first.line } });
    else addresses.set(address.address, { ...address, line });
  }
  return { addresses: [...addresses.values()].map(({ line: _, ...address }) => address), issues };
}

/** Whether two addresses or networks, as `readAddress` writes them, share an address. */
export function overlaps(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text): Network => {
    const address = ipaddr.parse(text.split("/")[0] ?? "");
    return [address, Number(text.split("/")[1] ?? (address.kind() === "ipv4" ? 32 : 128))];
  });
  return left !== undefined && right !== undefined && (holds(left, right) || holds(right, left));
}

/** A TCP port, as a number or as digits from a form. */
export const isPort = (value: string | number): boolean =>
  /^[1-9]\d{0,4}$/.test(String(value)) && Number(value) <= 65_535;
