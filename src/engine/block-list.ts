import { CosmeticFilter, FiltersEngine, NetworkFilter, parseFilter, Request } from '@ghostery/adblocker';
import type { RequestKind } from '#models/filter-rule.ts';

/** A request as the bench asks about it. */
export interface Asked {
  readonly address: string;
  readonly kind: RequestKind;
  /** The page that asks. */
  readonly page: string;
}

/** What the engine says of a request. Rules go by their text. */
export interface Verdict {
  readonly isStopped: boolean;
  /** The rule that stops it, or that an exception outdoes; null where none fits. */
  readonly rule: string | null;
  /** The exception that lets it through. */
  readonly exception: string | null;
  /** Every rule that fits it taken alone, in the order of the list; exceptions apart. */
  readonly fit: readonly string[];
  /** It is asked of another site than the page’s own, as the engine reckons sites. */
  readonly isThirdParty: boolean;
}

/** What a rule acts on: requests; the page, by a policy or by a script put into it; or nothing the engine can read. */
export type Reach = 'request' | 'page' | 'nothing';

/** Rules as they were written, so that the engine can name them, and none merged with another. */
const config = {
  debug: true,
  enableOptimizations: false,
  loadNetworkFilters: true,
  loadCosmeticFilters: true,
};

const toRequest = ({ address, kind, page }: Asked) =>
  Request.fromRawDetails({ url: address, type: kind, sourceUrl: page });

/** What a rule acts on, as the engine reads it. Never throws. */
export function reachOf(rule: string): Reach {
  const filter = parseFilter(rule);
  if (filter === null) return 'nothing';
  if (filter.isCosmeticFilter()) return filter.isScriptInject() ? 'page' : 'nothing';
  return filter.isCSP() ? 'page' : 'request';
}

/** Reads a list, one rule each; what it cannot read it leaves out. */
export function blockList(rules: readonly string[]) {
  const engine = FiltersEngine.parse(rules.join('\n'), config);
  const filters = rules.map((rule) => ({ rule, filter: parseFilter(rule) }));
  const requestRules = filters.flatMap(({ rule, filter }) =>
    filter instanceof NetworkFilter && !filter.isCSP() && !filter.isException() ? [{ rule, filter }] : [],
  );

  return {
    /** The verdict on a request whose addresses are whole. */
    ask: (asked: Asked): Verdict => {
      const request = toRequest(asked);
      const { match, filter, exception } = engine.match(request);
      return {
        isStopped: match,
        rule: filter?.rawLine ?? null,
        exception: exception?.rawLine ?? null,
        fit: requestRules.filter(({ filter: one }) => one.match(request)).map(({ rule }) => rule),
        isThirdParty: request.isThirdParty,
      };
    },

    /** The rules that act on a page itself, whatever it asks for. */
    actingOn: (page: string): readonly string[] => {
      const { hostname, domain } = Request.fromRawDetails({ url: page, type: 'document' });
      const visit = Request.fromRawDetails({ url: page, type: 'main_frame', sourceUrl: page });
      return filters.flatMap(({ rule, filter }) => {
        if (filter instanceof CosmeticFilter) {
          return filter.isScriptInject() && filter.match(hostname, domain) ? [rule] : [];
        }
        return filter?.isCSP() && filter.match(visit) ? [rule] : [];
      });
    },
  };
}

export type BlockList = ReturnType<typeof blockList>;

/** What a rule does to one way of serving a miner. */
export type Hold = 'stops' | 'passes' | 'acts';

/**
 * Every rule that meets a miner as it was, and those that act on its page; and what each does when the miner is served
 * in these ways. A way without a request leaves nothing to stop.
 */
export function holdsOf(
  list: BlockList,
  page: string,
  ways: readonly (Omit<Asked, 'page'> | undefined)[],
): readonly { readonly rule: string; readonly holds: readonly Hold[] }[] {
  const fits = ways.map((request) => (request ? list.ask({ ...request, page }).fit : []));
  const known = (fits[0] ?? []).map((rule) => ({
    rule,
    holds: fits.map((fit): Hold => (fit.includes(rule) ? 'stops' : 'passes')),
  }));
  const acting = list.actingOn(page).map((rule) => ({ rule, holds: ways.map((): Hold => 'acts') }));
  return [...known, ...acting];
}
