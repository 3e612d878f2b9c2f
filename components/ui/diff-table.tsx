import type { ReactNode } from "react";
import { roles } from "./table-roles";

export type DiffRow = {
  key: string;
  label: string;
  before: ReactNode;
  after: ReactNode;
  changed: boolean;
  code?: boolean;
  /** For example the link that asks for a correction. */
  action?: ReactNode;
};

type Props = {
  caption?: string;
  titles: { label: string; before: string; after: string; action?: string };
  rows: DiffRow[];
};

/** Before and after side by side with only the change marked; stacked with labels on a phone. */
export function DiffTable({ caption, titles, rows }: Props) {
  const heads = [titles.label, titles.before, titles.after];
  return (
    <table {...roles.table} className="lined-table w-full border-collapse text-table">
      {caption && <caption className="pb-xs text-left text-h3 font-semibold">{caption}</caption>}
      <thead {...roles.group}>
        <tr {...roles.row}>
          {heads.map((head) => (
            <th key={head} {...roles.columnHeader} className={head === titles.after ? "m:pl-3" : undefined}>
              {head}
            </th>
          ))}
          {titles.action && (
            <th {...roles.columnHeader}>
              <span className="sr-only">{titles.action}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map((row) => (
          <DiffLine key={row.key} row={row} titles={titles} />
        ))}
      </tbody>
    </table>
  );
}

function DiffLine({ row, titles }: { row: DiffRow; titles: Props["titles"] }) {
  const code = row.code ? "code" : "";
  const before = row.changed ? <del className="decoration-1">{row.before}</del> : row.before;
  const after = row.changed ? <ins className="no-underline">{row.after}</ins> : row.after;
  return (
    <tr {...roles.row}>
      <th {...roles.rowHeader}>{row.label}</th>
      <td {...roles.cell} data-label={titles.before} className={`text-ink-soft ${code}`}>
        {before}
      </td>
      <td
        {...roles.cell}
        data-label={titles.after}
        className={`${code} ${row.changed ? "bg-warn-ground font-semibold m:pl-3" : "m:pl-3"}`}
      >
        {after}
      </td>
      {titles.action && (
        <td {...roles.cell} className="m:pl-3">
          {row.action}
        </td>
      )}
    </tr>
  );
}
