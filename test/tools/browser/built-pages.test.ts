import { serveBuiltPages } from '../../../tools/browser/built-pages.ts';

it('a line to the pages is never hung up on: who asks again after a long rest gets them', async () => {
  const pages = await serveBuiltPages('preview/shell');
  try {
    const { status, headers } = await fetch(`${pages.url}index.html`);
    expect([status, headers.get('keep-alive')]).toEqual([200, null]);
  } finally {
    await pages.close();
  }
});
