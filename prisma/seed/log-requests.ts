import { addDays, helsinkiDate } from "@/lib/calendar";
import { aLogRequest, anAttachment, aRecording, hourOn, logRequestAnswers } from "@/tests/support/builders";
import { aPdf } from "@/tests/support/files";
import type { Cast } from "./cast";
import { type Organisations, organisationIn } from "./organisations";

const county = "9000001-1";
const today = helsinkiDate(new Date());

/** The county's requests for log data: one whose answer has been delivered, and one that waits for Kela. */
export async function seedLogRequests(cast: Cast): Promise<number> {
  const tarja = await cast.member("tarja", county);
  const anna = await cast.officer("anna");
  await aLogRequest({
    in: "EFFECTIVE",
    by: tarja,
    officer: anna,
    at: [hourOn(-26, 9), hourOn(-26, 10), hourOn(-25, 9), hourOn(-24, 13), hourOn(-20, 14)],
    delivered: {
      on: addDays(today, -20),
      manner: "SECURE_MAIL",
      note: "Lokitiedot on toimitettu tietosuojatiimin suojattuun postilaatikkoon.",
      by: anna,
    },
  });
  await aLogRequest({
    in: "SUBMITTED",
    by: tarja,
    answers: logRequestAnswers({
      subject: {
        services: ["PRESCRIPTION"],
        description: "Reseptien katselut, joissa käyttäjän yksikkö ei vastaa reseptin laatinutta yksikköä.",
      },
      period: { from: addDays(today, -60), until: addDays(today, -30) },
      ground: { ground: "SUSPECTED_MISUSE", purpose: "Selvitetään, onko tietoja katseltu ilman perustetta." },
    }),
    at: [hourOn(-2, 9), hourOn(-2, 10)],
  });
  return 2;
}

/** A form that has come on paper, which Ville has begun to write in. */
export async function seedRecordings(organisations: Organisations, cast: Cast): Promise<number> {
  const ville = await cast.officer("ville");
  const { subject, period } = logRequestAnswers();
  const recording = await aRecording({
    of: organisationIn(organisations, "9000006-2"),
    by: ville,
    arrivedOn: addDays(today, -4),
    answers: { subject, period },
  });
  await anAttachment({ to: recording, by: ville, name: "skannattu-lomake.pdf", content: aPdf("% skannattu") });
  return 1;
}
