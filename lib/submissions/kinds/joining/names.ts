import { formatDate, helsinkiDate } from "../../../calendar";
import { readCertificate } from "../../../certificates";
import { sharedPoints } from "../../../connection-points/queries";
import type { Tx } from "../../../db";
import { findOrganisation } from "../../../organisations/queries";
import type { DescribedBefore, Names } from "../described";
import type { Answers } from "./schema";

const same = (name: string) => ({ nameFi: name, nameSv: null });

/** Nothing is in force before; what is kept are the names of everything that the application tells by a key. */
export async function beforeOf(tx: Tx, organisationId: string, answers: Answers): Promise<DescribedBefore> {
  const names: Names = {
    ...(await namesOfUnits(tx, organisationId, answers)),
    ...(await namesOfTerms(tx, answers)),
    ...namesOfCertificate(answers),
  };
  if (answers.system) {
    const system = await tx.informationSystem.findUnique({ where: { id: answers.system.systemId } });
    if (system) names[system.id] = same(`${system.name} ${system.version}, ${system.supplier}`);
  }
  if (answers.point?.how === "EXISTING") {
    const { pointId } = answers.point;
    const point = (await sharedPoints(tx)).find(({ id }) => id === pointId);
    const managed = (manager: string) => `${point?.name} (${manager}), ${point?.oid}`;
    if (point)
      names[pointId] = {
        nameFi: managed(point.managerNameFi),
        nameSv: point.managerNameSv && managed(point.managerNameSv),
      };
  }
  if (answers.model?.model === "JOINT_CO") {
    const { mainJoiner } = answers.model;
    const found = await findOrganisation(tx, mainJoiner);
    if (found) {
      const called = (name: string) => `${name}, ${mainJoiner}`;
      names[mainJoiner] = { nameFi: called(found.nameFi), nameSv: found.nameSv && called(found.nameSv) };
    }
  }
  return { live: {}, names };
}

async function namesOfUnits(tx: Tx, organisationId: string, { units, renewals }: Answers): Promise<Names> {
  const oids = [...(units?.unitOids ?? []), ...(renewals?.unitOids ?? [])];
  const rows = await tx.unit.findMany({
    where: { organisationId, oid: { in: oids } },
    select: { oid: true, nameFi: true, nameSv: true },
  });
  return Object.fromEntries(
    rows.map(({ oid, nameFi, nameSv }) => [
      oid,
      { nameFi: `${nameFi}, ${oid}`, nameSv: nameSv && `${nameSv}, ${oid}` },
    ]),
  );
}

async function namesOfTerms(tx: Tx, { terms }: Answers): Promise<Names> {
  const rows = await tx.termsDocument.findMany({ where: { id: { in: terms.accepted } } });
  return Object.fromEntries(
    rows.map(({ id, nameFi, nameSv, version }) => [
      id,
      { nameFi: `${nameFi}, ${version}`, nameSv: `${nameSv}, ${version}` },
    ]),
  );
}

function namesOfCertificate({ point }: Answers): Names {
  if (point?.how !== "NEW" || !point.certificate) return {};
  const read = readCertificate(point.certificate);
  if (!read.ok) return {};
  const { subjectText, issuerText, serialNumber, validFrom, validTo } = read.certificate;
  const period = `${formatDate(helsinkiDate(validFrom))}–${formatDate(helsinkiDate(validTo))}`;
  return { [point.certificate]: same(`${subjectText}; ${issuerText}; ${serialNumber}; ${period}`) };
}
