import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { readText } from "./csv-text";

/** CSV as Finnish spreadsheets open it right: UTF-8 with its mark, semicolons, CRLF. One file reads and writes all of it. */
const delimiter = ";";
const mark = "\uFEFF";

type Cell = string | number | null;

/** Cells that a spreadsheet would take for a formula, in signs of either width, however many apostrophes hide it. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

const hidden = (cell: Cell): string => {
  const text = cell === null ? "" : String(cell);
  return formula.test(text) ? `'${text}` : text;
};

const shown = (text: string): string => (text.startsWith("'") && formula.test(text) ? text.slice(1) : text);

const line = (cells: readonly Cell[]): string =>
  stringify([cells.map(hidden)], { delimiter, record_delimiter: "\r\n", quoted_match: /[\r\n]|^$|^\s|\s$/ });

/** A whole file, line by line: its headings first. Rows may come from the database as they are needed. */
export async function* csvLines(
  headings: readonly string[],
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  yield `${mark}${line(headings)}`;
  for await (const row of rows) yield line(row);
}

/** The file as a stream of bytes: as much is made as is fetched. */
export function csvStream(...file: Parameters<typeof csvLines>): ReadableStream<Uint8Array> {
  const lines = csvLines(...file);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}

/** The answer that a browser saves as a file; `name` is plain letters, digits and dashes. */
export const csvDownload = (name: string, ...file: Parameters<typeof csvLines>): Response =>
  new Response(csvStream(...file), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });

/** Something wrong with a file or with one of its rows: a key of the `issues` dictionary, and what fills its blanks. */
export interface CsvProblem {
  code: string;
  params?: Record<string, string | number>;
}

/** One row by the columns' keys, trimmed; `line` is where it begins in the file. */
export interface CsvRow<Key extends string> {
  line: number;
  cells: Record<Key, string>;
  problems: CsvProblem[];
}

/** A column, by every heading that it may have; those that are not `required` may be left out of the file. */
export interface CsvColumn<Key extends string> {
  key: Key;
  headings: readonly string[];
  required: boolean;
}

export type CsvReading<Key extends string> =
  /** `absent` are the columns that the file has left out. */
  | { ok: true; rows: CsvRow<Key>[]; absent: ReadonlySet<Key> }
  /** The file as a whole cannot be read. */
  | { ok: false; problem: CsvProblem };

/** What a file may hold at most. */
export interface CsvLimits {
  bytes: number;
  rows: number;
}

const refused = (code: string, params: CsvProblem["params"] = {}) =>
  ({ ok: false, problem: { code: `csv.${code}`, params } }) as const;

/**
 * Reads a file by its headings, whatever their order and case: UTF-8, UTF-16 or Windows-1252, with semicolons, commas or tabs.
 * What is too large, has too many rows or the wrong columns is refused before any row is looked at; what is wrong with
 * single rows (another encoding in the middle, too few or many cells) is said of those rows.
 */
export function readCsv<Key extends string>(
  content: Uint8Array,
  columns: readonly CsvColumn<Key>[],
  limits: CsvLimits,
): CsvReading<Key> {
  if (content.length > limits.bytes) return refused("tooLarge", { maximum: Math.floor(limits.bytes / 1_048_576) });
  if (hasMoreLinesThan(content, limits.rows * linesOfARow)) return refused("tooManyRows", { maximum: limits.rows });
  const read = readText(content);
  if (!read) return refused("notText");
  const { text, foreignLines } = read;
  if (text.trim() === "") return refused("empty");
  if (countRows(text, limits.rows + 1) > limits.rows + 1) return refused("tooManyRows", { maximum: limits.rows });
  const records = parsed(text, bestDelimiter(text, columns));
  if (!records) return refused("quotes");
  const [head, ...body] = records;
  if (!head || body.length === 0) return refused("noRows");
  if (body.length > limits.rows) return refused("tooManyRows", { maximum: limits.rows });
  if (head.cells.length > widest) return refused("unknownColumns", { columns: "…" });
  const places = placesOf(head.cells, columns);
  if (!places.ok) return places;
  const rows = body.map((record) => rowOf(record, places.places, head.cells.length, foreignLines));
  const absent = new Set(places.places.flatMap(({ key, at }) => (at < 0 ? [key] : [])));
  return { ok: true, rows, absent };
}

/** So many lines may stand in the cells of one row, taken over all rows; and no file has so many columns. */
const linesOfARow = 20;
const widest = 1_000;

/** So much of the first line tells how its cells are parted. */
const tellingStart = 10_000;

