import type { Messages } from "..";

export const done: Messages["done"] = {
  person: {
    "settings-saved": "Inställningarna har sparats.",
    "mails-chosen": "Dina val har sparats.",
  },
  session: { ended: "Sessionen har avslutats." },
  "calendar-feed": { revoked: "Kalenderadressen har tagits ur bruk." },
  grant: {
    offered: "Erbjudandet har skickats. Rollen träder i kraft när mottagaren har godkänt den.",
    "offered-to-organisation": "Erbjudandet har skickats till organisationens huvudanvändare.",
    accepted: "Ditt svar har sparats.",
    declined: "Rollen har avböjts och den som erbjöd den har fått besked.",
    confirmed: "Personen har bekräftats och rollen är i kraft.",
    withdrawn: "Erbjudandet har återtagits.",
    revoked: "Rollen har återkallats.",
    "end-set": "Slutdatumet har sparats.",
    "accepted-for-organisation": "Rollen har tagits emot. Namnge härnäst personer för rollen.",
  },
  registry: {
    "walk-requested": "Hämtningen har börjat.",
  },
  finding: {
    answered: "Ert svar har skickats till FPA.",
    closed: "Ärendet är avslutat. Kunden har fått veta det.",
  },
  naming: {
    made: "Länken har skickats. Personen får rollen genom att godkänna den.",
    accepted: "Ditt svar har sparats.",
    declined: "Rollen har avböjts och den som namngav dig har fått besked.",
    "struck-out": "Personen har strukits.",
  },
  "connection-point": {
    "certificate-renewed": "Certifikatet har bytts. FPA ser bytet.",
  },
  submission: {
    "started-with-certificate": "Anmälan har påbörjats och certifikatet har bifogats.",
    "certificate-stored": "Certifikatet har sparats i anmälan.",
    withdrawn: "Anmälan har återtagits.",
    taken: "Du behandlar nu anmälan.",
    released: "Anmälan har återförts till kön.",
    returned: "Anmälan har returnerats för komplettering. Kunden har underrättats.",
    approved: "Anmälan har godkänts. Kunden har underrättats.",
    rejected: "Anmälan har avslagits. Kunden har underrättats.",
    cancelled: "Godkännandet har återkallats. Kunden har underrättats.",
  },
  message: {
    "all-read": "Meddelandena har markerats som lästa.",
  },
  contact: {
    added: "Kontaktpersonen har lagts till.",
    changed: "Kontaktpersonens uppgifter har sparats.",
    ended: "Kontaktpersonens sista dag har sparats.",
    "address-changed": "Adressen har sparats.",
    "address-removed": "Adressen har tagits bort.",
  },
  system: {
    added: "Systemet har lagts till i förteckningen.",
    changed: "Uppgifterna om systemet har sparats.",
    retired: "Systemet har tagits bort ur förteckningen.",
  },
  "system-use": {
    begun: "Informationssystemet har sparats. FPA ser ändringen.",
    changed: "Ändringarna har sparats. FPA ser dem.",
    switched: "Bytet av informationssystem har sparats. FPA ser det.",
    ended: "Sista användningsdag har sparats.",
  },
  "system-import": {
    applied: "Alla rader har sparats.",
    "uses-applied": "Alla rader har sparats. FPA ser ändringarna.",
    discarded: "Filen har förkastats. Inget sparades.",
  },
};
