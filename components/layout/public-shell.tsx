import { Shell, type ShellProps } from "./shell";

/** Pages that anyone may read. */
export const PublicShell = (props: ShellProps) => <Shell home="/" {...props} />;
