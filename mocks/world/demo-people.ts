import { mail, person, type WorldPerson, words } from "./person";

const atCounty = (fi: string, sv: string, en: string) =>
  words(
    `${fi}, Esimerkkilän hyvinvointialue`,
    `${sv}, Exempelby välfärdsområde`,
    `${en}, Esimerkkilä wellbeing services county`,
  );

/** The customers' people. */
export const demoPeople: WorldPerson[] = [
  person(
    "maija",
    "demo",
    ["Maija Helena", "Mäkelä"],
    "1971-05-14",
    atCounty("Pääkäyttäjä", "Huvudanvändare", "Main user"),
    mail("maija.makela"),
  ),
  person(
    "antti",
    "demo",
    ["Antti Juhani", "Aaltonen"],
    "1979-11-03",
    atCounty("Hallinnollinen yhteyshenkilö", "Administrativ kontaktperson", "Administrative contact"),
    mail("antti.aaltonen"),
  ),
  person(
    "tiina",
    "demo",
    ["Tiina Maria", "Tervo"],
    "1984-02-09",
    atCounty("Tekninen yhteyshenkilö", "Teknisk kontaktperson", "Technical contact"),
    mail("tiina.tervo"),
  ),
  person(
    "teemu",
    "demo",
    ["Teemu Olavi", "Tuominen"],
    "1990-08-22",
    atCounty("Valtuus, ei vielä roolia", "Fullmakt, ännu ingen roll", "Mandate, no role yet"),
    mail("teemu.tuominen"),
  ),
  person(
    "tarja",
    "demo",
    ["Tarja Anneli", "Salonen"],
    "1968-12-01",
    atCounty("Tietosuojavastaava", "Dataskyddsombud", "Data protection officer"),
    mail("tarja.salonen"),
  ),
  person(
    "aino",
    "demo",
    ["Aino Sofia", "Laine"],
    "1977-03-27",
    atCounty("Arkistonhoitaja", "Arkivarie", "Archivist"),
    mail("aino.laine"),
  ),
  person(
    "leena",
    "demo",
    ["Leena Kaarina", "Lukkari"],
    "1963-07-18",
    atCounty("Lukija", "Läsare", "Reader"),
    mail("leena.lukkari"),
  ),
  person(
    "pekka",
    "demo",
    ["Pekka Tapio", "Mallikas"],
    "1966-10-05",
    words(
      "Pääkäyttäjä (nimenkirjoittaja), Lääkärikeskus Mallikas Oy",
      "Huvudanvändare (firmatecknare), Läkarcentralen Mallikas Ab",
      "Main user (signing right), Lääkärikeskus Mallikas Oy",
    ),
    mail("pekka", "mallikas"),
  ),
  person(
    "kaisa",
    "demo",
    ["Kaisa Inkeri", "Koivuranta"],
    "1973-01-30",
    words(
      "Apteekkari, pääkäyttäjä, Koivurannan apteekki",
      "Apotekare, huvudanvändare, Björkstrands apotek",
      "Pharmacist, main user, Koivurannan apteekki",
    ),
    mail("kaisa", "koivurannanapteekki"),
  ),
  person(
    "lauri",
    "demo",
    ["Lauri Antero", "Lääkäri"],
    "1959-04-11",
    words(
      "Itsenäinen ammatinharjoittaja, Tmi Lauri Lääkäri",
      "Självständig yrkesutövare, Tmi Lauri Lääkäri",
      "Self-employed practitioner, Tmi Lauri Lääkäri",
    ),
    mail("lauri", "laurilaakari"),
  ),
  person(
    "sari",
    "demo",
    ["Sari Hannele", "Silta"],
    "1976-09-08",
    words("Pääkäyttäjä, Siltapalvelu Oy", "Huvudanvändare, Brotjänst Ab", "Main user, Siltapalvelu Oy"),
    mail("sari.silta", "siltapalvelu"),
  ),
  person(
    "ilkka",
    "demo",
    ["Ilkka Sakari", "Ilmonen"],
    "1987-06-25",
    words("Toteuttaja, Siltapalvelu Oy", "Implementeringsansvarig, Brotjänst Ab", "Implementer, Siltapalvelu Oy"),
    mail("ilkka.ilmonen", "siltapalvelu"),
  ),
  person(
    "kristiina",
    "demo",
    ["Kristiina Elisabet", "Korhonen"],
    "1982-10-29",
    words("Rooleja kolmessa organisaatiossa", "Roller i tre organisationer", "Roles in three organisations"),
    mail("kristiina.korhonen", "konsultti"),
  ),
];

