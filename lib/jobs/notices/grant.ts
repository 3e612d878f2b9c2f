import { helsinkiDate } from "@/lib/calendar";
import type { Prisma, Tx } from "@/lib/db";
import type { Notice } from "../plan";
import { holdersOf, onceEach, peopleById, type Reached, type Told } from "./told";

const organisation = { select: { id: true, businessId: true, nameFi: true, nameSv: true } } as const;
const withNames = { organisation, receivingOrganisation: organisation } as const;
type Grant = Prisma.RoleGrantGetPayload<{ include: typeof withNames }>;

/** Events of a role that its giver is told of; all others concern whoever holds it or is to hold it. */
const forGiver = new Set([
  "grant.accepted",
  "grant.declined",
  "grant.awaiting-confirmation",
  "grant.accepted-for-organisation",
]);

const todayOf = (now: Date) => new Date(`${helsinkiDate(now)}T00:00:00Z`);

/** Whom an event of a role concerns: the one who gives it, or the one who holds it. */
export async function toldOfGrant(tx: Tx, notice: Notice, now: Date): Promise<Told[]> {
  const grant = await tx.roleGrant.findUnique({ where: { id: notice.subjectId }, include: withNames });
  if (!grant) return [];
  const told = { code: notice.event, organisationId: grant.organisationId, params: paramsOf(grant) };
  const rolesPage = `/organisations/${grant.organisation.businessId}/roles`;
  if (notice.token)
    return [
      {
        ...told,
        path: `/roles/accept/${notice.token}`,
        recipients: await offered(tx, grant.holderEmail, grant.offeredById),
      },
    ];
  if (forGiver.has(notice.event))
    return [{ ...told, path: rolesPage, recipients: await givers(tx, grant.organisationId, grant.offeredById, now) }];
  const receiving = grant.receivingOrganisation;
  if (receiving) {
    const recipients = await holdersOf(tx, receiving.id, ["MAIN_USER"], todayOf(now));
    return [{ ...told, path: `/organisations/${receiving.businessId}/roles/received`, recipients }];
  }
  return [
    {
      ...told,
      path: "/organisations",
      recipients: await holder(tx, grant.personId, grant.holderEmail, grant.offeredById),
    },
  ];
}

/** Whom the naming of a person for another organisation's role concerns. */
export async function toldOfNaming(tx: Tx, notice: Notice, now: Date): Promise<Told[]> {
  const naming = await tx.namedPerson.findUnique({
    where: { id: notice.subjectId },
    include: { grant: { include: withNames } },
  });
  if (!naming) return [];
  const { grant } = naming;
  const params = { ...paramsOf(grant), name: naming.acceptedName ?? naming.name, actor: naming.namedByName };
  const told = { code: notice.event, organisationId: naming.organisationId, params };
  if (notice.token)
    return [
      { ...told, path: `/roles/accept/${notice.token}`, recipients: await offered(tx, naming.email, naming.namedById) },
    ];
  const namer = await peopleById(tx, [naming.namedById]);
  if (notice.event === "naming.struck-out") {
    const named = await holder(tx, naming.personId, naming.email, naming.namedById);
    return [{ ...told, path: "/organisations", recipients: onceEach([...named, ...namer]) }];
  }
  const rolesPage = `/organisations/${grant.organisation.businessId}/roles`;
  const namersPage = `/organisations/${grant.receivingOrganisation?.businessId}/roles/received`;
  const giving = (await givers(tx, naming.organisationId, grant.offeredById, now)).filter(
    (one) => one.personId !== naming.namedById,
  );
  return [
    { ...told, path: rolesPage, recipients: giving },
    { ...told, path: namersPage, recipients: namer },
  ];
}

const paramsOf = (grant: Grant) => ({
  organisationFi: grant.organisation.nameFi,
  organisationSv: grant.organisation.nameSv,
  businessId: grant.organisation.businessId,
  role: grant.role,
  date: grant.endsOn?.toISOString().slice(0, 10),
  name: grant.acceptedName ?? grant.holderName,
  actor: grant.offeredByName,
  receiverFi: grant.receivingOrganisation?.nameFi,
  receiverSv: grant.receivingOrganisation?.nameSv,
});

const givers = async (tx: Tx, organisationId: string, offeredById: string, now: Date) =>
  onceEach([
    ...(await peopleById(tx, [offeredById])),
    ...(await holdersOf(tx, organisationId, ["MAIN_USER"], todayOf(now))),
  ]);

/** An address nobody may have signed in with yet: written in the language of the one who offers. */
async function offered(tx: Tx, email: string | null, offeredById: string): Promise<Reached[]> {
  if (!email) return [];
  const [offerer] = await peopleById(tx, [offeredById]);
  return [{ personId: null, email, language: offerer?.language ?? "fi" }];
}

async function holder(tx: Tx, personId: string | null, email: string | null, offeredById: string): Promise<Reached[]> {
  const [known] = await peopleById(tx, [personId]);
  return known ? [{ ...known, email: known.email ?? email }] : offered(tx, email, offeredById);
}
