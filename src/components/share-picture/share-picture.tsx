import { Canvas } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { paintPicture } from '../../platform/paint';
import { plainPicture } from '../../platform/share';
import { drawSharePicture, pictureHeight, pictureWidth } from './draw.ts';
import type { SharePicture as Picture } from './picture.ts';
import './share-picture.scss';

const sheet = 'share-picture';

/**
 * Painted when the words are known, long before the tap: WeChat waits for nothing then.
 * The plain picture until it is: an old one beside a new title would say something else.
 */
export function useSharePicture(picture: Picture | null): string | undefined {
  const [done, setDone] = useState<{ words: string; path: string | undefined }>();
  const words = JSON.stringify(picture);
  const newest = useRef(picture);
  newest.current = picture;
  useEffect(() => {
    let current = true;
    const wanted = newest.current;
    if (!wanted) return undefined;
    paintPicture(sheet, { width: pictureWidth, height: pictureHeight }, (pen) => drawSharePicture(pen, wanted)).then(
      (path) => current && setDone({ words, path }),
      () => {}, // the plain one goes out
    );
    return () => {
      current = false;
    };
  }, [words]);
  return (done?.words === words ? done.path : undefined) ?? plainPicture;
}

/** The sheet that the picture is painted on; it lies beside the screen. */
export const SharePictureSheet = () => <Canvas type='2d' id={sheet} className='share-sheet' aria-hidden />;
