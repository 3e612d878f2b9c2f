/** The hidden fields that steer the door and never reach a schema. */
export const Reserved = ({ idempotencyKey, actingFor }: { idempotencyKey: string; actingFor?: string }) => (
  <>
    <input type="hidden" name="$key" defaultValue={idempotencyKey} />
    {actingFor && <input type="hidden" name="$for" defaultValue={actingFor} />}
  </>
);

/** A value that travels with the form without being asked. */
export const Hidden = ({ name, value }: { name: string; value: string | number }) => (
  <input type="hidden" name={name} value={value} readOnly />
);
