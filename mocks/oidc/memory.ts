type Payload = { uid?: string; grantId?: string; consumed?: number };
type Entry = { payload: Payload; expires: number };

/** Where an issuer keeps its sessions, codes and tokens: in memory, until they expire. Each issuer has its own. */
export function memory() {
  const entries = new Map<string, Entry>();

  const alive = (key: string): Payload | undefined => {
    const entry = entries.get(key);
    if (entry && entry.expires > Date.now()) return entry.payload;
    entries.delete(key);
    return undefined;
  };

  const sweep = () => {
    for (const key of entries.keys()) alive(key);
  };

  return (model: string) => ({
    async upsert(id: string, payload: Payload, expiresIn?: number) {
      if (entries.size > 5000) sweep();
      const expires = expiresIn === undefined ? Number.POSITIVE_INFINITY : Date.now() + expiresIn * 1000;
      entries.set(`${model}:${id}`, { payload, expires });
    },
    async find(id: string) {
      return alive(`${model}:${id}`);
    },
    async findByUid(uid: string) {
      for (const [key, { payload }] of entries) {
        if (key.startsWith(`${model}:`) && payload.uid === uid) return alive(key);
      }
      return undefined;
    },
    async findByUserCode() {
      return undefined;
    },
    async consume(id: string) {
      const payload = alive(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id: string) {
      entries.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId: string) {
      for (const [key, { payload }] of entries) {
        if (payload.grantId === grantId) entries.delete(key);
      }
    },
  });
}
