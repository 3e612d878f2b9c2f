import { createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { environmentFaults } from "@/lib/env";
import { fileKind, fileName } from "@/lib/file-kind";
import { scanForViruses } from "@/lib/virus-scan";
import { aJpeg, aPdf, aPng, eicar } from "@/tests/support/files";

const bytes = (text: string) => Buffer.from(text, "latin1");
const zipEnd = bytes("PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");

describe("a file is known by its content", () => {
  test.each([
    ["päätös.pdf", aPdf(), "application/pdf"],
    ["KUVA.PNG", aPng(), "image/png"],
    ["kuva.jpeg", aJpeg(), "image/jpeg"],
    ["kuva.jpg", Buffer.concat([aJpeg(), Buffer.alloc(3)]), "image/jpeg"],
    ["ilman-päätettä", aPdf(), "application/pdf"],
    ["liite.v2", aPdf(), "application/pdf"],
  ])("%s", (name, content, mediaType) => {
    expect(fileKind(content, name)).toEqual({ ok: true, mediaType });
  });

  test.each([
    ["nothing in it", "tyhja.pdf", Buffer.alloc(0), "file.empty"],
    ["a picture called a document", "kuva.pdf", aPng(), "file.lies"],
    ["a text called a document", "teksti.pdf", bytes("Hei"), "file.lies"],
    ["a web page called a picture", "sivu.png", bytes("<html><script>1</script>"), "file.lies"],
    ["a document called a web page", "sivu.html", aPdf(), "file.lies"],
    ["a document called a drawing", "kuva.svg", aPdf(), "file.lies"],
    ["a drawing", "kuva.svg", bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), "fileKind"],
    ["a web page", "sivu.html", bytes("<!doctype html>"), "fileKind"],
    ["an archive", "paketti.zip", bytes("PK\u0003\u0004"), "fileKind"],
    [
      "a document that does not begin at the beginning",
      "siirretty.pdf",
      Buffer.concat([bytes("\n"), aPdf()]),
      "file.lies",
    ],
    ["half a document", "puolikas.pdf", aPdf().subarray(0, 60), "file.truncated"],
    ["half a picture", "puolikas.png", aPng().subarray(0, 50), "file.truncated"],
    ["half a photograph", "puolikas.jpg", aJpeg().subarray(0, 30), "file.truncated"],
    ["a locked document", "salattu.pdf", aPdf("trailer <</Encrypt 5 0 R>>"), "file.encrypted"],
    ["a locked document, told in place", "salattu.pdf", aPdf("<</Encrypt<</V 4>>>>"), "file.encrypted"],
    ["a document with a program", "ohjelma.pdf", aPdf("<</S /JavaScript /JS (app.alert(1))>>"), "file.active"],
    ["a document with a program under another spelling", "ohjelma.pdf", aPdf("<</S /J#61vaScript>>"), "file.active"],
    ["a document that starts a program", "ohjelma.pdf", aPdf("<</S /Launch>>"), "file.active"],
    ["a document with a file in it", "sisus.pdf", aPdf("<</Type /EmbeddedFile>>"), "file.active"],
    ["a picture with an archive behind it", "kuva.png", Buffer.concat([aPng(), zipEnd]), "file.polyglot"],
    ["a photograph with an archive behind it", "kuva.jpg", Buffer.concat([aJpeg(), zipEnd]), "file.polyglot"],
    [
      "a photograph that ends as one, with an archive before",
      "k.jpg",
      Buffer.concat([aJpeg().subarray(0, -2), zipEnd, bytes("\u00ff\u00d9")]),
      "file.polyglot",
    ],
    ["a document with an archive behind it", "a.pdf", Buffer.concat([aPdf(), zipEnd]), "file.polyglot"],
    ["a document with much behind its end", "a.pdf", Buffer.concat([aPdf(), Buffer.alloc(5_000, 65)]), "file.polyglot"],
    ["a document that is a web page too", "a.pdf", bytes(`%PDF-1.4\n<script>1</script>\n${aPdf()}`), "file.polyglot"],
    [
      "a photograph that is a document too",
      "a.jpg",
      Buffer.concat([bytes("\u00ff\u00d8\u00ff\u00e0%PDF-1.4"), aJpeg()]),
      "file.polyglot",
    ],
  ])("but not %s", (_, name, content, code) => {
    expect(fileKind(content, name)).toEqual({ ok: false, code });
  });

  test("says of a document that only tells how it was locked once that it is open", () => {
    expect(fileKind(aPdf("<</EncryptMetadata true>>"), "a.pdf")).toMatchObject({ ok: true });
  });
});

