import { join } from "node:path";
import { root } from "./paths.mjs";

const themes = "http://valtuusrekisteri.suomi.fi";

/**
 * The environment of a demonstration's processes: our own stand-ins for the world outside, and keys made on this machine.
 * Whatever the caller has set is left as it is, except what decides between development, tests and production.
 */
export function environmentFor({ folder, ports, secrets, databaseUrl, mode, distDir = ".next" }) {
  const stand = (offset) => `http://127.0.0.1:${ports.base + offset}`;
  const { POSTGRES_PASSWORD: _postgres, OWNER_PASSWORD: _owner, ...keys } = secrets;
  return {
    SUOMIFI_ISSUER: `${stand(1)}/oidc`,
    SUOMIFI_CLIENT_ID: "kanta-extranet",
    KATSO_ISSUER: `${stand(2)}/oidc`,
    KATSO_CLIENT_ID: "kanta-extranet",
    KATSO_ENDS_ON: `${new Date().getFullYear() + 1}-12-31`,
    KELA_ISSUER: `${stand(3)}/oidc`,
    KELA_CLIENT_ID: "kanta-extranet-staff",
    MANDATES_URL: stand(1),
    MANDATES_CLIENT_ID: "kantaext",
    MANDATE_THEMES: `${themes}/kanta_asiakastietojen_hallinta`,
    MAIN_USER_THEMES: `${themes}/kanta_paakayttaja`,
    ENTRY_REGISTER_ROLES: "NIMKO,TJ,ELI,YHM,S",
    CODE_SERVICE_URL: stand(6),
    SMTP_URL: `smtp://127.0.0.1:${ports.mailbox}`,
    MAIL_FROM: "Kanta Ekstranet <ekstranet@kanta.example>",
    SUPPORT_EMAIL: "tekninentuki@kanta.example",
    CERTIFICATE_ISSUERS: join(folder, "demo-ca", "issuers.pem"),
    MOCKS_DATA: join(folder, "mocks"),
    DEMO_CA_DIR: join(folder, "demo-ca"),
    LOG_LEVEL: "info",
    ...Object.fromEntries(
      ["SUOMIFI", "KATSO", "KELA"].map((issuer) => [
        `${issuer}_FRONTCHANNEL_LOGOUT_URI`,
        `http://localhost:${ports.portal}/api/logout/front-channel`,
      ]),
    ),
    ...keys,
    ...process.env,
    NODE_ENV: mode,
    DEMO: "true",
    PORT: String(ports.portal),
    MOCKS_PORT: String(ports.base),
    ORIGIN: `http://localhost:${ports.portal}`,
    DATABASE_URL: databaseUrl,
    NEXT_DIST_DIR: distDir,
    NEXT_TELEMETRY_DISABLED: "1",
    TSX_TSCONFIG_PATH: join(root, "tsconfig.json"),
  };
}
