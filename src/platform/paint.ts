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

const exported = (node: CanvasNode): Promise<string> =>
  Taro.canvasToTempFilePath({
    canvas: node as unknown as Taro.Canvas,
    x: 0,
    y: 0,
    width: node.width,
    height: node.height,
    destWidth: node.width,
    destHeight: node.height,
    fileType: 'jpg',
    quality: 0.9,
  }).then(({ tempFilePath }) => tempFilePath);

export type Sheet = { width: number; height: number; scale?: number };

/**
 * Paints on the canvas of that id and gives the picture's path; undefined: the canvas is not on the page.
 * `scale`: so many dots for each; where the phone has no room for them, one. `inlay`: a picture's data address; what
 * cannot be read is not painted.
 */
export async function paintPicture(
  id: string,
  { width, height, scale = 1 }: Sheet,
  draw: (pen: CanvasRenderingContext2D, inlay?: CanvasImageSource) => void,
  inlay?: string,
): Promise<string | undefined> {
  const node = await canvasNode(id);
  if (!node) return undefined;
  const image = inlay ? await loaded(node, inlay) : undefined;
  const paint = (dots: number): Promise<string> => {
    node.width = width * dots; // clears it
    node.height = height * dots;
    const pen = node.getContext('2d');
    if (dots > 1) pen.setTransform(dots, 0, 0, dots, 0, 0);
    draw(pen, image);
    return exported(node);
  };
  return scale === 1 ? paint(1) : paint(scale).catch(() => paint(1));
}
