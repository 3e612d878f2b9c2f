import type { Messages } from "..";

export const privacy: Messages["privacy"] = {
  title: "Privacy",
  lead: "This page tells which personal data is processed in Kanta Extranet, why, and for how long.",
  demo: "This is a demonstration version. Its people and organisations are invented, and data about real people must not be stored in it.",
  sections: {
    controller: {
      title: "Controller",
      text1:
        "The Social Insurance Institution of Finland (Kela), P.O. Box 450, FI-00056 Kela. The data belongs to the customer register of the Kanta Services.",
      text2: "Questions: {support}. Data protection officer: tietosuoja@kanta.fi.",
    },
    purpose: {
      title: "Why the data is processed",
      text1:
        "With the data Kela looks after the customerships of the Kanta Services and makes sure that only those who have the right act in the service.",
      text2:
        "The processing is based on the Act on the Processing of Client Data in Healthcare and Social Welfare (703/2023) and the Act on Electronic Prescriptions (61/2007).",
    },
    data: {
      title: "Which data is processed",
      item1:
        "The name and personal identity code that Suomi.fi e-Identification passes on. The code is not stored in readable form and appears on no page, in no address and in no log.",
      item2: "The answer of Suomi.fi e-Authorizations: for which organisation you may act, and on what basis.",
      item3: "Roles: who gave them, to whom, when, and when they ended.",
      item4: "E-mail address, language, and the messages that the service has sent.",
      item5:
        "What you have done here: sign-ins, with the browser and device used for them, notices and the changes to them.",
      text1: "The service holds no patient or client data. Do not write any in any field.",
    },
    recipients: {
      title: "Who sees the data",
      text1:
        "Your organisation’s data is seen by those whose role allows it. A Kela officer sees the data that the work needs. Each time an officer looks at the data it is recorded with the reason, and it shows in the organisation’s audit trail.",
      text2:
        "The data is not given out for marketing nor transferred outside the EU and the European Economic Area. If you yourself subscribe to the organisation’s deadlines, the calendar program of your choice fetches them.",
    },
    retention: {
      title: "How long the data is kept",
      text1:
        "Records of sign-ins, mandate queries and acts on behalf of another are kept for at least five years. The history of roles is not deleted, because it shows afterwards who had which right.",
    },
    cookies: {
      title: "Cookies",
      text1:
        "The service uses necessary cookies only: the session cookie goes when you sign out, and the cookie for the language is kept for a year. Visitors are not tracked.",
    },
    rights: {
      title: "Your rights",
      text1:
        "You may ask to see your data and demand that wrong data be corrected. An organisation keeps its own data and contact persons up to date. Send your request to {support}.",
      text2:
        "If you think that your data is processed against the law, you may complain to the Data Protection Ombudsman (tietosuoja.fi).",
    },
  },
};
