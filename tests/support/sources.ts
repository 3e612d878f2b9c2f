import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const root = join(import.meta.dirname, "../..");

/** One `import … from`; `to` is a path of the project or the name of a package. */
export type Import = { from: string; to: string; isTypeOnly: boolean };

/** Every file of ours that holds TypeScript, by its path from the root; nothing that a tool has written. */
export const sources: readonly string[] = globSync(
  "{app,components,lib,mocks,prisma,scripts,tests}/**/*.{ts,tsx,mts}",
  {
    cwd: root,
  },
)
  .concat(globSync("*.ts", { cwd: root }))
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !path.startsWith("lib/db/generated/") && !path.endsWith(".d.ts"))
  .sort();

export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

/** The text without comments and without what stands in quotes, for rules about what code does. */
export const codeOf = (path: string): string =>
  textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(?<![:"'`\\])\/\/.*$/gm, "")
    .replace(/(["'])(?:\\.|(?!\1)[^\\\n])*\1/g, '""');

const statement =
  /^\s*(?:import|export)\b(?<clause>[^;'"]*?)\bfrom\s*["'](?<named>[^"']+)["']|^\s*import\s*["'](?<bare>[^"']+)["']|\bimport\(\s*["'](?<late>[^"']+)["']\s*\)/gm;

/** What the file imports. An import counts as types only when nothing of it is left when the program runs. */
export const importsOf = (path: string): Import[] =>
  [...textOf(path).matchAll(statement)].map(({ groups = {} }) => {
    const clause = groups.clause?.trim() ?? "";
    const names = /^\{([^}]*)\}$/
      .exec(clause)?.[1]
      ?.split(",")
      .map((name) => name.trim())
      .filter(Boolean);
    const isTypeOnly = clause.startsWith("type ") || (names?.every((name) => name.startsWith("type ")) ?? false);
    return { from: path, to: resolve(path, groups.named ?? groups.bare ?? groups.late ?? ""), isTypeOnly };
  });

export const imports: readonly Import[] = sources.flatMap(importsOf);

function resolve(from: string, written: string): string {
  if (!written.startsWith(".") && !written.startsWith("@/")) return written;
  const path = written.startsWith("@/") ? written.slice(2) : relative(root, join(root, dirname(from), written));
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => /\.\w+$/.test(candidate) && existsSync(join(root, candidate))) ?? path;
}
