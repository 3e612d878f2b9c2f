import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CsvColumn, csvLines, csvStream, readCsv } from "@/lib/documents/csv";

type Key = "name" | "town" | "note";

const columns: CsvColumn<Key>[] = [
  { key: "name", headings: ["Nimi", "Namn"], required: true },
  { key: "town", headings: ["Kunta", "Kommun"], required: true },
  { key: "note", headings: ["Huomautus", "Anmärkning"], required: false },
];
const limits = { bytes: 12_000_000, rows: 5_000 };

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const read = (content: Uint8Array | string) =>
  readCsv(typeof content === "string" ? utf8(content) : content, columns, limits);
const rowsOf = (content: Uint8Array | string) => {
  const reading = read(content);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.rows;
};
const codeOf = (content: Uint8Array | string) => {
  const reading = read(content);
  return reading.ok ? null : reading.problem.code;
};

async function written(rows: (string | null)[][]): Promise<string> {
  let file = "";
  for await (const line of csvLines(["Nimi", "Kunta", "Huomautus"], rows)) file += line;
  return file;
}

describe("writing CSV", () => {
  test("begins with the mark by which a spreadsheet knows UTF-8, and parts cells with semicolons and lines with CRLF", async () => {
    expect(await written([["Äyri", "Åbo", null]])).toBe('\uFEFFNimi;Kunta;Huomautus\r\nÄyri;Åbo;""\r\n');
  });

  test.each(["=1+1", "+358", "-1", "@SUM", "\tx", "\n=x", "＝1+1", "'=x"])(
    "hides %j from the spreadsheet's formulas",
    async (cell) => {
      expect(await written([[cell, "a", "b"]])).toContain(`'${cell}`);
    },
  );

  test("makes only as much of a file as is fetched", async () => {
    let made = 0;
    function* rows() {
      for (;;) {
        made += 1;
        yield [String(made)];
      }
    }
    const reader = csvStream(["Nimi"], rows()).getReader();
    for (let fetched = 0; fetched < 5; fetched += 1) await reader.read();
    await reader.cancel();
    expect(made).toBeLessThan(10);
  });
});

