import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  businessIdOfOid,
  isBusinessId,
  isEmail,
  isOid,
  isPersonalIdentityCode,
  isSubmissionReference,
  isVatNumber,
  maskPersonalIdentityCode,
  normaliseBusinessId,
  normaliseOid,
  normalisePhone,
  oidBelongsTo,
} from "../../lib/identifiers";

const weights = [7, 9, 10, 5, 8, 4, 2];

/** Business IDs built from the rule itself, never with the remainder that is not given out. */
const businessIds = fc
  .integer({ min: 1, max: 9_999_999 })
  .map((number) => String(number).padStart(7, "0"))
  .map((digits) => ({ digits, rest: weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11 }))
  .filter(({ rest }) => rest !== 1)
  .map(({ digits, rest }) => `${digits}-${rest === 0 ? 0 : 11 - rest}`);

const replaceAt = (text: string, index: number, character: string) =>
  text.slice(0, index) + character + text.slice(index + 1);

describe("a Business ID", () => {
  test.each([
    "0246246-0",
    "0204819-8",
    "0245437-2",
    "0201256-6",
    "2606155-7",
    "0877830-0",
    "7769480-5",
    "1234567-1",
    "1000054-9",
    "9000001-1",
    "9000003-8",
    "9000004-6",
    "9000005-4",
    "9000006-2",
  ])("%s is one", (value) => {
    expect(isBusinessId(value)).toBe(true);
    expect(normaliseBusinessId(value)).toBe(value);
  });

  test.each([
    "0245437-3",
    "1234567-8",
    "2000018-0",
    "2000018-1",
    "2000026-0",
    "2000026-1",
    "246246-0",
    "FI02462460",
    "0000000-0",
    "",
    "0246246-0\n",
    " 0246246-0",
    "0246246–0",
    "02462460",
    "٠٢٤٦٢٤٦-٠",
  ])("%j is none", (value) => {
    expect(isBusinessId(value)).toBe(false);
  });

  test("whose remainder is one was never given out, whatever its last digit", () => {
    for (const digits of ["2000018", "2000026"])
      for (let check = 0; check <= 9; check++) expect(isBusinessId(`${digits}-${check}`)).toBe(false);
  });

  test.each([
    ["246246-0", "0246246-0"],
    ["  0246246-0 ", "0246246-0"],
    ["02462460", "0246246-0"],
    ["0246246–0", "0246246-0"],
  ])("written %j is read as %s", (text, businessId) => {
    expect(normaliseBusinessId(text)).toBe(businessId);
  });

  test.each(["FI02462460", "FI0246246-0", "2462460", "46246-0", "0246246--0", "0246246-1", "0-0", ""])(
    "is not read from %j",
    (text) => {
      expect(normaliseBusinessId(text)).toBeNull();
    },
  );

  test("in its VAT form is told apart", () => {
    expect(isVatNumber("FI02462460")).toBe(true);
    expect(isVatNumber(" fi 0246246-0 ")).toBe(true);
    expect(isVatNumber("0246246-0")).toBe(false);
    expect(isVatNumber("SE0246246001")).toBe(false);
  });

  test("survives being read again", () => {
    fc.assert(
      fc.property(businessIds, (value) => {
        expect(isBusinessId(value)).toBe(true);
        expect(normaliseBusinessId(value)).toBe(value);
        expect(normaliseBusinessId(value.replace("-", ""))).toBe(value);
        expect(normaliseBusinessId(value.replace(/^0/, ""))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  test("with any one digit wrong is refused", () => {
    fc.assert(
      fc.property(businessIds, (value) => {
        for (const index of [0, 1, 2, 3, 4, 5, 6, 8])
          for (const digit of "0123456789")
            if (digit !== value[index]) expect(isBusinessId(replaceAt(value, index, digit))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test("with two neighbouring digits swapped is refused", () => {
    fc.assert(
      fc.property(businessIds, fc.integer({ min: 0, max: 5 }), (value, index) => {
        const [left = "", right = ""] = [value[index], value[index + 1]];
        fc.pre(left !== right);
        expect(isBusinessId(replaceAt(replaceAt(value, index, right), index + 1, left))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an OID", () => {
  test.each([
    "1.2.246.10.8286189.10.100012",
    "1.2.246.10.31045308.10002.0",
    "1.2.246.537.6.918.18.10.13.1",
    "1.2.246.537.28.10000222116",
    "0.39",
    "2.999",
    "1.2.246.10.32213086.19.0",
  ])("%s is one", (value) => {
    expect(isOid(value)).toBe(true);
    expect(normaliseOid(` urn:oid:${value} `)).toBe(value);
  });

  test.each([
    "",
    "1",
    "3.1",
    "1.40",
    "0.40",
    "1.2.",
    ".1.2",
    "1..2",
    "1.2.246.10.02462460",
    "urn:oid:1.2",
    "1.2.a",
    "1.2\n",
    `1.2.${"1".repeat(61)}`,
  ])("%j is none", (value) => {
    expect(isOid(value)).toBe(false);
  });

  test("may be 64 characters long", () => {
    expect(isOid(`1.2.${"1".repeat(60)}`)).toBe(true);
  });

  test("that is none is not mended by taking the prefix away", () => {
    expect(normaliseOid("urn:oid:")).toBeNull();
    expect(normaliseOid("urn:oid:urn:oid:1.2")).toBeNull();
  });

  test.each([
    ["2048198", "0204819-8"],
    ["2085212", "0208521-2"],
    ["8286189", "0828618-9"],
    ["8182355", "0818235-5"],
    ["31045308", "3104530-8"],
    ["10000549", "1000054-9"],
    ["32213086", "3221308-6"],
    ["1602257", "0160225-7"],
  ])("under 1.2.246.10.%s carries the Business ID %s", (arc, businessId) => {
    expect(businessIdOfOid(`1.2.246.10.${arc}`)).toBe(businessId);
    expect(businessIdOfOid(`1.2.246.10.${arc}.10.0`)).toBe(businessId);
    expect(oidBelongsTo(`1.2.246.10.${arc}.10.3`, businessId)).toBe("yes");
  });

  test.each(["1.2.246.10.123456", "1.2.246.537.28.10000222116", "1.2.246.10", "1.2.246.100.2048198", "garbage"])(
    "%s carries no Business ID",
    (oid) => {
      expect(businessIdOfOid(oid)).toBeNull();
      expect(oidBelongsTo(oid, "0204819-8")).toBe("unknown");
    },
  );

  test("of another organisation is seen as such", () => {
    expect(oidBelongsTo("1.2.246.10.32213086.10.0", "0204819-8")).toBe("no");
  });

  test("gives back the Business ID it was made from", () => {
    fc.assert(
      fc.property(businessIds, fc.nat(), (businessId, unit) => {
        const oid = `1.2.246.10.${Number(businessId.replace("-", ""))}.10.${unit}`;
        expect(businessIdOfOid(oid)).toBe(businessId);
      }),
    );
  });
});

describe("a personal identity code", () => {
  const today = "2026-11-21";

  test.each([
    "010280-952L",
    "010469-999W",
    "010675-9981",
    "261298-998X",
    "040265-9985",
    "260991-999R",
    "020365-999P",
    "210281-9988",
    "010190-900P",
    "290200A901C",
    "010203B9046",
    "150575Y907A",
    "311299X908H",
  ])("%s is one", (value) => {
    expect(isPersonalIdentityCode(value, today)).toBe(true);
    expect(isPersonalIdentityCode(value.toLowerCase(), today)).toBe(value === value.toLowerCase());
  });

  test("of somebody not yet born is refused, and accepted from the day of birth on", () => {
    expect(isPersonalIdentityCode("170889F910R", today)).toBe(false);
    expect(isPersonalIdentityCode("170889F910R", "2089-08-16")).toBe(false);
    expect(isPersonalIdentityCode("170889F910R", "2089-08-17")).toBe(true);
  });

  const withCheck = (date: string, sign: string, number: string) =>
    `${date}${sign}${number}${"0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(date + number) % 31]}`;

  test.each([
    ["a day that does not exist", withCheck("300290", "-", "900")],
    ["29 February of a common year", withCheck("290201", "A", "900")],
    ["the thirteenth month", withCheck("011390", "-", "900")],
    ["number 000", withCheck("010190", "-", "000")],
    ["number 001", withCheck("010190", "-", "001")],
    ["a sign that was never given out", withCheck("010190", "G", "900")],
    ["a space in front", " 010190-900P"],
    ["a line break behind", "010190-900P\n"],
    ["nothing in it", ""],
  ])("with %s is refused", (_, value) => {
    expect(isPersonalIdentityCode(value, today)).toBe(false);
  });

  test("number 002 is the first", () => {
    expect(isPersonalIdentityCode(withCheck("010190", "-", "002"), today)).toBe(true);
    expect(isPersonalIdentityCode(withCheck("290204", "A", "900"), today)).toBe(true);
    expect(isPersonalIdentityCode(withCheck("290296", "+", "900"), "1896-02-29")).toBe(true);
    expect(isPersonalIdentityCode(withCheck("290296", "+", "900"), "1896-02-28")).toBe(false);
  });

  test.each([..."YXWVU"])("the sign %s means the 1900s", (sign) => {
    expect(isPersonalIdentityCode(withCheck("290296", sign, "900"), "1996-02-29")).toBe(true);
    expect(isPersonalIdentityCode(withCheck("290296", sign, "900"), "1996-02-28")).toBe(false);
  });

  test.each([..."ABCDEF"])("the sign %s means the 2000s", (sign) => {
    expect(isPersonalIdentityCode(withCheck("010104", sign, "900"), "2004-01-01")).toBe(true);
    expect(isPersonalIdentityCode(withCheck("010104", sign, "900"), "2003-12-31")).toBe(false);
  });

  test("with any one digit or its check character wrong is refused", () => {
    for (const index of [0, 1, 2, 3, 4, 5, 7, 8, 9])
      for (const digit of "0123456789") {
        const value = "010190-900P";
        if (digit !== value[index]) expect(isPersonalIdentityCode(replaceAt(value, index, digit), today)).toBe(false);
      }
    for (const check of "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
      expect(isPersonalIdentityCode(`010190-900${check}`, today)).toBe(check === "P");
  });

  test("is shown without what makes it personal", () => {
    expect(maskPersonalIdentityCode("010190-900P")).toBe("010190-****");
    expect(maskPersonalIdentityCode("290200A901C")).toBe("290200A****");
    expect(maskPersonalIdentityCode("something else")).toBe("****");
    expect(maskPersonalIdentityCode("")).toBe("****");
  });
});

describe("an e-mail address", () => {
  test.each([
    "maija.makela@esimerkkila.fi",
    "o'brien+kanta@mail.example.co.uk",
    "kirjaamo@hyvinvointialue.fi",
    "a@b.fi",
    "info@äänekoski.fi",
    "info@xn--nekoski-5wa5r.xn--p1ai",
    "first_last@1-numero.fi",
  ])("%s is accepted", (value) => {
    expect(isEmail(value)).toBe(true);
  });

  test("may be 254 characters long, 64 of them before the sign", () => {
    const domain = `${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(57)}.fi`;
    expect(isEmail(`${"a".repeat(64)}@${domain}`)).toBe(true);
    expect(isEmail(`${"a".repeat(64)}@d${domain}`)).toBe(false);
    expect(isEmail(`${"a".repeat(64)}@d.fi`)).toBe(true);
  });

  test.each([
    "",
    "maija",
    "@esimerkkila.fi",
    "maija@",
    "maija@localhost",
    "maija@@esimerkkila.fi",
    "maija@esimerkkila..fi",
    "maija@.fi",
    ".maija@esimerkkila.fi",
    "maija.@esimerkkila.fi",
    "ma..ija@esimerkkila.fi",
    "maija makela@esimerkkila.fi",
    "maija@esimerkkila.fi ",
    "maija@esimerkkila.fi\r\nBcc: kaikki@esimerkkila.fi",
    "Maija <maija@esimerkkila.fi>",
    "maija@esimerkkila.fi,antti@esimerkkila.fi",
    "maija@-esimerkkila.fi",
    "maija@127.0.0.1",
    `${"a".repeat(65)}@esimerkkila.fi`,
    `a@${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(63)}.${"e".repeat(63)}.fi`,
  ])("%j is refused", (value) => {
    expect(isEmail(value)).toBe(false);
  });
});

describe("a telephone number", () => {
  test.each([
    ["040 123 4567", "+358401234567"],
    ["040-1234567", "+358401234567"],
    ["(09) 123 456", "+3589123456"],
    ["+358 40 123 4567", "+358401234567"],
    ["+358 (0)40 123 4567", "+358401234567"],
    ["+358 040 123 4567", "+358401234567"],
    ["(+358) 40 1234567", "+358401234567"],
    ["00358 40 123 4567", "+358401234567"],
    ["+46 8 123 456 78", "+46812345678"],
    ["020 634 0200", "+358206340200"],
    ["040\u00a0123\u00a04567", "+358401234567"],
    [" 012345 ", "+35812345"],
    ["0123456789012", "+358123456789012"],
    ["+1 234567", "+1234567"],
    [`+${"9".repeat(15)}`, `+${"9".repeat(15)}`],
  ])("%s is read as %s", (text, phone) => {
    expect(normalisePhone(text)).toBe(phone);
  });

  test.each([
    "",
    "112",
    "abc",
    "040 123 4567 ext 2",
    "+358",
    "0",
    "+",
    "++358401234567",
    "01234",
    "01234567890123",
    "+123456",
    "+0123456789",
    "40 123 4567",
    `+${"9".repeat(16)}`,
  ])("%j is refused", (text) => {
    expect(normalisePhone(text)).toBeNull();
  });

  test("once read stays as it is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0+() -]{0,3}[0-9 ()-]{0,16}$/), (text) => {
        const phone = normalisePhone(text);
        if (phone) expect(normalisePhone(phone)).toBe(phone);
      }),
      { numRuns: 5000 },
    );
  });
});

test("a submission's reference has a year and a running number", () => {
  for (const value of ["LP-2026-0042", "LP-2026-0000", "LP-2026-10000", "IR-2026-0001"])
    expect(isSubmissionReference(value)).toBe(true);
  for (const value of ["LP-2026-42", "LP-1999-0042", "lp-2026-0042", "LP-2026-00042", "LP-2026-0042 ", "XX-2026-0042"])
    expect(isSubmissionReference(value)).toBe(false);
});

test("no text, however odd, makes a reader throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.stringMatching(/^[0-9.+-]{0,70}$/)), (text) => {
      normaliseBusinessId(text);
      normaliseOid(text);
      businessIdOfOid(text);
      isPersonalIdentityCode(text, "2026-11-21");
      maskPersonalIdentityCode(text);
      isEmail(text);
      normalisePhone(text);
    }),
    { numRuns: 5000 },
  );
});
