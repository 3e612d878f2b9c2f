/**
 * A table's own roles, written out: browsers drop a table's meaning when CSS lays its rows out as blocks, as ours do on
 * a phone. Spread onto the element: `<tr {...roles.row}>`.
 */
export const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHeader: { role: "columnheader", scope: "col" },
  rowHeader: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;
