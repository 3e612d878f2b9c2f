import { deflateSync } from "node:zlib";

const chunk = (name: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name, "latin1"), data, Buffer.alloc(4)]);
};

/** A PDF of one empty page, with whatever else one wants in it; `more` makes two of them different. */
export const aPdf = (more = ""): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n${more}\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
    "latin1",
  );

/** A picture of one white point. */
export const aPng = (): Buffer => {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pieces = [
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from([0, 255]))),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return Buffer.concat([mark, ...pieces]);
};

/** The frame of a photograph. */
export const aJpeg = (): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xda]),
    Buffer.alloc(40, 7),
    Buffer.from([0xff, 0xd9]),
  ]);

export const aFile = (content: Buffer, name: string, type = "application/octet-stream"): File =>
  new File([new Uint8Array(content)], name, { type });

/** The harmless text by which scanners are tried. */
export const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");
