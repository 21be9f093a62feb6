import { getCollection } from 'astro:content';
import { lineMinutes } from '#components/lessons.ts';
import { page } from '#components/words.ts';

/** What search engines are told of the page: schema.org LearningResource and FAQPage. */
export async function structuredData(site: URL | undefined): Promise<Record<string, unknown>[]> {
  const faq = (await getCollection('faq')).sort((a, b) => a.data.place - b.data.place);
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'LearningResource',
      name: page.name,
      headline: page.title,
      description: page.description,
      inLanguage: 'en',
      isAccessibleForFree: true,
      learningResourceType: 'interactive guide',
      teaches: 'cryptojacking',
      timeRequired: `PT${lineMinutes}M`,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      ...(site ? { url: site.href } : {}),
    },
    {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: faq.map(({ data: { question, answer } }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: answer.join(' ') },
      })),
    },
  ];
}
