import Link from "next/link";
import { ActionButton } from "@/components/form/action-button";
import { KeyValueList } from "@/components/ui/key-value-list";
import { formatDateTime } from "@/lib/calendar";
import { type Register, WalkMode, type WalkState } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { requestWalk } from "@/lib/registry/actions";
import { WalkProgress, WalkTag, walkWish } from "./walk-state";

interface Walk {
  id: string;
  register: Register;
  mode: WalkMode;
  state: WalkState;
  modifiedAfter: Date | null;
  startedAt: Date;
  itemsDone: number;
  itemsTotal: number | null;
}

interface State {
  register: Register;
  entries: number;
  gone: number;
  last: Walk | null;
  finishedAt: Date | null;
}

type Props = { state: State; t: Translator; language: Language };

/** One register: what the portal holds of it, its latest walk, and two buttons to walk through it now. */
export const RegisterCard = ({ state: { register, entries, gone, last, finishedAt }, t, language }: Props) => (
  <section aria-labelledby={`register-${register}`} className="mb-xxl">
    <h2 id={`register-${register}`}>{t(`registry.names.${register}`)}</h2>
    <KeyValueList
      rows={[
        {
          label: t("registry.entries"),
          value: (
            <>
              {new Intl.NumberFormat(language).format(entries)}
              {gone > 0 && <div className="text-ink-soft text-note">{t("registry.goneCount", { count: gone })}</div>}
            </>
          ),
        },
        ...(finishedAt ? [{ label: t("registry.lastFinished"), value: formatDateTime(finishedAt, language) }] : []),
        {
          label: t("registry.last"),
          value: last ? <Latest walk={last} t={t} language={language} /> : t("registry.never"),
        },
      ]}
    />
    {last?.state !== "RUNNING" && (
      <div className="flex flex-wrap gap-s">
        {[WalkMode.CHANGES, WalkMode.FULL].map((mode) => (
          <ActionButton
            key={mode}
            action={requestWalk}
            idempotencyKey={crypto.randomUUID()}
            values={{ register, mode }}
            tone="secondary"
          >
            {t(mode === "FULL" ? "registry.fetchAll" : "registry.fetchChanges")}
            <span className="sr-only">: {t(`registry.names.${register}`)}</span>
          </ActionButton>
        ))}
      </div>
    )}
  </section>
);

const Latest = ({ walk, t, language }: { walk: Walk; t: Translator; language: Language }) => (
  <>
    <WalkTag state={walk.state} t={t} /> {walkWish(t, walk)}, {formatDateTime(walk.startedAt, language)}
    {walk.state === "RUNNING" && <WalkProgress walk={walk} t={t} />}
    <div className="text-note">
      <Link href={`/staff/registry/${walk.id}`} prefetch={false}>
        {t("registry.walk.details")}
        <span className="sr-only">: {t(`registry.names.${walk.register}`)}</span>
      </Link>
    </div>
  </>
);
