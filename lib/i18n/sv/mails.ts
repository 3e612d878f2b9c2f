import type { Messages } from "..";

export const mails: Messages["mails"] = {
  general: {
    subject: "Du har ett meddelande i Kanta Extranät",
    body: "Du har ett nytt meddelande i Kanta Extranät.\n\nIdentifiera dig i tjänsten för att läsa det.",
  },
  frame: {
    organisation: "Organisation: {organisation} ({businessId})",
    matter: "Ärende: {matter}",
    environment: "Miljö: {environment}",
    reference: "Referensnummer: {reference}",
    open: "Öppna ärendet i Kanta Extranät",
    footer:
      "Det här meddelandet har skickats av Kanta Extranät. Det går inte att svara på meddelandet. Uppgifterna om ärendet ser du i tjänsten när du har identifierat dig.",
  },
  submission: {
    delivered: {
      subject: "{reference}: logguppgifterna har lämnats – {organisation}",
      body: "FPA har lämnat svaret på begäran om logguppgifter från {organisation}.\n\nLeveranssättet och leveransdagen ser du i tjänsten.",
    },
    "confirmation-asked": {
      subject: "Bekräfta uppgifterna innan de skickas till FPA – {organisation}",
      body: "Du ombeds bekräfta uppgifter för {organisation} i Kanta Extranät. Uppgifterna skickas till FPA först när alla som ombetts har bekräftat dem.\n\nIdentifiera dig i tjänsten, välj organisationen, läs uppgifterna och bekräfta dem. Om det finns ett fel i uppgifterna ska du öppna dem för redigering.",
    },
    reopened: {
      subject: "Uppgifterna har öppnats för redigering – {organisation}",
      body: "Uppgifterna för {organisation} har öppnats på nytt för redigering. De bekräftelser som getts gäller inte längre.\n\nI tjänsten ser du varför uppgifterna öppnades. Rätta uppgifterna och skicka dem på nytt för bekräftelse.",
    },
    "approved-by-exception": {
      subject: "{reference}: ärendet har godkänts genom undantag – {organisation}",
      body: "FPA har godkänt ärendet för {organisation}. De nya uppgifterna träder i kraft {date}, trots att tidsfristen eller ett ändringsstopp annars skulle ha hindrat det.\n\nMotiveringen ser du i tjänsten. Se till att era egna system är klara då.",
    },
    "approved-without-day": {
      subject: "{reference}: ärendet har godkänts – {organisation}",
      body: "FPA har godkänt ärendet för {organisation}.\n\nVi meddelar när ärendet har skötts. Du behöver inte göra något nu.",
    },
    "message-sent": {
      subject: "{reference}: kunden har skrivit ett meddelande – {organisation}",
      body: "{organisation} har skrivit ett meddelande i ett ärende som du handlägger.\n\nLäs meddelandet i tjänsten och svara där.",
    },
    "kela-message-sent": {
      subject: "{reference}: FPA har skrivit ett meddelande – {organisation}",
      body: "FPA har skrivit ett meddelande i ett ärende som gäller {organisation}.\n\nLäs meddelandet i tjänsten och svara där.",
    },
    "return-due-in-a-week": {
      subject: "{reference}: komplettera senast {answerBy} – {organisation}",
      body: "FPA har returnerat ett ärende från {organisation} för komplettering. Det är högst en vecka kvar.\n\nRätta de begärda punkterna och skicka ärendet på nytt senast {answerBy}.",
    },
    "return-due-in-three-days": {
      subject: "{reference}: högst tre dagar kvar att komplettera – {organisation}",
      body: "FPA har returnerat ett ärende från {organisation} för komplettering. Det är högst tre dagar kvar.\n\nRätta de begärda punkterna och skicka ärendet på nytt senast {answerBy}.",
    },
    "return-due-tomorrow": {
      subject: "{reference}: komplettera i morgon, {answerBy} – {organisation}",
      body: "FPA har returnerat ett ärende från {organisation} för komplettering. Tiden går ut i morgon.\n\nRätta de begärda punkterna och skicka ärendet på nytt senast {answerBy}.",
    },
    "return-overdue": {
      subject: "{reference}: tiden för komplettering har gått ut – {organisation}",
      body: "Ärendet från {organisation} skulle kompletteras senast {answerBy}, men det har inte skickats på nytt.\n\nKomplettera och skicka ärendet genast. Om du inte kan, skriv till FPA i ärendets meddelanden.",
    },
    submitted: {
      subject: "{reference}: anmälan har tagits emot – {organisation}",
      body: "FPA har tagit emot en anmälan från {organisation}. Det angivna datumet för ikraftträdande är {date}.\n\nDu behöver inte göra något nu. Vi meddelar när anmälan har behandlats eller om den behöver kompletteras.",
    },
    resubmitted: {
      subject: "{reference}: anmälan har kompletterats – {organisation}",
      body: "{organisation} har kompletterat anmälan som du returnerade.\n\nAnmälan väntar i behandlingskön.",
    },
    returned: {
      subject: "{reference}: komplettera anmälan senast {answerBy} – {organisation}",
      body: "FPA har returnerat en anmälan från {organisation} för komplettering.\n\nI tjänsten ser du vilka punkter som behöver rättas och varför. Rätta dem och skicka anmälan på nytt senast {answerBy}.",
    },
    approved: {
      subject: "{reference}: anmälan har godkänts – {organisation}",
      body: "FPA har godkänt anmälan från {organisation}. De nya uppgifterna träder i kraft {date}.\n\nSe till att era egna system är redo då. I tjänsten behöver du inte göra något.",
    },
    "approved-with-new-date": {
      subject: "{reference}: anmälan har godkänts, datumet för ikraftträdande har ändrats – {organisation}",
      body: "FPA har godkänt anmälan från {organisation} och ändrat datumet för ikraftträdande. De nya uppgifterna träder i kraft {date}.\n\nKontrollera att det nya datumet passar er och att era egna system är redo då. Kontakta FPA om datumet inte passar.",
    },
    rejected: {
      subject: "{reference}: anmälan har avslagits – {organisation}",
      body: "FPA har avslagit anmälan från {organisation}. Era uppgifter ändras inte.\n\nMotiveringen ser du i tjänsten. Gör en ny anmälan om ändringen fortfarande behövs.",
    },
    cancelled: {
      subject: "{reference}: godkännandet av anmälan har återkallats – {organisation}",
      body: "FPA har återkallat godkännandet av anmälan från {organisation}. De nya uppgifterna träder inte i kraft.\n\nMotiveringen ser du i tjänsten. Gör en ny anmälan om ändringen fortfarande behövs.",
    },
    withdrawn: {
      subject: "{reference}: anmälan har återtagits – {organisation}",
      body: "{organisation} har återtagit sin anmälan, och den behandlas inte längre. Inga uppgifter ändras.\n\nOm ändringen ändå behövs gör organisationen en ny anmälan.",
    },
    applied: {
      subject: "{reference}: de nya uppgifterna har trätt i kraft – {organisation}",
      body: "Uppgifterna som {organisation} har anmält trädde i kraft {date}.\n\nKontrollera att förbindelserna fungerar med de nya uppgifterna. Kontakta Kanta-tjänsternas tekniska stöd om en förbindelse inte fungerar.",
    },
    "not-applied": {
      subject: "{reference}: en godkänd anmälan trädde inte i kraft – {organisation}",
      body: "Anmälan från {organisation} godkändes, men uppgifterna trädde inte i kraft {date}: de gällande uppgifterna har ändrats efter att anmälan skickades, eller så används anslutningspunkten som skulle tas ur bruk fortfarande.\n\nUtred saken med kunden. Återkalla godkännandet om uppgifterna måste anmälas på nytt.",
    },
  },
  grant: {
    offered: {
      subject: "{organisation} erbjuder dig en roll i Kanta Extranät",
      body: "{actor} erbjuder dig rollen som {role} i organisationen {organisation}.\n\nÖppna länken, identifiera dig med Suomi.fi-identifikation och läs vad man kan göra i rollen och vad det påverkar. Rollen träder i kraft först när du har godkänt den. Länken gäller i 14 dagar och fungerar bara en gång. Skicka den inte vidare.",
    },
    "offered-to-organisation": {
      subject: "{organisation} erbjuder er organisation en roll",
      body: "{organisation} erbjuder er organisation {receiver} rollen som {role}.\n\nHuvudanvändaren kan ta emot rollen och namnge personer för den.",
    },
    accepted: {
      subject: "{organisation}: {name} godkände rollen",
      body: "{name} har godkänt rollen som {role} i organisationen {organisation}. Rollen är nu i kraft.\n\nDu behöver inte göra något. Om det är fel person, återkalla rollen genast.",
    },
    "awaiting-confirmation": {
      subject: "{organisation}: bekräfta att {name} är rätt person",
      body: "{name} godkände rollen som {role} i organisationen {organisation}, men rollen erbjöds till ett annat namn. Rollen är inte i kraft ännu.\n\nKontrollera om det är rätt person. Bekräfta rollen eller återta erbjudandet.",
    },
    declined: {
      subject: "{organisation}: {name} avböjde rollen",
      body: "{name} avböjde rollen som {role} i organisationen {organisation}.\n\nErbjud rollen till någon annan om den fortfarande behövs.",
    },
    confirmed: {
      subject: "{organisation}: din roll har bekräftats",
      body: "Huvudanvändaren i organisationen {organisation} har bekräftat din roll som {role}. Rollen är nu i kraft.\n\nIdentifiera dig och välj den organisation som du uträttar ärenden för.",
    },
    withdrawn: {
      subject: "{organisation}: erbjudandet om en roll har återtagits",
      body: "{organisation} har återtagit erbjudandet om rollen som {role}. Länken som du fick fungerar inte längre.\n\nDu behöver inte göra något.",
    },
    revoked: {
      subject: "{organisation}: en roll har återkallats",
      body: "Rollen som {role} i organisationen {organisation} har återkallats. Du kan inte längre sköta rollens ärenden.\n\nKontakta organisationens huvudanvändare om du inte vet vad det gäller.",
    },
    "end-set": {
      subject: "{organisation}: slutdatumet för en roll har ändrats",
      body: "Organisationen {organisation} har ändrat slutdatumet för rollen som {role}.\n\nDu ser det nya datumet i tjänsten. Kontakta organisationens huvudanvändare om datumet är fel.",
    },
    ended: {
      subject: "{organisation}: en roll har upphört",
      body: "Rollen som {role} i organisationen {organisation} har upphört, eftersom dess sista giltighetsdag har gått.\n\nOm du fortfarande behöver rollen, be organisationens huvudanvändare erbjuda den på nytt.",
    },
    "accepted-for-organisation": {
      subject: "{organisation}: {receiver} tog emot rollen",
      body: "{receiver} har tagit emot rollen som {role} i organisationen {organisation} och namnger personer för den.\n\nDu ser namnen i tjänsten och kan stryka vem som helst.",
    },
  },
  finding: {
    found: {
      subject: "{organisation}: i registret finns en ändring som ni ska kontrollera",
      body: "I det nationella registret har uppgiften {name} ändrats. Den hör till er organisations uppgifter.\n\nI tjänsten ser ni vad som ändrades, vad det betyder och vad ni ska göra. Svara FPA där.",
    },
    answered: {
      subject: "{organisation}: ändringen i registret har besvarats",
      body: "Er organisation har svarat FPA om ändringen i registret ({name}).\n\nNi behöver inte göra något. Vi meddelar när FPA har behandlat svaret.",
    },
    closed: {
      subject: "{organisation}: FPA har avslutat ärendet om ändringen i registret",
      body: "FPA har behandlat ändringen i registret ({name}) och avslutat ärendet.\n\nMotiveringen ser ni i tjänsten.",
    },
  },
  certificate: {
    ends: {
      subject: "{host}: certifikatet går ut {date}, beställ ett nytt senast {orderBy} – {organisation}",
      body: "Certifikatet för servern {host} (anslutningspunkten {name}) går ut {date}. Med ett certifikat som har gått ut fungerar inte förbindelsen till Kanta-tjänsterna.\n\nBeställ ett nytt certifikat hos Myndigheten för digitalisering och befolkningsdata (MDB) senast {orderBy}: leveransen tar ungefär en vecka. När du har fått certifikatet, byt det i tjänsten. Om även annat än certifikatet ändras, gör en anmälan om ändring senast {fileBy}.",
    },
    "ends-late": {
      subject: "{host}: certifikatet går ut {date}, agera genast – {organisation}",
      body: "Certifikatet för servern {host} (anslutningspunkten {name}) går ut {date}. Med ett certifikat som har gått ut fungerar inte förbindelsen till Kanta-tjänsterna.\n\nEtt nytt certifikat borde ha beställts hos Myndigheten för digitalisering och befolkningsdata (MDB) senast {orderBy}. Beställ det genast och byt det i tjänsten när du har fått det. Om även annat än certifikatet ändras borde anmälan om ändring ha gjorts senast {fileBy}: gör den genast och markera den som brådskande.",
    },
    "used-ends": {
      subject: "{name}: certifikatet för anslutningspunkten ni använder går ut {date} – {organisation}",
      body: "Er organisation använder anslutningspunkten {name} som administreras av {receiver}. Dess certifikat går ut {date}.\n\nAdministratören ska beställa ett nytt certifikat senast {orderBy} och anmäla ändringar till FPA senast {fileBy}. Kontrollera med administratören att ett nytt certifikat är på väg.",
    },
  },
  naming: {
    made: {
      subject: "{organisation}: du har namngetts för en roll i Kanta Extranät",
      body: "{actor} ({receiver}) har namngett dig för rollen som {role} i organisationen {organisation}.\n\nÖppna länken, identifiera dig med Suomi.fi-identifikation och läs vad man kan göra i rollen och vad det påverkar. Länken gäller i 14 dagar och fungerar bara en gång. Skicka den inte vidare.",
    },
    accepted: {
      subject: "{organisation}: {name} godkände rollen",
      body: "{name} har godkänt rollen som {role} i organisationen {organisation}. Personen namngavs av {receiver}.\n\nDu behöver inte göra något. Om det är fel person, stryk personen i tjänsten.",
    },
    declined: {
      subject: "{organisation}: {name} avböjde rollen",
      body: "{name} avböjde rollen som {role} i organisationen {organisation}. Personen namngavs av {receiver}.\n\nNamnge någon annan om rollen fortfarande behövs.",
    },
    "struck-out": {
      subject: "{organisation}: {name} har strukits från rollen",
      body: "{name} har inte längre rollen som {role} i organisationen {organisation}.\n\nOrsaken ser du i tjänsten. De övriga namngivna personerna behåller rollen.",
    },
  },
  system: {
    "certificate-ending": {
      subject: "Intyget för systemet {name} upphör {date} – {organisation}",
      body: "Organisationen {organisation} använder systemet {name}, vars intyg gäller till och med {date}.\n\nFråga leverantören om intyget förnyas. Om ni byter system, spara bytet i tjänsten senast tre veckor i förväg.",
    },
    "certificate-ended": {
      subject: "Intyget för systemet {name} upphör i dag – {organisation}",
      body: "Organisationen {organisation} använder systemet {name}, vars intyg upphör i dag, {date}. Därefter kan systemet inte tas i bruk i nya enheter.\n\nKom överens med leverantören om hur ni fortsätter och spara ett eventuellt byte i tjänsten.",
    },
  },
};
