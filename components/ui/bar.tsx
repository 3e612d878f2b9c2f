const tones = {
  ok: "fill-success-dark-1",
  warn: "fill-warning-base",
  bad: "fill-bad",
  info: "fill-highlight-base",
  off: "fill-depth-light-1",
};

type Props = { percent: number; tone: keyof typeof tones };

/** How much of something is behind; the figures themselves stand beside it in words, so it is not read aloud. */
export const Bar = ({ percent, tone }: Props) => (
  <svg
    viewBox="0 0 100 6"
    preserveAspectRatio="none"
    aria-hidden="true"
    className="my-[7px] block h-[10px] w-full min-w-[100px] max-w-[330px]"
  >
    <rect width="100" height="6" className="fill-depth-light-2" />
    <rect width={Math.min(100, Math.max(0, percent))} height="6" className={tones[tone]} />
  </svg>
);
