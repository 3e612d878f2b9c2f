import { describe, expect, test } from "vitest";
import { asText } from "@/lib/paging";
import { reasonSchema } from "@/lib/reviews/schema";
import { fullName, revokeGrantSchema } from "@/lib/roles/schema";
import { readFilter, withdrawInput } from "@/lib/submissions/schema";

const zero = "\0";
const half = "\ud83d";
const id = "0190163d-8694-739b-aea5-966c26f8ad91";

describe("What somebody types", () => {
  test("reaches the database without what it cannot keep, whichever form it comes from", () => {
    const typed = `virhe${zero} jär${half}jestelmässä `;
    expect(revokeGrantSchema.parse({ grantId: id, reason: typed }).reason).toBe("virhe järjestelmässä");
    expect(reasonSchema.parse({ submissionId: id, version: "1", reason: typed }).reason).toBe("virhe järjestelmässä");
    expect(withdrawInput.parse({ submissionId: id, reason: typed }).reason).toBe("virhe järjestelmässä ");
  });

  test("into an address searches without it, too, and for no longer than any name is", () => {
    expect(asText(`Esi${zero}merkki`)).toBe("Esimerkki");
    expect(asText(zero)).toBeUndefined();
    expect(asText("a".repeat(9_000))).toHaveLength(100);
    expect(asText(["a", "b"])).toBeUndefined();
    expect(readFilter({ q: `LP${zero}-2026`, status: "DRAFT" })).toEqual({ q: "LP-2026", status: "DRAFT" });
  });

  test("as a name stands on one line and runs in one direction, because it is mailed", () => {
    expect(fullName.parse(" Maija \u202eMäkelä\n\nLue tämä:\thttps://x ")).toBe("Maija Mäkelä Lue tämä: https://x");
    expect(fullName.safeParse("Maija\u0000").success).toBe(false);
  });
});