/** People whose organisations have not joined yet: they begin the application. */
export const newcomers: WorldPerson[] = [
  person(
    "tuuli",
    "demo",
    ["Tuuli Katariina", "Tuulinen"],
    "1975-06-12",
    words(
      "Nimenkirjoittaja, Lääkäriasema Uusi Tuuli Oy, ei vielä asiakas",
      "Firmatecknare, Läkarstationen Ny Vind Ab, inte kund ännu",
      "Signatory, Lääkäriasema Uusi Tuuli Oy, not a customer yet",
    ),
    mail("tuuli", "uusituuli"),
  ),
  person(
    "ronja",
    "demo",
    ["Ronja Elina", "Rohto"],
    "1983-09-03",
    words(
      "Ammatinharjoittaja, Tmi Ronja Rohto, ei vielä asiakas",
      "Yrkesutövare, Tmi Ronja Rohto, inte kund ännu",
      "Practitioner, Tmi Ronja Rohto, not a customer yet",
    ),
    mail("ronja", "ronjarohto"),
  ),
  person(
    "kimmo",
    "demo",
    ["Kimmo Tapani", "Kivijoki"],
    "1969-02-28",
    words(
      "Apteekkari, Kivijoen apteekki, ei vielä asiakas",
      "Apotekare, Stenå apotek, inte kund ännu",
      "Pharmacist, Kivijoen apteekki, not a customer yet",
    ),
    mail("kimmo", "kivijoenapteekki"),
  ),
  person(
    "niko",
    "demo",
    ["Niko Petteri", "Niemi"],
    "1985-05-19",
    words(
      "Pääkäyttäjän valtuus, Hoivakoti Uusi Alku Oy, ei vielä asiakas",
      "Huvudanvändares fullmakt, Vårdhemmet Ny Start Ab, inte kund ännu",
      "Main user's mandate, Hoivakoti Uusi Alku Oy, not a customer yet",
    ),
    mail("niko", "uusialku"),
  ),
];

/** People whom the portal turns away, each for a reason of their own. */
export const refusalCases: WorldPerson[] = [
  person(
    "nelli",
    "refusal",
    ["Nelli Annika", "Nurmi"],
    "1991-04-08",
    words("Organisaatio ei ole asiakas", "Organisationen är inte kund", "Organisation is not a customer"),
    mail("nelli", "uusialku"),
  ),
  person(
    "vera",
    "refusal",
    ["Vera Johanna", "Vuori"],
    "1992-02-16",
    words("Väärä valtuus", "Fel fullmakt", "Wrong mandate"),
    mail("vera", "mallikas"),
  ),
  person(
    "timo",
    "refusal",
    ["Timo Kalevi", "Toivonen"],
    "1961-08-07",
    words(
      "Organisaation rekisterimerkintä päättynyt",
      "Organisationens registerpost har upphört",
      "Register entry of the organisation has ended",
    ),
    mail("timo", "entinen"),
  ),
  person(
    "ella",
    "refusal",
    ["Ella Matilda", "Eskola"],
    "1989-12-13",
    words("Vastaus jää vajaaksi", "Svaret blir ofullständigt", "Answer stays incomplete"),
    mail("ella", "kesken"),
  ),
  person(
    "eero",
    "refusal",
    ["Eero Ilmari", "Erola"],
    "1994-03-04",
    words("Ei valtuutta mihinkään", "Ingen fullmakt någonstans", "No mandate anywhere"),
    mail("eero", "posti"),
  ),
  person(
    "heikko",
    "refusal",
    ["Heikki Einari", "Heikkonen"],
    "1970-11-21",
    words("Heikko Katso-tunniste", "Svag Katso-kod", "Weak Katso ID"),
    mail("heikki.heikkonen"),
  ),
];
