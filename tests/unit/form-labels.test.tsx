import { expect, test } from "vitest";
import { labelsIn, summaryLines } from "@/components/form/labels";

type FieldProps = { name: string; label?: string; legend?: string };
const Field = (_: FieldProps) => null;

const markup = (
  <>
    <Field name="email" label="Sähköposti" />
    <div>
      <Field name="role" legend="Rooli" />
      {[<Field key="a" name="addresses" label="IP-osoitteet" />]}
    </div>
  </>
);

test("the summary lists errors in the order of the fields and names each field", () => {
  const errors = { role: "Valitse yksi vaihtoehto.", email: "Täytä tämä kohta." };
  expect(summaryLines(errors, labelsIn(markup))).toEqual([
    ["email", "Sähköposti: Täytä tämä kohta."],
    ["role", "Rooli: Valitse yksi vaihtoehto."],
  ]);
});

test("an error in one line of a field leads to the field", () => {
  expect(summaryLines({ "addresses.2": "Rivi 3: tarkista." }, labelsIn(markup))).toEqual([
    ["addresses", "IP-osoitteet: Rivi 3: tarkista."],
  ]);
});

test("an error of the whole form stands last, on its own", () => {
  const errors = { "": "Tarkista tiedot.", email: "Täytä tämä kohta." };
  expect(summaryLines(errors, labelsIn(markup)).at(-1)).toEqual(["", "Tarkista tiedot."]);
});

test("a label that asks is told without a colon", () => {
  const asking = labelsIn(<Field name="only" legend="Vaihtuuko vain varmenne?" />);
  expect(summaryLines({ only: "Valitse yksi vaihtoehto." }, asking)).toEqual([
    ["only", "Vaihtuuko vain varmenne? Valitse yksi vaihtoehto."],
  ]);
});
