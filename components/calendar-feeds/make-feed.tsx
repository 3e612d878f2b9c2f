"use client";

import { type FormEvent, type ReactNode, startTransition, useActionState } from "react";
import { Hidden, Reserved } from "@/components/form/reserved";
import { buttonLook } from "@/components/ui/button";
import type { DoorAction, FormResult } from "@/lib/action-result";
import { makeFeed, renewFeed } from "@/lib/calendar-feeds/actions";
import { AddressShown, type AddressWords } from "./address-shown";

type Props = {
  idempotencyKey: string;
  actingFor?: string;
  values: Record<string, string>;
  words: AddressWords;
  children: ReactNode;
  /** What stands before and beside the button, and goes with it. */
  before?: ReactNode;
  beside?: ReactNode;
};

/** The button that makes a calendar's address; in its place stands the address afterwards. */
export const MakeFeed = (props: Props) => <Shown {...props} action={makeFeed} />;

/** The same for another address in the place of one. */
export const RenewFeed = (props: Props) => <Shown {...props} action={renewFeed} />;

function Shown({ action, words, children, before, beside, ...form }: Props & { action: DoorAction }) {
  const [result, post, pending] = useActionState(action, null);
  const address = addressIn(result);
  if (address) return <AddressShown address={address} words={words} />;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    if (!pending) startTransition(() => post(data));
  };
  const problem = result?.refusal ?? Object.values(result?.errors ?? {})[0];
  return (
    <form action={post} onSubmit={onSubmit}>
      {before}
      <Reserved idempotencyKey={form.idempotencyKey} actingFor={form.actingFor} />
      {Object.entries(form.values).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <div className="mt-m flex flex-wrap items-center gap-s">
        <button
          type="submit"
          aria-disabled={pending || undefined}
          className={`${buttonLook(beside ? "primary" : "secondary")} aria-disabled:opacity-60`}
        >
          {children}
        </button>
        {beside}
      </div>
      {problem && (
        <p role="alert" className="mt-xs mb-0 font-semibold text-bad">
          {problem}
        </p>
      )}
    </form>
  );
}

const addressIn = (result: FormResult) =>
  typeof result?.values.address === "string" ? result.values.address : undefined;
