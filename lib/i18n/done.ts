import { sentence, type Translator } from ".";

/** What the page after a form says was done, by the event in its address; nothing for an event without words. */
export const doneText = (t: Translator, event: string | string[] | undefined): string | undefined =>
  typeof event === "string" && /^[a-z.-]{3,60}$/.test(event) ? sentence(t, `done.${event}`) : undefined;
