import Taro from '@tarojs/taro';
import { type Refusal, refusalOf } from './refusal.ts';

/** `not-allowed`: the settings page can allow the album again. */
export type SaveOutcome = 'saved' | Refusal;

/** Into the phone's album; only after a tap. */
export async function saveImage(path: string): Promise<SaveOutcome> {
  return Taro.saveImageToPhotosAlbum({ filePath: path }).then(() => 'saved' as const, refusalOf);
}
