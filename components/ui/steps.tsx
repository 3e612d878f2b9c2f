import Link from "next/link";

export type Step = { title: string; state: "done" | "current" | "ahead"; href?: string };

/** The steps of a long form; a phone shows the current one and where it stands ("Vaihe 2/5" comes as `position`). */
export const Steps = ({
  steps,
  label,
  position,
  done,
}: {
  steps: Step[];
  label: string;
  position: string;
  done: string;
}) => (
  <nav aria-label={label} className="mb-[35px] border-line border-b text-small">
    <p className="mb-xxs text-ink-soft m:hidden">{position}</p>
    <ol className="flex flex-wrap gap-x-6">
      {steps.map((step, index) => (
        <li key={step.title} aria-current={step.state === "current" ? "step" : undefined} className={looks[step.state]}>
          {index + 1}.{" "}
          {step.href && step.state !== "current" ? (
            <Link href={step.href} prefetch={false}>
              {step.title}
            </Link>
          ) : (
            step.title
          )}
          {step.state === "done" && (
            <>
              <span aria-hidden> ✓</span>
              <span className="sr-only"> ({done})</span>
            </>
          )}
        </li>
      ))}
    </ol>
  </nav>
);

const looks: Record<Step["state"], string> = {
  done: "pb-xs text-ok max-m:hidden",
  current: "-mb-px border-highlight-base border-b-[3px] pb-xs font-semibold text-brand",
  ahead: "pb-xs text-ink-soft max-m:hidden",
};
