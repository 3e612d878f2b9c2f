import { cookieName, env } from "../env";

/** The cookie that keeps the language chosen in this browser, for a year. */
export const languageCookie = () => ({
  name: cookieName("language"),
  path: "/",
  maxAge: 31_536_000,
  httpOnly: true,
  sameSite: "lax" as const,
  secure: env().ORIGIN.startsWith("https:"),
});
