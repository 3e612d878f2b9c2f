/** Alive: the process answers. Asks nobody else, so that an outage of the database restarts no portal. */
export const GET = () => Response.json({ status: "alive" });

export const dynamic = "force-dynamic";
