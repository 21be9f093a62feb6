/** The live form and all it needs, fetched once the bench is opened: most readers of the page never do. */
export async function fetchLive() {
  const [{ default: chunk }, { LiveForm: Form }] = await Promise.all([
    import('virtual:key-race'),
    import('./LiveForm.tsx'),
  ]);
  return { chunk, Form };
}

export type Live = Awaited<ReturnType<typeof fetchLive>>;
