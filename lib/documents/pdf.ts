import { join } from "node:path";
import PDFDocument from "pdfkit";
import type { Language } from "../i18n/language";

export type Doc = PDFKit.PDFDocument;
export type Structure = PDFKit.PDFStructureElement;

/** From the project's folder, in which portal, worker and tests all run: what is resolved while building follows no variable. */
const fonts = join(process.cwd(), "node_modules/@fontsource/source-sans-3/files");
const fontFile = (subset: "latin" | "latin-ext", weight: 400 | 600) =>
  `${fonts}/source-sans-3-${subset}-${weight}-normal.woff`;

export const margin = 56;
/** What the page's number stands in. */
const footer = 20;
export const ink = "#222222";
export const soft = "#53606c";
const line = "#c8cdd0";

interface About {
  language: Language;
  title: string;
  made: Date;
}

/** A tagged document of A4 pages: a title, a language, and headings, paragraphs and tables that a screen reader finds. */
export function openDocument({ language, title, made }: About): { doc: Doc; root: Structure } {
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: margin, bottom: margin + footer, left: margin, right: margin },
    bufferPages: true,
    pdfVersion: "1.7",
    lang: language,
    tagged: true,
    displayTitle: true,
    font: fontFile("latin", 400),
    info: { Title: title, Author: "Kela", Creator: "Kanta Ekstranet", CreationDate: made },
  });
  for (const weight of [400, 600] as const)
    for (const subset of ["latin", "latin-ext"] as const)
      doc.registerFont(`${subset}-${weight}`, fontFile(subset, weight));
  const root = doc.struct("Document");
  doc.addStructure(root);
  return { doc, root };
}

/** Numbers the pages and gives the document out, piece by piece. */
export function closeDocument(
  { doc, root }: { doc: Doc; root: Structure },
  pageOf: (page: number, pages: number) => string,
): AsyncIterable<Uint8Array> {
  root.end();
  numberPages(doc, pageOf);
  doc.end();
  return doc as unknown as AsyncIterable<Uint8Array>;
}

/** Letters that the ordinary cut of the font has not: they are taken from its wider one, which has no others. */
const wideLetters = /([^\s\u0021-\u00FF\u0131\u0152\u0153\u02C6\u02DA\u02DC\u2000-\u206F\u20AC\u2122]+)/;

export const widthOf = (doc: Doc) => doc.page.width - 2 * margin;

export interface Look {
  size: number;
  weight: 400 | 600;
  color?: string;
  x?: number;
  y?: number;
  width?: number;
}

/** Writes a text in the letters that it needs. */
export function write(doc: Doc, text: string, { size, weight, color = ink, x, y, width }: Look): void {
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

export const heightOf = (doc: Doc, text: string, { size, weight, width }: Look) =>
  doc
    .font(`latin-${weight}`)
    .fontSize(size)
    .heightOfString(text || " ", { width, lineGap: 1.5 });

export function heading(doc: Doc, parent: Structure, level: "H1" | "H2" | "H3", text: string): void {
  const isFirst = level === "H1";
  const size = { H1: 22, H2: 14, H3: 11.5 }[level];
  if (!isFirst) {
    doc.moveDown(1);
    if (doc.y > doc.page.height - 160) doc.addPage();
  }
  parent.add(doc.struct(level, {}, () => write(doc, text, { size, weight: 600, x: margin })));
  doc.moveDown(0.4);
}

export function paragraph(doc: Doc, parent: Structure, text: string): void {
  parent.add(doc.struct("P", {}, () => write(doc, text, { size: 10.5, weight: 400, color: soft, x: margin })));
  doc.moveDown(0.6);
}

/** Goes on to the next page when there is not this much room left on this one. */
export function keepRoom(doc: Doc, height: number): void {
  if (doc.y + height > doc.page.height - margin - footer) doc.addPage();
}

/** Draws what is no content: lines and boxes that a reader's program passes over. */
export function drawn(doc: Doc, draw: () => void): void {
  doc.markContent("Artifact", { type: "Layout" });
  draw();
  doc.endMarkedContent();
}

export interface Cell {
  text: string;
  tag: "TH" | "TD";
  look: Look;
}

/** Cells of one row side by side, each its own tagged cell; the row never breaks over two pages unless it is longer than one. */
function row(doc: Doc, table: Structure, cells: readonly Cell[]): void {
  const height = Math.max(...cells.map(({ text, look }) => heightOf(doc, text, look))) + 8;
  keepRoom(doc, height);
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

/** What is named and what it is, line by line. */
export function factTable(
  doc: Doc,
  parent: Structure,
  facts: readonly { label: string; value: string; isCode?: boolean }[],
): void {
  const rest = widthOf(doc) - 160;
  const columns = [
    { x: margin, width: 150 },
    { x: margin + 160, width: rest },
  ] as const;
  table(doc, parent, () =>
    facts.map(({ label, value, isCode }) => [
      { text: label, tag: "TH", look: { size: 10.5, weight: 600, ...columns[0] } },
      { text: value, tag: "TD", look: { size: isCode ? 9 : 10.5, weight: 400, ...columns[1] } },
    ]),
  );
}

/** A table with a row of headings; `shares` say how its width is parted. */
export function columnTable(
  doc: Doc,
  parent: Structure,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
): void {
  const gap = 10;
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let x = margin;
  const columns = shares.map((share) => {
    const column = { x, width: (widthOf(doc) * share) / whole - gap };
    x += column.width + gap;
    return column;
  });
  const cells = (texts: readonly string[], isHead: boolean) =>
    texts.map((text, index): Cell => {
      const tag = isHead || index === 0 ? "TH" : "TD";
      const column = columns[index] ?? { x: margin, width: widthOf(doc) };
      return { text, tag, look: { size: 10, weight: tag === "TH" ? 600 : 400, ...column } };
    });
  table(doc, parent, () => [cells(heads, true), ...rows.map((texts) => cells(texts, false))]);
}

function table(doc: Doc, parent: Structure, rows: () => Cell[][]): void {
  const element = doc.struct("Table");
  parent.add(element);
  for (const cells of rows()) row(doc, element, cells);
  element.end();
  doc.moveDown(0.6);
}

/** An address that can be opened from the page, and read on paper. */
export function link(doc: Doc, parent: Structure, address: string): void {
  const paragraph = doc.struct("P");
  parent.add(paragraph);
  doc.font("latin-400").fontSize(9).fillColor("#003580");
  paragraph.add(
    doc.struct("Link", {}, () =>
      doc.text(address, margin, doc.y, { width: widthOf(doc), link: address, underline: true }),
    ),
  );
  paragraph.end();
  doc.moveDown(0.6);
}

function numberPages(doc: Doc, pageOf: (page: number, pages: number) => string): void {
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
