import { join } from "node:path";
import PDFDocument from "pdfkit";
import type { Language } from "../i18n/language";

/** What a receipt says, in the reader's language and ready to be printed. */
export interface Receipt {
  language: Language;
  title: string;
  lead: string;
  made: Date;
  facts: { label: string; value: string; isCode?: boolean }[];
  /** What was sent: before and after, field by field. */
  table: {
    title: string;
    none: string;
    heads: { label: string; before: string; after: string };
    rows: { label: string; before: string[]; after: string[] }[];
  };
  /** How the receipt can be verified later. */
  proof: { title: string; text: string; facts: { label: string; value: string }[] };
  pageOf: (page: number, pages: number) => string;
}

type Doc = PDFKit.PDFDocument;

/** From the project's folder, in which portal, worker and tests all run: what is resolved while building follows no variable. */
const fonts = join(process.cwd(), "node_modules/@fontsource/source-sans-3/files");
const fontFile = (subset: "latin" | "latin-ext", weight: 400 | 600) =>
  `${fonts}/source-sans-3-${subset}-${weight}-normal.woff`;

const margin = 56;
const ink = "#222222";
const soft = "#53606c";
const line = "#c8cdd0";

/** The receipt as a tagged PDF: headings, paragraphs and tables that a screen reader finds, a title and a language. */
export function receiptPdf(receipt: Receipt): AsyncIterable<Uint8Array> {
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: margin, bottom: margin + 20, left: margin, right: margin },
    bufferPages: true,
    pdfVersion: "1.7",
    lang: receipt.language,
    tagged: true,
    displayTitle: true,
    font: fontFile("latin", 400),
    info: { Title: receipt.title, Author: "Kela", Creator: "Kanta Ekstranet", CreationDate: receipt.made },
  });
  for (const weight of [400, 600] as const)
    for (const subset of ["latin", "latin-ext"] as const)
      doc.registerFont(`${subset}-${weight}`, fontFile(subset, weight));
  const root = doc.struct("Document");
  doc.addStructure(root);
  heading(doc, root, "H1", receipt.title);
  paragraph(doc, root, receipt.lead);
  factTable(doc, root, receipt.facts);
  heading(doc, root, "H2", receipt.table.title);
  if (receipt.table.rows.length === 0) paragraph(doc, root, receipt.table.none);
  else changeTable(doc, root, receipt.table);
  heading(doc, root, "H2", receipt.proof.title);
  paragraph(doc, root, receipt.proof.text);
  factTable(
    doc,
    root,
    receipt.proof.facts.map((fact) => ({ ...fact, isCode: true })),
  );
  root.end();
  numberPages(doc, receipt.pageOf);
  doc.end();
  return doc as unknown as AsyncIterable<Uint8Array>;
}

/** Letters that the ordinary cut of the font has not: they are taken from its wider one, which has no others. */
const wideLetters = /([^\s\u0021-\u00FF\u0131\u0152\u0153\u02C6\u02DA\u02DC\u2000-\u206F\u20AC\u2122]+)/;

const widthOf = (doc: Doc) => doc.page.width - 2 * margin;

interface Look {
  size: number;
  weight: 400 | 600;
  color?: string;
  x?: number;
  y?: number;
  width?: number;
}

function write(doc: Doc, text: string, { size, weight, color = ink, x, y, width }: Look): void {
  const runs = text.split(wideLetters).filter((run) => run !== "");
  const options = { width: width ?? widthOf(doc), lineGap: 1.5 };
  doc.fontSize(size).fillColor(color);
  runs.forEach((run, index) => {
    doc.font(`${wideLetters.test(run) ? "latin-ext" : "latin"}-${weight}`);
    const continued = index < runs.length - 1;
    if (index === 0) doc.text(run, x ?? margin, y ?? doc.y, { ...options, continued });
    else doc.text(run, { ...options, continued });
  });
}

