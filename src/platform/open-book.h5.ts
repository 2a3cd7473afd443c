import type { openBook } from '../contract/book/open-book.ts';

export const loadOpenBook = async (): Promise<typeof openBook | null> => {
  try {
    return (await import('../contract/book/open-book.ts')).openBook;
  } catch {
    return null; // no net
  }
};
