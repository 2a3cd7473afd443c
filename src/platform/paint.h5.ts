import type { Sheet } from './paint';

const loaded = async (source: string): Promise<HTMLImageElement | undefined> => {
  const image = new Image();
  image.src = source;
  return image.decode().then(
    () => image,
    () => undefined,
  );
};

/** A browser paints on a sheet of its own; the picture is its data address. */
export async function paintPicture(
  _id: string,
  { width, height, scale = 1 }: Sheet,
  draw: (pen: CanvasRenderingContext2D, inlay?: CanvasImageSource) => void,
  inlay?: string,
): Promise<string | undefined> {
  const sheet = document.createElement('canvas');
  sheet.width = width * scale;
  sheet.height = height * scale;
  const pen = sheet.getContext('2d');
  if (!pen) return undefined;
  pen.scale(scale, scale);
  draw(pen, inlay ? await loaded(inlay) : undefined);
  return sheet.toDataURL('image/jpeg', 0.9);
}
