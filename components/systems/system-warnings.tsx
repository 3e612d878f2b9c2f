import { Note } from "@/components/ui/note";
import { formatDate } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import type { SystemTask } from "@/lib/systems/queries";

/** What is wrong, or soon will be, with the systems in use. */
export const SystemWarnings = ({ tasks, t }: { tasks: SystemTask[]; t: Translator }) =>
  tasks.length > 0 && (
    <Note tone="warn">
      {tasks.map(({ code, systemId, name, endsOn }) => (
        <p key={systemId}>{t(`systems.warnings.${code}`, { name, date: endsOn ? formatDate(endsOn) : "" })}</p>
      ))}
    </Note>
  );
