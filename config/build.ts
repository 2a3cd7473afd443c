import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** WeChat allows 2 MB; a small package opens fast on an old phone. */
const mainPackageLimit = 500_000;

const target = process.argv[2];
if (target !== 'weapp' && target !== 'h5') {
  console.error('usage: node config/build.ts weapp|h5');
  process.exit(2);
}

const taro = spawnSync(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', target], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target },
});
if (taro.status !== 0) process.exit(taro.status ?? 1);

const bytesUnder = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

if (target === 'weapp') {
  const whole = bytesUnder('dist/weapp');
  const ways = bytesUnder('dist/weapp/pages/ways');
  const main = whole - ways;
  console.log(`main package ${main} bytes of ${mainPackageLimit}; subpackage ways ${ways} bytes`);
  if (main > mainPackageLimit) {
    console.error('the main package is over its limit');
    process.exit(1);
  }
}
