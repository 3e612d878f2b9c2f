import { KeyValueList } from "@/components/ui/key-value-list";
import type { Messages } from "@/lib/i18n";

type Props = { head: { seq: string; hash: string } | null; words: Messages["audit"]["head"] };

/** The chain's last link: what anyone may write down today, and compare later. */
export const TrailHead = ({ head, words }: Props) => (
  <section className="mt-xl">
    <h2>{words.title}</h2>
    <p className="text-ink-soft text-note">{words.text}</p>
    {head ? (
      <KeyValueList
        rows={[
          { label: words.count, value: head.seq },
          { label: words.hash, value: <span className="break-all">{head.hash}</span>, code: true },
        ]}
      />
    ) : (
      <p>{words.none}</p>
    )}
  </section>
);
