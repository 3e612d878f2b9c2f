import { formatDate, isCalendarDate } from "../../calendar";
import type { SubmissionKind } from "../../db/generated/enums";
import { initialValues, type StepData as NoticeData } from "./connection-point-change/step-data";
import type { Draft, StepData } from "./kind";

type Values = Record<string, string | string[] | boolean>;

/** What a step's form starts with, by its controls' names: what was typed, else what the step knows. */
export function startValues(kind: SubmissionKind, step: string, data: StepData, draft: Draft): Values {
  if (kind === "CONNECTION_POINT_CHANGE") return initialValues(data.own as NoticeData, draft);
  const typed = draft[step];
  const known = typeof typed === "object" && typed !== null ? typed : (data.defaults ?? {});
  return flat(known, "answers");
}

function flat(tree: object, prefix: string): Values {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, value]): [string, string | string[] | boolean][] => {
      const path = `${prefix}.${name}`;
      if (typeof value === "string") return [[path, isCalendarDate(value) ? formatDate(value) : value]];
      if (typeof value === "boolean") return [[path, value]];
      if (typeof value === "number") return [[path, String(value)]];
      if (Array.isArray(value) && value.every((one) => typeof one === "string")) return [[path, value]];
      return typeof value === "object" && value !== null ? Object.entries(flat(value, path)) : [];
    }),
  );
}
