import { build } from 'esbuild';

/** Bytes of a module with all it imports, minified, as text of a mini-program package (not compressed). */
export const bundledBytes = async (entry: string): Promise<number> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2018',
    charset: 'utf8',
  });
  return outputFiles.reduce((sum, { contents }) => sum + contents.byteLength, 0);
};
