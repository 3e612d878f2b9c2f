import Link from "next/link";
import type { ReactNode } from "react";

export type Task = { href: string; title: string; detail?: ReactNode; status?: ReactNode };

/** Things to do as sentences, each with the one link that does it and a status (a `Tag`) at its side. */
export const TaskList = ({ tasks }: { tasks: Task[] }) => (
  <ul className="border-line border-t">
    {tasks.map((task) => (
      <li
        key={`${task.href} ${task.title}`}
        className="grid gap-x-l gap-y-xxs border-line border-b py-4 m:grid-cols-[minmax(0,1fr)_auto] m:items-start"
      >
        <div>
          <Link href={task.href} prefetch={false} className="font-semibold">
            {task.title}
          </Link>
          {task.detail && <div className="text-ink-soft text-note">{task.detail}</div>}
        </div>
        {task.status && <div>{task.status}</div>}
      </li>
    ))}
  </ul>
);
