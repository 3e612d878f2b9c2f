import type { NextConfig } from "next";

/** A certificate is at most 64 kB; the rest of the room lets a far too large file be refused with a sentence. */
const uploadCeiling = "12mb";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  reactStrictMode: true,
  poweredByHeader: false,
  compress: false,
  images: { unoptimized: true },
  // It reads files beside its own code.
  serverExternalPackages: ["pdfkit"],
  typescript: { ignoreBuildErrors: true },
  experimental: {
    serverActions: { bodySizeLimit: uploadCeiling },
    proxyClientMaxBodySize: uploadCeiling,
  },
};

export default config;
