import type { ReactNode } from "react";

export type KeyValue = {
  label: string;
  value: ReactNode;
  /** A technical value in the fixed-width type. */
  code?: boolean;
  /** The row's own link, for example to change it. */
  action?: ReactNode;
};

/** Labelled values in rows between hairlines; also the shape of "check your answers". */
export const KeyValueList = ({ rows }: { rows: KeyValue[] }) => (
  <dl className="mb-l border-line border-t">
    {rows.map((row) => (
      <div
        key={row.label}
        className="gap-x-s border-line border-b py-[11px] m:grid m:grid-cols-[minmax(0,230px)_minmax(0,1fr)_auto]"
      >
        <dt className="font-semibold">{row.label}</dt>
        <dd className={row.code ? "code" : undefined}>{row.value}</dd>
        {row.action && <dd className="m:text-right">{row.action}</dd>}
      </div>
    ))}
  </dl>
);
