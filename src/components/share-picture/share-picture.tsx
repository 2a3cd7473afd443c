import { Canvas } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { drawSharePicture, type SharePicture as Picture, pictureHeight, pictureWidth } from './draw';
import './share-picture.scss';

type CanvasNode = { width: number; height: number; getContext(kind: '2d'): CanvasRenderingContext2D };

const canvasNode = (): Promise<CanvasNode | undefined> =>
  new Promise((resolve) =>
    Taro.createSelectorQuery()
      .select('#share-picture')
      .fields({ node: true, size: false })
      .exec((found: { node?: CanvasNode }[]) => resolve(found?.[0]?.node)),
  );

async function paint(picture: Picture): Promise<string | undefined> {
  const node = await canvasNode();
  if (!node) return undefined;
  node.width = pictureWidth;
  node.height = pictureHeight;
  drawSharePicture(node.getContext('2d'), picture);
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: node as unknown as Taro.Canvas,
    x: 0,
    y: 0,
    width: pictureWidth,
    height: pictureHeight,
    destWidth: pictureWidth,
    destHeight: pictureHeight,
    fileType: 'jpg',
    quality: 0.9,
  });
  return tempFilePath;
}

/** Painted when the words are known, long before the tap: WeChat waits for nothing then. undefined: no picture yet. */
export function useSharePicture(picture: Picture | null): string | undefined {
  const [path, setPath] = useState<string>();
  const words = JSON.stringify(picture);
  useEffect(() => {
    let current = true;
    const wanted = JSON.parse(words) as Picture | null;
    if (!wanted) return undefined;
    paint(wanted).then(
      (painted) => current && setPath(painted),
      () => {}, // without a picture WeChat shows the page itself
    );
    return () => {
      current = false;
    };
  }, [words]);
  return path;
}

/** The sheet that the picture is painted on; it lies beside the screen. */
export const SharePictureSheet = () => <Canvas type='2d' id='share-picture' className='share-sheet' aria-hidden />;
