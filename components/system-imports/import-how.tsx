type Props = { title: string; lines: string[]; files: { href: string; label: string }[] };

/** How a file is made, and the files that one can begin with. */
export const ImportHow = ({ title, lines, files }: Props) => (
  <>
    <h2>{title}</h2>
    <ul className="mb-m list-disc pl-m">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <p className="flex flex-wrap gap-l">
      {files.map(({ href, label }) => (
        <a key={href} href={href} download>
          {label}
        </a>
      ))}
    </p>
  </>
);
