/** What a scene may be called. The last is no way out: some scenes deserve it. */
export const kinds = ['theft', 'deal', 'defence', 'unclear'] as const;
export type Kind = (typeof kinds)[number];

/** Whether whoever pays for the work agreed to it. */
export const consents = ['yes', 'part', 'no'] as const;
export type Consent = (typeof consents)[number];

/** Whom the work serves. */
export const profiteers = ['intruder', 'provider', 'cause', 'owner'] as const;
export type Profiteer = (typeof profiteers)[number];

/** The questions of a scene, in the order in which they are asked. */
export const questions = ['kind', 'consent', 'profits'] as const;
export type Question = (typeof questions)[number];

/** How well a kind fits a scene; `arguable` is for a view that can be held with reasons. */
export type Fit = 'right' | 'arguable' | 'wrong';

/** A scene as it is judged. */
export interface Scene {
  readonly id: string;
  readonly kinds: Readonly<Record<Kind, Fit>>;
  readonly consent: Consent;
  readonly profits: Profiteer;
}

/** What a reader has said of one scene; null what was not answered yet. */
export interface Said {
  readonly kind: Kind | null;
  readonly consent: Consent | null;
  readonly profits: Profiteer | null;
}

export type Sorted = Readonly<Record<string, Said>>;

export const unsaid: Said = { kind: null, consent: null, profits: null };

/** What was found in a storage, as far as it answers anything. Never throws. */
export function sortedIn(found: unknown): Sorted {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return {};
  return Object.fromEntries(
    Object.entries(found).flatMap(([id, value]) => {
      const said = saidIn(value);
      return said === null ? [] : [[id, said]];
    }),
  );
}

/** A scene is answered in order: what follows an answer that is missing counts for nothing. */
function saidIn(found: unknown): Said | null {
  if (typeof found !== 'object' || found === null) return null;
  const { kind, consent, profits } = found as Record<string, unknown>;
  const given = {
    kind: kinds.find((one) => one === kind) ?? null,
    consent: consents.find((one) => one === consent) ?? null,
    profits: profiteers.find((one) => one === profits) ?? null,
  };
  if (given.kind === null) return null;
  return given.consent === null ? { ...given, profits: null } : given;
}

/** The question to ask next; null once all are answered. */
export function nextQuestion(said: Said): Question | null {
  return questions.find((question) => said[question] === null) ?? null;
}

/** How well an answer fits. Consent and beneficiary are facts of the case, so one answer is right. */
export function fitOf(scene: Scene, question: Question, answer: string): Fit {
  if (question === 'kind') return scene.kinds[answer as Kind];
  return scene[question] === answer ? 'right' : 'wrong';
}

/** What the answers come to: how many scenes are sorted, and how many of them so that it can be defended. */
export function scoreOf(scenes: readonly Scene[], sorted: Sorted): { sorted: number; defensible: number } {
  const fits = scenes.flatMap((scene) => {
    const kind = sorted[scene.id]?.kind ?? null;
    return kind === null ? [] : [scene.kinds[kind]];
  });
  return { sorted: fits.length, defensible: fits.filter((fit) => fit !== 'wrong').length };
}

/** The kind a scene is; the one that fits best. */
export function kindOf({ kinds: fits }: Scene): Kind {
  return kinds.find((kind) => fits[kind] === 'right') ?? 'unclear';
}

/** The scenes of one cell of the picture: the same answer to who agreed, and to who profits. */
export function cell<S extends Scene>(
  scenes: readonly S[],
  consent: Consent,
  profits: Profiteer,
): readonly S[] {
  return scenes.filter((scene) => scene.consent === consent && scene.profits === profits);
}
