const fills = { ok: "fill-ok", warn: "fill-warning-base", bad: "fill-bad" };

/** How much of something has passed, 0–100; a picture beside a text that says the same. */
export const Bar = ({ percent, tone }: { percent: number; tone: keyof typeof fills }) => (
  <svg
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    className="mt-2 h-[10px] w-full min-w-[140px] rounded-basic"
    aria-hidden
  >
    <rect width="100" height="10" className="fill-depth-light-2" />
    <rect width={Math.min(100, Math.max(0, percent))} height="10" className={fills[tone]} />
  </svg>
);
