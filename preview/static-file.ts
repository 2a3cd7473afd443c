import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

/** The file of a path below `folder`, or null when the path leads out of it or is no path at all. */
export function fileBelow(folder: string, path: string): string | null {
  try {
    const name = decodeURIComponent(path);
    const file = resolve(folder, `.${sep}${name === '' ? 'index.html' : name}`);
    return !name.includes('\0') && file.startsWith(resolve(folder) + sep) ? file : null;
  } catch {
    return null;
  }
}

const missing = new Set(['ENOENT', 'EISDIR', 'ENOTDIR']);

export function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(sentence);
}

export async function sendFile(response: ServerResponse, folder: string, path: string): Promise<void> {
  const file = fileBelow(folder, path);
  if (file === null) return refuse(response, 404, '没有这一页。');
  try {
    const bytes = await readFile(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(bytes);
  } catch (error) {
    const known = typeof error === 'object' && error !== null && 'code' in error && missing.has(String(error.code));
    refuse(response, known ? 404 : 500, known ? '没有这一页。' : '这个文件读不出来。');
  }
}
