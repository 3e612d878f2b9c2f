import type { SubmissionKind } from "../../db/generated/enums";
import { kindOf } from ".";
import type { Draft } from "./kind";

/** What is known of a submission's answers and of the version of its kind by which they were typed. */
interface Versioned {
  kind: SubmissionKind;
  kindVersion: number;
}

const upgradedAnswers = ({ kind: code, kindVersion }: Versioned, answers: unknown): unknown => {
  const kind = kindOf(code);
  if (typeof answers !== "object" || answers === null || Array.isArray(answers)) return answers;
  let draft = answers as Draft;
  for (let from = kindVersion; from < kind.version; from += 1) draft = kind.upgrade?.(draft, from) ?? draft;
  return draft;
};

/**
 * A submission as its kind speaks today, whatever version it was typed by: what is stored stays as it was until somebody
 * stores the draft again. One that is newer than the code is left as it is: `isNewer` tells.
 */
export function upgraded<Row extends Versioned & { answers: unknown; sentAnswers?: unknown }>(row: Row): Row {
  const { version } = kindOf(row.kind);
  if (row.kindVersion >= version) return row;
  const answers = upgradedAnswers(row, row.answers);
  if (!row.sentAnswers) return { ...row, answers, kindVersion: version };
  return { ...row, answers, sentAnswers: upgradedAnswers(row, row.sentAnswers), kindVersion: version };
}

/** Typed by a newer version of the portal, for example while a new one is being taken into use: it can be neither read nor sent here. */
export const isNewer = ({ kind, kindVersion }: Versioned): boolean => kindVersion > kindOf(kind).version;
