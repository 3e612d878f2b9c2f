import { secretsOf } from "../keys";
import { issuer } from "../oidc/issuer";
import type { Client } from "../oidc/settings";
import type { Brand } from "../web/page";
import type { Handler } from "../web/server";
import { mandates, organisations, people } from "../world";
import { claimsOfScope, claimsOfSubject } from "./claims";
import { webApi } from "./mandates/routes";
import type { MandatesClient } from "./mandates/selection";
import { acrValues, signIn } from "./sign-in";

const brand: Brand = {
  name: { fi: "Suomi.fi-tunnistus", sv: "Suomi.fi-identifikation", en: "Suomi.fi e-Identification" },
  accent: "hsl(214 100% 24%)",
};

/** Suomi.fi: e-Identification and e-Authorizations on one origin, as one request handler. */
export function suomifi(settings: {
  origin: string;
  clients: Client[];
  mandatesClient: MandatesClient;
  dataFolder?: string;
  clock?: () => Date;
}): Handler {
  const identification = issuer({
    name: "suomifi",
    issuer: `${settings.origin}/oidc`,
    brand,
    clients: settings.clients,
    acrValues,
    claimsOfScope,
    claimsOf: claimsOfSubject,
    signIn,
    dataFolder: settings.dataFolder,
  });
  const authorizations = webApi({
    client: settings.mandatesClient,
    key: secretsOf("mandates", settings.dataFolder).key,
    world: { people, mandates, organisations },
    clock: settings.clock,
  });
  return async (request, response, url) => {
    if (!(await authorizations(request, response, url))) await identification(request, response, url);
  };
}
