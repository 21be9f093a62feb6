import { type Audience, audiences, type Matrix } from './attack.ts';
import { budgets, effortOf, offered } from './break-chain.ts';

/** What a reader has chosen: for whom, with how many points of effort, and which defences by id. */
export interface Plan {
  readonly audience: Audience;
  readonly budget: number;
  readonly chosen: readonly string[];
}

/** A plan as the values of an address: `for=cloud&budget=8&with=mfa,closed-services`. */
export function toLink({ audience, budget, chosen }: Plan): Record<string, string> {
  return {
    for: audience,
    budget: String(budget),
    ...(chosen.length > 0 && { with: chosen.join(',') }),
  };
}

/** The plan an address names; null where it cannot be read in full, or costs more than it has. */
export function fromLink(values: Readonly<Record<string, string>>, matrix: Matrix): Plan | null {
  const audience = audiences.find((one) => one === values['for']);
  const text = values['budget'] ?? String(budgets.first);
  const budget = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (!audience || budget < budgets.least || budget > budgets.most) return null;
  const named = (values['with'] ?? '').split(',').filter((id) => id !== '');
  const set = offered(matrix, audience).filter(({ id }) => named.includes(id));
  if (set.length !== new Set(named).size || effortOf(set) > budget) return null;
  return { audience, budget, chosen: set.map(({ id }) => id) };
}
