/** A count beside a word; `label` says the count in words for those who hear the page ("1 vaatii toimenpiteitä"). */
export const CountBadge = ({ count, label }: { count: number; label?: string }) => (
  <span className="self-center rounded-[10px] bg-brand px-2 text-tiny text-white-base leading-5">
    <span aria-hidden={label ? true : undefined}>{count}</span>
    {label && <span className="sr-only">{label}</span>}
  </span>
);
