import Taro from '@tarojs/taro';

/** `refused`: the album was not allowed; the settings page can allow it again. */
export type SaveOutcome = 'saved' | 'refused' | 'failed';

/** Into the phone's album; only after a tap. */
export async function saveImage(path: string): Promise<SaveOutcome> {
  return Taro.saveImageToPhotosAlbum({ filePath: path }).then(
    () => 'saved' as const,
    (error: unknown) =>
      /auth|deny|denied|privacy|cancel/.test(String((error as { errMsg?: string } | null)?.errMsg))
        ? 'refused'
        : 'failed',
  );
}
