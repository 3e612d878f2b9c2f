import { formatDateTime } from "../calendar";
import { type Reading, receivedOf, rowsOf } from "../exports/queries";
import { columnsOf, organisationJsonSchema, type Section, sections } from "../exports/schema";
import { sentence, type Translator, translator } from "../i18n";
import { type Language, languages } from "../i18n/language";
import { csvLines } from "./csv";
import { submissionReceipt } from "./submission-receipt";
import type { ZipEntry } from "./zip";

/** The files about one organisation: a note in each language, the whole as JSON with its description, each part as CSV, and receipts. */
export async function* organisationFiles(reading: Reading, language: Language): AsyncGenerator<ZipEntry> {
  yield { name: "README.txt", content: once(readme(reading)) };
  yield { name: "organisation.json", content: json(reading) };
  yield { name: "organisation.schema.json", content: once(`${JSON.stringify(organisationJsonSchema(), null, 2)}\n`) };
  const t = translator(language);
  for (const section of sections) {
    if (reading.head.leftOut.includes(section)) continue;
    const headings = columnsOf(section).map((column) => columnTitle(t, column));
    yield { name: `csv/${fileName(section)}.csv`, content: csvLines(headings, cells(reading, section)) };
  }
  for await (const received of receivedOf(reading, language))
    yield { name: `receipts/${received.submission.reference}.pdf`, content: submissionReceipt(received, language) };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

const inKebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const inSnake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const fileName = (section: Section) => inKebab(section);

const columnTitle = (t: Translator, column: string): string =>
  sentence(t, `exports.columns.${column}`) ?? sentence(t, `histories.fields.${inSnake(column)}`) ?? column;

/** One object of the whole, a row to a line: it is written as it is read, never held. */
async function* json(reading: Reading): AsyncGenerator<string> {
  const head = JSON.stringify(reading.head, null, 2);
  yield head.slice(0, head.lastIndexOf("\n}"));
  for (const section of sections) {
    yield `,\n  ${JSON.stringify(section)}: [`;
    let separator = "\n    ";
    for await (const row of rowsOf(reading, section)) {
      yield separator + JSON.stringify(row);
      separator = ",\n    ";
    }
    yield separator.startsWith(",") ? "\n  ]" : "]";
  }
  yield "\n}\n";
}

async function* cells(reading: Reading, section: Section): AsyncGenerator<(string | null)[]> {
  const columns = columnsOf(section);
  for await (const row of rowsOf(reading, section)) {
    const values: Record<string, unknown> = row;
    yield columns.map((column) => cellOf(values[column]));
  }
}

/** Lists of plain values stand in one cell; what has an inner form is written as JSON. */
function cellOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value.join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function readme({ head }: Reading): string {
  const parts = languages.map((language) => {
    const t = translator(language);
    const names = (which: readonly Section[]) =>
      which.map((section) => `  csv/${fileName(section)}.csv: ${t(`exports.sections.${section}`)}`).join("\r\n");
    const held = sections.filter((section) => !head.leftOut.includes(section));
    const name = language === "sv" ? (head.organisation.nameSv ?? head.organisation.nameFi) : head.organisation.nameFi;
    const lines = [
      t("exports.readme.title", { organisation: name, businessId: head.organisation.businessId }),
      t("exports.readme.made", { at: formatDateTime(new Date(head.madeAt), language), name: head.madeBy }),
      t("exports.readme.json"),
      t("exports.readme.csv"),
      names(held),
      t("exports.readme.receipts"),
      t("exports.readme.secrets"),
    ];
    if (head.leftOut.length > 0) {
      const missing = head.leftOut.map((section) => t(`exports.sections.${section}`)).join(", ");
      lines.push(t("exports.readme.leftOut", { sections: missing }));
    }
    return lines.join("\r\n\r\n");
  });
  return `${parts.join("\r\n\r\n----------\r\n\r\n")}\r\n`;
}
