import { chmodSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** WeChat's own WXML and WXSS compilers, or why they cannot run here. */
export type Compilers = { found: true; wcc: string; wcsc: string } | { found: false; why: string };

const folder = resolve('node_modules/miniprogram-compiler/bin/linux');

export function findCompilers(platform: string = process.platform, arch: string = process.arch): Compilers {
  if (platform !== 'linux' || arch !== 'x64') {
    return { found: false, why: `WeChat's compilers run on linux x64 only, this is ${platform} ${arch}` };
  }
  const wcc = resolve(folder, 'wcc');
  const wcsc = resolve(folder, 'wcsc');
  if (!existsSync(wcc)) return { found: false, why: 'the optional package miniprogram-compiler is not installed' };
  // the package comes without the executable bit, and no install script may set it
  for (const program of [wcc, wcsc]) chmodSync(program, 0o755);
  return { found: true, wcc, wcsc };
}
