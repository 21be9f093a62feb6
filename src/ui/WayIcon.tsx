import './way-icon.css';
import { type Drawing, type WayPicture, wayPictures } from './way-pictures.ts';

interface PictureProps {
  readonly picture: WayPicture;
}

/** A picture inside another drawing, 24 units square. Where it stands in a part with `data-warm`, it is warm. */
export function Picture({ picture }: PictureProps) {
  const { body, warm, lines }: Drawing = wayPictures[picture];
  return (
    <>
      <path className="way-body" d={body} />
      {warm && <path className="way-warm" d={warm} />}
      {lines && <path d={lines} />}
    </>
  );
}

/** The same picture by itself, as an icon of 24 px beside the words that say it. */
export function WayIcon({ picture }: PictureProps) {
  return (
    <svg className="way-icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <Picture picture={picture} />
    </svg>
  );
}
