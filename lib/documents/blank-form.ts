import type { Language } from "../i18n/language";
import {
  closeDocument,
  type Doc,
  drawn,
  factTable,
  heading,
  heightOf,
  ink,
  keepRoom,
  margin,
  openDocument,
  paragraph,
  type Structure,
  soft,
  widthOf,
  write,
} from "./pdf";

/** One thing to fill in: on lines, by ticking boxes, or in a table. A box that speaks for itself has no label. */
export type BlankField = { label: string; hints: readonly string[] } & (
  | { form: "lines"; count: number; width?: number }
  | { form: "boxes"; choices: readonly string[] }
  | { form: "table"; columns: readonly string[]; count: number }
);

/** A form to be filled in by hand, in the reader's language. */
export interface BlankForm {
  language: Language;
  title: string;
  intro: string;
  made: Date;
  sections: readonly { title: string; lead?: string | undefined; fields: readonly BlankField[] }[];
  where: { title: string; text: string; facts: readonly { label: string; value: string }[] };
  pageOf: (page: number, pages: number) => string;
}

/** The empty form as a tagged PDF. */
export function blankFormPdf({ sections, where, ...form }: BlankForm): AsyncIterable<Uint8Array> {
  const { doc, root } = openDocument(form);
  heading(doc, root, "H1", form.title);
  paragraph(doc, root, form.intro);
  for (const { title, lead, fields } of sections) {
    keepRoom(doc, sectionStart);
    heading(doc, root, "H2", title);
    if (lead) paragraph(doc, root, lead);
    for (const field of fields) blankField(doc, root, field);
  }
  heading(doc, root, "H2", where.title);
  paragraph(doc, root, where.text);
  factTable(doc, root, where.facts);
  return closeDocument({ doc, root }, form.pageOf);
}

const lineHeight = 24;
/** A heading stands above the first of its fields, never alone. */
const sectionStart = 200;
const labelLook = { size: 10.5, weight: 600, x: margin } as const;
const hintLook = { size: 9, weight: 400, color: soft, x: margin } as const;
const choiceLook = { size: 10.5, weight: 400 } as const;
const box = 10;

function blankField(doc: Doc, root: Structure, field: BlankField): void {
  const width = widthOf(doc);
  const told = [field.label, ...field.hints].reduce(
    (sum, text) => sum + heightOf(doc, text, { ...labelLook, width }),
    0,
  );
  keepRoom(doc, told + 2 * lineHeight);
  if (field.label) root.add(doc.struct("P", {}, () => write(doc, field.label, labelLook)));
  for (const hint of field.hints) root.add(doc.struct("P", {}, () => write(doc, hint, hintLook)));
  if (field.form === "lines") lines(doc, field.count, field.width ?? width);
  if (field.form === "boxes") boxes(doc, root, field.choices);
  if (field.form === "table") table(doc, root, field.columns, field.count);
  doc.y += 12;
}

function lines(doc: Doc, count: number, width: number): void {
  for (let line = 0; line < count; line += 1) {
    keepRoom(doc, lineHeight);
    doc.y += lineHeight;
    drawn(doc, () =>
      doc
        .moveTo(margin, doc.y)
        .lineTo(margin + width, doc.y)
        .lineWidth(0.6)
        .strokeColor(ink)
        .stroke(),
    );
  }
}

function boxes(doc: Doc, root: Structure, choices: readonly string[]): void {
  const list = doc.struct("L");
  root.add(list);
  const x = margin + box + 8;
  const width = widthOf(doc) - box - 8;
  doc.y += 4;
  for (const choice of choices) {
    const height = heightOf(doc, choice, { ...choiceLook, width });
    keepRoom(doc, height + 4);
    const top = doc.y;
    drawn(doc, () =>
      doc
        .rect(margin, top + 2, box, box)
        .lineWidth(0.8)
        .strokeColor(ink)
        .stroke(),
    );
    const item = doc.struct("LI");
    list.add(item);
    item.add(doc.struct("LBody", {}, () => write(doc, choice, { ...choiceLook, x, y: top, width })));
    item.end();
    doc.y = top + height + 4;
  }
  list.end();
}

function table(doc: Doc, root: Structure, columns: readonly string[], count: number): void {
  const width = widthOf(doc) / columns.length;
  const head = Math.max(...columns.map((text) => heightOf(doc, text, { ...hintLook, width: width - 8 }))) + 8;
  keepRoom(doc, head + count * lineHeight);
  const top = doc.y + 4;
  const element = doc.struct("Table");
  root.add(element);
  const row = doc.struct("TR");
  element.add(row);
  columns.forEach((text, index) => {
    const place = { ...hintLook, color: ink, x: margin + index * width + 4, y: top + 4, width: width - 8 };
    row.add(doc.struct("TH", {}, () => write(doc, text, place)));
  });
  row.end();
  element.end();
  const bottom = top + head + count * lineHeight;
  drawn(doc, () => {
    doc
      .lineWidth(0.6)
      .strokeColor(ink)
      .rect(margin, top, widthOf(doc), bottom - top)
      .stroke();
    for (let line = 0; line < count; line += 1) {
      const y = top + head + line * lineHeight;
      doc
        .moveTo(margin, y)
        .lineTo(margin + widthOf(doc), y)
        .stroke();
    }
    for (let column = 1; column < columns.length; column += 1) {
      const x = margin + column * width;
      doc.moveTo(x, top).lineTo(x, bottom).stroke();
    }
  });
  doc.y = bottom;
}
