import type { Messages } from "..";

export const recordings: Messages["recordings"] = {
  begin: "Registrera en inkommen blankett",
  title: "Registrera en inkommen blankett",
  lead: "Registrera en blankett som kunden har skickat på papper eller per e-post. Kunden ser den när du har registrerat den som inkommen. Du kan inte själv besluta om ett ärende som du har registrerat.",
  kind: "Vilken blankett har kommit in?",
  channel: "Hur kom blanketten in?",
  channels: { PAPER: "På papper", MAIL: "Per e-post" },
  arrivedOn: "Ankomstdag",
  arrivedOnHint: "Tidsfristen räknas från denna dag.",
  start: "Påbörja registreringen",
  recording: "Registrering: {kind}",
  facts: "{customer} · kom in {date}",
  arrived: {
    PAPER: "Kom in på papper {date}. FPA har registrerat uppgifterna.",
    MAIL: "Kom in per e-post {date}. FPA har registrerat uppgifterna.",
  },
  open: "Dina oavslutade registreringar",
  openOne: "{kind}, kom in {date}",
  paper: "Inkommen blankett",
  paperText:
    "Bifoga den skannade blanketten eller e-postmeddelandet som den kom med. Utan den kan registreringen inte göras.",
  paperLink: "Bifoga den inkomna blanketten",
  isAsOnPaper:
    "Jag har registrerat uppgifterna så som de står i den undertecknade blanketten. Bilagan innehåller inga patient- eller klientuppgifter.",
  register: "Registrera som inkommen",
  discard: "Ta bort registreringen",
  attachmentsTitle: "Inkommen blankett och bilagor",
  back: "Tillbaka till registreringen",
};
