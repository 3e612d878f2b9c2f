"use client";

import { useEffect, useRef } from "react";
import { Actions, buttonLook } from "@/components/ui/button";
import { Note } from "@/components/ui/note";

export type AddressWords = Record<"title" | "once" | "address" | "open", string>;

/** A calendar's address, this once: to copy, or to hand over to the calendar program of the machine. */
export function AddressShown({ address, words }: { address: string; words: AddressWords }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} role="status" tabIndex={-1} className="mt-l">
      <Note tone="ok" title={words.title}>
        <p>{words.once}</p>
        <p className="max-w-none">
          {words.address}:<br />
          <strong className="code select-all break-all">{address}</strong>
        </p>
        <Actions>
          <a href={address.replace(/^https?:/, "webcal:")} className={buttonLook("secondary")}>
            {words.open}
          </a>
        </Actions>
      </Note>
    </div>
  );
}
