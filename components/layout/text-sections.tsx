import { Fragment } from "react";
import { env } from "@/lib/env";

type Section = { title: string } & Record<string, string>;

/**
 * Plain reading: sections of a dictionary in the order they stand there. `item…` are lines of a list, everything else
 * paragraphs; `{support}` becomes the support's e-mail address.
 */
export const TextSections = ({ sections }: { sections: Record<string, Section> }) =>
  Object.entries(sections).map(([key, { title, ...texts }]) => (
    <section key={key}>
      <h2>{title}</h2>
      {blocks(texts).map((block) => (
        <Block key={block.lines[0]} {...block} />
      ))}
    </section>
  ));

type BlockProps = { isList: boolean; lines: string[] };

function Block({ isList, lines }: BlockProps) {
  if (isList) {
    return (
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Line text={line} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p>
      <Line text={lines.join(" ")} />
    </p>
  );
}

/** Neighbouring list lines belong together; each paragraph stands alone. */
function blocks(texts: Record<string, string>): BlockProps[] {
  const found: BlockProps[] = [];
  for (const [key, text] of Object.entries(texts)) {
    const isList = key.startsWith("item");
    const last = found.at(-1);
    if (isList && last?.isList) last.lines.push(text);
    else found.push({ isList, lines: [text] });
  }
  return found;
}

function Line({ text }: { text: string }) {
  const address = env().SUPPORT_EMAIL;
  return text.split("{support}").map((part, index) => (
    <Fragment key={part}>
      {index > 0 && <a href={`mailto:${address}`}>{address}</a>}
      {part}
    </Fragment>
  ));
}
