import { services } from "./services";

export const logRequest = {
  title: "Lokitietopyyntö",
  begin: {
    lead: "Pyydä Kelalta tietoja siitä, miten organisaatiosi ammattilaiset ovat käyttäneet Kanta-palveluja.",
    need: {
      units: "palvelut ja yksiköt, joiden lokitietoja tarvitset",
      period: "ajanjakso, jolta lokitietoja tarvitset (enintään 12 vuoden takaa)",
      ground: "peruste ja käyttötarkoitus",
      receiver: "kenelle ja miten vastaus toimitetaan",
    },
    duration: "Kela arvioi pyynnön ja sopii toimitusajan kanssasi. Vastauksen toimitus kirjataan tähän asiaan.",
    decides: "Kelan käsittelijä päättää. Pyynnön voi tehdä pääkäyttäjä tai tietosuojavastaava.",
    start: "Aloita pyyntö",
  },
  notes: {
    personFree:
      "Älä kirjoita kenenkään henkilön tietoja. Pyyntöön ei kirjoiteta potilaan, asiakkaan eikä ammattilaisen nimeä, henkilötunnusta tai muuta tunnistetta. Kela kysyy yksilöivät tiedot tarvittaessa suojatulla tavalla.",
  },
  steps: {
    subject: {
      title: "Mitä pyydetään",
      lead: "Kuvaa pyydetyt lokitiedot niin, ettei kukaan henkilö ole tunnistettavissa.",
    },
    period: { title: "Ajanjakso", lead: "Lokitietoja säilytetään 12 vuotta, eikä sitä vanhempia voi pyytää." },
    ground: { title: "Peruste", lead: "Kela luovuttaa lokitietoja vain lakiin perustuvaan tarkoitukseen." },
    delivery: { title: "Toimitus", lead: "Lokitiedot toimitetaan aina suojatusti." },
    check: { title: "Tarkista ja lähetä" },
  },
  fields: {
    subject: {
      services: { label: "Palvelut, joiden lokitietoja pyydetään" },
      unitOids: {
        label: "Yksiköt, joita pyyntö koskee",
        hint: "Jätä valitsematta, jos pyyntö koskee kaikkia organisaation yksiköitä.",
      },
      description: {
        label: "Mitä lokitiedoista halutaan selvittää?",
        hint: "Esimerkiksi: kaikki haut, jotka yksikön käyttäjät ovat tehneet ilman hoitosuhdetta. Ei nimiä eikä tunnuksia.",
      },
    },
    period: {
      from: { label: "Ensimmäinen päivä" },
      until: { label: "Viimeinen päivä", hint: "Viimeistään tämä päivä." },
    },
    ground: {
      ground: { label: "Millä perusteella lokitietoja pyydetään?" },
      purpose: {
        label: "Mihin lokitietoja käytetään?",
        hint: "Kerro tarkoitus yleisesti. Älä kuvaa yksittäisen henkilön asiaa.",
      },
    },
    delivery: {
      manner: { label: "Miten vastaus toimitetaan?" },
      receiver: {
        label: "Vastaanottava yksikkö tai tehtävä",
        hint: "Esimerkiksi tietosuojatiimi tai kirjaamo. Ei henkilön nimeä.",
      },
      email: { label: "Vastaanottajan sähköposti", hint: "Tehtävän tai yksikön osoite." },
      phone: { label: "Vastaanottajan puhelinnumero" },
    },
  },
  codes: {
    ...services.names,
    OWN_CONTROL: "Rekisterinpitäjän oma seuranta ja valvonta (asiakastietolaki 703/2023)",
    SUSPECTED_MISUSE: "Epäily tietojen asiattomasta käytöstä (asiakastietolaki 703/2023, tietosuoja-asetus)",
    CLIENT_REQUEST: "Asiakkaan oikeus tietää, kuka on käsitellyt hänen tietojaan (asiakastietolaki 703/2023)",
    AUTHORITY_REQUEST: "Viranomaisen lakiin perustuva selvityspyyntö",
    SECURE_MAIL: "Suojattu sähköposti",
    SUOMI_FI_MESSAGE: "Suomi.fi-viesti organisaatiolle",
    LETTER: "Kirjattu kirje",
    YES: "Kyllä",
  },
  attachments: {},
  statuses: { SCHEDULED: "Hyväksytty", EFFECTIVE: "Vastaus toimitettu" },
  what: {
    SCHEDULED: "Pyyntö on hyväksytty. Kela toimittaa vastauksen ja kirjaa toimituksen tähän.",
    EFFECTIVE: "Kela on toimittanut vastauksen.",
  },
  delivery: {
    title: "Kirjaa vastauksen toimitus",
    lead: "Kun kirjaat toimituksen, pyyntö on valmis ja asiakas saa siitä tiedon. Kirjausta ei voi perua.",
    link: "Kirjaa vastauksen toimitus",
    waits: "Vastausta ei ole vielä toimitettu.",
    deliveredOn: "Toimituspäivä",
    deliveredOnHint: "Tämä päivä tai aikaisempi, ei ennen pyynnön hyväksymistä.",
    manner: "Toimitustapa",
    wished: "Asiakkaan toive: {manner}.",
    note: "Lisätieto (vapaaehtoinen)",
    noteHint: "Näkyy asiakkaalle. Älä kirjoita lokitietoja tai kenenkään henkilön tietoja.",
    send: "Kirjaa toimitetuksi",
    done: "Vastaus on toimitettu",
    deliveredAs: "{manner}, {date}",
    recordedBy: "Kirjasi",
  },
};
