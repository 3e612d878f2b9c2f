import { codeService } from "@/mocks/code-service/server";
import { listen, type Running } from "@/mocks/web/server";

type Sizes = NonNullable<Parameters<typeof codeService>[0]>["sizes"];

/** The code service's stand-in for one test file, with registers of these sizes; the portal's settings lead to it. */
export async function aCodeService(
  sizes: Sizes,
): Promise<Running & { control: (what: string, body?: object) => Promise<void> }> {
  const running = await listen(0, codeService({ sizes }));
  const origin = `http://127.0.0.1:${running.port}`;
  process.env.CODE_SERVICE_URL = origin;
  return {
    ...running,
    control: async (what, body = {}) => {
      const { ok } = await fetch(`${origin}/control/${what}`, { method: "POST", body: JSON.stringify(body) });
      if (!ok) throw new Error(`The code service does not understand ${what} ${JSON.stringify(body)}`);
    },
  };
}
