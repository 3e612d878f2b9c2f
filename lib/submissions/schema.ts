import * as z from "zod/mini";
import { CERTIFICATE_FILE_LIMIT } from "../certificate-files";
import { SubmissionKind, SubmissionStatus } from "../db/generated/enums";
import { holdsPrivateKey, storable } from "../form-data";
import { asText } from "../paging";

/** The last step of every kind, of which the kind knows only which files it wants: attachments have a page of their own. */
export const attachmentsStep = "attachments";

const typed = (longest: number) => z.string().check(storable, z.maxLength(longest));

/** What is kept as it was typed, right or wrong; but never a private key, whatever field it was pasted into. */
const kept = (longest: number) =>
  typed(longest).check(z.refine((text) => !holdsPrivateKey(text), { error: "certificate.privateKey" }));

const id = z.uuid();

const version = z.pipe(
  z.pipe(
    z.transform((value: unknown) => Number(value)),
    z.number(),
  ),
  z.int(),
);

/** `point` and `use` choose beforehand what the notice will be about. */
export const startInput = z.strictObject({
  kind: z.enum(SubmissionKind),
  change: z.optional(typed(20)),
  point: z.optional(typed(36)),
  use: z.optional(typed(36)),
  service: z.optional(typed(36)),
  unit: z.optional(typed(64)),
});

/** What a step's form posts, kept as it was typed whether it is right or not. */
export const saveStepInput = z.strictObject({
  submissionId: id,
  version,
  step: typed(40),
  answers: z._default(
    z.record(
      typed(40),
      z.union([
        kept(20_000),
        z.array(z.union([kept(200), z.record(typed(40), kept(2_000))])).check(z.maxLength(1_000)),
      ]),
    ),
    {},
  ),
  q: z.optional(typed(100)),
});

const attached = {
  file: z.optional(z.file().check(z.maxSize(CERTIFICATE_FILE_LIMIT, { error: "certificate.tooLarge" }))),
  pasted: z._default(typed(CERTIFICATE_FILE_LIMIT * 2), ""),
};

const somethingAttached = z.check<{ file?: File | undefined; pasted: string }>((context) => {
  const { file, pasted } = context.value;
  if (!file && pasted.trim() === "")
    context.issues.push({ code: "custom", message: "fileMissing", path: ["file"], input: file });
});

/** One certificate, as a file or as pasted text; a file that is chosen goes before what is pasted. */
export const storeCertificateInput = z
  .strictObject({ submissionId: id, version, ...attached })
  .check(somethingAttached);

/** A point's new certificate, when more than the certificate changes. */
export const startWithCertificateInput = z.strictObject({ pointId: id, ...attached }).check(somethingAttached);

const confirmed = z.literal("true", { error: "confirm" });

/** The declarations of whoever sends: the right to do so, correct data, and nothing about anybody's health in it. */
export const submitInput = z.strictObject({
  submissionId: id,
  version,
  isRight: confirmed,
  hasNoPatientData: confirmed,
  /** The form has been signed on paper and is attached, so that nobody needs to confirm it here. */
  isSigned: z.optional(
    z.pipe(
      z.transform((value: unknown) => value === true || value === "true"),
      z.boolean(),
    ),
  ),
});

export const copyInput = z.strictObject({ submissionId: id });

export const withdrawInput = z.strictObject({
  submissionId: id,
  reason: z._default(kept(2_000), ""),
});

export const applyInput = z.strictObject({ submissionId: id });

/** What a list's address asks for; whatever makes no sense is left out. */
export function readFilter(asked: Record<string, string | string[] | undefined>) {
  const status = z.enum(SubmissionStatus).safeParse(asked.status);
  const kind = z.enum(SubmissionKind).safeParse(asked.kind);
  const [q, after] = [asText(asked.q), asText(asked.after)];
  return {
    ...(status.success && { status: status.data }),
    ...(kind.success && { kind: kind.data }),
    ...(q && { q }),
    ...(after && { after }),
  };
}
