import { describe, expect, test } from "vitest";
import { codeOf, type Import, imports, sources, textOf } from "@/tests/support/sources";

/**
 * Who may use what: nobody else does, except tests, which may use anything. Imports of types alone are free, except from what is marked: they leave nothing
 * behind when the program runs.
 */
const guarded: [what: string, by: string[], because: string, andItsTypes?: "andItsTypes"][] = [
  [
    "mocks/**",
    ["mocks/**", "prisma/seed/**", "scripts/**"],
    "the world outside is reached over HTTP and SMTP",
    "andItsTypes",
  ],
  [
    "tests/**",
    ["tests/**", "prisma/seed{.ts,/**}", "scripts/demo-certificate.ts"],
    "tests know the portal, not the other way",
    "andItsTypes",
  ],
  ["app/**", ["app/**"], "pages are the top of the house", "andItsTypes"],
  [
    "components/**",
    ["app/**", "components/**", "scripts/{problem-response,replace-empty-pages}.ts"],
    "rules know nothing of what they look like",
    "andItsTypes",
  ],
  ["scripts/**", ["scripts/**"], "what starts the portal is no part of it", "andItsTypes"],
  ["prisma/**", ["prisma/**", "scripts/**"], "the running portal does not migrate", "andItsTypes"],
  ["next-auth{,/**}", ["lib/auth/config.ts"], "it carries the OpenID Connect round trip and nothing more"],
  [
    "next{,/**}",
    ["app/**", "components/**", "lib/{auth,i18n}/**", "lib/{view,action}.ts", "*.ts", "scripts/serve.ts"],
    "jobs, seed and tests open the same doors without Next",
  ],
  [
    "react",
    ["app/**", "components/**", "lib/auth/session.ts", "lib/i18n/server.ts", "scripts/problem-response.ts"],
    "rules are not drawn",
  ],
  ["react-hook-form", ["components/form/**"], "one hook for every form"],
  ["@hookform/**", ["components/form/**"], "one hook for every form"],
  ["lib/db/generated/client.ts", ["lib/db/index.ts"], "nothing is read without saying for whom"],
  ["@prisma/**", ["lib/db/index.ts", "prisma/*.ts"], "nothing is read without saying for whom"],
  [
    "lib/db/index.ts",
    [
      "lib/{action,view,audit,readiness}.ts",
      "lib/{auth,jobs}/**",
      "lib/*/{queries,actions,workflow}.ts",
      "lib/submissions/kinds/**",
      "prisma/**",
      "scripts/registry-sync.ts",
      "tests/**",
    ],
    "pages and components look through a view",
  ],
  ["pg", ["prisma/**", "scripts/**"], "the portal speaks to the database through Prisma"],
  [
    "graphile-worker",
    ["lib/jobs/**", "prisma/migrate.ts"],
    "jobs are planned by lib/jobs/plan.ts, in the change's own transaction",
  ],
  ["nodemailer", ["lib/mail/**"], "an adapter to the outside, behind one function"],
  ["pino", ["lib/log.ts"], "one place decides what may be logged"],
  ["lib/*/queries.ts", ["app/**", "lib/**"], "a component is given what it shows"],
  [
    "lib/*/actions.ts",
    ["app/**", "components/**", "lib/jobs/**"],
    "a door is opened by a person or a job, not by another door",
  ],
  [
    "lib/jobs/*.ts",
    ["lib/jobs/**", "scripts/registry-sync.ts"],
    "a job is planned, never called, but by whoever waits for its end",
  ],
];

/** The one file of the jobs that is not run by the worker. */
const planning = "lib/jobs/plan.ts";

/** What these may build upon, and nothing else. */
const layers: [who: string, upon: string[], because: string][] = [
  ["components/ui/**", ["components/ui/**", "react", "next/link"], "it could stand in another product"],
  [
    "components/{form,layout}/**",
    ["components/{ui,form,layout}/**", "lib/**", "react", "next/**", "react-hook-form", "@hookform/**", "zod/mini"],
    "they know no noun of the business",
  ],
  [
    "lib/*/schema.ts",
    [
      "zod/mini",
      "lib/*/schema.ts",
      "lib/{identifiers,calendar,network,form-data,paging,certificate-files}.ts",
      "lib/db/generated/enums.ts",
      "lib/i18n/language.ts",
    ],
    "forms carry it to the browser",
  ],
  [
    "lib/*/policy.ts",
    ["lib/*/{policy,workflow,schema}.ts", "lib/auth/actor.ts", "lib/calendar.ts", "lib/db/generated/enums.ts"],
    "a policy only thinks",
  ],
];

