/** A browser paints on a sheet of its own; the picture is its data address. */
export async function paintPicture(
  _id: string,
  width: number,
  height: number,
  draw: (pen: CanvasRenderingContext2D) => void,
): Promise<string | undefined> {
  const sheet = document.createElement('canvas');
  sheet.width = width;
  sheet.height = height;
  const pen = sheet.getContext('2d');
  if (!pen) return undefined;
  draw(pen);
  return sheet.toDataURL('image/jpeg', 0.9);
}