const heightOf = (doc: Doc, text: string, { size, weight, width }: Look) =>
  doc
    .font(`latin-${weight}`)
    .fontSize(size)
    .heightOfString(text || " ", { width, lineGap: 1.5 });

function heading(doc: Doc, parent: PDFKit.PDFStructureElement, level: "H1" | "H2", text: string): void {
  const isFirst = level === "H1";
  if (!isFirst) {
    doc.moveDown(1);
    if (doc.y > doc.page.height - 160) doc.addPage();
  }
  parent.add(doc.struct(level, {}, () => write(doc, text, { size: isFirst ? 22 : 14, weight: 600 })));
  doc.moveDown(0.4);
}

function paragraph(doc: Doc, parent: PDFKit.PDFStructureElement, text: string): void {
  parent.add(doc.struct("P", {}, () => write(doc, text, { size: 10.5, weight: 400, color: soft })));
  doc.moveDown(0.6);
}

/** Cells of one row side by side, each its own tagged cell; the row never breaks over two pages unless it is longer than one. */
function row(
  doc: Doc,
  table: PDFKit.PDFStructureElement,
  cells: { text: string; tag: "TH" | "TD"; look: Look }[],
): void {
  const height = Math.max(...cells.map(({ text, look }) => heightOf(doc, text, look))) + 8;
  if (doc.y + height > doc.page.height - margin - 20) doc.addPage();
  const top = doc.y;
  const tableRow = doc.struct("TR");
  table.add(tableRow);
  for (const { text, tag, look } of cells)
    tableRow.add(doc.struct(tag, {}, () => write(doc, text || "–", { ...look, y: top + 4 })));
  tableRow.end();
  doc.y = top + height;
  doc.markContent("Artifact", { type: "Layout" });
  doc
    .moveTo(margin, doc.y)
    .lineTo(margin + widthOf(doc), doc.y)
    .lineWidth(0.5)
    .strokeColor(line)
    .stroke();
  doc.endMarkedContent();
}

function factTable(doc: Doc, parent: PDFKit.PDFStructureElement, facts: Receipt["facts"]): void {
  const table = doc.struct("Table");
  parent.add(table);
  for (const { label, value, isCode } of facts)
    row(doc, table, [
      { text: label, tag: "TH", look: { size: 10.5, weight: 600, x: margin, width: 150 } },
      {
        text: value,
        tag: "TD",
        look: { size: isCode ? 9 : 10.5, weight: 400, x: margin + 160, width: widthOf(doc) - 160 },
      },
    ]);
  table.end();
  doc.moveDown(0.6);
}

function changeTable(doc: Doc, parent: PDFKit.PDFStructureElement, { heads, rows }: Receipt["table"]): void {
  const table = doc.struct("Table");
  parent.add(table);
  const wide = (widthOf(doc) - 140) / 2 - 10;
  const columns = [
    { x: margin, width: 130 },
    { x: margin + 140, width: wide },
    { x: margin + 150 + wide, width: wide },
  ] as const;
  const line = (texts: [string, string, string], tags: ["TH" | "TD", "TH" | "TD", "TH" | "TD"]) =>
    row(
      doc,
      table,
      texts.map((text, index) => {
        const tag = tags[index] ?? "TD";
        return { text, tag, look: { size: 10, weight: tag === "TH" ? 600 : 400, ...(columns[index] ?? columns[0]) } };
      }),
    );
  line([heads.label, heads.before, heads.after], ["TH", "TH", "TH"]);
  for (const { label, before, after } of rows) line([label, before.join("\n"), after.join("\n")], ["TH", "TD", "TD"]);
  table.end();
  doc.moveDown(0.6);
}

function numberPages(doc: Doc, pageOf: Receipt["pageOf"]): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const { bottom } = doc.page.margins;
    doc.page.margins.bottom = 0;
    doc.markContent("Artifact", { type: "Pagination" });
    write(doc, pageOf(page + 1, count), { size: 9, weight: 400, color: soft, y: doc.page.height - 44 });
    doc.endMarkedContent();
    doc.page.margins.bottom = bottom;
  }
}
