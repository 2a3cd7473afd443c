import { Canvas } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { paintPicture } from '../../platform/paint';
import { plainPicture } from '../../platform/share';
import { drawSharePicture, pictureHeight, pictureWidth } from './draw';
import type { SharePicture as Picture } from './picture';
import './share-picture.scss';

const sheet = 'share-picture';

/** Painted when the words are known, long before the tap: WeChat waits for nothing then. */
export function useSharePicture(picture: Picture | null): string | undefined {
  const [path, setPath] = useState(plainPicture);
  const words = JSON.stringify(picture);
  useEffect(() => {
    let current = true;
    const wanted = JSON.parse(words) as Picture | null;
    if (!wanted) return undefined;
    paintPicture(sheet, pictureWidth, pictureHeight, (pen) => drawSharePicture(pen, wanted)).then(
      (painted) => current && setPath(painted ?? plainPicture),
      () => {}, // the plain one stays
    );
    return () => {
      current = false;
    };
  }, [words]);
  return path;
}

/** The sheet that the picture is painted on; it lies beside the screen. */
export const SharePictureSheet = () => <Canvas type='2d' id={sheet} className='share-sheet' aria-hidden />;
