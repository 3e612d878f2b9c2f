import { describe, expect, it } from "vitest";
import {
  katsoIds,
  mandates,
  officers,
  organisationOf,
  organisations,
  people,
  personOf,
  themes,
} from "../../mocks/world";

const unique = (values: readonly string[]) => new Set(values).size === values.length;

describe("the world outside", () => {
  it("knows each person by one key and one valid identity code of the 900 series that agrees with the birth date", () => {
    expect(unique(people.map(({ key }) => key))).toBe(true);
    expect(unique(people.map(({ identityCode }) => identityCode))).toBe(true);
    for (const { identityCode, birthDate } of people) {
      const [, day, month, year, serial, check] = /^(\d\d)(\d\d)(\d\d)[-A](9\d\d)(.)$/.exec(identityCode) ?? [];
      expect(`${year}-${month}-${day}`).toBe(birthDate.slice(2));
      expect(check).toBe("0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(`${day}${month}${year}${serial}`) % 31]);
    }
  });

  it("knows no address of a person with a non-disclosure order", () => {
    const protectedPeople = people.filter(({ nonDisclosure }) => nonDisclosure);
    expect(protectedPeople).toHaveLength(1);
    for (const { address } of protectedPeople) expect(address).toBeUndefined();
  });

  it("gives each organisation one Business ID with the right check digit", () => {
    expect(unique(organisations.map(({ businessId }) => businessId))).toBe(true);
    for (const { businessId } of organisations) {
      const weights = [7, 9, 10, 5, 8, 4, 2];
      const sum = weights.reduce((total, weight, place) => total + weight * Number(businessId[place]), 0);
      expect((sum + Number(businessId.slice(8))) % 11).toBe(0);
    }
  });

  it("names only people and organisations that exist", () => {
    for (const { person, businessId } of [...mandates, ...katsoIds]) {
      expect(() => [personOf(person), organisationOf(businessId)]).not.toThrow();
    }
    for (const { person } of officers) expect(personOf(person).group).toBe("officer");
  });

  it("gives every customer somebody who is its main user by register or by theme", () => {
    const makesMainUser = new Set<string>([themes.mainUser, "NIMKO", "ELI", "YHM", "S"]);
    const turnedAway = new Set(["9000202-5", "9000203-3"]);
    for (const { businessId } of organisations.filter((organisation) => !turnedAway.has(organisation.businessId))) {
      const roles = mandates.filter((mandate) => mandate.businessId === businessId).flatMap((mandate) => mandate.roles);
      expect(roles.some((role) => makesMainUser.has(role))).toBe(true);
    }
  });
});
