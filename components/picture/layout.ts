/** One box of the picture: what it is, and something more about it in smaller type. */
export interface PictureNode {
  id: string;
  label: string;
  note?: string;
  /** Drawn with a dashed line: there should be something here, and is not. */
  isGap?: boolean;
}

export interface PictureColumn {
  title: string;
  nodes: PictureNode[];
}

/** From a box in one column to a box in a later one, by their ids. */
export type PictureLink = readonly [from: string, to: string];

export interface PlacedNode extends PictureNode {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  noteLines: string[];
}

export interface Layout {
  width: number;
  height: number;
  titles: { text: string; x: number }[];
  nodes: PlacedNode[];
  links: { key: string; d: string }[];
}

/** Sizes in the picture's own units, which are CSS pixels when it is drawn at its full width. */
export const sizes = { node: 148, across: 20, down: 12, padding: 9, line: 18, noteLine: 16, title: 30, margin: 2 };

/** How much of the type fits beside each other in a box: measured for the portal's type, on the safe side. */
const labelLength = 19;
const noteLength = 21;
const mostLines = 4;

/**
 * A text in lines of at most `length` letters, broken between words, after a hyphen, or within a word that is too long; what
 * does not fit into `most` lines ends in an ellipsis.
 */
export function wrap(text: string, length: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+|(?<=-)/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    const joined = last?.endsWith("-") ? `${last}${word}` : `${last} ${word}`;
    if (last !== undefined && joined.length <= length) lines[lines.length - 1] = joined;
    else lines.push(...pieces(word, length));
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${kept[most - 1]?.slice(0, length - 1)}…`;
  return kept;
}

const pieces = (word: string, length: number): string[] => {
  const letters = [...word];
  const count = Math.max(1, Math.ceil((letters.length - 1) / (length - 1)));
  return Array.from({ length: count }, (_, index) => {
    const piece = letters.slice(index * (length - 1), (index + 1) * (length - 1));
    return index < count - 1 ? `${piece.join("")}-` : letters.slice(index * (length - 1)).join("");
  });
};

/**
 * Where everything stands: columns from left to right, each in the middle of the picture's height, the boxes of one column
 * under each other in the order in which lines reach them from the left. No two boxes touch.
 */
export function layOut(columns: readonly PictureColumn[], links: readonly PictureLink[]): Layout {
  const shown = columns.filter(({ nodes }) => nodes.length > 0);
  const order = new Map<string, number>();
  const measured = shown.map(({ nodes }) => {
    const sorted = nodes
      .map((node, index) => ({ node, weight: weightOf(node.id, links, order) ?? index, index }))
      .sort((one, other) => one.weight - other.weight || one.index - other.index)
      .map(({ node }) => measure(node));
    for (const [index, { id }] of sorted.entries()) order.set(id, index / Math.max(1, sorted.length - 1));
    return sorted;
  });
  const tall = Math.max(0, ...measured.map(heightOf));
  const nodes = measured.flatMap((column, index) => {
    const x = sizes.margin + index * (sizes.node + sizes.across);
    let y = sizes.title + (tall - heightOf(column)) / 2;
    return column.map((node) => {
      const placed = { ...node, x, y, width: sizes.node };
      y += node.height + sizes.down;
      return placed;
    });
  });
  return {
    width: Math.max(0, shown.length * (sizes.node + sizes.across) - sizes.across) + 2 * sizes.margin,
    height: sizes.title + tall + sizes.margin,
    titles: shown.map(({ title }, index) => ({ text: title, x: sizes.margin + index * (sizes.node + sizes.across) })),
    nodes,
    links: drawnLinks(nodes, links),
  };
}

/** How far down, between 0 and 1, the boxes stand from which lines come; nothing when no line comes. */
function weightOf(id: string, links: readonly PictureLink[], order: ReadonlyMap<string, number>): number | null {
  const from = links.flatMap(([source, target]) => (target === id ? (order.get(source) ?? []) : []));
  return from.length > 0 ? from.reduce((sum, one) => sum + one, 0) / from.length : null;
}

type Measured = Omit<PlacedNode, "x" | "y" | "width">;

function measure(node: PictureNode): Measured {
  const lines = wrap(node.label, labelLength, mostLines);
  const noteLines = node.note ? wrap(node.note, noteLength, 2) : [];
  const height = 2 * sizes.padding + lines.length * sizes.line + noteLines.length * sizes.noteLine;
  return { ...node, lines, noteLines, height };
}

const heightOf = (column: readonly Measured[]) =>
  column.reduce((sum, { height }) => sum + height, 0) + sizes.down * Math.max(0, column.length - 1);

/** Each line leaves a box in the middle of its right side and reaches the next in the middle of its left one, level at both ends. */
function drawnLinks(nodes: readonly PlacedNode[], links: readonly PictureLink[]): Layout["links"] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const wanted = new Map(links.map((link) => [link.join(" → "), link]));
  return [...wanted].flatMap(([key, [from, to]]) => {
    const [start, end] = [byId.get(from), byId.get(to)];
    if (!start || !end || end.x <= start.x) return [];
    const [x1, y1, x2, y2] = [start.x + start.width, start.y + start.height / 2, end.x, end.y + end.height / 2];
    const bend = (x2 - x1) / 2;
    return [{ key, d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}` }];
  });
}
