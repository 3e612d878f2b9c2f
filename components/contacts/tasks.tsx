import Link from "next/link";
import { Note } from "@/components/ui/note";
import { type CalendarDate, formatDate } from "@/lib/calendar";
import type { ContactFunction } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";

type Task = {
  code: "missing" | "ends-soon" | "one-person" | "single-holder";
  function: ContactFunction | null;
  name?: string;
  endsOn?: CalendarDate;
};

/** What should be mended about the contact persons, each with the way to mend it. */
export const ContactTasks = ({ tasks, base, t }: { tasks: Task[]; base: string; t: Translator }) =>
  tasks.length > 0 && (
    <Note tone="warn" title={t("contacts.tasks.title")}>
      <ul className="list-disc pl-m">
        {tasks.map((task) => (
          <li key={`${task.code} ${task.function} ${task.name}`}>
            {taskText(task, t)}{" "}
            <Link
              href={`${base}/persons/new${task.function ? `?function=${task.function}` : ""}`}
              prefetch={false}
              aria-label={
                task.function
                  ? t("contacts.tasks.addFor", { function: t(`contacts.functions.${task.function}`) })
                  : undefined
              }
            >
              {t("contacts.tasks.add")}
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  );

const taskText = ({ code, function: wanted, name = "", endsOn }: Task, t: Translator): string =>
  t(`contacts.tasks.${code}`, {
    name,
    function: wanted ? t(`contacts.functions.${wanted}`) : "",
    date: endsOn ? formatDate(endsOn) : "",
  });
