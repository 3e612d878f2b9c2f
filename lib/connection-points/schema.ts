import * as z from "zod/mini";
import { CERTIFICATE_FILE_LIMIT } from "../certificate-files";
import { Environment } from "../db/generated/enums";
import { storable } from "../form-data";
import { asOneOf, asText } from "../paging";

export const environments = Object.values(Environment);

export interface PointFilter {
  q?: string;
  environment?: Environment;
  after?: string;
}

type Asked = Record<string, string | string[] | undefined>;

/** What the list's address asks for; whatever makes no sense is left out. */
export function readFilter(asked: Asked): PointFilter {
  const [q, after] = [asText(asked.q), asText(asked.after)];
  const environment = asOneOf(asked.environment, environments);
  return { ...(q && { q }), ...(environment && { environment }), ...(after && { after }) };
}

/**
 * One renewed certificate for a point, as a file or as pasted text; a file that is chosen goes before what is pasted.
 * `version` is the point's own, as it was when the form was drawn.
 */
export const renewCertificateInput = z
  .strictObject({
    pointId: z.uuid(),
    version: z.pipe(
      z.pipe(
        z.transform((value: unknown) => Number(value)),
        z.number(),
      ),
      z.int(),
    ),
    file: z.optional(z.file().check(z.maxSize(CERTIFICATE_FILE_LIMIT, { error: "certificate.tooLarge" }))),
    pasted: z._default(z.string().check(storable, z.maxLength(CERTIFICATE_FILE_LIMIT * 2)), ""),
  })
  .check(
    z.check((context) => {
      const { file, pasted } = context.value;
      if (!file && pasted.trim() === "")
        context.issues.push({ code: "custom", message: "fileMissing", path: ["file"], input: file });
    }),
  );
