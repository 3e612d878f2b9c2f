import { defineConfig } from "prisma/config";

/** For Prisma's own command line, where its binaries can be had; nothing else reads this. */
export default defineConfig({
  schema: "schema.prisma",
  migrations: { path: "migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
