import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { oneOrMany, readForm, typedValues } from "@/lib/form-data";

const form = (...entries: [string, string | File][]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

describe("A posted form becomes what its schema expects", () => {
  test("dots nest, and whole numbers make lists", () => {
    const data = form(["addresses.0.host", "a.fi"], ["addresses.1.host", "b.fi"], ["name", "x"]);
    expect(readForm(data)).toEqual({ name: "x", addresses: [{ host: "a.fi" }, { host: "b.fi" }] });
  });

  test("the names that steer the machinery never reach a schema", () => {
    const data = form(["$key", "k"], ["$for", "9000001-1"], ["$ACTION_ID_1", ""], ["intent", "save-draft"], ["a", "1"]);
    expect(readForm(data)).toEqual({ a: "1" });
    expect(typedValues(data)).toEqual({ a: "1" });
  });

  test("a file control that was left empty is absent, and no file is given back to the page", () => {
    const certificate = new File(["x"], "gw1.pem");
    expect(readForm(form(["file", new File([], "")]))).toEqual({});
    // Posted by a script, the missing name has become one of these words on its way.
    for (const name of ["blob", "undefined"]) expect(readForm(form(["file", new File([], name)]))).toEqual({});
    expect(readForm(form(["file", new File([], "empty.pdf")]))).toHaveProperty("file");
    expect(readForm(form(["file", certificate]))).toEqual({ file: certificate });
    expect(typedValues(form(["file", certificate], ["note", "n"]))).toEqual({ note: "n" });
  });

  test("a group of checkboxes is a list whether none, one or several are ticked", () => {
    const schema = z.object({ services: oneOrMany(z.enum(["A", "B"])) });
    expect(schema.parse(readForm(form()))).toEqual({ services: [] });
    expect(schema.parse(readForm(form(["services", "A"])))).toEqual({ services: ["A"] });
    expect(schema.parse(readForm(form(["services", "A"], ["services", "B"])))).toEqual({ services: ["A", "B"] });
  });

  test("no name reaches an object's prototype", () => {
    const data = form(["__proto__.admin", "1"], ["constructor.prototype.admin", "1"], ["a.__proto__.admin", "1"]);
    expect(readForm(data)).toEqual({});
    expect({}).not.toHaveProperty("admin");
  });

  test("a name that contradicts another is left out", () => {
    expect(readForm(form(["a.0", "1"], ["a.b", "2"]))).toEqual({ a: ["1"] });
    expect(readForm(form(["a", "1"], ["a.b", "2"]))).toEqual({ a: { b: "2" } });
  });

  test("fifty thousand fields are read in one go", () => {
    const data = form(...Array.from({ length: 50_000 }, (_, index): [string, string] => [`a${index}`, ""]));
    const started = performance.now();
    readForm(data);
    typedValues(data);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test("a private key is not given back to the page, in whatever field it was pasted", () => {
    const key = ["-----BEGIN RSA", "PRIVATE KEY-----\nMIIE\n-----END RSA", "PRIVATE KEY-----"].join(" ");
    const data = form(["pasted", key], ["answers.name", `gw1 ${key.toLowerCase()}`], ["version", "3"]);
    expect(typedValues(data)).toEqual({ version: "3" });
  });

  test("whatever is posted is read without a fault", () => {
    const segment = fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "0", "999", "1000", "a"));
    const name = fc.array(segment, { maxLength: 10 }).map((segments) => segments.join("."));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (entries) => {
        readForm(form(...entries));
        typedValues(form(...entries));
      }),
    );
    expect(Object.prototype).not.toHaveProperty("a");
  });
});
