import type { ReactNode } from "react";

export type TimelineEvent = { key: string; title: ReactNode; time: string; detail?: ReactNode };

/** What has happened to something, the newest first. */
export const Timeline = ({ events }: { events: TimelineEvent[] }) => (
  <ol className="timeline">
    {events.map((event) => (
      <li key={event.key} className="relative pb-[18px] pl-6">
        {event.title}
        <div className="text-ink-soft text-small">{event.time}</div>
        {event.detail && <div className="text-note">{event.detail}</div>}
      </li>
    ))}
  </ol>
);
