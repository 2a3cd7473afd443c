import { startPreview } from './preview.ts';
import { running } from './running.ts';

/** One preview for all journeys; its address is in PREVIEW_URL. It also sees to the web build being today's. */
export default async function startOnce(): Promise<void> {
  const preview = await startPreview();
  running.preview = preview;
  process.env.PREVIEW_URL = preview.url;
}
