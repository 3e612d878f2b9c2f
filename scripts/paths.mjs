import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

export const inRoot = (...parts) => join(root, ...parts);

/** The Node that package.json pins; children run on this path, never through npx or npm, which swallow signals. */
export const pinnedNode = inRoot("node_modules", "node", "bin", "node");

/** Lets the pinned Node run TypeScript files directly, in one process. */
export const withTypeScript = ["--import", "tsx"];
