import { type Layout, type PlacedNode, sizes } from "./layout";

type Props = { layout: Layout; title: string; description: string };

const colours = (isGap?: boolean) =>
  isGap ? "fill-white-base stroke-ink-soft" : "fill-highlight-light-3 stroke-highlight-base";

/** The picture itself: boxes, the lines between them, and their titles. What it shows stands beside it as a table. */
export const Drawing = ({ layout, title, description }: Props) => (
  <svg
    role="img"
    aria-labelledby="picture-title picture-description"
    viewBox={`0 0 ${layout.width} ${layout.height}`}
    width={layout.width}
    height={layout.height}
    className="block h-auto max-w-none print:max-w-full"
  >
    <title id="picture-title">{title}</title>
    <desc id="picture-description">{description}</desc>
    {layout.titles.map(({ text, x }) => (
      <text key={text} x={x} y={16} fontSize={14} fontWeight={600} className="fill-ink-soft">
        {text}
      </text>
    ))}
    {layout.links.map(({ key, d }) => (
      <path key={key} d={d} fill="none" strokeWidth={1.5} className="stroke-depth-dark-1" />
    ))}
    {layout.nodes.map((node) => (
      <Box key={node.id} node={node} />
    ))}
  </svg>
);

function Box({ node }: { node: PlacedNode }) {
  const { x, y, width, height, lines, noteLines, isGap } = node;
  const firstLine = y + sizes.padding + 13;
  const firstNote = firstLine + lines.length * sizes.line;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={2}
        strokeWidth={1.5}
        strokeDasharray={isGap ? "5 4" : undefined}
        className={colours(isGap)}
      />
      {rowsOf(lines, firstLine, sizes.line).map((row) => (
        <text key={row.y} x={x + sizes.padding} y={row.y} fontSize={14} fontWeight={600} className="fill-ink">
          {row.line}
        </text>
      ))}
      {rowsOf(noteLines, firstNote, sizes.noteLine).map((row) => (
        <text key={row.y} x={x + sizes.padding} y={row.y} fontSize={13} className="fill-ink-soft">
          {row.line}
        </text>
      ))}
    </g>
  );
}

const rowsOf = (lines: string[], first: number, height: number) =>
  lines.map((line, index) => ({ line, y: first + index * height }));
