import { useEffect, useRef, useState } from 'react';
import { paintPicture } from '../../../platform/paint';
import type { Poster } from './content.ts';
import { drawPoster, posterSheet } from './draw-poster.ts';

/**
 * The painted poster's path; undefined: not yet, null: it could not be painted.
 * With a code it is painted once more; where that fails the one without stays.
 */
export function useSheet(id: string, poster: Poster, code: string | undefined): string | null | undefined {
  const [done, setDone] = useState<{ words: string; path: string | null }>();
  const before = useRef<Promise<unknown>>(Promise.resolve()); // one canvas: a paint waits for the one before it
  const words = JSON.stringify(poster);
  const newest = useRef(poster);
  newest.current = poster;
  useEffect(() => {
    const wanted = newest.current;
    const paint = () =>
      paintPicture(id, posterSheet, (pen, inlay) => drawPoster(pen, wanted, inlay), code).then(
        (path) => path ?? null,
        () => null,
      );
    before.current = before.current
      .then(paint)
      .then((path) => setDone((known) => (path === null && known?.words === words ? known : { words, path })));
  }, [id, words, code]);
  return done?.words === words ? done.path : undefined;
}
