import Link from "next/link";
import { translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

type Props = { href: string; count: number; isOpen: boolean; language: Language };

/** The way to what has been written about a submission; nothing of one that has not been sent. */
export const MessagesLink = ({ href, count, isOpen, language }: Props) =>
  isOpen && (
    <p>
      <Link href={href} prefetch={false}>
        {translator(language)("correspondence.link", { count })}
      </Link>
    </p>
  );
