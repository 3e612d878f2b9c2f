/**
 * `@peculiar/x509` refuses to load without the metadata half of `Reflect`, though it never reads what it stores there.
 * Import this file before it.
 */
if (!("getMetadata" in Reflect)) {
  const nothing = () => undefined;
  Object.assign(Reflect, { defineMetadata: nothing, getMetadata: nothing, getOwnMetadata: nothing });
}