/** Domains from the ground up: each may build upon those of the rows above it and on its own row, which must not be a circle. */
const storeys = [
  ["organisations", "persons", "messages"],
  ["roles", "registry"],
  ["services"],
  ["contacts", "findings", "systems", "reconciliation"],
  ["namings", "connection-points", "system-imports"],
  ["certificate-board"],
  ["lead-times", "eligibility", "renewals", "authorities"],
  ["consequences"],
  ["submissions"],
  ["attachments", "confirmations"],
  ["correspondence"],
  ["calendar-feeds"],
  [
    "system-switches",
    "recordings",
    "log-deliveries",
    "guide",
    "reviews",
    "audit-trail",
    "dashboard",
    "picture",
    "staff",
    "histories",
    "receipts",
  ],
  ["exports"],
];

/** Folders of lib that hold no domain. */
const notDomains = ["auth", "db", "i18n", "jobs", "mail", "documents"];

/** What the sender's door and that of the last to confirm both do: a door opens no other door. */
const sendingOfSubmissions = "lib/submissions/sending.ts";

/** What a domain's folder may hold. */
const vocabulary = ["schema.ts", "policy.ts", "queries.ts", "actions.ts", "workflow.ts"];

const matches = (path: string, pattern: string): boolean => {
  const alternatives = pattern
    .replace(/[.+^$()|[\]\\]/g, "\\$&")
    .replace(/\{([^}]*)\}/g, (_, list) => `(${list.replaceAll(",", "|")})`);
  return new RegExp(
    `^${alternatives.replaceAll("**", "\u0000").replaceAll("*", "[^/]*").replaceAll("\u0000", ".*")}$`,
  ).test(path);
};
const matchesOne = (path: string, patterns: string[]) => patterns.some((pattern) => matches(path, pattern));
const told = ({ from, to }: Import) => `${from} imports ${to}`;
const domainOf = (path: string) => {
  const [, folder] = /^lib\/([^/]+)\//.exec(path) ?? [];
  return folder && !notDomains.includes(folder) ? folder : null;
};

describe("the law of imports", () => {
  test.each(guarded)("%s is used only by %j: %s", (what, by, _, andItsTypes) => {
    const used = imports.filter(
      ({ to, isTypeOnly }) => matches(to, what) && to !== planning && (andItsTypes || !isTypeOnly),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(({ from }) => !matchesOne(from, [...by, "tests/**"])).map(told)).toEqual([]);
  });

  test.each(layers)("%s builds only upon %j: %s", (who, upon) => {
    const used = imports.filter(({ from, isTypeOnly }) => matches(from, who) && !isTypeOnly);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(({ to }) => !matchesOne(to, upon)).map(told)).toEqual([]);
  });

  test("domains build upon those below them", () => {
    const storeyOf = (domain: string) => storeys.findIndex((storey) => storey.includes(domain));
    const climbing = imports.filter(({ from, to }) => {
      const [upper, lower] = [domainOf(from), domainOf(to)];
      return upper && lower && upper !== lower && storeyOf(lower) >= storeyOf(upper);
    });
    expect(climbing.map(told)).toEqual([]);
  });

  test("every import leads somewhere", () => {
    const nowhere = imports.filter(
      ({ to }) => /^(app|components|lib|mocks|prisma|scripts|tests)\//.test(to) && !/\.\w+$/.test(to),
    );
    expect(nowhere.map(told).filter((line) => !/lib\/db\/generated|prisma\/config$/.test(line))).toEqual([]);
  });
});

