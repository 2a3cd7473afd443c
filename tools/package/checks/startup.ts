import { statSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../player/launch.ts';
import { filesEnding } from './compile.ts';

const runs = 5;

/** Script bytes that the first page makes the phone read, and the time Node needs to have that page at rest (best of five). */
export async function measureStartup(dist: string, firstPage: string): Promise<{ scriptBytes: number; ms: number }> {
  const scripts = filesEnding(dist, '.js').filter((file) => !file.includes('/') || file === `${firstPage}.js`);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = performance.now();
    await launch(dist, { path: firstPage });
    times.push(performance.now() - before);
  }
  const scriptBytes = scripts.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  return { scriptBytes, ms: Math.round(Math.min(...times)) };
}
