import { ActionButton } from "@/components/form/action-button";
import { DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import type { Messages } from "@/lib/i18n";
import { endOtherSession } from "@/lib/persons/actions";

export type SessionLine = {
  id: string;
  device: string;
  method: string;
  started: string;
  seen: string;
  isThis: boolean;
};

type Props = { lines: SessionLine[]; words: Messages["settings"]["sessions"]; caption: string };

/** The person's own sessions; the one at hand says so, the others can be ended. */
export const SessionTable = ({ lines, words, caption }: Props) => (
  <DataTable
    caption={caption}
    rows={lines}
    rowKey={(line) => line.id}
    columns={[
      { title: words.device, cell: (line) => line.device },
      { title: words.method, cell: (line) => line.method },
      { title: words.started, cell: (line) => line.started },
      { title: words.seen, cell: (line) => line.seen },
      {
        title: words.action,
        hiddenTitle: true,
        cell: ({ id, device, isThis }) =>
          isThis ? (
            <Tag tone="ok">{words.thisOne}</Tag>
          ) : (
            <ActionButton
              action={endOtherSession}
              idempotencyKey={crypto.randomUUID()}
              values={{ sessionId: id }}
              tone="secondary"
            >
              {words.end}
              <span className="sr-only">: {device}</span>
            </ActionButton>
          ),
      },
    ]}
  />
);
