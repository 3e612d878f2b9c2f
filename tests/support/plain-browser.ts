/** A browser without scripts, as far as signing in needs one: cookies by host and path, redirects, forms. */
export class PlainBrowser {
  private cookies: { host: string; path: string; name: string; value: string }[] = [];

  private header(url: URL): string {
    return this.cookies
      .filter(({ host, path }) => host === url.hostname && url.pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join("; ");
  }

  private remember(url: URL, response: Response) {
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
      const [name = "", ...value] = pair.split("=");
      const path = attributes.find((part) => part.toLowerCase().startsWith("path="))?.slice(5) ?? "/";
      this.cookies = this.cookies.filter(
        (cookie) => cookie.name !== name || cookie.host !== url.hostname || cookie.path !== path,
      );
      const expired = attributes.some((part) => /^expires=/i.test(part) && Date.parse(part.slice(8)) < Date.now());
      if (!expired && value.join("=") !== "")
        this.cookies.push({ host: url.hostname, path, name, value: value.join("=") });
    }
  }

  /** Names of the cookies that are kept at present. */
  get cookieNames(): string[] {
    return this.cookies.map(({ name }) => name);
  }

  /** Opens an address and follows redirects until a page comes, or an address that begins with `stopAt` would be opened. */
  async open(
    address: string | URL,
    form?: Record<string, string>,
    stopAt = "http://localhost",
  ): Promise<{ url: URL; status: number; text: string }> {
    let url = new URL(address);
    let body = form && new URLSearchParams(form);
    for (let hop = 0; hop < 15; hop += 1) {
      if (url.href.startsWith(stopAt)) return { url, status: 0, text: "" };
      const response = await fetch(url, {
        method: body ? "POST" : "GET",
        body,
        redirect: "manual",
        headers: { cookie: this.header(url) },
      });
      this.remember(url, response);
      const location = response.headers.get("location");
      if (location === null) return { url, status: response.status, text: await response.text() };
      url = new URL(location, url);
      body = undefined;
    }
    throw new Error(`Too many redirects, the last to ${url.pathname}`);
  }
}
