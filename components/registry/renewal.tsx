"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Draws the page anew every few seconds while something is under way; without a script the link beside it does. */
export function Renewal({ seconds }: { seconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const clock = setInterval(() => router.refresh(), seconds * 1_000);
    return () => clearInterval(clock);
  }, [router, seconds]);
  return null;
}
