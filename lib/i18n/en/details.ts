import type { Messages } from "..";

export const details: Messages["details"] = {
  title: "Organisation details",
  lead: "The details come from national registers and cannot be changed in the Extranet.",
  data: "Register data",
  field: "Detail",
  value: "Content",
  register: "Register that keeps it",
  name: "Name",
  swedishName: "Swedish name",
  businessId: "Business ID",
  oid: "OID",
  kind: "Customer group",
  sector: "Sector",
  sectors: { "1": "Public", "2": "Private", "3": "Private, a unit that has registered itself" },
  care: "Activity",
  health: "Health care",
  social: "Social welfare",
  healthAndSocial: "Health care and social welfare",
  municipality: "Municipality",
  streetAddress: "Visiting address",
  postalAddress: "Postal address",
  inForce: "In force in the register",
  since: "since {from}",
  until: "until {until}",
  between: "{from}–{until}",
  customerSince: "Customer of the Kanta Services",
  noEntry: "The Extranet has not yet fetched the address, sector and municipality from the register.",
  pastNothing: "There are no data from that day",
  pastNothingText: "The Extranet did not hold these data then. Choose a later day.",
  pastEntry:
    "For past days the name, identifiers and customer group are shown. Addresses and other data of the register are among the present details.",
  source: "Source: THL Code Service, licence CC BY 4.0.",
  checked: "The Extranet checked the data in the register on {time}.",
  registers: {
    CONTROLLERS: "Register of controllers, THL Code Service",
    THL: "SOTE organisation register, THL Code Service",
    SOTERI:
      "Soteri (formerly Valveri), Finnish Supervisory Agency (formerly Valvira and the Regional State Administrative Agencies)",
    PRACTITIONERS: "Register of self-employed practitioners, Finnish Supervisory Agency (formerly Valvira)",
    FIMEA: "Pharmacy register, Fimea",
    YTJ: "Business Information System (YTJ)",
    KELA: "Customer data of the Kanta Services, Kela",
  },
  correct: {
    title: "How the details are corrected",
    THL: "A public organisation itself sees to it that its data in the register are right. Report the correction to the THL Code Service at koodistopalvelu@thl.fi. The instructions by THL are called Tietojen tarkastaminen SOTE-organisaatiorekisteristä ja päivityksistä ilmoittaminen.",
    SOTERI:
      "The data of private service providers and of practitioners with a trade name are kept in Soteri, the register of the Finnish Supervisory Agency (formerly Valveri, kept by Valvira and the Regional State Administrative Agencies). Correct them in Soteri. They reach the THL Code Service overnight.",
    PRACTITIONERS:
      "The data of self-employed practitioners are kept in the register of the Finnish Supervisory Agency (formerly the register of Valvira). Report the correction to the Finnish Supervisory Agency. If you work under a trade name, correct the data in Soteri (formerly Valveri). They reach the THL Code Service from there.",
    FIMEA:
      "The name and address of a pharmacy come from the pharmacy register of Fimea. Report the correction to Fimea. When a pharmacy changes hands, the takeover date must be in the register before the new pharmacist applies.",
    YTJ: "A Kanta intermediary is not in the registers of social and health care. Its name and Business ID come from the Business Information System and are corrected at ytj.fi. Other details are corrected by Kela, kanta@kanta.fi.",
    nameChange:
      "A change of name need not be reported to Kela. The new name reaches the Extranet from the register overnight, and the customership stays as it was.",
  },
  mismatch: {
    title: "The OID and the Business ID do not match",
    text: "The OID {oid} was made from the Business ID {owner}. It may still be right, for example when the unit has moved in a merger. Check it in the register.",
  },
  changes: {
    title: "When the organisation changes",
    public:
      "THL has instructions for organisation changes in public social and health care. They are meant for the person in charge of the change or the project manager. Feedback on them can be sent to kantapalvelut@thl.fi with the subject Organisaatiomuutosohje.",
    lead: "A change of the organisation can affect its customership of the Kanta Services:",
    businessId: "If the Business ID changes, the organisation joins the Kanta Services with the new Business ID.",
    merger:
      "If companies merge, the present customership can possibly be ended, and the use of the Kanta Services goes on in the name of the other company.",
    licence:
      "If the licence to provide health services ends, the Kanta Services can no longer be used in the name of that provider.",
    ask: "More about the effects of changes: kantapalvelut@thl.fi and kanta@kanta.fi.",
  },
  findings: {
    title: "Changes noticed in the register",
    open: "{count, plural, one {There is a change in the register that we await your answer on} other {There are # changes in the register that we await your answer on}}",
    none: "No changes have been noticed in the register that you should answer to Kela.",
  },
  controllersLink: "See the entries in the register of controllers",
  controllers: {
    title: "Controller entries",
    lead: "The controller tells whose register the documents stored in the Kanta Services belong to.",
    entries: "Entries in the register of controllers",
    keeper:
      "The register of controllers is kept by THL in the Code Service. Entries cannot be changed in the Extranet.",
    correct: "If an entry is wrong or missing, notify the THL Code Service at koodistopalvelu@thl.fi.",
    change: "If the controller changes, contact kantapalvelut@thl.fi and kanta@kanta.fi in good time.",
    name: "Controller",
    oid: "OID",
    inForce: "In force",
    state: "State",
    ACTIVE: "In force",
    ENDED: "Ended",
    GONE: "No longer in the register",
    own: "The controller has the organisation’s own identifier",
    ownPrivate:
      "A private organisation needs no entry of its own in the register of controllers. In documents the controller is the organisation’s own OID in the SOTE organisation register:",
    ownPractitioner:
      "A self-employed practitioner needs no entry of their own in the register of controllers. In documents the controller is the practitioner’s own OID:",
    empty: "Your organisation has no entries in the register of controllers",
    emptyPublic:
      "A public organisation that stores documents in the Kanta Services usually has an entry. If it is missing, notify the THL Code Service.",
    emptyOther: "Organisations of this customer group usually have no entries.",
    source: "Source: THL Code Service, eArkisto – Rekisterinpitäjärekisteri, licence CC BY 4.0.",
  },
};
