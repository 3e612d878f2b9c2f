"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { requestLanguage } from "../i18n/server";
import { log } from "../log";
import { localPath, signIn } from "./config";
import { MandatesUnavailable } from "./mandates";
import { providerSignOut } from "./provider-sign-out";
import { beginRepresentation } from "./representation";
import { currentActor, endSession } from "./session";

const providers = ["suomifi", "katso", "kela"];

/** Sends the person to the chosen issuer's own pages, in the language of this request. */
export async function startSignIn(data: FormData): Promise<void> {
  const provider = String(data.get("provider"));
  if (!providers.includes(provider)) redirect("/sign-in");
  const redirectTo = localPath(String(data.get("next") ?? "")) ?? "/";
  const parameters: Record<string, string> = { ui_locales: await requestLanguage() };
  // After a refusal the issuer's own session would pass the same person in again without asking.
  if (data.get("again")) parameters.prompt = "login";
  redirect(await signIn(provider, { redirect: false, redirectTo }, parameters));
}

/** Ends the session here first, then at the issuer (docs/rules.md, "Sign-out"). */
export async function signOut(): Promise<void> {
  const actor = await currentActor();
  if (actor.kind === "VISITOR") redirect("/sign-in?out=1");
  const leaving = await endSession(actor);
  redirect(await providerSignOut(leaving));
}

/** The same for every session of the person, wherever it was begun. */
export async function signOutEverywhere(): Promise<void> {
  const actor = await currentActor();
  if (actor.kind === "VISITOR") redirect("/sign-in?out=1");
  const leaving = await endSession(actor, { everywhere: true });
  redirect(await providerSignOut(leaving));
}

/** "Asioi organisaation puolesta": on to Suomi.fi's own page, where the organisation is chosen. */
export async function actForOrganisation(): Promise<void> {
  const actor = await currentActor();
  if (actor.kind !== "PERSON") redirect("/sign-in?next=/organisations");
  const requestId = (await headers()).get("x-request-id");
  const address = await beginRepresentation(actor, await requestLanguage(), requestId).catch((error: unknown) => {
    if (!(error instanceof MandatesUnavailable)) throw error;
    log().warn({ requestId, call: error.call, status: error.status }, "mandates unavailable");
    return "/organisations?ended=unavailable";
  });
  redirect(address ?? "/organisations?ended=katso");
}

/** Any request keeps a session alive; this one comes back to where it was pressed. */
export async function extendSession(): Promise<void> {
  await currentActor();
  const referer = (await headers()).get("referer");
  redirect(localPath(referer) ?? "/organisations");
}
