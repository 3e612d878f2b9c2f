import { expect, test } from "@playwright/test";
import { cookieName } from "@/lib/env";
import { commonWords } from "@/mocks/oidc/words";
import { words as selectionWords } from "@/mocks/suomifi/mandates/words";
import { words as suomifiWords } from "@/mocks/suomifi/words";
import { officers, personOf } from "@/mocks/world";
import { asOwner, seeAll } from "../support/db";
import { nameOf, Visitor } from "../support/e2e/visitor";

const county = "9000001-1";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "With JavaScript" : "Without JavaScript", () => {
    test("Maija sees what Suomi.fi hands over, chooses her organisation there, and stands on its front page", async ({
      browser,
    }) => {
      const maija = await Visitor.at(browser, { javaScriptEnabled });
      await maija.page.goto("/");
      await maija.follow("Tunnistaudu");
      await maija.identifiesAs("maija");
      const handedOver = maija.page.getByRole("definition");
      await expect(handedOver.filter({ hasText: personOf("maija").identityCode })).toBeVisible();
      await maija.press("Jatka palveluun");
      await maija.arrivesAt("Kenen puolesta asioit?");
      await maija.actsFor(county);
      await maija.arrivesAt("Etusivu");
      expect(new URL(maija.page.url()).pathname).toBe(`/organisations/${county}`);
      const banner = maija.page.getByRole("banner");
      await expect(banner).toContainText("Esimerkkilän hyvinvointialue");
      await expect(banner).toContainText(/Rooli: pääkäyttäjä/i);
    });

    const closedDoors = [
      [
        "nelli",
        "not-customer",
        "Somebody with a mandate, but no main user's, of an organisation that is not a customer",
      ],
      ["vera", "wrong-mandate", "Somebody with another authority's mandate"],
      ["timo", "entry-ended", "Somebody of an organisation whose entry in the register has ended"],
      ["ella", "unconfirmed", "Somebody whose right could not be confirmed"],
    ] as const;
    for (const [key, reason, who] of closedDoors) {
      test(`${who} reads why, what to do and whom to ask`, async ({ browser }) => {
        const visitor = await Visitor.at(browser, { javaScriptEnabled });
        await visitor.signsInAs(key);
        await visitor.actsFor();
        const words = visitor.words.entry[reason];
        await visitor.arrivesAt(words.title);
        await expect(visitor.page.getByText(words.do)).toBeVisible();
        await expect(visitor.page.getByText(words.ask)).toBeVisible();
        await visitor.press("Yritä uudelleen");
        await visitor.arrivesAt(selectionWords.fi.title);
      });
    }

    test("Whoever gives up on Suomi.fi's selection page may choose again", async ({ browser }) => {
      const antti = await Visitor.at(browser, { javaScriptEnabled });
      await antti.signsInAs("antti");
      await antti.press("Asioi organisaation puolesta");
      await antti.press("Peruuta");
      await expect(antti.page.getByRole("alert").getByText("Keskeytit organisaation valinnan.")).toBeVisible();
      await antti.actsFor(county);
      await antti.arrivesAt("Etusivu");
    });

    test("Kristiina chooses three organisations at once, and each is listed with her role", async ({ browser }) => {
      const kristiina = await Visitor.at(browser, { javaScriptEnabled });
      await kristiina.signsInAs("kristiina");
      const three = [county, "9000003-8", "9000004-6"];
      await kristiina.actsFor(...three);
      await kristiina.arrivesAt("Kenen puolesta asioit?");
      for (const businessId of three) {
        const row = kristiina.page.getByRole("row", { name: businessId });
        await expect(row).toContainText("Rooli:");
        await expect(row.getByRole("link", { name: nameOf(businessId, "fi") })).toBeVisible();
      }
      await kristiina.follow(nameOf("9000004-6", "fi"));
      await kristiina.arrivesAt("Etusivu");
      await expect(kristiina.page.getByRole("banner")).toContainText("Koivurannan apteekki");
    });

    test("Signing out ends the session here and at Suomi.fi, so that the next sign-in asks again", async ({
      browser,
    }) => {
      const leena = await Visitor.at(browser, { javaScriptEnabled });
      await leena.entersAs("leena", county);
      const ended = await leena.sessionCookie();
      await leena.press("Kirjaudu ulos");
      await leena.arrivesAt("Tunnistaudu");
      await expect(leena.page.getByRole("status").getByText("Olet kirjautunut ulos.")).toBeVisible();
      expect(await leena.sessionCookie()).toBeUndefined();

      if (ended) await leena.page.context().addCookies([ended]);
      await leena.page.goto(`/organisations/${county}`);
      await leena.arrivesAt("Tunnistaudu");
      await leena.press("Siirry Suomi.fi-tunnistukseen");
      await leena.arrivesAt("Valitse tunnistustapa");
    });

    test("A link to a page leads back to it through the sign-in", async ({ browser }) => {
      const tarja = await Visitor.at(browser, { javaScriptEnabled });
      await tarja.signsInAs("tarja", { to: "/settings" });
      await tarja.arrivesAt("Omat asetukset");
    });

    test("Ville of Kela signs in at Kela and stands before the queue", async ({ browser }) => {
      const ville = await Visitor.at(browser, { javaScriptEnabled });
      await ville.signsInAtKelaAs("ville");
      await expect(ville.page).toHaveURL("/staff/queue");
      await expect(ville.page.getByRole("banner")).toContainText(/Ville .*Virtanen/);
    });
  });
}

