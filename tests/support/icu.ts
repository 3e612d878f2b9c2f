const choice = /^\s*(\w+)\s*,\s*(plural|select|selectordinal)\s*,/;

/** The names of the blanks in a text in ICU's form, those inside the branches of plurals and choices included. */
export function blanksOf(text: string): string[] {
  return [...new Set(namesIn(text))].sort();
}

function namesIn(text: string): string[] {
  return bracesOf(text).flatMap((inner) => {
    const [whole, name = ""] = choice.exec(inner) ?? [];
    if (!whole) return [inner.split(",")[0]?.trim() ?? ""];
    return [name, ...bracesOf(inner.slice(whole.length)).flatMap(namesIn)];
  });
}

/** What stands in the outermost braces; throws when they do not match. */
function bracesOf(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === "{" && depth++ === 0) start = index + 1;
    if (character === "}" && --depth === 0) found.push([...text].slice(start, index).join(""));
    if (depth < 0) break;
  }
  if (depth !== 0) throw new Error(`Braces do not match in: ${text}`);
  return found;
}
