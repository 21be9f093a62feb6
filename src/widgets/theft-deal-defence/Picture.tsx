import { cell, consents, kindOf, profiteers, type Scene } from '#models/consent.ts';
import type { TheftDealDefenceWords } from '#schemas/consent.ts';
import { Work } from './Work.tsx';

interface PictureProps {
  readonly words: Pick<TheftDealDefenceWords, 'consents' | 'profiteers' | 'kinds' | 'picture'>;
  readonly scenes: readonly (Scene & { readonly title: string })[];
  /** Goes to a scene; left out where there is nowhere to go. */
  readonly onGo?: (id: string) => void;
}

/** Where all scenes stand: by who agreed, from top to bottom, and by who profits, from side to side. */
export function Picture({ words, scenes, onGo }: PictureProps) {
  return (
    <div className="stand">
      <div className="stand-heads" aria-hidden="true">
        <span className="label">{words.picture.axis}</span>
        {profiteers.map((profits) => (
          <span key={profits}>{words.profiteers[profits]}</span>
        ))}
      </div>
      {consents.map((consent) => (
        <section className="stand-row" key={consent} data-consent={consent}>
          <p className="stand-consent">{words.consents[consent]}</p>
          {profiteers.map((profits) => {
            const own = cell(scenes, consent, profits);
            if (own.length === 0) return <div className="stand-none" key={profits} aria-hidden="true" />;
            return (
              <div className="stand-cell" key={profits}>
                <Work
                  consent={consent}
                  profits={profits}
                  isDefence={own.some((scene) => kindOf(scene) === 'defence')}
                />
                <p className="stand-profits">{words.profiteers[profits]}</p>
                <ul aria-label={`${words.consents[consent]}: ${words.profiteers[profits]}`}>
                  {own.map((scene) => (
                    <li key={scene.id}>
                      {onGo === undefined ? (
                        scene.title
                      ) : (
                        <button
                          className="stand-go"
                          type="button"
                          onClick={() => {
                            onGo(scene.id);
                          }}
                        >
                          {scene.title}
                        </button>
                      )}{' '}
                      <span className="stand-kind">{words.kinds[kindOf(scene)]}</span>
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </section>
      ))}
      <p className="stand-note">{words.picture.note}</p>
    </div>
  );
}
