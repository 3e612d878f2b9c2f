import { describe, expect, test } from "vitest";
import { servicesLike, servicesMeant, serviceTexts } from "@/lib/i18n/service-names";

describe("the names of services", () => {
  test("tell the former one the first time, and not again", () => {
    expect(serviceTexts("fi", [["PRESCRIPTION", "PATIENT_DATA"], ["PATIENT_DATA"], []])).toEqual([
      "Resepti-palvelu, Potilastietovaranto (ent. Potilastiedon arkisto)",
      "Potilastietovaranto",
      "",
    ]);
  });

  test.each([
    ["Potilastiedon arkisto", ["PATIENT_DATA"]],
    ["potilastietovaranto", ["PATIENT_DATA"]],
    ["  PATIENTDATAARKIVET ", ["PATIENT_DATA"]],
    ["Patient Data Rep", ["PATIENT_DATA"]],
    ["kuva-aineistojen", ["IMAGING"]],
    ["kuva aineistojen arkisto", ["IMAGING"]],
    ["bildmaterial", ["IMAGING"]],
    ["arkisto", ["PATIENT_DATA", "SOCIAL_WELFARE", "IMAGING"]],
    ["förnyelse av recept", ["RENEWAL_REQUESTS"]],
    ["fornyelse", ["RENEWAL_REQUESTS"]],
    ["kelain", ["KELAIN"]],
  ])("%j means %j", (q, services) => {
    expect(servicesMeant(q)).toEqual(services);
  });

  test.each(["", "pot", "varanto", "Mallikas", "9000001-1", "%", "(ent"])("%j means no service", (q) => {
    expect(servicesMeant(q)).toEqual([]);
  });

  test("on a page of services alone, any part of a name is enough", () => {
    expect(servicesLike("varanto")).toEqual(["PATIENT_DATA", "SOCIAL_WELFARE", "IMAGING"]);
    expect(servicesLike("")).toHaveLength(6);
    expect(servicesLike("ei mikään")).toEqual([]);
  });
});
