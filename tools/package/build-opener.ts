import { resolve } from 'node:path';
import webpack from 'webpack';

/** Where src/platform/open-book.ts fetches it from. */
const openerFile = 'pages/card/open-book.js';

/**
 * Builds what opens a signed rule book into the package, by itself: in a subpackage that every phone has soon, out of what the
 * first screen waits for. Translated for the same phones as the rest.
 */
export const buildOpener = (dist: string): Promise<readonly string[]> =>
  new Promise((settle, fail) => {
    const compiler = webpack({
      mode: 'production',
      devtool: false,
      entry: resolve('src/contract/book/open-book.ts'),
      output: {
        path: resolve(dist),
        filename: openerFile,
        library: { type: 'commonjs2' },
        environment: { arrowFunction: true, const: true, destructuring: true, bigIntLiteral: false },
      },
      resolve: { extensions: ['.ts', '.js'] },
      module: { rules: [{ test: /\.m?[jt]s$/, exclude: /@babel[\\/]runtime/, use: 'babel-loader' }] },
      performance: false,
    });
    compiler.run((error, stats) => {
      if (error) fail(error);
      else settle((stats?.toJson({ all: false, errors: true }).errors ?? []).map(({ message }) => message));
    });
  });
