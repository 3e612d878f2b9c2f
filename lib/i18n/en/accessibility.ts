import type { Messages } from "..";

export const accessibility: Messages["accessibility"] = {
  title: "Accessibility statement",
  lead: "This statement is about Kanta Extranet. It was made on 21 November 2026.",
  sections: {
    state: {
      title: "How accessible the service is",
      text1:
        "The service falls under the Act on the Provision of Digital Services (306/2019). By our own assessment it meets the level A and AA criteria of WCAG 2.1 that the act requires. It was also designed for the new level A and AA criteria of WCAG 2.2.",
      text2:
        "Everything can be done with the keyboard alone, on a screen 320 pixels wide, with text of double size, and with the browser’s scripts turned off.",
    },
    shortcomings: {
      title: "What is not accessible yet",
      text1:
        "We know of no shortcomings. The service has not yet been assessed by an outside expert or tested with people who use assistive technology.",
      text2:
        "Files that customers attach, such as proofs of the signing right, are shown as they were sent. They are not always accessible.",
    },
    method: {
      title: "How accessibility was assessed",
      text1:
        "The assessment is the makers’ own. Every page is checked automatically in Finnish, Swedish and English with each change, and the pages have been gone through with the keyboard and on a wide and a narrow screen.",
    },
    feedback: {
      title: "Did you notice a shortcoming?",
      text1:
        "Tell us about it at {support}. Say on which page and in which situation you met it. We answer within 14 days.",
      text2: "You can also ask for the information or the service in a form that is accessible to you.",
    },
    supervision: {
      title: "Supervisory authority",
      text1:
        "If you are not content with our answer, or do not get one within 14 days, you can file a report with the Finnish Transport and Communications Agency Traficom. The site webaccessibility.fi tells how a report is made and handled.",
      text2:
        "Finnish Transport and Communications Agency Traficom, Digital Accessibility Supervision Unit, saavutettavuus@traficom.fi, telephone switchboard +358 29 534 5000.",
    },
  },
};
