import type { Server } from "node:http";

/** How a server ends in order: no new connections, what is under way is finished, and after a while that too is cut. */
export function drainable(
  server: Server,
  { milliseconds, whenEmpty }: { milliseconds: number; whenEmpty: () => void },
) {
  let draining = false;
  return {
    /** While it drains, a request on a connection that is still open is to be turned away. */
    isDraining: () => draining,
    begin() {
      if (draining) return;
      draining = true;
      server.close(whenEmpty);
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), milliseconds).unref();
    },
  };
}
