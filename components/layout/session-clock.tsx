"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

const warnBefore = 5 * 60_000;
const tick = 5_000;

type Props = {
  endsAt: string;
  /** The server's time when it drew the page: a reader's clock may be wrong. */
  drawnAt: string;
  extend?: (data: FormData) => Promise<void>;
  words: { ending: string; extend: string; ended: string; signIn: string };
};

/** Watches the time; the warning is announced, stays in view, and takes neither focus nor the page away. */
export function SessionClock({ endsAt, drawnAt, extend, words }: Props) {
  const router = useRouter();
  const left = useTimeLeft(endsAt, drawnAt);
  const isQuiet = left > warnBefore;
  return (
    <div role="status" data-session-warning={isQuiet ? undefined : ""} className="sticky top-0 z-10">
      {!isQuiet && (
        <div className="border-warning-base border-b-4 bg-warn-ground">
          <div className="mx-auto flex max-w-[1200px] flex-wrap items-center gap-x-l gap-y-xs px-s py-s m:px-xl">
            <p className="mb-0 font-semibold">{left > 0 ? words.ending : words.ended}</p>
            {left <= 0 && <a href="/sign-in">{words.signIn}</a>}
            {left > 0 && extend && (
              <form
                action={async (data) => {
                  await extend(data);
                  router.refresh();
                }}
              >
                <Button tone="secondary">{words.extend}</Button>
              </form>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** Milliseconds until the end by the server's clock, looked at every few seconds. */
function useTimeLeft(endsAt: string, drawnAt: string): number {
  const [left, setLeft] = useState(Number.POSITIVE_INFINITY);
  useEffect(() => {
    const skew = Date.parse(drawnAt) - Date.now();
    const look = () => setLeft(Date.parse(endsAt) - Date.now() - skew);
    look();
    const timer = setInterval(look, tick);
    return () => clearInterval(timer);
  }, [endsAt, drawnAt]);
  return left;
}
