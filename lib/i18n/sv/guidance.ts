import type { Messages } from "..";

export const guidance: Messages["guidance"] = {
  title: "Anvisningar",
  lead: "Så här uträttar du ärenden för din organisation och sköter kunduppgifterna i Kanta-tjänsterna.",
  sections: {
    who: {
      title: "Vem tjänsten är avsedd för",
      text1:
        "Kanta Extranät är en e-tjänst för tjänstetillhandahållare inom social- och hälsovården, apotek, självständiga yrkesutövare och Kanta-förmedlare. Här håller organisationen de uppgifter aktuella som dess förbindelser till Kanta-tjänsterna bygger på.",
      text2: "I tjänsten behandlas inga patient- eller klientuppgifter. Skriv inte sådana i formulärens fritextfält.",
    },
    access: {
      title: "Det här behöver du",
      text1: "Du kan uträtta ärenden för en organisation när tre saker är i ordning:",
      item1:
        "Du identifierar dig starkt i Suomi.fi-identifikation med bankkoder, mobilcertifikat eller certifikatkort.",
      item2:
        "Suomi.fi-fullmakter bekräftar att du får företräda organisationen: du har namnteckningsrätt eller någon annan roll i företagsregistren, eller så har organisationen gett dig en ärendefullmakt.",
      item3:
        "Du har en roll i Kanta Extranät. Rollen ges av organisationens huvudanvändare och träder i kraft när du godkänner den.",
      text2:
        "Ett välfärdsområde, en kommun, en annan offentlig organisation och en stiftelse behöver alltid en Suomi.fi-fullmakt, eftersom deras företrädare inte finns i företagsregistren.",
    },
    mandate: {
      title: "Rätt fullmakt",
      text1:
        "Be om fullmakten av en person som har fullmaktsrätt för din organisation i Suomi.fi-fullmakter. Två misstag är vanligare än andra:",
      item1:
        "Organisationen ger en representationsfullmakt fast det behövs en ärendefullmakt. Representationsfullmakten används bara när en organisation uträttar ärenden för en annan.",
      item2: "När fullmakten ges väljs en annan myndighets fullmaktsärende med nästan samma namn.",
      text2: "En ändring i fullmakten syns här när du väljer organisationen på nytt.",
    },
    roles: {
      title: "Roller",
      text1:
        "Rollen avgör vad du ser och vad du kan göra. Samma person kan ha flera roller, också i olika organisationer.",
      item1: "Huvudanvändaren ger och återkallar roller och har alla rollers rättigheter.",
      item2: "Den administrativa kontaktpersonen sköter kunduppgifterna och gör ansökan om anslutning.",
      item3: "Den tekniska kontaktpersonen sköter de tekniska uppgifterna och anmäler ändringar av anslutningspunkter.",
      item4: "Dataskyddsombudet begär logguppgifter och ser organisationens händelselogg.",
      item5: "Arkivarien får rätt till Arkivariens användargränssnitt.",
      item6: "Den implementeringsansvariga förbereder tekniska anmälningar; kunden skickar dem.",
      item7: "Läsaren ser uppgifterna men ändrar dem inte.",
      text2:
        "En roll är inte samma sak som uppgiften som kontaktperson: rollen ger behörighet till den här tjänsten, och kontaktpersonerna anmäls separat till FPA. Ge varje roll till minst två personer och återkalla rollen genast när uppdraget upphör.",
    },
    changes: {
      title: "Anmälningar om ändring",
      text1:
        "Anmäl en ändring av en anslutningspunkt minst tre veckor innan ändringen träder i kraft. Formuläret visar det tidigaste möjliga datumet. Om ändringen är brådskande ska du motivera det i formuläret.",
      text2:
        "FPA:s handläggare godkänner anmälan eller returnerar den för komplettering. Du får besked per e-post, och du kan följa behandlingen på anmälans sida. En godkänd ändring träder i kraft kl. 0.00 den dag som angetts.",
    },
    help: {
      title: "Om du inte kommer vidare",
      item1: "Du saknar en roll: be din organisations huvudanvändare om den.",
      item2: "Fullmakten saknas eller är fel: be om den av en person som har fullmaktsrätt för din organisation.",
      item3:
        "Organisationen hittas inte eller dess uppgifter är föråldrade: kontakta det register som uppgifterna kommer från. Kodtjänstens adress är koodistopalvelu@thl.fi.",
      item4: "I andra frågor hjälper Kanta-tjänsternas kundsupport, {support}.",
    },
  },
};
