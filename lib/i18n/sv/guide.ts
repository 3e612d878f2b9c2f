import type { Messages } from "..";

const checkedOn = "22.11.2026";

export const guide: Messages["guide"] = {
  title: "Vad ändras?",
  lead: "Svara på frågorna så ser du vad som måste göras, vad som behövs och vem som beslutar.",
  publicLink: "Ska du bli kund? Se vad anslutningen kräver",
  answers: "Dina svar",
  change: "Ändra",
  changeOf: "Ändra svaret: {question}",
  open: "Gå till sidan",
  signIn: "Identifiera dig och fortsätt",
  registerName: "Namn i registret nu: {name}",
  checkedOn: `Skyldigheter och tidsfrister kontrollerade ${checkedOn}. Tidsfrister har flyttats tidigare: kontrollera aktuell information på kanta.fi.`,
  leadTime: "Anmäl minst {days} dagar i förväg. Om du skickar i dag kan ändringen träda i kraft tidigast {date}.",
  usualLeadTime: "Anmäl vanligen {days} dagar i förväg. Om du skickar i dag kan ändringen träda i kraft från {date}.",
  notYours: "Din roll räcker inte till detta",
  whoMay: "I din organisation kan detta göras av: {roles}.",
  tell: "Kontakta",
  alsoTell: "Meddela också",
  reports: {
    REPORT: "Anmäl till FPA",
    DIRECT: "Ändra uppgifterna själv",
    NOTHING: "Inget behöver anmälas till FPA",
    OTHER: "Anmäl först till en annan myndighet",
    ASK: "Fråga först",
    KNOW: "Bra att veta",
  },
  questions: {
    change: {
      title: "Vad ändras?",
      options: {
        contacts: "Adress, kontaktperson eller personers rättigheter",
        system: "Informationssystem",
        point: "Anslutningspunkt eller dess certifikat",
        renewals: "Mottagning av begäranden om förnyelse av recept",
        ending: "Verksamheten eller användningen av en tjänst upphör",
        name: "Organisationens namn",
        organisation: "Organisationen ändras: FO-nummer, fusion, tillstånd eller omorganisering",
        controller: "Personuppgiftsansvarig",
        joining: "Vi tar i bruk en ny Kanta-tjänst",
        duty: "Vi vill veta om anslutningsskyldigheten gäller oss",
        logs: "Vi behöver logguppgifter om användningen av Kanta-tjänsterna",
        intermediary: "Vi är Kanta-förmedlare",
      },
    },
    begin: {
      title: "Vad vill du ta reda på?",
      options: {
        customer: "Hur man blir kund hos Kanta-tjänsterna",
        duty: "Om anslutningsskyldigheten gäller oss",
        controller: "Vem som är personuppgiftsansvarig",
        entry: "Organisationen är redan kund men jag kommer inte åt dess uppgifter",
      },
    },
    contacts: {
      title: "Vilka uppgifter ändras?",
      options: {
        data: "En adress eller en kontaktperson som FPA kontaktar",
        people: "Vem som får använda Extranätet och i vilken roll",
      },
    },
    system: {
      title: "Ändras också anslutningspunkten?",
      hint: "Anslutningspunkten är den punkt i datatrafiken genom vilken informationssystemet ansluter sig till Kanta-tjänsterna.",
      options: {
        same: "Nej, anslutningspunkten är densamma",
        point: "Ja, vi övergår till en annan anslutningspunkt",
        unsure: "Jag vet inte",
      },
    },
    point: {
      title: "Vad händer med anslutningspunkten?",
      options: {
        certificate: "Endast certifikatet för den egna anslutningspunkten förnyas",
        data: "Den egna anslutningspunktens namn, adress eller någon annan uppgift ändras",
        new: "Vår organisation skapar en ny egen anslutningspunkt",
        remove: "Den egna anslutningspunkten tas ur bruk",
        start: "Vi börjar använda en anslutningspunkt, egen eller Kanta-förmedlarens",
        change: "Vi byter anslutningspunkt eller förmedlare",
        end: "Vi slutar använda en anslutningspunkt",
      },
    },
    renewals: {
      title: "Vad ändras i mottagningen av begäranden om förnyelse?",
      options: {
        on: "En enhet eller yrkesutövare börjar ta emot begäranden om förnyelse",
        off: "Mottagningen upphör",
        pharmacy: "Vi är ett apotek",
      },
    },
    renewalsMarking: {
      title: "Finns det redan en anteckning om mottagning av begäranden om förnyelse i THL:s register?",
      hint: "Anteckningen görs i SOTE-organisationsregistret eller i kodsystemet för självständiga yrkesutövare. Enhetens anteckning syns också på sidan om begäranden om förnyelse i Extranätet.",
      options: { yes: "Ja", no: "Nej eller vet inte" },
    },
    ending: {
      title: "Vad upphör?",
      options: {
        closing: "Verksamheten eller användningen av en Kanta-tjänst upphör",
        sold: "Verksamheten säljs eller övergår till någon annan",
        pharmacy: "Apotekaren avstår från apoteket",
        kelain: "Användningen av Kelain upphör",
      },
    },
    name: {
      title: "Ändras något annat än namnet?",
      options: { only: "Endast namnet ändras", number: "Även FO-numret ändras" },
    },
    sector: {
      title: "Vilken typ av organisation är det?",
      options: {
        public: "Offentlig: välfärdsområde, kommun, HUS eller en statlig enhet",
        private: "Privat tjänsteproducent",
        practitioner: "Självständig yrkesutövare",
        pharmacy: "Apotek",
      },
    },
    publicSector: {
      title: "Vad ändras i den offentliga organisationen?",
      options: {
        units: "Enheter övergår, slås samman eller omorganiseras",
        controller: "Den personuppgiftsansvarige för arkiverade uppgifter byts",
      },
    },
    privateChange: {
      title: "Vad händer med organisationen?",
      options: {
        number: "FO-numret ändras",
        merger: "Företaget fusioneras med ett annat",
        licence: "Tillståndet eller registreringen att producera tjänster upphör",
        sold: "Verksamheten säljs till någon annan",
      },
    },
    merger: {
      title: "Vad händer med kundrelationen vid fusionen?",
      options: {
        ends: "Vår kundrelation upphör och användningen fortsätter i ett annat företags namn",
        goes: "Vår kundrelation fortsätter och ett annat företag fusioneras med oss",
        unsure: "Jag vet inte ännu",
      },
    },
    practitioner: {
      title: "Vad ändras i yrkesutövarens verksamhet?",
      options: {
        company: "Jag grundar ett bolag eller FO-numret ändras",
        stops: "Jag avslutar verksamheten",
        trade: "Jag börjar verka under firma som tjänsteproducent",
        premises: "Jag flyttar till en annan tjänsteproducents lokaler och system",
      },
    },
    controller: {
      title: "Vad vill du ta reda på om den personuppgiftsansvarige?",
      options: {
        moves: "Arkiverade uppgifter övergår till en annan personuppgiftsansvarig",
        who: "Vem som är personuppgiftsansvarig",
      },
    },
    controllerWho: {
      title: "Hur är tjänsten ordnad?",
      options: {
        public: "En offentlig organisation ordnar och producerar tjänsten",
        bought: "En offentlig organisation köper tjänsten av en privat producent",
        voucher: "Klienten använder servicesedel",
        private: "Klienten avtalar om tjänsten med en privat producent och betalar den själv",
        several: "Flera av dessa sätt",
      },
    },
    joining: {
      title: "Vilken typ av organisation ansluter sig?",
      options: {
        public: "En offentlig organisation inom social- eller hälsovården",
        private: "En privat tjänsteproducent",
        practitioner: "En självständig yrkesutövare",
        pharmacy: "Ett apotek",
        intermediary: "En Kanta-förmedlare",
        supplier: "En leverantör av informationssystem",
      },
    },
    joiningPractitioner: {
      title: "Hur använder du Kanta-tjänsterna?",
      options: {
        own: "Med ett eget informationssystem",
        premises: "I en annan tjänsteproducents lokaler och system",
        kelain: "Endast med Kelain",
      },
    },
    duty: {
      title: "Vilka tjänster ger din organisation?",
      hint: "Om din organisation ger både social- och hälsovårdstjänster, se dem var för sig.",
      options: { health: "Hälsovårdstjänster", social: "Socialvårdstjänster", pharmacy: "Vi är ett apotek" },
    },
    dutyHealthSystem: {
      title: "Behandlas patientuppgifter i ett informationssystem?",
      options: { yes: "Ja, eller så är vi en offentlig organisation", no: "Nej, uppgifterna finns bara på papper" },
    },
    dutySocialSystem: {
      title: "Används ett elektroniskt klientdatasystem?",
      options: { yes: "Ja, eller så är vi en offentlig organisation", no: "Nej, uppgifterna finns bara på papper" },
    },
    intermediary: {
      title: "Vad ändrar du som Kanta-förmedlare?",
      options: {
        point: "Uppgifter om en anslutningspunkt som vi administrerar",
        certificate: "Certifikatet för en anslutningspunkt som vi administrerar",
        customers: "Jag ändrar inget: jag vill se vem som använder vår anslutningspunkt",
      },
    },
  },
  outcomes: {
    contactData: {
      title: "Ändra kontaktuppgifterna i Extranätet",
      text: "Organisationen håller själv sina adresser och kontaktpersoner uppdaterade. Ändringen träder i kraft genast och behöver inte anmälas särskilt.",
    },
    rolesOutcome: {
      title: "Ändra roller i Extranätet",
      text: "Huvudanvändaren ger och återkallar roller. Fördela om möjligt rollerna på flera personer så att ansvaret för uppgifterna inte vilar på bara en.",
    },
    systemOnly: {
      title: "Ändra uppgifterna om informationssystemet i Extranätet",
      text: "Ändringen träder i kraft genast och FPA ser den. FPA önskar få veta om den tre veckor i förväg. Ett nytt system måste finnas i registret Astori och ha ett gällande intyg.",
    },
    systemAndPoint: {
      title: "Gör en anmälan om ändring av anslutningspunkten",
      text: "När anslutningspunkten byts tillsammans med systemet gör du en anmälan om ändring. I den anger du både den nya anslutningspunkten och det nya systemet.",
    },
    systemUnsure: {
      title: "Fråga systemleverantören om anslutningspunkten",
      text: "Fråga systemleverantören eller Kanta-förmedlaren genom vilken anslutningspunkt det nya systemet ansluter sig till Kanta. Jämför dess OID-kod med din nuvarande anslutningspunkt. Om koden ändras behövs en anmälan om ändring.",
    },
    certificate: {
      title: "Byt certifikatet i Extranätet",
      text: "Om inget annat ändras bifogar du det nya certifikatet på certifikatsidan. Servercertifikatet utfärdas av Myndigheten för digitalisering och befolkningsdata: beställ det i god tid.",
    },
    pointData: {
      title: "Gör en anmälan om ändring av den egna anslutningspunktens uppgifter",
      text: "Endast den organisation som administrerar anslutningspunkten kan ändra dess uppgifter. De nya uppgifterna träder i kraft på den anmälda dagen när FPA har godkänt dem.",
    },
    pointNew: {
      title: "Gör en anmälan om ändring: ny anslutningspunkt",
      text: "En ny anslutningspunkt behöver ett servercertifikat från Myndigheten för digitalisering och befolkningsdata. Det tar ungefär en vecka att få certifikatet.",
    },
    pointRemove: {
      title: "Gör en anmälan om ändring: anslutningspunkten tas ur bruk",
      text: "Anslutningspunkten kan tas bort först när ingen längre använder den. Meddela kunderna i god tid vilken anslutningspunkt de ska övergå till.",
    },
    useStart: {
      title: "Gör en anmälan om ändring: en anslutningspunkt börjar användas",
      text: "Välj en egen eller Kanta-förmedlarens anslutningspunkt och de tjänster och enheter som börjar använda den.",
    },
    useChange: {
      title: "Gör en anmälan om ändring: byte av anslutningspunkt",
      text: "Ange vilken anslutningspunkt din organisation övergår till och vilka enheter och tjänster bytet gäller.",
    },
    useEnd: {
      title: "Gör en anmälan om ändring: användningen upphör",
      text: "Kunder i Recepttjänsten och Patientdatalagret måste ha minst en anslutningspunkt. Om den sista användningen upphör, anmäl först att din organisation börjar använda en ny.",
    },
    renewalsOn: {
      title: "Anmäl att mottagningen börjar",
      text: "När anteckningen finns i THL:s register anmäler du mottagningen också till Kanta. Mottagningen fungerar först när båda är i ordning.",
    },
    renewalsNoMarking: {
      title: "Begär först en anteckning i registret",
      text: "Mottagning av begäranden om förnyelse förutsätter en anteckning i THL:s kodtjänst. En offentlig organisation begär anteckningen av THL:s kodtjänst; privata producenters uppgifter överförs dit från Soteri. Återkom till guiden när anteckningen är gjord.",
    },
    renewalsOff: {
      title: "Anmäl till två ställen att mottagningen upphör",
      text: "Att mottagningen upphör anmäls både till Kanta och till THL:s kodtjänst. Anmälan till Kanta gör du här och du får ett färdigt meddelande till THL. Avsluta mottagningen åtta dagar före en organisationsändring så att öppna begäranden hinner behandlas.",
    },
    renewalsPharmacy: {
      title: "Apotek tar inte emot begäranden om förnyelse",
      text: "Begäranden om förnyelse tas emot av enheter inom hälso- och sjukvården och av självständiga yrkesutövare. Apoteket behöver inte göra något.",
    },
    termination: {
      title: "Gör en uppsägningsanmälan",
      text: "Säg upp förbindelsen när användningen av Kanta-tjänsten i din organisations namn upphör. I anmälan anger du vilka tjänster som upphör, från vilken dag och vad som händer med de arkiverade uppgifterna.",
    },
    sold: {
      title: "Gör en uppsägningsanmälan och ange vem som fortsätter",
      text: "När verksamheten övergår till någon annan säger du upp din organisations förbindelse och anger vem som fortsätter. Den som fortsätter måste själv vara kund hos Kanta-tjänsterna. Kom också överens om vem som är personuppgiftsansvarig för de arkiverade uppgifterna.",
    },
    pharmacyEnding: {
      title: "Gör en uppsägningsanmälan innan apoteket övertas",
      text: "Den avgående apotekaren säger upp sin förbindelse så att den sista dagen är dagen före övertagandet. Anmäl tre veckor i förväg. Dagen för övertagandet måste finnas i Fimeas register.",
    },
    kelainEnding: {
      title: "Säg upp användningen av Kelain",
      text: "En självständig yrkesutövare säger upp Kelain separat från Recepttjänsten. Den som använder Kelain som privatperson har sina uppgifter endast i Kelain: fråga FPA hur de avslutas.",
    },
    nameOnly: {
      title: "Namnändringar anmäls inte till FPA",
      text: "Namnet överförs till Kanta-tjänsterna varje natt från registren i THL:s kodtjänst. Om namnet är fel ska det rättas i det register som det kommer från: en offentlig organisation hos THL:s kodtjänst, en privat i Soteri och ett apotek hos Fimea.",
    },
    businessId: {
      title: "FO-numret ändras: anslut dig med det nya numret och säg upp det gamla",
      text: "Med ett nytt FO-nummer ansluter man sig på nytt till Kanta-tjänsterna. Genom anmälan om organisationsändring skapas samtidigt ansökningarna om anslutning för det nya numret och uppsägningen för det gamla som utkast. Skicka dem så att användningen inte avbryts.",
    },
    mergerEnds: {
      title: "Fusion: din organisations kundrelation upphör",
      text: "Anmäl organisationsändringen och ange det företag i vars namn användningen av Kanta-tjänsterna fortsätter. Innan du skickar anmälan ser du vad som händer med förbindelser, anslutningspunkter och roller.",
    },
    mergerContinues: {
      title: "Fusion: din organisations kundrelation fortsätter",
      text: "Ett annat företag fusioneras med din organisation. Anmäl ändringen så att de enheter som övergår och den personuppgiftsansvarige för de arkiverade uppgifterna utreds.",
    },
    mergerAsk: {
      title: "Fråga först om kundrelationen upphör",
      text: "Vid en fusion kan den nuvarande kundrelationen upphöra, men inte alltid. Fråga FPA och THL om följderna innan du gör en anmälan.",
    },
    licenceEnded: {
      title: "När tillståndet upphör avslutas användningen av Kanta-tjänsterna",
      text: "När tillståndet eller registreringen upphör kan Kanta-tjänsterna inte längre användas i din organisations namn. Anmäl dagen och vad som händer med de arkiverade uppgifterna.",
    },
    publicChange: {
      title: "Organisationsändring inom den offentliga sektorn",
      text: "Den som ansvarar för ändringen använder THL:s arbetsanvisning om att säkerställa förbindelserna till Kanta-tjänsterna. Respons på anvisningen kan skickas till THL med rubriken ”Organisaatiomuutosohje”. Anmäl ändringen till FPA: du ser alla enheter, förbindelser och anslutningspunkter som övergår på en gång.",
    },
    controllerChange: {
      title: "Gör en anmälan om byte av personuppgiftsansvarig",
      text: "Vid en organisationsändring ser den personuppgiftsansvarige till att uppgiften om personuppgiftsansvarig för de arkiverade uppgifterna ändras så att den motsvarar den nya situationen. THL och FPA ger anvisningar. Kontrollera tidtabellen för ändringskörningen och uppdatera informationssäkerhetsplanen och certifikaten.",
    },
    controllerPublic: {
      title: "Personuppgiftsansvarig är den offentliga organisation som ansvarar för ordnandet",
      text: "Inom den offentliga social- och hälsovården är den organisation som ansvarar för ordnandet av tjänsten personuppgiftsansvarig. Varje personuppgiftsansvarig svarar för innehållet i sitt eget register.",
    },
    controllerBought: {
      title: "Personuppgiftsansvarig är den offentliga organisation som köper tjänsten",
      text: "När en offentlig organisation köper en tjänst av en privat producent sparas uppgifterna i köparens register. Producenten behöver åtkomsträtt till registret.",
    },
    controllerVoucher: {
      title: "Vid servicesedel är den offentliga organisationen personuppgiftsansvarig",
      text: "Om klienten använder servicesedel är den offentliga organisation som har beviljat sedeln personuppgiftsansvarig för de handlingar som uppkommer i tjänsten.",
    },
    controllerPrivate: {
      title: "Personuppgiftsansvarig är den privata tjänsteproducenten",
      text: "En privat producent är personuppgiftsansvarig endast när tjänsten grundar sig på ett avtal mellan klienten och producenten och klienten själv betalar den.",
    },
    controllerSeveral: {
      title: "Avgör separat för varje tjänst vem som är personuppgiftsansvarig",
      text: "Samma producent kan spara uppgifter både i sitt eget och i en offentlig organisations register. Det är viktigt att uppgiften sparas i rätt register: kom överens om det med systemleverantören.",
    },
    practitionerTradeName: {
      title: "Registrera dig först som tjänsteproducent",
      text: "En yrkesutövare som verkar under firma registrerar sig som privat tjänsteproducent i Soteri. Uppgifterna överförs under natten från registret till kodtjänsten, och därefter kan du ansluta dig med de nya uppgifterna.",
    },
    pharmacyTakeover: {
      title: "Den nya apotekaren ansluter sig med en egen förbindelse",
      text: "Gör ansökan om anslutning ungefär tre veckor före dagen för övertagandet, tidigast 30 dagar före. Dagen för övertagandet måste finnas i Fimeas register före ansökan.",
    },
    joinPublic: {
      title: "Gör en ansökan om anslutning",
      text: "För varje tjänst görs en egen ansökan. Enheternas OID-koder måste finnas i SOTE-organisationsregistret. En offentlig organisation bifogar en utredning om namnteckningsrätten.",
    },
    joinPrivate: {
      title: "Gör en ansökan om anslutning",
      text: "Organisationen måste finnas i Soteri och därigenom i THL:s kodtjänst. För varje tjänst görs en egen ansökan, som bekräftas av dem som har namnteckningsrätt.",
    },
    joinPractitioner: {
      title: "Gör en ansökan om anslutning",
      text: "En självständig yrkesutövares uppgifter måste vara i kraft i registret. Du behöver ett certifierat informationssystem och en anslutningspunkt, egen eller Kanta-förmedlarens.",
    },
    joinCoJoiner: {
      title: "Anslut dig som medanslutare med en annans system",
      text: "Den som arbetar i en annans lokaler kan ansluta sig som medanslutare med huvudanslutarens system. Huvudanslutaren kontrollerar tillstånden och avtalen, och avtalen skickas inte till FPA.",
    },
    joinKelain: {
      title: "Kelain behöver ingen anslutningspunkt",
      text: "En läkare eller tandläkare som ordinerar läkemedel endast med Kelain registrerar sig som användare i Kelain. Ett eget informationssystem eller en anslutningspunkt behövs inte.",
    },
    joinPharmacy: {
      title: "Gör en ansökan om anslutning till Recepttjänsten",
      text: "Apotekaren ansluter sig till Recepttjänsten. Apotekets namn och adress kommer från Fimeas register, där också dagen för övertagandet måste finnas före ansökan.",
    },
    joinIntermediary: {
      title: "Fråga FPA om hur man blir Kanta-förmedlare",
      text: "Förmedlaren administrerar anslutningspunkter som dess kunder använder. Förmedlaren måste ha en informationssäkerhetsplan före ibruktagandet. FPA berättar hur man blir förmedlare.",
    },
    supplier: {
      title: "Systemleverantören kommer överens med FPA om testningen",
      text: "Leverantören är inte kund i Extranätet. Fråga FPA om samtestning. Ett certifierat system registreras i Astori, som förs av Tillstånds- och tillsynsverket (tidigare Valvira och regionförvaltningsverken).",
    },
    dutyHealth: {
      title: "Anslutningsskyldigheten gäller redan din organisation",
      text: "Kunduppgiftslagen (703/2023, 67 §) ålägger den offentliga hälso- och sjukvården och privata producenter som behandlar patientuppgifter i ett informationssystem att ansluta sig som användare av Kanta-tjänsterna. Om din organisation inte har anslutit sig ännu, gör en ansökan om anslutning utan dröjsmål.",
    },
    dutySocial: {
      title: "Anslutningsskyldigheten gäller din organisation",
      text: "En tjänstetillhandahållare inom socialvården som använder ett elektroniskt klientdatasystem sparar klientuppgifterna i Socialvårdens klientdatalager (kunduppgiftslagen 703/2023, 67 §). De system som skyldigheten kräver skulle vara i bruk senast 1.9.2026. Tidigare angavs tidsfristerna 1.9.2024 för offentliga och 1.1.2026 för privata tjänstetillhandahållare.",
    },
    dutyPharmacy: {
      title: "Apotek ansluter sig till Recepttjänsten",
      text: "Lagen om elektroniska recept (61/2007) ålägger apotek att ansluta sig till Recepttjänsten. En ny apotekare ansluter sig med en egen ansökan.",
    },
    dutyNone: {
      title: "Anslutningsskyldigheten gäller inte din organisation nu",
      text: "Om uppgifterna behandlas endast på papper behöver man inte ansluta sig till Kanta. Skyldigheten börjar när din organisation tar i bruk ett elektroniskt system. Kontrollera med THL om läget är oklart.",
    },
    logData: {
      title: "Gör en begäran om logguppgifter",
      text: "Begär logguppgifter utan uppgifter om någon person: vad som utreds, för vilken tid och på vilken grund. FPA frågar vid behov efter identifierande uppgifter på ett skyddat sätt.",
    },
    intermediaryUse: {
      title: "Användarna syns på anslutningspunktens sida",
      text: "På anslutningspunktens sida finns en förteckning över de kunder som använder den: namn och OID-kod. Andra uppgifter om en kund ser du bara om kunden har gett dig en roll.",
    },
    entry: {
      title: "Be din organisations huvudanvändare om en roll",
      text: "Till Extranätet behöver du en Suomi.fi-fullmakt eller en ställning i registret och oftast också en roll som organisationens huvudanvändare ger. Kontakta FPA om det inte finns någon huvudanvändare.",
    },
  },
};