describe("reading CSV", () => {
  test("gives back what was written, whatever stands in the cells", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.stringMatching(/^['=+\-@;"\r\n ,\t]{0,6}[a-ö]$/),
      fc.constantFrom("", "=cmd|' /C calc'!A0", 'a"b', "a;b", "a\r\nb", "a\nb", "Å"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), async (rows) => {
        const kept = rows
          .map((row) => row.map((one) => one.replaceAll("\0", "")))
          .filter((row) => row.some((one) => one.trim() !== ""));
        fc.pre(kept.length > 0);
        const back = rowsOf(await written(kept)).map(({ cells }) => [cells.name, cells.town, cells.note]);
        expect(back).toEqual(kept.map((row) => row.map((one) => one.trim())));
      }),
    );
  });

  test("knows the line on which each row begins, over cells of several lines and blank lines", () => {
    const rows = rowsOf('Nimi;Kunta\r\n"A\r\nB";Turku\r\n\r\n;\r\nC;"Åbo\n\nX"\nD;Espoo');
    expect(rows.map(({ line, cells }) => [line, cells.name])).toEqual([
      [2, "A\r\nB"],
      [6, "C"],
      [9, "D"],
    ]);
  });

  test.each([
    ["UTF-8 with its mark", utf8("\uFEFFNimi;Kunta\nÄyri;Åbo")],
    ["UTF-8 without a mark", utf8("Nimi;Kunta\nÄyri;Åbo")],
    ["Windows-1252", latin("Nimi;Kunta\nÄyri;Åbo")],
    ["UTF-16, little end first", new Uint8Array(Buffer.from("\uFEFFNimi;Kunta\nÄyri;Åbo", "utf16le"))],
    ["UTF-16 without a mark", new Uint8Array(Buffer.from("Nimi;Kunta\nÄyri;Åbo", "utf16le"))],
    ["UTF-16, big end first", new Uint8Array(Buffer.from("\uFEFFNimi;Kunta\nÄyri;Åbo", "utf16le").swap16())],
  ])("reads %s", (_, content) => {
    expect(rowsOf(content)[0]?.cells).toEqual({ name: "Äyri", town: "Åbo", note: "" });
  });

  test("says which rows are written in another encoding than the rest", () => {
    const content = new Uint8Array(
      Buffer.concat([utf8("Nimi;Kunta\nÄyri;Åbo\n"), latin("Äyri;Turku\n"), utf8("Yrjö;Turku\n")]),
    );
    expect(rowsOf(content).map(({ line, problems }) => [line, problems.map(({ code }) => code)])).toEqual([
      [2, []],
      [3, ["csv.mixedEncoding"]],
      [4, []],
    ]);
  });

  test("finds both encodings on one line as well", () => {
    const content = new Uint8Array(Buffer.concat([utf8("Nimi;Kunta\nÄyri;"), latin("Åbo\n")]));
    expect(rowsOf(content)[0]?.problems).toEqual([{ code: "csv.mixedEncoding" }]);
  });

  test("takes commas, tabs, other orders, other languages and a lower case", () => {
    expect(rowsOf("kommun,NAMN\nÅbo,Äyri")[0]?.cells).toEqual({ name: "Äyri", town: "Åbo", note: "" });
    expect(rowsOf('"Nimi"\t"Kunta"\nÄyri\tÅbo')[0]?.cells.town).toBe("Åbo");
  });

  test("says of a row that it has too few or too many cells", () => {
    const rows = rowsOf("Nimi;Kunta\nA\nB;C;D\nE;F;");
    expect(rows.map(({ problems }) => problems[0]?.params ?? null)).toEqual([
      { expected: 2, found: 1 },
      { expected: 2, found: 3 },
      null,
    ]);
  });

  test.each([
    ["csv.empty", ""],
    ["csv.empty", "\uFEFF \r\n"],
    ["csv.noRows", "Nimi;Kunta\n"],
    ["csv.missingColumns", "Nimi;Paikka\nA;B"],
    ["csv.repeatedColumns", "Nimi;Kunta;Namn\nA;B;C"],
    ["csv.unknownColumns", "Nimi;Kunta;Kengännumero\nA;B;C"],
    ["csv.quotes", 'Nimi;Kunta\n"A;B'],
    ["csv.quotes", 'Nimi;Kunta\nA"b;B'],
    ["csv.tooManyRows", `Nimi;Kunta\n${"A;B\n".repeat(5_001)}`],
    ["csv.notText", new Uint8Array([0x50, 0x4b, 3, 4, 0, 1, 2, 3, 255, 254, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46])],
    ["csv.tooLarge", new Uint8Array(12_000_001)],
  ])("refuses the file: %s", (code, content) => {
    expect(codeOf(content)).toBe(code);
  });

  test("refuses 100,000 rows at once, without reading them", () => {
    const content = utf8(`Nimi;Kunta\n${"Äyri;Åbo\n".repeat(100_000)}`);
    const started = performance.now();
    expect(codeOf(content)).toBe("csv.tooManyRows");
    expect(performance.now() - started).toBeLessThan(500);
  });

  test.each([
    ["csv.tooManyRows", `Nimi;Kunta\n${"\n".repeat(3_000_000)}A;B`],
    ["csv.tooManyRows", `Nimi;Kunta\r\n"${"\r\n".repeat(3_000_000)}";B`],
    ["csv.unknownColumns", `Nimi;Kunta${";".repeat(1_000_000)}\nA;B`],
  ])("refuses millions of nothings without taking the machine's time or memory: %s", (code, content) => {
    const before = performance.now();
    expect(codeOf(content)).toBe(code);
    expect(performance.now() - before).toBeLessThan(4_000);
  });

  test("takes as many rows as are allowed", () => {
    expect(rowsOf(`Nimi;Kunta\r\n${"A;B\r\n".repeat(5_000)}`)).toHaveLength(5_000);
  });

  test("never throws, whatever is sent", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (content) => void read(content)));
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void read(`Nimi;Kunta\n${text}`)));
  });
});
