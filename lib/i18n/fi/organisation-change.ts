export const organisationChange = {
  title: "Organisaatiomuutos",
  begin: {
    lead: "Kela käsittelee asian",
    need: { day: "Päivä" },
    duration: "Kela käsittelee asian",
    decides: "Kela",
    start: "Aloita",
  },
  steps: { effect: { title: "Voimaantulo", lead: "Milloin?" } },
  fields: {
    effect: {
      effectiveOn: { label: "Päivä" },
      isUrgent: { label: "Asia on kiireellinen" },
      urgentReason: { label: "Miksi asia on kiireellinen?" },
    },
  },
  codes: { YES: "✓" },
  attachments: {},
};
