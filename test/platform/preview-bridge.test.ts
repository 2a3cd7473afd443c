/** @jest-environment jsdom */
import type { PreviewBridge } from '../../src/platform/preview-bridge.ts';

const bridgeOf = (person: string): Pick<PreviewBridge, 'person'> => ({ person });

function handTo(person: string): void {
  Object.defineProperty(window, 'parent', { value: { preview: bridgeOf(person) }, configurable: true });
}

describe('一页只属于打开它的那部手机', () => {
  it('stays with the phone it was opened on, also when that is in other hands before the page is gone', async () => {
    handTo('daughter');
    const { previewBridge } = await import('../../src/platform/preview-bridge.ts');
    const { storagePrefix } = await import('../../src/platform/person.h5.ts');
    handTo('son');
    expect([previewBridge()?.person, storagePrefix()]).toEqual(['daughter', 'daughter:']);
  });
});
