import { createHash, createHmac } from "node:crypto";

/** The role that holds the privileges. Nobody signs in as it; each database's own login is a member. */
export const appRole = "kanta_app";

const longestRoleName = 63;

/** The name of a database in a connection address; PostgreSQL's own rule when the address names none: the user's name. */
export function databaseName(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  return decodeURIComponent(url.pathname.slice(1)) || decodeURIComponent(url.username);
}

/** The login the portal uses in one database. Roles belong to the whole cluster, so its name carries the database's. */
export function appLoginName(database: string): string {
  const name = `${appRole}_${database}`;
  if (Buffer.byteLength(name) <= longestRoleName) return name;
  return `${appRole}_${createHash("sha256").update(database).digest("hex").slice(0, 40)}`;
}

/** The login's password: derived, so that migrating and serving agree on it without handing it over. */
export function appLoginPassword(database: string, authSecret: string): string {
  return createHmac("sha256", authSecret).update(`database-login:${database}`).digest("hex");
}

/** The address by which the portal itself connects: the owner's database, but as the login that owns nothing. */
export function appDatabaseUrl(databaseUrl: string, authSecret: string): string {
  const database = databaseName(databaseUrl);
  const url = new URL(databaseUrl);
  url.username = encodeURIComponent(appLoginName(database));
  url.password = appLoginPassword(database, authSecret);
  return url.toString();
}
