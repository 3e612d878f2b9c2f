export const form = {
  error: "Virhe",
  checkOne: "Tarkista yksi kohta",
  checkMany: "Tarkista {count} kohtaa",
  theirs: {
    title: "Tietoja on muutettu sillä välin",
    by: "{name} tallensi tiedot {when}, kun sinulla oli lomake auki. Alla ovat kohdat, jotka eroavat toisistaan.",
    meanwhile: "Joku muu tallensi tiedot, kun sinulla oli lomake auki. Alla ovat kohdat, jotka eroavat toisistaan.",
    someone: "Joku muu",
    same: "Tiedot eivät eroa niistä, jotka kirjoitit tähän lomakkeeseen.",
    field: "Kohta",
    typed: "Sinun kirjoittamasi",
    saved: "Tallennettu nyt",
    none: "Tyhjä",
    over: "Tallenna omat tietosi näiden tilalle",
    keep: "Jätä tallennetut tiedot voimaan",
  },
};
