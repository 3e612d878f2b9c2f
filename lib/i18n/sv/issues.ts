import type { Messages } from "..";

export const issues: Messages["issues"] = {
  invalid: "Kontrollera uppgiften.",
  onLine: "Rad {line}: {sentence}",
  required: "Fyll i uppgiften.",
  tooLong: "Förkorta texten. Den får innehålla högst {maximum} tecken.",
  tooShort: "Skriv lite mer, minst {minimum} tecken.",
  tooSmall: "Ange ett tal som är minst {minimum}.",
  tooBig: "Ange ett tal som är högst {maximum}.",
  tooMany: "Ta bort en del. Det får finnas högst {maximum}.",
  tooFew: "Lägg till fler. Det behövs minst {minimum}.",
  chooseOne: "Välj ett alternativ.",
  chooseAtLeastOne: "Välj minst ett alternativ.",
  rowMissing: "Fyll i minst en rad.",
  confirm: "Bekräfta den här punkten innan du fortsätter.",
  fullName: "Skriv förnamn och efternamn.",
  invalidEmail: "Skriv e-postadressen i formen fornamn.efternamn@exempel.fi.",
  webAddress: "Skriv hela adressen, till exempel https://thl.fi.",
  invalidPhone: "Skriv telefonnumret i formen 040 123 4567 eller +358 40 123 4567.",
  invalidDate: "Skriv datumet i formen 5.12.2026.",
  dateTooEarly: "Välj {date} eller en senare dag.",
  dateTooLate: "Välj {date} eller en tidigare dag.",
  dateInPast: "Välj dagens datum eller en senare dag.",
  endBeforeStart: "Välj ett slutdatum som inte infaller före startdatumet.",
  dateWeekend: "Dagen infaller på ett veckoslut. Ändringen kan träda i kraft då, men se till att någon är på plats.",
  dateHoliday: "Dagen är {holiday}. Ändringen kan träda i kraft då, men se till att någon är på plats.",
  holiday: {
    newYear: "nyårsdagen",
    epiphany: "trettondagen",
    goodFriday: "långfredagen",
    easterSunday: "påskdagen",
    easterMonday: "annandag påsk",
    mayDay: "första maj",
    ascensionDay: "Kristi himmelsfärdsdag",
    whitSunday: "pingstdagen",
    midsummerEve: "midsommarafton",
    midsummerDay: "midsommardagen",
    allSaintsDay: "alla helgons dag",
    independenceDay: "självständighetsdagen",
    christmasEve: "julafton",
    christmasDay: "juldagen",
    boxingDay: "annandag jul",
  },
  businessId: "Kontrollera FO-numret. Skriv det i formen 1234567-1.",
  businessIdVat: "Det här är ett momsnummer. Skriv FO-numret i formen 1234567-1, utan bokstäverna FI.",
  oid: "Kontrollera OID-koden. Den innehåller bara siffror och punkter, till exempel 1.2.246.10.12345671.10.0.",
  oidOtherOrganisation:
    "OID-koden verkar höra till en annan organisation, med FO-numret {businessId}. Kontrollera koden.",
  personalIdentityCode: "Kontrollera personbeteckningen. Skriv hela beteckningen, till exempel i formen 010190-900P.",
  submissionReference: "Skriv referensnumret i formen LP-2026-0042.",
  port: "Ange ett portnummer mellan 1 och 65535.",
  host: {
    missing: "Skriv serverns namn.",
    url: "Skriv bara serverns namn, utan https:// i början och utan sökväg.",
    address: "Skriv serverns namn, inte en IP-adress. IP-adresserna har ett eget fält.",
    port: "Skriv serverns namn utan port.",
    wildcard: "Skriv serverns fullständiga namn. En asterisk kan inte användas i en anslutningspunkts namn.",
    characters: "Kontrollera serverns namn. Det får innehålla bokstäver, siffror, bindestreck och punkter.",
    incomplete: "Skriv serverns fullständiga namn med domän, till exempel kanta-gw1.exempelby.fi.",
    tooLong: "Förkorta serverns namn. Det får vara högst 63 tecken mellan punkterna och högst 253 tecken sammanlagt.",
  },
  address: {
    format: "{address} är varken en IP-adress eller ett nät. Skriv till exempel 10.20.30.11 eller 10.20.30.0/28.",
    prefix: "Kontrollera prefixlängden i {address}. Den är ett tal som är högst {maximum}.",
    hostBits:
      "{address} är en adress inne i ett nät. Menade du nätet {network}? En enskild adress skrivs utan snedstreck.",
    unspecified: "{address} är ingen enhets adress. Skriv den adress där anslutningspunkten kan nås.",
    loopback: "{address} pekar på enheten själv. Skriv den adress där anslutningspunkten kan nås.",
    linkLocal: "{address} fungerar bara i det egna lokala nätet. Skriv den adress där anslutningspunkten kan nås.",
    documentation: "{address} är reserverad för exempel. Skriv anslutningspunktens riktiga adress.",
    multicast: "{address} är en gruppsändningsadress. Skriv anslutningspunktens egen adress.",
    mapped: "Skriv {address} som en vanlig IPv4-adress.",
    reserved: "{address} hör till ett reserverat adressområde. Skriv den adress där anslutningspunkten kan nås.",
    tooWide: "Nätet {address} är för stort. Skriv bara de nät och adresser som anslutningspunkten använder.",
    tooMany: "Det finns för många adresser. Skriv högst {maximum} eller slå ihop dem till nät.",
    duplicate: "{address} finns redan på rad {first}. Ta bort den ena.",
    private:
      "{address} är en adress i ett privat nät. Försäkra dig om att förbindelsen till Kanta-tjänsterna går i ett privat nät.",
  },
  fileMissing: "Välj en fil.",
  fileTooLarge: "Filen är för stor. Välj en fil som är högst {maximum} MB.",
  fileKind: "Den här typen av fil kan inte bifogas. Välj en PDF-, PNG- eller JPEG-fil.",
  attachment: { missing: "Bifoga filen. Ärendet kan inte skickas utan den." },
  file: {
    empty: "Filen är tom. Välj en annan fil.",
    lies: "Filen är av en annan typ än namnet anger. Spara den som PDF, PNG eller JPEG och välj den på nytt.",
    truncated: "Filen är ofullständig: slutet saknas. Spara den på nytt och välj en hel fil.",
    encrypted: "Filen är skyddad med lösenord. Ta bort skyddet och välj filen på nytt.",
    active: "PDF-filen innehåller programkod eller andra filer. Skriv ut den till en vanlig PDF-fil och välj den.",
    polyglot: "Filen innehåller annat än ett dokument eller en bild. Spara den på nytt och välj en ren fil.",
    infected:
      "Ett skadligt program hittades i filen och den togs inte emot. Kontrollera din dator innan du fortsätter.",
    scannerAway:
      "Filen kunde inte kontrolleras för skadliga program och togs därför inte emot. Försök igen om en stund.",
  },
  certificate: {
    empty: "Filen är tom. Välj en certifikatfil.",
    tooLarge: "Filen är för stor för att vara ett certifikat. Välj en PEM- eller DER-fil som är högst 64 kB.",
    privateKey:
      "Filen innehåller en privat nyckel och togs inte emot. Bifoga endast certifikatet. Om nyckeln kan ha hamnat hos någon annan, skaffa ett nytt certifikat med en ny nyckel.",
    request: "Filen är en certifikatbegäran (CSR). Bifoga det certifikat som utfärdades utifrån den.",
    container:
      "Filen är ett certifikatpaket (PKCS #7). Spara servercertifikatet ur det i PEM- eller DER-format och bifoga det.",
    format: "Inget certifikat hittades i filen. Bifoga certifikatet i PEM- eller DER-format.",
    several: "Filen innehåller flera servercertifikat. Bifoga bara den här anslutningspunktens certifikat.",
    order: "Filen börjar med utfärdarens certifikat. Flytta servercertifikatet först eller bifoga det ensamt.",
    expired: "Certifikatet gick ut {date}. Bifoga ett giltigt certifikat.",
    notYetValid: "Certifikatet börjar gälla först {date}. Välj en senare dag för ändringen eller byt certifikat.",
    expiresSoon: "Certifikatet går ut {date}. Beställ ett nytt senast {orderBy} och anmäl det senast {fileBy}.",
    expiresVerySoon: "Certifikatet går ut {date}. Beställ ett nytt certifikat genast.",
    validTooLong:
      "Certifikatet gäller i {days} dagar. Ett servercertifikat gäller vanligen högst ett år. Kontrollera att certifikatet är det rätta.",
    weakRsa:
      "Certifikatets RSA-nyckel är för kort ({bits} bitar). Skaffa ett certifikat med en nyckel på minst 2048 bitar.",
    weakKey:
      "Certifikatets nyckel är för svag. Skaffa ett certifikat med en RSA-nyckel på minst 2048 bitar eller en P-256-nyckel.",
    unusualKey: "Certifikatets nyckeltyp är ovanlig. Fråga FPA om Kanta-tjänsterna godkänner den.",
    weakSignature:
      "Certifikatet är signerat med en föråldrad metod. Skaffa ett certifikat som är signerat med minst SHA-256.",
    noName: "Certifikatet innehåller inget servernamn. Byt certifikat.",
    wildcard: "Certifikatet har utfärdats med asterisk för många namn. Skaffa ett certifikat för namnet {host}.",
    hostMismatch: "Certifikatet har utfärdats för namnet {names}. Rätta namnet eller byt certifikat.",
    selfSigned:
      "Certifikatet är självsignerat. Skaffa ett certifikat från Myndigheten för digitalisering och befolkningsdata (MDB).",
    unknownIssuer:
      "Utfärdaren {issuer} finns inte i förteckningen över godkända utfärdare. Skaffa ett certifikat från Myndigheten för digitalisering och befolkningsdata (MDB).",
    isCa: "Det här är en utfärdares certifikat. Bifoga servercertifikatet.",
    purpose: "Certifikatet är inte avsett för en server. Kontrollera att du bifogade servercertifikatet.",
    keyReused: "Samma nyckel används redan i ett annat certifikat. Varje certifikat bör ha en egen nyckel.",
  },
  renewal: {
    notYetValid: "Certifikatet börjar gälla först {date}. Byt det för anslutningspunkten då eller senare.",
    same: "Det här certifikatet används redan i anslutningspunkten. Bifoga det nya certifikatet.",
  },
  termination: {
    notInUse: "Välj bara tjänster som din organisation använder.",
    alreadyEnding: "Det finns redan en uppsägningsanmälan {reference} om tjänsten.",
    awaits: "Det finns redan en uppsägningsanmälan om tjänsten som väntar på bekräftelse.",
    past: "En uppsägning kan inte göras retroaktivt. Välj denna dag eller en senare dag.",
    tooSoon: "Apoteket anmäler minst tre veckor i förväg. Välj {date} eller en senare dag.",
    freeze: "Inga ändringar görs {from}–{to}. Välj {before} eller en tidigare dag, eller {after} eller en senare dag.",
    takeoverMissing: "Skriv dagen för övertagande, då den nya apotekaren börjar.",
    notDayBefore: "Välj dagen före övertagandet, {date}, eller rätta dagen för övertagande.",
    ownBusinessId: "Detta är din egen organisations FO-nummer. Skriv efterföljarens FO-nummer.",
  },
  reception: {
    notForKind:
      "Begäranden om förnyelse tas emot endast av tjänstetillhandahållare inom hälso- och sjukvården. Apoteken förmedlar begäranden.",
    noPrescription:
      "Mottagningen är en del av Recepttjänsten, som din organisation inte använder. Anslut dig först till Recepttjänsten.",
    notPractitioner: "Anmälan ska göras per enhet. Påbörja en ny anmälan och välj de enheter som ändringen gäller.",
    nothingToStart:
      "Mottagningen kan inte tas i bruk i någon enhet: den är redan i bruk, eller det finns en öppen anmälan om den.",
    nothingToStop: "Mottagningen är inte i bruk i någon enhet, eller det finns redan en öppen anmälan om den.",
    unitLeft: "Dessa enheter finns inte längre i din organisation: {names}. Ta bort dem från valet.",
    notHealthCare: "Dessa enheter ger inte hälso- och sjukvård: {names}. Ta bort dem från valet.",
    alreadyOn: "Mottagningen är redan i bruk: {names}. Ta bort enheterna från valet.",
    alreadyOff: "Mottagningen är inte i bruk: {names}. Ta bort enheterna från valet.",
    pending:
      "Anmälan {reference} gäller redan dessa enheter: {names}. Vänta på avgörandet eller ta bort enheterna från valet.",
    unmarked:
      "THL:s anteckning saknas: {names}. Be THL om anteckningen. Om du har sett den i registret, bekräfta den själv.",
    dayInFuture: "Välj dagens datum eller en tidigare dag.",
    dayTooOld: "Välj {date} eller en senare dag.",
    notToConfirm: "Någon av enheterna behöver inte längre bekräftas. Ladda sidan på nytt och kontrollera valet.",
    notDue: "Någon av enheterna har redan meddelats. Ladda sidan på nytt och kontrollera valet.",
  },
  leadTime: {
    atMostBeforeLeast: "Ange minst lika många dagar som i tidsfristen.",
    endsBeforeStart: "Välj en dag som inte är före den första dagen.",
  },
  notice: {
    pointInUse:
      "Anslutningspunkten används ännu: {names} (sammanlagt antal kunder: {count}). Den kan tas ur bruk först när ingen använder den.",
    lastUse:
      "En kund i Recepttjänsten eller Patientdatalagret ska ha minst en anslutningspunkt. Anmäl först att ni börjar använda en ny.",
    certificateElsewhere:
      "Samma certifikat används redan i anslutningspunkten {name}. Bifoga den här anslutningspunktens eget certifikat.",
    alreadyUsed:
      "Din organisation använder redan den här anslutningspunkten. Välj en annan eller anmäl en ändring av användningen.",
    systemUnregistered:
      "Informationssystemet finns inte i Astori-registret och kan därför inte tas i bruk. Välj ett annat system.",
    systemEnded:
      "Informationssystemets intyg är i kraft bara till {date}, så systemet kan inte tas i bruk. Välj ett annat system.",
    unitLeft:
      "Enheten hör inte längre till din organisation: {names}. Den finns inte längre i listan. Kontrollera valen och spara steget på nytt.",
    unknownUnit: "Någon av de valda enheterna finns inte längre i registret. Kontrollera valen.",
    tooEarly:
      "Välj {date} eller en senare dag. Om ändringen inte kan vänta, markera den som brådskande och motivera varför.",
    freeze: "Inga ändringar görs {from}–{to}. Välj en dag före eller efter den här perioden.",
    certificateEnded: "Certifikatet är giltigt bara till {date}. Välj en tidigare dag eller byt certifikat.",
  },
  organisationChange: {
    noServices:
      "Din organisation använder inte Kanta-tjänster i eget namn, så kundrelationen ändras inte. Meddela FPA om ändringen: kanta@kanta.fi.",
    ownBusinessId: "Det här är din egen organisations FO-nummer. Skriv FO-numret för den som fortsätter verksamheten.",
    unknownSuccessor:
      "Ingen organisation med det här FO-numret finns i registren. Kontrollera numret, eller vänta tills uppgifterna finns i registret.",
    successorEnded:
      "Uppgifterna i registret om den som fortsätter verksamheten gäller inte den dag då ändringen sker. Kontrollera FO-numret och dagen.",
    successorNotYet:
      "Den som fortsätter finns i registret, men uppgifterna har inte kommit till Extranätet ännu. De kommer under natten. Skicka anmälan efter det.",
    notMoving: "Välj en enhet som är med bland dem som flyttas, och varje enhet bara en gång.",
    allServices:
      "När FO-numret byts upphör användningen av alla tjänster med det nuvarande FO-numret. Välj alla tjänster.",
    joinsWhatEnds:
      "Den som fortsätter kan här ansluta sig bara till tjänster som inte längre används i din organisations namn.",
  },
  controllerChange: {
    same: "Den nya personuppgiftsansvarige är densamma som den nuvarande. Välj en annan.",
    unknown: "Den personuppgiftsansvarige finns inte i registren. Sök på nytt.",
    ended:
      "Den personuppgiftsansvariges uppgifter i registret gäller bara till och med {date}. Välj en annan eller en tidigare dag.",
    mustBePublic:
      "När tjänsten ges mot servicesedel är en offentlig organisation personuppgiftsansvarig. Kontrollera valen.",
    mustBePrivate:
      "En offentlig organisation är inte personuppgiftsansvarig på den grunden att klienten själv betalar. Kontrollera valen.",
    runBefore:
      "Ändringskörningen kan göras tidigast {date}, då den personuppgiftsansvarige byts. Välj den dagen eller en senare dag.",
  },
  identityCodeInText: "Ta bort personbeteckningen. Den behövs inte här.",
  pictures: "Skriv utan bildtecken.",
  personName: "Skriv namnet med bokstäver, utan siffror och specialtecken.",
  postalCode: "Skriv postnumret med fem siffror, till exempel 00100.",
  eInvoiceAddress: "Kontrollera nätfakturaadressen. Den har 8–20 bokstäver eller siffror.",
  ovt: "Kontrollera EDI-koden. Den består av 0037, FO-numrets åtta siffror och högst fem andra tecken.",
  eInvoiceOperator: "Kontrollera förmedlarens kod. Den har 6–20 bokstäver eller siffror, till exempel 003721291126.",
  csv: {
    tooLarge: "Filen är för stor. Välj en fil som är högst {maximum} MB.",
    tooManyRows: "Filen har för många rader. Dela upp den i delar med högst {maximum} rader.",
    notText: "Filen är ingen CSV-fil. Spara tabellen i CSV-format och välj den.",
    empty: "Filen är tom. Välj en fil med rubriker och rader.",
    noRows: "Filen innehåller bara rubriker. Lägg till rader och välj filen på nytt.",
    quotes: "Citattecknen i filen stämmer inte. Spara tabellen på nytt i CSV-format.",
    missingColumns: "Kolumner saknas i filen: {columns}. Använd mallen som kan laddas ner.",
    repeatedColumns: "Samma kolumn finns två gånger i filen: {columns}. Ta bort den ena.",
    unknownColumns: "Filen har okända kolumner: {columns}. Ta bort dem eller använd mallen som kan laddas ner.",
    cells: "Raden har fel antal kolumner: {found} i stället för {expected}. Kontrollera radens skiljetecken.",
    mixedEncoding: "Raden har en annan teckenkodning än resten av filen. Spara hela filen med samma teckenkodning.",
  },
  systemUse: {
    retired: "Systemet har tagits bort ur FPA:s förteckning och kan därför inte tas i bruk. Välj ett annat system.",
    unregistered: "Systemet finns inte i Astori-registret och kan därför inte tas i bruk. Välj ett annat system.",
    uncertified: "Systemet har inget giltigt intyg och kan därför inte tas i bruk. Välj ett annat system.",
    ended:
      "Systemets intyg gäller bara till {date}, så systemet kan inte tas i bruk. Välj ett annat system eller en tidigare dag.",
    unit: "Enheten är inte i kraft eller hör inte till er organisation. Kontrollera valet.",
    service: "Er organisation använder inte den här tjänsten. Välj bland de tjänster som är i bruk.",
    overlap: "Systemet är redan i bruk där under samma tid. Ändra uppgifterna om den nuvarande användningen.",
    same: "Välj ett annat system än det nuvarande.",
    switchBeforeStart: "Det nuvarande systemet har tagits i bruk samma dag eller senare. Välj en senare dag.",
    noService: "Välj minst en tjänst som det nuvarande systemet används för på alla valda ställen.",
    gone: "Användningen av systemet har under tiden avslutats på något av de valda ställena. Öppna sidan på nytt och kontrollera valen.",
  },
  systemImport: {
    systemClass: "Skriv klassen A1, A2, A3 eller B.",
    duplicate: "Samma sak finns redan på rad {first}. Ta bort den ena.",
    twins:
      "Astori-numret hör till ett system, men namnet, versionen och leverantören till ett annat. Kontrollera raden.",
    unknownSystem: "Ett sådant system finns inte i förteckningen. Kontrollera namnet, versionen och Astori-numret.",
    severalSystems: "Förteckningen har flera sådana system. Skriv också version, leverantör eller Astori-nummer.",
    unknownService: "{name} är inte namnet på en Kanta-tjänst. Kontrollera hur namnet skrivs.",
  },
  joining: {
    ineligible: {
      KIND: "En sådan organisation kan inte ansluta sig till tjänsten den planerade dagen. Välj en annan tjänst.",
      HEALTH_CARE:
        "Din organisation har i registret ingen enhet inom hälso- och sjukvården som gäller den planerade dagen. Välj en annan tjänst eller låt rätta uppgiften i registret.",
      SOCIAL_CARE:
        "Din organisation har i registret ingen enhet inom socialvården som gäller den planerade dagen. Välj en annan tjänst eller låt rätta uppgiften i registret.",
      IN_USE: "Tjänsten är redan i bruk. Välj en annan tjänst.",
    },
    alreadyOpen: "En ansökan om samma tjänst behandlas redan ({reference}). Fortsätt med den eller återta den först.",
    ownBusinessId: "Detta är din egen organisations FO-nummer. Skriv den andra organisationens nummer.",
    mainJoinerUnknown: "Ingen kund hos Kanta-tjänsterna har detta FO-nummer. Kontrollera numret med huvudanslutaren.",
    contracts: "Ingå avtalen med medanslutarna innan du fortsätter och bekräfta sedan punkten.",
    twice: "Samma uppgift finns redan på en tidigare rad. Ta bort den ena.",
    unknownUnit: "Dessa enheter gäller inte eller berörs inte av tjänsten: {oids}. Ta bort dem.",
    pointNeeded: "Den här tjänsten behöver en anslutningspunkt. Välj en befintlig eller ange uppgifterna om en ny.",
    pointNotProduction: "Den här tjänsten behöver en anslutningspunkt i produktionsmiljön. Välj produktion.",
    certificateNeeded:
      "Klistra in certifikatet som PEM-text. En anslutningspunkt i produktion kan inte tas i bruk utan certifikat.",
    notMarked:
      "Anteckningen om mottagning saknas i THL:s register: {names}. Ta bort enheterna eller be THL lägga till anteckningen.",
    planMissing: "Informationssäkerhetsplanen ska göras upp och godkännas före anslutningen. Bekräfta punkten.",
    takeoverMissing: "Anmäl först dagen för övertagandet till Fimea och bekräfta sedan punkten.",
    contactMissing: {
      ADMINISTRATIVE: "Lägg till en kontaktperson för administrativa ärenden.",
      TECHNICAL: "Lägg till en kontaktperson för tekniska ärenden.",
      DATA_PROTECTION: "Lägg till en kontaktperson för dataskyddsärenden.",
    },
    termsMissing: "Godkänn alla punkter. Utan dem kan din organisation inte ansluta sig.",
    termsOutdated:
      "Villkoren har fått en ny version eller tjänsten har bytts. Läs de gällande villkoren och godkänn dem.",
    oneSignatory: "En självständig yrkesutövare undertecknar ensam. Ta bort de övriga raderna.",
  },
};
