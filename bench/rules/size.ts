import { build } from 'esbuild';

/** Bytes of some modules with all they import, minified, as text of a mini-program package (not compressed). */
export const bundledBytes = async (entries: readonly string[]): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: entries.map((entry) => `export * from './${entry}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2018',
    charset: 'utf8',
  });
  return outputFiles.reduce((sum, { contents }) => sum + contents.byteLength, 0);
};
