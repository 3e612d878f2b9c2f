import { BlockList } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPort, overlaps, readAddress, readAddresses, readHost } from "../../lib/network";

describe("a connection point's host name", () => {
  test.each([
    ["kanta-gw1.esimerkkila.fi", "kanta-gw1.esimerkkila.fi"],
    ["  Kanta-GW1.Esimerkkila.FI. ", "kanta-gw1.esimerkkila.fi"],
    ["kanta.äänekoski.fi", "kanta.xn--nekoski-4waa.fi"],
    ["1.2.3.example", "1.2.3.example"],
    [`${"a".repeat(63)}.fi`, `${"a".repeat(63)}.fi`],
  ])("%j is read as %s", (text, host) => {
    expect(readHost(text)).toEqual({ ok: true, host });
  });

  test.each([
    ["", "host.missing"],
    [".", "host.missing"],
    ["https://kanta.esimerkkila.fi", "host.url"],
    ["kanta.esimerkkila.fi/polku", "host.url"],
    ["kanta.esimerkkila.fi:443", "host.port"],
    ["*.esimerkkila.fi", "host.wildcard"],
    ["kanta*.esimerkkila.fi", "host.wildcard"],
    ["10.20.30.40", "host.address"],
    ["0x7f.1", "host.address"],
    ["1.2.3.4.", "host.address"],
    ["fe80::1", "host.address"],
    ["[2001:db8::1]", "host.address"],
    ["1.2.3.4.5", "host.characters"],
    ["kanta", "host.incomplete"],
    ["localhost", "host.incomplete"],
    ["kanta_gw.esimerkkila.fi", "host.characters"],
    ["kanta gw.esimerkkila.fi", "host.characters"],
    ["kanta..fi", "host.characters"],
    [".kanta.fi", "host.characters"],
    ["-kanta.esimerkkila.fi", "host.characters"],
    ["kanta-.esimerkkila.fi", "host.characters"],
    ["kayttaja@esimerkkila.fi", "host.characters"],
    ["kanta%2eesimerkkila.fi", "host.characters"],
    ["kanta.esimerkkila.fi\\x", "host.characters"],
    [`${"a".repeat(64)}.fi`, "host.tooLong"],
    [`${"a.".repeat(126)}fi`, "host.tooLong"],
  ])("%j is refused as %s", (text, code) => {
    expect(readHost(text)).toEqual({ ok: false, code });
  });

  test("of 253 characters is still accepted", () => {
    const host = `${"a.".repeat(125)}abc`;
    expect(host).toHaveLength(253);
    expect(readHost(host)).toEqual({ ok: true, host });
  });

  test("once read is read the same again, and no text makes the reader throw", () => {
    const names = fc.oneof(fc.domain(), fc.string({ unit: "binary" }), fc.stringMatching(/^[a-zä0-9.*_:-]{0,80}$/));
    fc.assert(
      fc.property(names, (text) => {
        const reading = readHost(text);
        if (reading.ok) expect(readHost(reading.host)).toEqual(reading);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("an address", () => {
  test.each([
    ["10.20.30.11", { address: "10.20.30.11", kind: "ipv4", private: true }],
    [" 10.20.30.0/28 ", { address: "10.20.30.0/28", kind: "ipv4", prefix: 28, private: true }],
    ["10.20.30.11/32", { address: "10.20.30.11", kind: "ipv4", private: true }],
    ["172.31.255.255", { address: "172.31.255.255", kind: "ipv4", private: true }],
    ["172.32.0.1", { address: "172.32.0.1", kind: "ipv4", private: false }],
    ["192.168.0.0/16", { address: "192.168.0.0/16", kind: "ipv4", prefix: 16, private: true }],
    ["100.64.0.1", { address: "100.64.0.1", kind: "ipv4", private: true }],
    ["193.166.3.2", { address: "193.166.3.2", kind: "ipv4", private: false }],
    ["10.0.0.0/8", { address: "10.0.0.0/8", kind: "ipv4", prefix: 8, private: true }],
    ["2a00::/16", { address: "2a00::/16", kind: "ipv6", prefix: 16, private: false }],
    ["100.128.0.1", { address: "100.128.0.1", kind: "ipv4", private: false }],
    ["2001:0708:0000::0001", { address: "2001:708::1", kind: "ipv6", private: false }],
    ["2001:708:10::/48", { address: "2001:708:10::/48", kind: "ipv6", prefix: 48, private: false }],
    ["2001:708::1/128", { address: "2001:708::1", kind: "ipv6", private: false }],
    ["FD12:3456::1", { address: "fd12:3456::1", kind: "ipv6", private: true }],
  ])("%j is read", (text, expected) => {
    expect(readAddress(text)).toEqual({ ok: true, ...expected });
  });

  test.each([
    ["", "format"],
    ["10.20.30", "format"],
    ["10.1", "format"],
    ["010.20.30.40", "format"],
    ["0x0a.1.1.1", "format"],
    ["10.20.30.256", "format"],
    ["10.20.30.11/28/3", "format"],
    ["fe80::1%eth0", "format"],
    ["2001:708:::1", "format"],
    ["kanta.esimerkkila.fi", "format"],
    ["10.20.30.0/33", "prefix"],
    ["10.20.30.0/", "prefix"],
    ["10.20.30.0/08", "prefix"],
    ["10.20.30.0/255.255.255.0", "prefix"],
    ["2001:708::/129", "prefix"],
    ["0.0.0.0", "unspecified"],
    ["0.1.2.3", "unspecified"],
    ["::", "unspecified"],
    ["127.0.0.1", "loopback"],
    ["127.0.0.0/8", "loopback"],
    ["::1", "loopback"],
    ["169.254.1.1", "linkLocal"],
    ["fe80::1", "linkLocal"],
    ["192.0.2.1", "documentation"],
    ["198.51.100.0/24", "documentation"],
    ["203.0.113.7", "documentation"],
    ["2001:db8::1", "documentation"],
    ["3fff::1", "documentation"],
    ["224.0.0.1", "multicast"],
    ["ff02::1", "multicast"],
    ["::ffff:10.0.0.1", "mapped"],
    ["240.0.0.1", "reserved"],
    ["255.255.255.255", "reserved"],
    ["198.18.0.1", "reserved"],
    ["fec0::1", "reserved"],
    ["64:ff9b::1", "reserved"],
    ["0.0.0.0/0", "tooWide"],
    ["::/0", "tooWide"],
    ["128.0.0.0/1", "tooWide"],
    ["203.0.0.0/8", "tooWide"],
    ["2001::/16", "tooWide"],
    ["2a00::/15", "tooWide"],
    ["8.0.0.0/7", "tooWide"],
  ])("%j is refused as address.%s", (text, code) => {
    const reading = readAddress(text);
    expect(reading).toMatchObject({ ok: false, code: `address.${code}` });
  });

  test("with host bits set is refused with the network that was meant", () => {
    expect(readAddress("10.20.30.11/28")).toEqual({
      ok: false,
      code: "address.hostBits",
      params: { address: "10.20.30.11/28", network: "10.20.30.0/28" },
    });
    expect(readAddress("2001:708:10::1/48")).toMatchObject({ params: { network: "2001:708:10::/48" } });
  });

  test.each([
    "::2",
    "2000::",
    "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff",
    "2001:db9::",
    "3ffe:ffff::",
    "3fff:1000::",
    "fc00::",
    "fdff:ffff::1",
    "fe7f:ffff::1",
    "fe80::",
    "febf:ffff::1",
    "fec0::",
    "feff::1",
    "ff00::",
    "ffff::1",
    "4000::",
  ])("%s at an edge of the IPv6 ranges is judged by its range", (text) => {
    const edges: Record<string, string | true> = {
      "::2": "reserved",
      "2001:db9::": true,
      "fe80::": "linkLocal",
      "febf:ffff::1": "linkLocal",
      "ff00::": "multicast",
      "ffff::1": "multicast",
    };
    const isOpen = /^(2|3ffe|3fff:1|fc|fd)/.test(text);
    const expected = edges[text] ?? (isOpen || "reserved");
    const reading = readAddress(text);
    expect(reading.ok || reading.code).toBe(expected === true ? true : `address.${expected}`);
  });

  test("agrees with Node's own list of refused IPv4 networks", () => {
    const blocked = new BlockList();
    const subnets: [string, number][] = [
      ["0.0.0.0", 8],
      ["127.0.0.0", 8],
      ["169.254.0.0", 16],
      ["192.0.2.0", 24],
      ["198.51.100.0", 24],
      ["203.0.113.0", 24],
      ["192.0.0.0", 24],
      ["198.18.0.0", 15],
      ["224.0.0.0", 4],
      ["240.0.0.0", 4],
    ];
    const nearEdges = fc
      .tuple(fc.constantFrom(...subnets), fc.boolean(), fc.constantFrom(-1, 0, 1))
      .map(([[net, bits], atEnd, step]) => {
        const start = net.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
        const edge = (start + (atEnd ? 2 ** (32 - bits) : 0) + step + 2 ** 32) % 2 ** 32;
        return [24, 16, 8, 0].map((shift) => Math.floor(edge / 2 ** shift) % 256).join(".");
      });
    for (const [net, bits] of subnets) blocked.addSubnet(net, bits, "ipv4");
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), nearEdges), (text) => {
        expect(readAddress(text).ok).toBe(!blocked.check(text, "ipv4"));
      }),
      { numRuns: 5000 },
    );
  });

  test("once read is read the same again, and no text makes the reader throw", () => {
    const texts = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.tuple(fc.ipV6(), fc.integer({ min: 0, max: 130 })).map(([address, bits]) => `${address}/${bits}`),
      fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 34 })).map(([address, bits]) => `${address}/${bits}`),
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^[0-9a-f:./%]{0,50}$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readAddress(text);
        if (reading.ok) expect(readAddress(reading.address)).toEqual(reading);
        else if (reading.code === "address.hostBits")
          expect(readAddress(String(reading.params?.network))).not.toMatchObject({ code: "address.hostBits" });
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("a list of addresses", () => {
  test("is read line by line, blank lines and separators aside", () => {
    const { addresses, issues } = readAddresses("10.20.30.11\r\n\r\n 10.20.30.12, 10.20.31.0/28;\n2001:708::1\n");
    expect(issues).toEqual([]);
    expect(addresses.map(({ address }) => address)).toEqual([
      "10.20.30.11",
      "10.20.30.12",
      "10.20.31.0/28",
      "2001:708::1",
    ]);
    expect(addresses[0]).toEqual({ address: "10.20.30.11", kind: "ipv4", private: true });
  });

  test("names the line of each mistake and keeps the right ones", () => {
    const { addresses, issues } = readAddresses("10.20.30.11\n10.20.30.999\n\n127.0.0.1");
    expect(addresses).toHaveLength(1);
    expect(issues).toEqual([
      { code: "address.format", params: { address: "10.20.30.999", line: 2 } },
      { code: "address.loopback", params: { address: "127.0.0.1", line: 4 } },
    ]);
  });

  test("finds an address given twice, however it is written", () => {
    const { addresses, issues } = readAddresses("2001:708::1\n10.0.0.1\n2001:0708:0:0::1\n10.0.0.1/32");
    expect(addresses).toHaveLength(2);
    expect(issues).toEqual([
      { code: "address.duplicate", params: { address: "2001:708::1", line: 3, first: 1 } },
      { code: "address.duplicate", params: { address: "10.0.0.1", line: 4, first: 2 } },
    ]);
  });

  test("holds at most a hundred", () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => `10.0.0.${index}`).join("\n");
    expect(readAddresses(lines(100)).addresses).toHaveLength(100);
    expect(readAddresses(lines(101))).toEqual({
      addresses: [],
      issues: [{ code: "address.tooMany", params: { maximum: 100 } }],
    });
  });

  test("may be empty", () => {
    expect(readAddresses(" \n ")).toEqual({ addresses: [], issues: [] });
  });
});

test("networks overlap when they share an address", () => {
  expect(overlaps("10.20.30.0/28", "10.20.30.11")).toBe(true);
  expect(overlaps("10.20.30.11", "10.20.30.0/28")).toBe(true);
  expect(overlaps("10.20.30.11", "10.20.30.11")).toBe(true);
  expect(overlaps("10.20.30.0/28", "10.20.30.16/28")).toBe(false);
  expect(overlaps("10.0.0.0/8", "10.20.30.0/28")).toBe(true);
  expect(overlaps("2001:708::/32", "2001:708:10::/48")).toBe(true);
  expect(overlaps("2001:708::/32", "10.0.0.0/8")).toBe(false);
});

test("a port is a whole number from 1 to 65535", () => {
  for (const value of [1, 443, 65_535, "443", "1"]) expect(isPort(value)).toBe(true);
  for (const value of [0, -1, 65_536, 1.5, Number.NaN, "", "0", "0443", "443 ", "65536", "4e2", "443\n"])
    expect(isPort(value)).toBe(false);
});
