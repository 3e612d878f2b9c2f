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
  confirm: "Bekräfta den här punkten innan du fortsätter.",
  fullName: "Skriv förnamn och efternamn.",
  invalidEmail: "Skriv e-postadressen i formen fornamn.efternamn@exempel.fi.",
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
    unknownUnit: "Någon av de valda enheterna finns inte längre i registret. Kontrollera valen.",
    tooEarly:
      "Välj {date} eller en senare dag. Om ändringen inte kan vänta, markera den som brådskande och motivera varför.",
    freeze: "Inga ändringar görs {from}–{to}. Välj en dag före eller efter den här perioden.",
    certificateEnded: "Certifikatet är giltigt bara till {date}. Välj en tidigare dag eller byt certifikat.",
  },
};
