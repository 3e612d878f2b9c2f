import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarDay, icsOf } from "@/lib/documents/ics";
import { daysOf, faultsOf } from "../support/ics";

const aDay = (wishes: Partial<CalendarDay> = {}): CalendarDay => ({
  uid: "certificateEnds-1@localhost",
  on: "2026-12-31",
  summary: "Varmenne vanhenee: kanta-gw1.esimerkkila.fi",
  description: "Tilaa uusi varmenne viimeistään 3.12.2026.",
  url: "http://localhost:3000/organisations/9000001-1/certificates",
  stamp: new Date("2026-11-22T10:00:00Z"),
  sequence: 3,
  ...wishes,
});

/** What is left of a text when RFC 5545 has had its way: no control characters, no halves of characters, one kind of line end. */
const kept = (text: string) => text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n]|\p{Cs}/gu, " ");

describe("a calendar file", () => {
  it("holds whole days with their words, as a parser reads them", () => {
    const calendar = icsOf({ name: "Kanta Ekstranet: Ranta, Ä & Ö; Oy", days: [aDay()] });
    expect(faultsOf(calendar)).toEqual([]);
    const { name, days } = daysOf(calendar);
    expect(name).toBe("Kanta Ekstranet: Ranta, Ä & Ö; Oy");
    const { uid, summary, description, on } = aDay();
    expect(days).toEqual([{ uid, summary, description, on, isWholeDay: true }]);
    expect(calendar).toContain("SEQUENCE:3\r\nDTSTAMP:20261122T100000Z\r\nDTSTART;VALUE=DATE:20261231\r\n");
    expect(calendar).toMatch(/REFRESH-INTERVAL;VALUE=DURATION:P/);
  });

  it("is the same, byte for byte, whenever and however often it is made", () => {
    const made = () => icsOf({ name: "Kanta", days: [aDay(), aDay({ uid: "2@localhost", on: "2028-02-29" })] });
    expect(made()).toBe(made());
  });

  it("is a calendar without days, too", () => {
    const calendar = icsOf({ name: "Kanta", days: [] });
    expect(faultsOf(calendar)).toEqual([]);
    expect(daysOf(calendar).days).toEqual([]);
  });

  it("folds lines of letters of two, three and four octets, never in the middle of one", () => {
    for (const letter of ["ä", "€", "😀", "\\", ";"])
      for (let length = 20; length < 90; length += 1) {
        const calendar = icsOf({ name: "Kanta", days: [aDay({ summary: letter.repeat(length) })] });
        expect(faultsOf(calendar)).toEqual([]);
        expect(daysOf(calendar).days[0]?.summary).toBe(letter.repeat(length));
      }
  });

  it("lets no text end its line or begin a property of its own", () => {
    const nasty = "x\r\nATTENDEE:mailto:a@b.example\r\nEND:VEVENT\nEND:VCALENDAR\rBEGIN:VALARM";
    const calendar = icsOf({ name: nasty, days: [aDay({ summary: nasty, description: nasty })] });
    expect(faultsOf(calendar)).toEqual([]);
    expect(calendar).not.toMatch(/^(ATTENDEE|BEGIN:VALARM)/m);
    expect(daysOf(calendar).days).toHaveLength(1);
  });

  it("carries any text at all", () => {
    const unit = fc.oneof(
      fc.constantFrom(
        "\r",
        "\n",
        "\r\n",
        "\\",
        "\\n",
        ";",
        ",",
        ":",
        '"',
        "\0",
        "\u0085",
        "\u2028",
        "ä",
        "😀",
        "\ud800",
      ),
      fc.string({ unit: "binary", maxLength: 40 }),
    );
    const text = fc.array(unit, { maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, text, (name, summary, description) => {
        const calendar = icsOf({ name, days: [aDay({ summary, description })] });
        expect(faultsOf(calendar)).toEqual([]);
        const [day] = daysOf(calendar).days;
        expect(day?.summary ?? "").toBe(kept(summary).replace(/\n+/g, " "));
        expect(day?.description ?? "").toBe(kept(description));
      }),
      { numRuns: 500 },
    );
  });
});
