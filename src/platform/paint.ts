import Taro from '@tarojs/taro';

type CanvasNode = { width: number; height: number; getContext(kind: '2d'): CanvasRenderingContext2D };

const canvasNode = (id: string): Promise<CanvasNode | undefined> =>
  new Promise((resolve) =>
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: false })
      .exec((found: { node?: CanvasNode }[]) => resolve(found?.[0]?.node)),
  );

/** Paints on the canvas of that id and gives the picture's path; undefined: the canvas is not on the page. */
export async function paintPicture(
  id: string,
  width: number,
  height: number,
  draw: (pen: CanvasRenderingContext2D) => void,
): Promise<string | undefined> {
  const node = await canvasNode(id);
  if (!node) return undefined;
  node.width = width;
  node.height = height;
  draw(node.getContext('2d'));
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
