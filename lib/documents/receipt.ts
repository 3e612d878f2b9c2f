import type { Language } from "../i18n/language";
import { closeDocument, columnTable, factTable, heading, link, openDocument, paragraph } from "./pdf";

interface Listed {
  title: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What a receipt says, in the reader's language and ready to be printed. */
export interface Receipt {
  language: Language;
  title: string;
  lead: string;
  made: Date;
  facts: { label: string; value: string; isCode?: boolean }[];
  /** What was sent, field by field: beside what was in force before, if something was. */
  table: Listed & { none: string };
  /** Who has confirmed it, and the files that went with it; left out when there are none. */
  lists: (Listed & { shares: readonly number[] })[];
  /** How the receipt can be verified later, and where; without an address when it cannot be verified there. */
  proof: {
    title: string;
    text: string;
    facts: { label: string; value: string }[];
    address: string | null;
    where: string;
  };
  pageOf: (page: number, pages: number) => string;
}

/** The receipt as a tagged PDF: headings, paragraphs, tables and a link that a screen reader finds, a title and a language. */
export function receiptPdf({ facts, table, lists, proof, ...receipt }: Receipt): AsyncIterable<Uint8Array> {
  const { doc, root } = openDocument(receipt);
  heading(doc, root, "H1", receipt.title);
  paragraph(doc, root, receipt.lead);
  factTable(doc, root, facts);
  heading(doc, root, "H2", table.title);
  if (table.rows.length === 0) paragraph(doc, root, table.none);
  else columnTable(doc, root, table.heads, table.rows, table.heads.length > 2 ? [3, 4, 4] : [4, 7]);
  for (const { title, heads, rows, shares } of lists.filter((list) => list.rows.length > 0)) {
    heading(doc, root, "H2", title);
    columnTable(doc, root, heads, rows, shares);
  }
  heading(doc, root, "H2", proof.title);
  paragraph(doc, root, proof.text);
  factTable(
    doc,
    root,
    proof.facts.map((fact) => ({ ...fact, isCode: true })),
  );
  if (proof.address) {
    paragraph(doc, root, proof.where);
    link(doc, root, proof.address);
  }
  return closeDocument({ doc, root }, receipt.pageOf);
}