test("While the session at Suomi.fi lasts, a second sign-in asks nothing", async ({ browser }) => {
  const aino = await Visitor.at(browser);
  await aino.signsInAs("aino");
  await aino.arrivesAt("Kenen puolesta asioit?");
  const ours = await aino.sessionCookie();
  await aino.page.context().clearCookies({ name: ours?.name });
  await aino.page.goto("/sign-in");
  await aino.press("Siirry Suomi.fi-tunnistukseen");
  await aino.arrivesAt("Kenen puolesta asioit?");
});

test("Whoever has no mandate anywhere reads so at Suomi.fi and comes back", async ({ browser }) => {
  const eero = await Visitor.at(browser);
  await eero.signsInAs("eero");
  await eero.press("Asioi organisaation puolesta");
  await eero.arrivesAt(selectionWords.fi.noneTitle);
  await eero.press(selectionWords.fi.backToService);
  await expect(eero.page.getByText("Et ole vielä valinnut organisaatiota.")).toBeVisible();
});

test("Suomi.fi refuses the means of identification of somebody deceased", async ({ browser }) => {
  const impostor = await Visitor.at(browser);
  await impostor.page.goto("/sign-in");
  await impostor.identifiesAs("vainaja");
  await impostor.arrivesAt(suomifiWords.fi.deceasedTitle);
  await impostor.press(commonWords.fi.cancel);
  await impostor.arrivesAt("Tunnistaudu");
  await expect(impostor.page.getByRole("alert").getByText("Tunnistautuminen ei onnistunut")).toBeVisible();
  expect(await impostor.sessionCookie()).toBeUndefined();
});

test("Whoever gives up on identification is back at the sign-in page and not signed in", async ({ browser }) => {
  const antti = await Visitor.at(browser);
  await antti.page.goto("/sign-in");
  await antti.identifiesAs("antti");
  await antti.press("Peruuta");
  await expect(antti.page.getByRole("alert").getByText(antti.words.signIn.refused.other)).toBeVisible();
  expect(await antti.sessionCookie()).toBeUndefined();
});

test("A strong Katso ID opens the organisation it is tied to", async ({ browser }) => {
  const maija = await Visitor.at(browser);
  await maija.signsInWithKatsoAs("katso-maija");
  await maija.follow("Esimerkkilän hyvinvointialue");
  await maija.arrivesAt("Etusivu");
  await expect(maija.page.getByRole("banner")).toContainText(/Rooli: pääkäyttäjä/i);
});

test("A weak Katso ID is refused with the way on", async ({ browser }) => {
  const heikki = await Visitor.at(browser);
  await heikki.signsInWithKatsoAs("katso-heikko");
  await expect(heikki.page.getByRole("alert").getByText(heikki.words.signIn.refused["katso-weak"])).toBeVisible();
  expect(await heikki.sessionCookie()).toBeUndefined();
});

test("Kela's sign-in offers its officers only, and lets one change their mind", async ({ browser }) => {
  const outi = await Visitor.at(browser);
  await outi.page.goto("/sign-in");
  await outi.press("Siirry Kelan kirjautumiseen");
  await expect(outi.page.getByRole("radio")).toHaveCount(officers.length);
  await outi.press("Peruuta");
  await outi.arrivesAt("Tunnistaudu");
  await expect(outi.page.getByRole("alert").getByText(outi.words.signIn.refused.other)).toBeVisible();
});

test("The session's cookie is bound to this host and closed to scripts, and its secret is new at each step", async ({
  browser,
}) => {
  const tiina = await Visitor.at(browser);
  await tiina.signsInAs("tiina");
  await tiina.arrivesAt("Kenen puolesta asioit?");
  const atSignIn = await tiina.sessionCookie();
  expect(atSignIn).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/", expires: -1 });
  expect(atSignIn?.name).toMatch(/^__Host-/);
  await tiina.actsFor(county);
  await tiina.arrivesAt("Etusivu");
  const atConfirmation = await tiina.sessionCookie();
  expect(atConfirmation?.value).not.toBe(atSignIn?.value);

  if (atSignIn) await tiina.page.context().addCookies([atSignIn]);
  await tiina.page.goto("/organisations");
  await tiina.arrivesAt("Tunnistaudu");
});

test("A secret that the browser brings along never becomes a session", async ({ browser }) => {
  const tiina = await Visitor.at(browser);
  const planted = "a-secret-that-somebody-else-chose-and-knows";
  const name = cookieName("session", { locked: true });
  await tiina.page.context().addCookies([{ name, value: planted, domain: "localhost", path: "/", secure: true }]);
  await tiina.signsInAs("tiina");
  await tiina.arrivesAt("Kenen puolesta asioit?");
  expect((await tiina.sessionCookie())?.value).not.toBe(planted);
});

test("An address outside the portal is never where a sign-in leads", async ({ browser }) => {
  const aino = await Visitor.at(browser);
  await aino.signsInAs("aino", { to: "/sign-in?next=https%3A%2F%2Fvale.example%2Forganisations" });
  await aino.arrivesAt("Kenen puolesta asioit?");
  expect(new URL(aino.page.url()).origin).toBe(process.env.ORIGIN);
});

test("An answer that nobody asked for lets nobody in, and the trail has a line of it", async ({ page, request }) => {
  const refused = () =>
    asOwner(async (client) => {
      await seeAll(client);
      const { rows } = await client.query(
        "SELECT count(*)::int AS count FROM audit_event WHERE event = 'session.started' AND outcome = 'REFUSED'",
      );
      return Number(rows[0]?.count);
    });
  const before = await refused();
  const answer = await request.get("/api/auth/callback/suomifi?code=stolen&state=guessed", { maxRedirects: 0 });
  expect(answer.headers().location).toContain("/sign-in?error=");
  expect(await refused()).toBe(before + 1);
  await page.goto("/sign-in?error=Configuration");
  await expect(page.getByRole("alert").filter({ hasText: "Tunnistautuminen ei onnistunut" })).toBeVisible();
});
