import type { ReactNode } from "react";
import { roles } from "./table-roles";

export type Column<Row> = {
  title: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  numeric?: boolean;
  /** Technical values (addresses, serial numbers) in the fixed-width type. */
  code?: boolean;
  /** The title is read aloud but not drawn: a column of links. */
  hiddenTitle?: boolean;
};

type Props<Row> = { columns: Column<Row>[]; rows: Row[]; rowKey: (row: Row) => string; caption?: string };

/**
 * A plain table; below 768 px each row becomes a block of lines labelled with the columns' titles. The first column
 * names its row.
 */
export function DataTable<Row>({ columns, rows, rowKey, caption }: Props<Row>) {
  return (
    <table {...roles.table} className="lined-table w-full border-collapse text-table">
      {caption && <caption className="pb-xs text-left text-h3 font-semibold">{caption}</caption>}
      <thead {...roles.group}>
        <tr {...roles.row}>
          {columns.map((column) => (
            <th key={column.title} {...roles.columnHeader} className={column.numeric ? "text-right" : undefined}>
              {column.hiddenTitle ? <span className="sr-only">{column.title}</span> : column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...roles.row}>
            {columns.map((column, index) => {
              const Cell = index === 0 ? "th" : "td";
              return (
                <Cell
                  key={column.title}
                  {...(index === 0 ? roles.rowHeader : roles.cell)}
                  data-label={column.hiddenTitle ? undefined : column.title}
                  className={look(column)}
                >
                  {column.cell(row)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const look = ({ numeric, code }: { numeric?: boolean; code?: boolean }) =>
  numeric ? "m:text-right" : code ? "code" : undefined;
