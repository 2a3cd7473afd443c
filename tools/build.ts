import { spawnSync } from 'node:child_process';
import { buildOpener } from './package/build-opener.ts';
import { measureSizes, sizeLimits, sizeProblems } from './package/checks/sizes.ts';
import { readManifest } from './player/app-json.ts';

const target = process.argv[2];
if (target !== 'weapp' && target !== 'h5') {
  console.error('usage: node tools/build.ts weapp|h5');
  process.exit(2);
}

console.log(`building for ${target}, half a minute or so`);
const taro = spawnSync(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', target], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target },
});
if (taro.status !== 0) {
  console.error(taro.stdout, taro.stderr); // the compiler's moving bars are worth reading only then
  process.exit(taro.status ?? 1);
}

if (target === 'weapp') {
  process.env.NODE_ENV = 'production';
  process.env.TARO_ENV = target;
  const errors = await buildOpener('dist/weapp');
  for (const error of errors) console.error(error);
  if (errors.length > 0) process.exit(1);
  const sizes = measureSizes('dist/weapp', readManifest('dist/weapp').roots);
  console.log(`main package ${sizes.main} bytes of ${sizeLimits.main}`);
  for (const [root, bytes] of Object.entries(sizes.subpackages)) {
    console.log(`subpackage ${root} ${bytes} bytes of ${sizeLimits.subpackage}`);
  }
  const problems = sizeProblems(sizes);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}
