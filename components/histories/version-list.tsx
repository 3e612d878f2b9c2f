import Link from "next/link";
import { formatDate, formatDateTime, helsinkiDate } from "@/lib/calendar";
import type { ChangeLine } from "@/lib/histories/schema";
import { withParams } from "@/lib/paging";
import { ChangeTable } from "./change-table";
import { Through } from "./standing";
import { basisTold, changeTold, rolesTold, type Telling, whoTold } from "./words";

type Props = {
  lines: ChangeLine[];
  telling: Telling;
  /** Where the organisation's audit trail is, for those who may read it. */
  trailPath: string | null;
};

/** The versions of one datum, the newest first: each with what changed, who changed it and why they might. */
export const VersionList = ({ lines, telling, trailPath }: Props) =>
  lines.map((line) => <Version key={line.id} line={line} telling={telling} trailPath={trailPath} />);

function Version({ line, telling, trailPath }: { line: ChangeLine } & Omit<Props, "lines">) {
  const { t, language } = telling;
  const day = formatDate(helsinkiDate(line.at));
  return (
    <section className="mt-xl">
      <h2>{changeTold(line, t)}</h2>
      <p className="text-ink-soft text-note">
        {t("histories.version", { number: line.number })}
        {" · "}
        {formatDateTime(line.at, language)}
      </p>
      <p className="mb-s">
        {[whoTold(line, t), rolesTold(line.roles, t), basisTold(line.basis, t)].filter(Boolean).join(" · ")}
        <Through line={line} telling={telling} />
      </p>
      <ChangeTable changes={line.changes} telling={telling} />
      {trailPath && (
        <p className="mt-xs text-note">
          <Link href={withParams(trailPath, { from: day, until: day })} prefetch={false}>
            {t("histories.trail")}
          </Link>
        </p>
      )}
    </section>
  );
}
