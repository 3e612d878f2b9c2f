import type { Language } from "../../web/language";

type Words = {
  title: string;
  lead: string;
  legend: string;
  choose: string;
  cancel: string;
  none: string;
  chooseOne: string;
  noneTitle: string;
  backToService: string;
  expiredTitle: string;
  expired: string;
  wrongRequestTitle: string;
  wrongRequest: string;
  roles: Record<string, string>;
};

export const words: Record<Language, Words> = {
  fi: {
    title: "Valitse, kenen puolesta asioit",
    lead: "Voit asioida niiden organisaatioiden puolesta, joissa sinulla on rekistereihin merkitty rooli tai valtuus.",
    legend: "Organisaatiot",
    choose: "Valitse ja siirry palveluun",
    cancel: "Peruuta",
    none: "Sinulla ei ole rekistereissä roolia eikä valtuutta, jolla voisit asioida jonkin organisaation puolesta.",
    chooseOne: "Valitse ainakin yksi organisaatio.",
    noneTitle: "Et voi asioida organisaation puolesta",
    backToService: "Palaa palveluun",
    expiredTitle: "Istunto on vanhentunut",
    expired: "Palaa palveluun ja aloita organisaation valinta uudelleen.",
    wrongRequestTitle: "Pyyntöä ei voitu käsitellä",
    wrongRequest: "Palvelu lähetti puutteellisen tai virheellisen pyynnön.",
    roles: {
      NIMKO: "Nimenkirjoitusoikeus",
      TJ: "Toimitusjohtaja",
      ELI: "Elinkeinonharjoittaja",
      J: "Hallituksen jäsen",
      "http://valtuusrekisteri.suomi.fi/kanta_asiakastietojen_hallinta":
        "Valtuus: Kanta-palvelujen asiakastietojen hallinta",
      "http://valtuusrekisteri.suomi.fi/kanta_paakayttaja": "Valtuus: Kanta-palvelujen pääkäyttäjä",
      "http://valtuusrekisteri.suomi.fi/asiakastietojen_hallinta": "Valtuus: Asiakastietojen hallinta",
    },
  },
  sv: {
    title: "Välj för vems räkning du uträttar ärenden",
    lead: "Du kan uträtta ärenden för de organisationer där du har en roll i registren eller en fullmakt.",
    legend: "Organisationer",
    choose: "Välj och gå till tjänsten",
    cancel: "Avbryt",
    none: "Du har varken en roll i registren eller en fullmakt för att uträtta ärenden för någon organisation.",
    chooseOne: "Välj minst en organisation.",
    noneTitle: "Du kan inte uträtta ärenden för en organisation",
    backToService: "Tillbaka till tjänsten",
    expiredTitle: "Sessionen har föråldrats",
    expired: "Gå tillbaka till tjänsten och börja om med att välja organisation.",
    wrongRequestTitle: "Begäran kunde inte behandlas",
    wrongRequest: "Tjänsten skickade en bristfällig eller felaktig begäran.",
    roles: {
      NIMKO: "Namnteckningsrätt",
      TJ: "Verkställande direktör",
      ELI: "Näringsidkare",
      J: "Styrelseledamot",
      "http://valtuusrekisteri.suomi.fi/kanta_asiakastietojen_hallinta":
        "Fullmakt: Hantering av kunduppgifter i Kanta-tjänsterna",
      "http://valtuusrekisteri.suomi.fi/kanta_paakayttaja": "Fullmakt: Huvudanvändare i Kanta-tjänsterna",
      "http://valtuusrekisteri.suomi.fi/asiakastietojen_hallinta": "Fullmakt: Hantering av kunduppgifter",
    },
  },
  en: {
    title: "Choose on whose behalf you act",
    lead: "You can act on behalf of the organisations in which you have a role in the registers or a mandate.",
    legend: "Organisations",
    choose: "Choose and continue to the service",
    cancel: "Cancel",
    none: "You have neither a role in the registers nor a mandate to act on behalf of any organisation.",
    chooseOne: "Choose at least one organisation.",
    noneTitle: "You cannot act on behalf of an organisation",
    backToService: "Return to the service",
    expiredTitle: "The session has expired",
    expired: "Return to the service and begin choosing the organisation again.",
    wrongRequestTitle: "The request could not be handled",
    wrongRequest: "The service sent an incomplete or faulty request.",
    roles: {
      NIMKO: "Signing right",
      TJ: "Managing director",
      ELI: "Private trader",
      J: "Board member",
      "http://valtuusrekisteri.suomi.fi/kanta_asiakastietojen_hallinta":
        "Mandate: Managing customer data of the Kanta services",
      "http://valtuusrekisteri.suomi.fi/kanta_paakayttaja": "Mandate: Main user of the Kanta services",
      "http://valtuusrekisteri.suomi.fi/asiakastietojen_hallinta": "Mandate: Managing customer data",
    },
  },
};
