import type { ReactNode } from "react";
import { Tag, type Tone } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

/** What it takes to put a task into words. */
export interface Saying {
  /** The organisation's own address. */
  base: string;
  today: CalendarDate;
  t: Translator;
  language: Language;
}

export const tag = (tone: Tone, words: string): ReactNode => <Tag tone={tone}>{words}</Tag>;
