export const form = {
  error: "Virhe",
  checkOne: "Tarkista yksi kohta",
  checkMany: "Tarkista {count} kohtaa",
};