/** Whether a file has more lines than these, empty ones too: each costs something, though it holds nothing. */
function hasMoreLinesThan(content: Uint8Array, most: number): boolean {
  let lines = 0;
  for (let index = 0; index < content.length && lines <= most; index += 1) {
    const byte = content[index];
    if (byte === 0x0a || (byte === 0x0d && content[index + 1] !== 0x0a)) lines += 1;
  }
  return lines > most;
}

interface Parsed {
  line: number;
  lastLine: number;
  cells: string[];
}

/** Every record that holds something, and the lines on which it stands; null when the quotation marks make no sense. */
function parsed(text: string, separator: string): Parsed[] | null {
  try {
    const shape = { delimiter: separator, record_delimiter: ["\r\n", "\n", "\r"] };
    const found = parse(text, { ...shape, relax_column_count: true, raw: true });
    let next = 1;
    return (found as unknown as { record: string[]; raw: string }[]).flatMap(({ record, raw }) => {
      const line = next;
      next += raw.replace(/(\r\n|\r|\n)$/, "").split(/\r\n|\r|\n/).length;
      const isBlank = record.every((cell) => cell.trim() === "");
      return isBlank ? [] : [{ line, lastLine: next - 1, cells: record }];
    });
  } catch {
    return null;
  }
}

/** How many lines stand outside of quotation marks, counted until there are more than `enough`. */
function countRows(text: string, enough: number): number {
  let count = 0;
  let isQuoted = false;
  let isEmpty = true;
  for (let index = 0; index < text.length && count <= enough; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22) isQuoted = !isQuoted;
    if ((code === 0x0a || code === 0x0d) && !isQuoted) {
      if (!isEmpty) count += 1;
      isEmpty = true;
    } else isEmpty = false;
  }
  return isEmpty ? count : count + 1;
}

const plain = (heading: string) => heading.trim().replace(/\s+/g, " ").toLowerCase();

const isHeadingOf = (heading: string, { key, headings }: CsvColumn<string>) =>
  [key, ...headings].some((one) => plain(one) === plain(heading));

/** The separator under which the first line has most of the headings. */
function bestDelimiter(text: string, columns: readonly CsvColumn<string>[]): string {
  const [first = ""] = text.slice(0, tellingStart).split(/\r\n|\r|\n/, 1);
  const found = (separator: string) =>
    first.split(separator).filter((cell) => columns.some((one) => isHeadingOf(cell.replace(/^"|"$/g, ""), one))).length;
  return [delimiter, ",", "\t"].reduce((best, one) => (found(one) > found(best) ? one : best));
}

function placesOf<Key extends string>(head: string[], columns: readonly CsvColumn<Key>[]) {
  const places = columns.map((column) => ({
    column,
    at: head.flatMap((heading, index) => (isHeadingOf(heading, column) ? [index] : [])),
  }));
  const missing = places.filter(({ column, at }) => column.required && at.length === 0);
  const names = (list: typeof places) => list.map(({ column }) => column.headings[0] ?? column.key).join(", ");
  if (missing.length > 0) return refused("missingColumns", { columns: names(missing) });
  const twice = places.filter(({ at }) => at.length > 1);
  if (twice.length > 0) return refused("repeatedColumns", { columns: names(twice) });
  const unknown = head.filter((heading, index) => heading.trim() !== "" && !places.some(({ at }) => at[0] === index));
  if (unknown.length > 0) return refused("unknownColumns", { columns: unknown.slice(0, 10).join(", ").slice(0, 200) });
  return { ok: true as const, places: places.map(({ column, at }) => ({ key: column.key, at: at[0] ?? -1 })) };
}

function rowOf<Key extends string>(
  record: Parsed,
  places: { key: Key; at: number }[],
  width: number,
  foreignLines: ReadonlySet<number>,
): CsvRow<Key> {
  const { line, lastLine, cells } = record;
  const problems: CsvProblem[] = [];
  const isExtra = (cell: string, index: number) => index >= width && cell.trim() !== "";
  if (cells.length < width || cells.some(isExtra))
    problems.push({ code: "csv.cells", params: { expected: width, found: cells.length } });
  for (let at = line; at <= lastLine; at += 1) {
    if (!foreignLines.has(at)) continue;
    problems.push({ code: "csv.mixedEncoding" });
    break;
  }
  const read = places.map(({ key, at }) => [key, shown((cells[at] ?? "").replaceAll("\0", "")).trim()] as const);
  return { line, cells: Object.fromEntries(read) as Record<Key, string>, problems };
}
