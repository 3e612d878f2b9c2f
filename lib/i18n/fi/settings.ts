export const settings = {
  title: "Omat asetukset",
  name: "Nimi",
  nameHint: "Nimi tulee tunnistautumisesta.",
  language: "Asiointikieli",
  languageHint: "Sivut ja sähköpostit ovat tällä kielellä.",
  email: "Sähköposti",
  emailHint: "Tähän osoitteeseen lähetetään ilmoitukset. Älä käytä osoitetta, jota muut lukevat.",
  phone: "Puhelin",
  save: "Tallenna asetukset",
};
