import { join } from "node:path";

/** What the portal's settings are in unit and integration tests; nothing listens at these addresses. */
const settings = {
  NODE_ENV: "test",
  PORT: "3000",
  ORIGIN: "http://localhost:3000",
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  AUTH_SECRET: "a secret of the tests, which protects nothing",
  IDENTITY_KEY: "1d".repeat(32),
  DEMO: "true",
  SUOMIFI_ISSUER: "http://127.0.0.1:3001/oidc",
  SUOMIFI_CLIENT_ID: "kanta-extranet",
  SUOMIFI_CLIENT_SECRET: "a secret of the tests, which protects nothing",
  KATSO_ISSUER: "http://127.0.0.1:3002/oidc",
  KATSO_CLIENT_ID: "kanta-extranet",
  KATSO_CLIENT_SECRET: "a secret of the tests, which protects nothing",
  KATSO_ENDS_ON: "2099-12-31",
  KELA_ISSUER: "http://127.0.0.1:3003/oidc",
  KELA_CLIENT_ID: "kanta-extranet-staff",
  KELA_CLIENT_SECRET: "a secret of the tests, which protects nothing",
  MANDATES_URL: "http://127.0.0.1:3001",
  MANDATES_CLIENT_ID: "kantaext",
  MANDATES_API_KEY: "a secret of the tests, which protects nothing",
  MANDATES_OAUTH_PASSWORD: "a secret of the tests, which protects nothing",
  MANDATE_THEMES: "http://valtuusrekisteri.suomi.fi/kanta_asiakastietojen_hallinta",
  MAIN_USER_THEMES: "http://valtuusrekisteri.suomi.fi/kanta_paakayttaja",
  ENTRY_REGISTER_ROLES: "NIMKO,TJ,ELI,YHM,S",
  CODE_SERVICE_URL: "http://127.0.0.1:3006",
  SMTP_URL: "smtp://127.0.0.1:3005",
  MAIL_FROM: "Kanta Ekstranet <ekstranet@kanta.example>",
  SUPPORT_EMAIL: "tekninentuki@kanta.example",
  CERTIFICATE_ISSUERS: join(import.meta.dirname, "../../.data/test/issuers.pem"),
  LOG_LEVEL: "silent",
};

Object.assign(process.env, settings);
