import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { chunks } from './scripts/chunks.mjs';
import { labFilesPlugin } from './scripts/lab-files.mjs';

/** Block lists match generic first-party names, so built files are named by their content's hash alone. */
const names = {
  entryFileNames: '_astro/[hash].js',
  chunkFileNames: '_astro/[hash].js',
  assetFileNames: '_astro/[hash][extname]',
};

/** Cross-origin isolation lets a worker share a stop flag with the page, so that Stop takes effect at once. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  integrations: [mdx({ syntaxHighlight: false }), react()],
  devToolbar: { enabled: false },
  server: { headers: isolation },
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'none'",
        "font-src 'self'",
        "frame-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'none'",
        "object-src 'none'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types page-worker',
      ],
    },
  },
  vite: {
    plugins: [chunks(), labFilesPlugin()],
    environments: {
      client: { build: { rolldownOptions: { output: names } } },
      prerender: { build: { rolldownOptions: { output: { assetFileNames: names.assetFileNames } } } },
    },
    worker: { format: 'es', rolldownOptions: { output: names } },
  },
});
