import Taro from '@tarojs/taro';

type CanvasNode = {
  width: number;
  height: number;
  getContext(kind: '2d'): CanvasRenderingContext2D;
  createImage(): HTMLImageElement;
};

const canvasNode = (id: string): Promise<CanvasNode | undefined> =>
  new Promise((resolve) =>
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: false })
      .exec((found: { node?: CanvasNode }[]) => resolve(found?.[0]?.node)),
  );

const patienceMs = 3000;

/** undefined: it cannot be read, nothing is heard of it, or this WeChat cannot make one. */
const loaded = (node: CanvasNode, source: string): Promise<HTMLImageElement | undefined> =>
  new Promise<HTMLImageElement | undefined>((resolve) => {
    const image = node.createImage();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(undefined);
    image.src = source;
    setTimeout(resolve, patienceMs);
  }).catch(() => undefined);

/**
 * Paints on the canvas of that id and gives the picture's path; undefined: the canvas is not on the page.
 * `inlay`: a picture's data address; what cannot be read is not painted.
 */
export async function paintPicture(
  id: string,
  width: number,
  height: number,
  draw: (pen: CanvasRenderingContext2D, inlay?: CanvasImageSource) => void,
  inlay?: string,
): Promise<string | undefined> {
  const node = await canvasNode(id);
  if (!node) return undefined;
  const image = inlay ? await loaded(node, inlay) : undefined;
  node.width = width; // clears it
  node.height = height;
  draw(node.getContext('2d'), image);
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: node as unknown as Taro.Canvas,
    x: 0,
    y: 0,
    width,
    height,
    destWidth: width,
    destHeight: height,
    fileType: 'jpg',
    quality: 0.9,
  });
  return tempFilePath;
}
