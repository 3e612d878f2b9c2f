import type { Messages } from "..";

export const refusals: Messages["refusals"] = {
  "log-delivery": {
    "already-recorded": "Leveransen är redan antecknad.",
    "not-approved": "Begäran har inte godkänts, så leveransen kan inte antecknas.",
    "in-future": "Välj dagens datum eller en tidigare dag.",
    "too-early": "Välj en dag som inte är före godkännandet av begäran.",
  },
  recording: {
    "in-future": "Välj dagens datum eller en tidigare dag.",
    "too-old": "Välj {date} eller en senare dag.",
    "paper-missing": "Bifoga först den inkomna blanketten. Utan den kan registreringen inte göras.",
  },
  authority: {
    "changed-elsewhere":
      "Uppgifterna sparades inte eftersom någon annan hann ändra dem. Jämför uppgifterna och välj vilka som ska gälla.",
  },
  "signed-out":
    "Din session har avslutats. Logga in på nytt i en annan flik och fortsätt sedan här: det du har skrivit finns kvar på blanketten.",
  forbidden:
    "Du har inte behörighet att göra detta. Kontakta huvudanvändaren i din organisation om du behöver behörigheten.",
  conflict:
    "Någon annan har hunnit ändra samma ärende. Kontrollera läget och gör ändringen på nytt vid behov. Det du skrev finns kvar på den här sidan.",
  grant: {
    "last-main-user":
      "Organisationen ska ha minst en huvudanvändare vars roll gäller tills vidare. Ge först rollen som huvudanvändare till någon annan.",
    "already-offered":
      "Rollen har redan erbjudits till den här adressen. Invänta svaret eller återta det tidigare erbjudandet.",
    "already-held": "Du har redan den här rollen i organisationen.",
    "no-such-organisation": "Ingen organisation hittades med det här FO-numret. Kontrollera FO-numret.",
    "own-organisation": "Det här är din egen organisations FO-nummer. Erbjud rollen till en person.",
    "organisation-has-role": "Organisationen har redan den här rollen, eller så har den redan erbjudits.",
    "end-in-past": "Välj dagens datum eller ett senare datum.",
    "not-in-force": "Rollen är inte längre i kraft, så personer kan inte namnges för den.",
    "link-used":
      "Länken är redan använd. Om du inte själv har använt den, berätta det genast för den som erbjöd rollen.",
    "link-expired": "Länken har gått ut. Be organisationens huvudanvändare erbjuda rollen på nytt.",
    "link-withdrawn": "Erbjudandet har återtagits. Kontakta organisationens huvudanvändare om du behöver rollen.",
  },
  registry: {
    "walk-under-way": "Registret hämtas redan. Vänta tills hämtningen är klar.",
  },
  finding: {
    "already-answered": "Er organisation har redan svarat. Ladda om sidan för att se svaret.",
    "already-closed": "Någon annan har redan avslutat ärendet. Ladda om sidan för att se motiveringen.",
  },
  naming: {
    "already-named": "Personen har redan namngetts för rollen.",
    "other-name": "Länken har skickats till en annan person. Be huvudanvändaren i din organisation namnge dig på nytt.",
  },
  review: {
    "date-sooner":
      "Dagen är tidigare än {date}, då tidsfristen uppfylls. Välj en annan dag eller skriv motiveringen till undantaget.",
    "second-needed":
      "Två handläggare beslutar om det här ärendet. Föreslå det för godkännande till en annan handläggare.",
    "no-second-needed": "En handläggare beslutar om det här ärendet. Ladda om sidan och godkänn ärendet.",
    "nothing-to-mend": "Skriv vid minst en punkt vad som ska rättas.",
    "answer-by-too-early": "Välj morgondagen eller en senare dag.",
    "date-needed":
      "Det angivna datumet för ikraftträdande har kommit eller passerat. Kom överens om ett nytt datum med kunden och skriv det här.",
    "date-too-early": "Välj morgondagen eller en senare dag. Ändringen träder i kraft när dygnet börjar.",
    "date-frozen": "Inga ändringar görs {from}–{to}. Välj en annan dag eller skriv motiveringen till undantaget.",
  },
  "calendar-feed": {
    "too-many":
      "Du har redan fem kalenderadresser för den här organisationen. Ta någon av dem ur bruk eller byt dess adress.",
  },
  "connection-point": {
    "open-matter":
      "Det finns redan en anmälan {reference} om anslutningspunkten som inte har avgjorts. Vänta på avgörandet eller återta anmälan.",
  },
  attachment: {
    "already-there": "Samma fil är redan bifogad.",
    "too-many": "Det kan finnas högst {maximum} bilagor. Ta bort någon bilaga innan du lägger till en ny.",
    "unknown-purpose": "Välj vilken bilaga det är.",
  },
  submission: {
    "bundle-not-made":
      "Ansökningarna som hör till ändringen kunde inte skapas, så ingenting skickades. Kontrollera FO-numret för den som fortsätter och försök igen.",
    "signed-form-missing": "Den undertecknade blanketten saknas bland bilagorna. Lägg till den eller ta bort valet.",
    "leaves-no-point":
      "Ändringen skulle lämna en kund hos Recepttjänsten eller Patientdatalagret utan anslutningspunkt. Kunden måste först anmäla vilken anslutningspunkt den använder i fortsättningen.",
    "newer-version":
      "Utkastet har gjorts med en nyare version av tjänsten. Försök igen om en stund. Dina uppgifter finns kvar.",
    "saved-elsewhere":
      "Utkastet har ändrats i ett annat fönster eller av någon annan. Öppna steget på nytt för att se det som är sparat. Det du har skrivit finns kvar på den här sidan.",
    "step-closed": "Det här steget kan inte längre ändras. Gå tillbaka till ärendet för att se vad som kan ändras.",
    incomplete: "Anmälan är inte klar ännu. Komplettera de ofullständiga stegen och skicka sedan anmälan.",
    "nothing-changed": "Anmälan innehåller inga ändringar. Ändra uppgifterna eller ta bort utkastet.",
    "already-open":
      "Det finns redan en anmälan om samma sak, {reference}, som inte har avgjorts. Vänta på beslutet eller återta den tidigare anmälan.",
    "already-effective": "Anmälan har redan trätt i kraft. Om uppgifterna behöver ändras krävs en ny anmälan.",
    "not-approved": "Anmälan har inte godkänts och kan därför inte träda i kraft.",
    "not-due": "Datumet för ikraftträdande har inte kommit ännu.",
    "live-changed": "Uppgifterna har ändrats efter att anmälan skickades. Utred saken med kunden.",
    "point-in-use": "Anslutningspunkten används fortfarande och kan därför inte tas ur bruk.",
  },
  confirmation: {
    "not-asked": "Uppgifterna behöver inte längre bekräftas. Se hur ärendet ligger till.",
    changed: "Uppgifterna har ändrats sedan du öppnade sidan. Läs dem på nytt.",
    already: "Du har redan bekräftat de här uppgifterna.",
    "not-fresh":
      "Det har gått för lång tid sedan du identifierade dig. Identifiera dig på nytt och bekräfta uppgifterna.",
    "not-suomifi": "Identifiera dig med Suomi.fi-identifikation och bekräfta uppgifterna.",
    "other-name": "En annan person har ombetts bekräfta. Bara den namngivna undertecknaren kan göra det.",
    "no-signing-right":
      "Enligt registret har du inte organisationens namnteckningsrätt. Bifoga en undertecknad blankett eller be en person med namnteckningsrätt bekräfta.",
    "no-proof":
      "Utredningen om namnteckningsrätten saknas bland bilagorna. Lägg till den och skicka ärendet på nytt för bekräftelse.",
    own: "Du har själv upprättat eller skickat uppgifterna. En annan person måste bekräfta dem.",
    "no-right": "Din roll räcker inte till för att bekräfta det här ärendet.",
    "no-longer-whole":
      "Uppgifterna kan inte längre skickas som de är, till exempel för att dagen för ikraftträdande är för nära. Öppna dem för redigering.",
  },
  "lead-time": {
    "not-ahead": "Välj morgondagen eller en senare dag. En tidsfrist som redan gäller kan inte ändras.",
  },
  "kind-setting": { "changed-elsewhere": "Någon annan har ändrat inställningen. Ladda om sidan." },
  freeze: {
    "changed-elsewhere": "Någon annan har ändrat ändringsstoppet. Ladda om sidan.",
    over: "Ändringsstoppet är redan över och kan inte ändras.",
  },
  contact: {
    "changed-elsewhere":
      "Uppgifterna sparades inte, eftersom någon annan hann ändra dem. Jämför uppgifterna och välj vilka som ska gälla.",
    "already-entered":
      "Samma person är redan kontaktperson i de här ärendena under samma tid. Ändra personens nuvarande uppgifter eller välj andra datum.",
    past: "Kontaktpersonens uppdrag har upphört, så uppgifterna kan inte längre ändras. Lägg vid behov till en ny kontaktperson.",
    "end-before-start": "Välj en dag som inte infaller före kontaktpersonens första dag.",
  },
  system: {
    "changed-elsewhere":
      "Uppgifterna sparades inte, eftersom någon annan hann ändra dem. Jämför uppgifterna och välj vilka som ska gälla.",
    "register-id-taken": "Det finns redan ett system med det här Astori-numret i förteckningen. Kontrollera numret.",
    "already-there":
      "Förteckningen har redan ett system med samma namn, version och leverantör. Ändra uppgifterna om det.",
  },
  "system-import": {
    "changed-meanwhile": "Uppgifterna har ändrats under tiden. Kontrollera raderna och bekräfta på nytt.",
    "has-refused": "Filen har rader som inte kan sparas. Rätta dem och skicka filen på nytt.",
    nothing: "Filen innehåller inget att spara. Skicka en fil som innehåller ändringar.",
  },
  reception: {
    "day-in-future": "Välj dagens datum eller en tidigare dag.",
    "day-too-old": "Välj {date} eller en senare dag.",
  },
};
