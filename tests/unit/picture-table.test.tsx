import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WaysTable } from "@/components/picture/ways-table";
import { groupUnits } from "@/lib/picture/policy";

const units = [
  { oid: "1.2.246.10.1", nameFi: "Terveysasema", nameSv: null },
  { oid: "1.2.246.10.2", nameFi: "Neuvola", nameSv: null },
];

const drawn = (groups: ReturnType<typeof groupUnits>) =>
  renderToStaticMarkup(
    <WaysTable groups={groups} services={["PRESCRIPTION"]} path="/picture" base="" on={null} language="fi" />,
  );

test("Somebody who may not see systems and points reads which units use which services, and nothing of the ways", () => {
  const table = drawn(groupUnits(units, []));
  for (const seen of ["Terveysasema", "Neuvola", "Resepti-palvelu"]) expect(table).toContain(seen);
  for (const kept of ["Järjestelmät", "Liityntäpisteet"]) expect(table).not.toContain(kept);
});

test("An organisation without units still has its services in the table", () => {
  expect(drawn([])).toContain("Resepti-palvelu");
});