describe("what reaches the browser", () => {
  const isServersOwn = (path: string) =>
    matchesOne(path, [
      "lib/db/index.ts",
      "lib/{env,audit,log,action,view}.ts",
      "lib/jobs/**",
      "lib/mail/**",
      "lib/auth/*",
      "node:*",
      "next/headers",
      "lib/*/queries.ts",
    ]) && path !== "lib/auth/actor.ts";
  const directive = (path: string) => /^\s*["'](use client|use server)["']/.exec(textOf(path))?.[1];

  /** Follows imports from the browser's files; a door is called over the network, so nothing behind it comes along. */
  const path = (from: string, seen = new Set<string>()): string[] | null => {
    for (const { to, isTypeOnly } of imports.filter((one) => one.from === from)) {
      if (isTypeOnly || seen.has(to)) continue;
      seen.add(to);
      if (isServersOwn(to)) return [from, to];
      if (!sources.includes(to) || directive(to) === "use server") continue;
      const further = path(to, seen);
      if (further) return [from, ...further];
    }
    return null;
  };

  const leaves = sources.filter((source) => /^(app|components)\//.test(source) && directive(source) === "use client");

  test.each(leaves)("with %s is nothing of the server's own", (leaf) => {
    expect(path(leaf)).toBeNull();
  });
});

describe("the domains", () => {
  test("are all on a storey", () => {
    const domains = new Set(sources.map(domainOf).filter((domain) => domain !== null));
    expect([...domains].sort()).toEqual(storeys.flat().sort());
  });

  test(`hold ${vocabulary.join(", ")} and nothing else (and the kinds of submissions)`, () => {
    const others = sources.filter(
      (path) => domainOf(path) && !path.startsWith("lib/submissions/kinds/") && path !== sendingOfSubmissions,
    );
    expect(
      others.filter(
        (path) =>
          !matchesOne(
            path,
            vocabulary.map((file) => `lib/*/${file}`),
          ),
      ),
    ).toEqual([]);
  });

  test("change nothing but through a door, and in it neither redirect, nor ask the clock, nor call the outside", () => {
    const inside = sources.filter((path) =>
      matchesOne(path, ["lib/*/{actions,workflow}.ts", "lib/submissions/kinds/**"]),
    );
    const forbidden = /\b(redirect|notFound|fetch|sendMail|inScope)\(|\bnew Date\(\)|\bDate\.now\(/;
    expect(inside.filter((path) => domainOf(path) && forbidden.test(codeOf(path)))).toEqual([]);
  });
});

test("settings are read in lib/env.ts alone", () => {
  const own = sources.filter((path) => matchesOne(path, ["{app,components,lib}/**", "*.ts"]));
  const settings = ["lib/env.ts", "instrumentation.ts", "next.config.ts"];
  expect(own.filter((path) => !settings.includes(path) && /process\.env/.test(codeOf(path)))).toEqual([]);
});

test("files are named in kebab-case", () => {
  const names = sources.map((path) => path.split("/").at(-1) ?? "");
  const isKebab = (name: string) => /^_?[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config))?\.(tsx?|mts)$/.test(name);
  expect(names.filter((name) => !isKebab(name))).toEqual([]);
});

/** Katso hands its roles over by their Finnish names. */
const katsosNames = "lib/auth/katso.ts";

test("the reader's languages are in the dictionaries, not in code", () => {
  const foreign = sources.filter(
    (path) => matchesOne(path, ["{app,components,lib}/**"]) && !path.startsWith("lib/i18n/") && path !== katsosNames,
  );
  expect(foreign.filter((path) => /[äöåÄÖÅ]/.test(textOf(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")))).toEqual([]);
});

test("nothing is left half done or silenced without a reason", () => {
  const marks = [
    ["TO", "DO"],
    ["FIX", "ME"],
    ["@ts-", "ignore"],
    ["@ts-", "nocheck"],
    ["as ", "any"],
    ["eslint-", "disable"],
  ].map((parts) => parts.join(""));
  const unexplained = /biome-ignore [\w/]+(?:: *$|$)/m;
  const left = sources.filter(
    (path) => marks.some((mark) => textOf(path).includes(mark)) || unexplained.test(textOf(path)),
  );
  expect(left).toEqual([]);
});
