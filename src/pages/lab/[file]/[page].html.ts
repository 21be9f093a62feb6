import type { APIRoute, GetStaticPaths } from 'astro';
import files from 'virtual:lab-files';
import { files as names, nameOf, policyOf, sets, supplierTag, type Protection } from '#models/policy-lab.ts';

interface Props {
  readonly on: readonly Protection[];
}

/** One small page for every set of protections and every file the supplier may send: a browser enforces each as it is. */
export const getStaticPaths = (() =>
  names.flatMap((file) =>
    sets.map((on) => ({ params: { file, page: nameOf(on) }, props: { on } satisfies Props })),
  )) satisfies GetStaticPaths;

/** The site pinned the file when it was good, and its page stays the same whatever the supplier sends. */
export const GET: APIRoute<Props> = ({ props: { on } }) => {
  const policy = policyOf(on);
  const meta = policy ? `\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />` : '';
  return new Response(
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />${meta}
    <meta name="robots" content="noindex" />
    <title>Policy lab</title>
  </head>
  <body>
    <script nonce="lab" src="../reporter.js"></script>
    ${supplierTag(on, files.good.fingerprint)}
  </body>
</html>
`,
    { headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
};
