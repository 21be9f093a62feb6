import Aside from '#components/Aside.astro';
import Cite from '#components/Cite.astro';
import Deeper from '#components/Deeper.astro';
import Misconception from '#components/Misconception.astro';
import Passage from '#components/Passage.astro';
import Term from '#components/Term.astro';

/** Every tag an author may write in a lesson. An unknown tag fails the build. */
export const catalogue = { Aside, Cite, Deeper, Misconception, Passage, Term };
