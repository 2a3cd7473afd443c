import { act, screen } from '@testing-library/react';
import { findElder } from '../../../src/state/elders';
import { forgetRemote, patchRemote } from '../../../src/state/remote';
import { toWire } from '../../../src/state/wire';
import { fake } from '../../stand-ins/taro';
import { aMother } from '../ways/a-mother';
import { openedUrl } from '../ways/on-the-phone';
import { opened, tap } from './opened';

describe('不再提醒', () => {
  it('已去世: condolence first, in the right person; every date to delete by hand is told; the law one tap further', () => {
    opened({ elder: 'e1' }, aMother());
    tap('不再提醒');
    tap('人已经走了');
    expect(findElder('e1')?.stopped).toBe('deceased');
    expect(screen.getByText('请节哀。')).toBeTruthy();
    expect(screen.getByText('给她的提醒都停了。手机日历里记过的，请手动删掉。')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/工作日|用户|失效/);
    tap('还有一件事要告诉社保');
    expect(openedUrl()).toBe('/pages/steps/guide/index?flow=after-death&elder=e1&region=350000');
  });

  it('a service that was not told yet may still send: that is said, and no longer once it knows', () => {
    opened({ elder: 'e1' }, aMother({ stopped: 'deceased' }));
    act(() => patchRemote({ token: 't1', sent: { e1: JSON.stringify(toWire(aMother())) } }));
    const unsent = '给她的提醒，手机上停了。还没告诉提醒服务，连上网会自己送。手机日历里记过的，请手动删掉。';
    expect(screen.getByText(unsent)).toBeTruthy();
    act(() => patchRemote({ sent: { e1: JSON.stringify(toWire(aMother({ stopped: 'deceased' }))) } }));
    expect(screen.getByText('给她的提醒都停了。手机日历里记过的，请手动删掉。')).toBeTruthy();
    act(() => forgetRemote());
  });

  it('not needed any more, and not told yet: said as well', () => {
    opened({ elder: 'e1' }, aMother({ stopped: 'not-needed' }));
    act(() => patchRemote({ token: 't1', sent: { e1: JSON.stringify(toWire(aMother())) } }));
    expect(screen.getByText('手机上停了。还没告诉提醒服务，连上网会自己送。想要了，点下面再开。')).toBeTruthy();
    act(() => forgetRemote());
  });

  it('no pop-up asks whether it is sure, and one tap takes it back', () => {
    opened({ elder: 'e1' }, aMother());
    tap('不再提醒');
    tap('人已经走了');
    tap('点错了，接着提醒');
    expect(fake.called('showModal')).toEqual([]);
    expect(findElder('e1')).toEqual(aMother());
    expect(screen.getByText('不再提醒')).toBeTruthy();
  });

  it('not needed any more: said without a word of mourning', () => {
    opened({ elder: 'e1' }, aMother());
    tap('不再提醒');
    tap('这位长辈不用提醒了');
    expect(screen.getByText('好，不提醒。')).toBeTruthy();
    expect(document.body.textContent).not.toContain('节哀');
  });

  it('saving after it keeps it', () => {
    opened({ elder: 'e1' }, aMother());
    tap('不再提醒');
    tap('人已经走了');
    act(() => tap('改好了'));
    expect(findElder('e1')?.stopped).toBe('deceased');
  });

  it('oneself is not asked whether one has died', () => {
    opened({ elder: 'e1' }, aMother({ relation: 'self' }));
    tap('不再提醒');
    expect(screen.queryByText('人已经走了')).toBeNull();
  });

  it('a full phone: says that it was not kept', () => {
    opened({ elder: 'e1' }, aMother());
    fake.full = true;
    tap('不再提醒');
    tap('人已经走了');
    expect(document.body.textContent).toContain('手机存不下了');
  });
});
