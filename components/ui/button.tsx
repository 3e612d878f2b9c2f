import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";

export type ButtonTone = "primary" | "secondary" | "danger";

const tones: Record<ButtonTone, string> = {
  primary: "border-highlight-base bg-highlight-base text-white-base hover:bg-highlight-dark-1",
  secondary: "border-highlight-base bg-white-base text-link hover:bg-highlight-light-4",
  danger: "border-bad bg-white-base text-bad hover:bg-bad-ground",
};

const shape =
  "inline-block cursor-pointer rounded-basic border px-[22px] py-[11px] text-center text-body font-semibold leading-tight no-underline";

/** The look of a button, for the elements that must be something else. */
export const buttonLook = (tone: ButtonTone = "primary") => `${shape} ${tones[tone]}`;

type ButtonProps = Omit<ComponentProps<"button">, "className"> & { tone?: ButtonTone };

/** A plain button; inside an `ActionForm` use `Submit`. */
export const Button = ({ tone, type = "submit", ...rest }: ButtonProps) => (
  <button type={type} className={`${buttonLook(tone)} aria-disabled:opacity-60`} {...rest} />
);

type LinkProps = { href: string; children: ReactNode; tone?: ButtonTone; download?: boolean };

/** A link that looks like a button: it leads somewhere and changes nothing. A download is fetched past the router. */
export const ButtonLink = ({ href, children, tone, download }: LinkProps) =>
  download ? (
    <a href={href} className={buttonLook(tone)} download>
      {children}
    </a>
  ) : (
    <Link href={href} prefetch={false} className={buttonLook(tone)}>
      {children}
    </Link>
  );

/** The row of a page's buttons; a short remark may stand at its end. */
export const Actions = ({ children }: { children: ReactNode }) => (
  <div className="mt-xl flex flex-wrap items-center gap-s">{children}</div>
);
