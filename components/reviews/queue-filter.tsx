import { FilterForm, FilterSelect, FilterText } from "@/components/ui/filter-form";
import type { SubmissionKind, SubmissionStatus } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";

type Status = SubmissionStatus | "ALL";

type Props = {
  path: string;
  asked: { q?: string; status?: Status; kind?: string; mine?: string };
  statuses: readonly Status[];
  kinds: readonly SubmissionKind[];
  t: Translator;
};

/** Narrows the queue: whose, in what status, of what kind, in whose hands. */
export const QueueFilter = ({ path, asked, statuses, kinds, t }: Props) => (
  <FilterForm action={path} label={t("staff.queue.filter")} submit={t("staff.queue.submit")}>
    <FilterText name="q" label={t("staff.queue.search")} value={asked.q} />
    <FilterSelect
      name="status"
      label={t("staff.queue.status")}
      value={asked.status}
      all={t("staff.queue.waiting")}
      options={statuses.map((value) => ({
        value,
        label: value === "ALL" ? t("staff.queue.all") : t(`submissions.statuses.${value}`),
      }))}
    />
    <FilterSelect
      name="kind"
      label={t("staff.queue.kind")}
      value={asked.kind}
      all={t("staff.queue.all")}
      options={kinds.map((value) => ({ value, label: t(`submissions.kinds.${value}`) }))}
    />
    <FilterSelect
      name="mine"
      label={t("staff.queue.handler")}
      value={asked.mine}
      all={t("staff.queue.anyone")}
      options={[{ value: "true", label: t("staff.queue.mine") }]}
    />
  </FilterForm>
);
