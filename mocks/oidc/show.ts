import type { Context } from "oidc-provider";
import { languageOf } from "../web/language";
import { draw, type Page } from "../web/page";
import type { IssuerSettings } from "./settings";

/** The language of a page that the provider itself draws: chosen here, asked for by the service, or the browser's. */
export const languageFor = (context: Context) =>
  languageOf(
    new URL(context.href).searchParams.get("lang"),
    context.oidc?.params?.ui_locales,
    context.get("accept-language"),
  );

/** Answers a request to the provider with a page. The answer to a post has no address of its own, so it offers no other language. */
export function show({ brand }: IssuerSettings, context: Context, page: Page) {
  const url = context.method === "GET" ? new URL(context.originalUrl, context.href) : undefined;
  context.type = "html";
  context.body = draw(page, { brand, language: languageFor(context), url });
}
