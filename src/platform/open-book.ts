import type { openBook } from '../contract/book/open-book.ts';

type Opener = { openBook: typeof openBook };

/** WeChat's own way into another subpackage, which it looks for in the built text; webpack leaves it as it stands. */
declare const __non_webpack_require__: { async?: (path: string) => Promise<Opener> };

/**
 * What checks a rule book lies in a subpackage, built by itself (tools/package/build-opener.ts): it is needed a few
 * times a year, and the first screen waits for every byte beside it. null: WeChat before 2.17.3 cannot fetch it, or
 * there is no net.
 */
export const loadOpenBook = async (): Promise<typeof openBook | null> => {
  try {
    if (!__non_webpack_require__.async) return null;
    return (await __non_webpack_require__.async('./pages/card/open-book.js')).openBook;
  } catch {
    return null;
  }
};