describe("a name is kept without its way", () => {
  test.each([
    ["päätös.pdf", "päätös.pdf"],
    ["C:\\Users\\tiina\\Työpöytä\\päätös.PDF", "päätös.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["/etc/", "kanta.pdf"],
    ["..", "kanta.pdf"],
    [".pdf", "kanta.pdf"],
    ["", "kanta.pdf"],
    ["sopimus 😀 ä.pdf", "sopimus 😀 ä.pdf"],
    ["a\u202Efdp.exe.pdf", "afdp.exe.pdf"],
    ['na"me\r\n\0.pdf', "name.pdf"],
    ["pa\u0308a\u0308to\u0308s.pdf", "päätös.pdf"],
    ["kuva.v2", "kuva.v2.pdf"],
  ])("%j is %j", (given, kept) => {
    expect(fileName(given, "application/pdf")).toBe(kept);
  });

  test("and is not longer than can be shown, whole signs alone", () => {
    const kept = fileName(`${"👩‍👩‍👧".repeat(200)}.pdf`, "application/pdf");
    expect(kept).toBe(`${"👩‍👩‍👧".repeat(120)}.pdf`);
  });
});

describe("a scanner", () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());

  /** Takes a file as clamd does and answers; what it was sent is given to `heard`. */
  const fake = (answer: (content: Buffer, socket: Socket) => void) =>
    new Promise<string>((resolve) => {
      server = createServer((socket) => {
        let all = Buffer.alloc(0);
        socket.on("error", () => undefined);
        socket.on("data", (piece) => {
          all = Buffer.concat([all, piece]);
          const content = unwrapped(all);
          if (content) answer(content, socket);
        });
      }).listen(0, "127.0.0.1", () => {
        const address = server?.address();
        resolve(`127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
      });
    });

  /** The file once it has come whole. */
  function unwrapped(all: Buffer): Buffer | null {
    const start = "zINSTREAM\0".length;
    if (all.subarray(0, start).toString("latin1") !== "zINSTREAM\0") return null;
    const pieces: Buffer[] = [];
    for (let at = start; at + 4 <= all.length; ) {
      const length = all.readUInt32BE(at);
      if (length === 0) return Buffer.concat(pieces);
      pieces.push(all.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
    return null;
  }

  test("without an address finds the text for trying scanners, wherever it stands, and nothing else", async () => {
    expect(await scanForViruses(aPdf(`% ${eicar}`), { address: undefined })).toBe("infected");
    expect(await scanForViruses(aPdf(), { address: undefined })).toBe("clean");
  });

  test("is given the whole file and believed", async () => {
    let heard: Buffer | undefined;
    const large = Buffer.concat([aPdf(), Buffer.alloc(300_000, 1)]);
    const address = await fake((content, socket) => {
      heard = content;
      socket.end(content.includes("bad") ? "stream: Win.Test.Bad FOUND\0" : "stream: OK\0");
    });
    expect(await scanForViruses(large, { address })).toBe("clean");
    expect(heard?.equals(large)).toBe(true);
    expect(await scanForViruses(aPdf("bad"), { address })).toBe("infected");
  });

  test.each([
    ["says that it failed", "stream: INSTREAM size limit exceeded. ERROR\0"],
    ["says something else", "OK, maybe\0"],
    ["says nothing", ""],
  ])("that %s has called nothing clean", async (_, answer) => {
    const address = await fake((_content, socket) => socket.end(answer));
    expect(await scanForViruses(aPdf(), { address })).toBe("unreachable");
  });

  test("that is away, or silent, has called nothing clean", async () => {
    const silent = await fake(() => undefined);
    expect(await scanForViruses(aPdf(), { address: silent, timeout: 100 })).toBe("unreachable");
    await new Promise((resolve) => server?.close(resolve) ?? resolve(null));
    expect(await scanForViruses(aPdf(), { address: silent, timeout: 1_000 })).toBe("unreachable");
  });

  test("has an address of a host and a port, or none", () => {
    const faults = (address?: string) =>
      environmentFaults({ ...process.env, ...(address !== undefined && { VIRUS_SCAN_ADDRESS: address }) });
    expect(faults()).toEqual([]);
    expect(faults("clamav.internal:3310")).toEqual([]);
    expect(faults("[::1]:3310")).toEqual([]);
    expect(faults("clamav.internal")).toEqual(["VIRUS_SCAN_ADDRESS: missing or malformed"]);
    expect(faults("tcp://clamav:3310")).toEqual(["VIRUS_SCAN_ADDRESS: missing or malformed"]);
  });
});
