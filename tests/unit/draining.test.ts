import { Agent, createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { drainable } from "@/scripts/draining";

let server: Server;
const agent = new Agent({ keepAlive: true });

afterEach(() => {
  agent.destroy();
  server.closeAllConnections();
});

async function listening(handler: Parameters<typeof createServer>[1]): Promise<number> {
  server = createServer(handler as () => void);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

const ask = (port: number) =>
  new Promise<number | undefined>((resolve, reject) => {
    const request = get({ port, host: "127.0.0.1", agent }, (response: IncomingMessage) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    });
    request.on("error", reject);
  });

describe("a server that is told to stop", () => {
  it("finishes what is under way, takes nobody new, and then is empty", async () => {
    let answer = () => {};
    const port = await listening((_, response) => {
      answer = () => response.end("done");
    });
    const whenEmpty = vi.fn();
    const drain = drainable(server, { milliseconds: 5_000, whenEmpty });
    const underWay = ask(port);
    await new Promise((resolve) => setTimeout(resolve, 50));
    drain.begin();
    expect(drain.isDraining()).toBe(true);
    expect(whenEmpty).not.toHaveBeenCalled();
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    answer();
    expect(await underWay).toBe(200);
    agent.destroy();
    await vi.waitFor(() => expect(whenEmpty).toHaveBeenCalledOnce());
  });

  it("does not wait for ever for an answer that never comes", async () => {
    const port = await listening(() => {});
    const whenEmpty = vi.fn();
    const drain = drainable(server, { milliseconds: 100, whenEmpty });
    const cut = expect(ask(port)).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    drain.begin();
    drain.begin();
    await cut;
    await vi.waitFor(() => expect(whenEmpty).toHaveBeenCalledOnce());
  });
});
