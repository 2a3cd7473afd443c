import { act, fireEvent, render, screen } from '@testing-library/react';
import { fetchCode } from '../../../../src/api/service.ts';
import Poster from '../../../../src/pages/steps/poster/index.tsx';
import { paintPicture } from '../../../../src/platform/paint';
import { fake } from '../../../stand-ins/taro.ts';
import { aMother } from '../../ways/a-mother.ts';
import { onThePhone, openedUrl, settled, sharedCard } from '../../ways/on-the-phone.ts';

jest.mock('../../../../src/platform/paint', () => ({ paintPicture: jest.fn() }));
const paints = jest.mocked(paintPicture);
jest.mock('../../../../src/api/service', () => ({ fetchCode: jest.fn() }));
const codes = jest.mocked(fetchCode);
const noService = { ok: false, error: { code: 'no-service', sentence: '' } } as const;
beforeEach(() => void codes.mockResolvedValue(noService));

const shown = async () => {
  render(<Poster />);
  await settled();
};

describe('做成一张图', () => {
  it('shows the picture with every step as its spoken name', async () => {
    onThePhone({ flow: 'help-parent' }, [aMother()]);
    paints.mockResolvedValue('wxfile://poster.jpg');
    await shown();
    const name = screen.getByRole('img', { name: /^图：妈妈的养老认证/ }).getAttribute('aria-label');
    expect(name).toContain('先查一查：可能已经自动认证了。');
    expect(name).toContain('1，确认老人就在手机前');
    expect(name).toContain('看到「认证成功」');
  });

  it('is saved to the album at a tap', async () => {
    onThePhone({ flow: 'counter' });
    paints.mockResolvedValue('wxfile://poster.jpg');
    await shown();
    fireEvent.click(screen.getByText('存到相册'));
    await settled();
    expect(screen.getByText('存好了。到相册里找，能打印，也能发给人。')).toBeTruthy();
    expect(fake.called('saveImageToPhotosAlbum')).toEqual([{ filePath: 'wxfile://poster.jpg' }]);
  });

  it('where the album was refused, says how to allow it', async () => {
    onThePhone({ flow: 'counter' });
    paints.mockResolvedValue('wxfile://poster.jpg');
    fake.answers.set('saveImageToPhotosAlbum', new Error('saveImageToPhotosAlbum:fail auth deny'));
    await shown();
    fireEvent.click(screen.getByText('存到相册'));
    await settled();
    fireEvent.click(screen.getByText('去设置'));
    expect(fake.called('openSetting')).toHaveLength(1);
  });

  it('where nothing could be painted, the steps are one tap away', async () => {
    onThePhone({ flow: 'counter', region: '350000' });
    paints.mockRejectedValue(new Error('no canvas'));
    await shown();
    expect(screen.getByText('图没画出来。下面是一样的步骤。')).toBeTruthy();
    fireEvent.click(screen.getByText('一步一步看'));
    expect(openedUrl()).toBe('/pages/steps/guide/index?flow=counter&region=350000');
  });

  it('a way that does not exist becomes 查上次认证时间', async () => {
    onThePhone({ flow: 'magic' });
    paints.mockResolvedValue(undefined);
    await shown();
    expect(screen.getByText('图没画出来。下面是一样的步骤。')).toBeTruthy();
    expect(sharedCard().path).toBe('/pages/steps/poster/index?flow=last-time');
  });

  it('is painted with the code of its flow and place as soon as the service has given one', async () => {
    onThePhone({ flow: 'counter', region: '310000', scheme: 'enterprise' });
    paints.mockResolvedValue('wxfile://poster.jpg');
    codes.mockResolvedValue({ ok: true, value: { image: 'data:image/gif;base64,R0lGOD' } });
    await shown();
    expect(screen.getByText('存到相册')).toBeTruthy();
    expect(codes).toHaveBeenCalledWith('counter,310000,ent');
    expect(paints.mock.lastCall?.[3]).toBe('data:image/gif;base64,R0lGOD');
  });

  it.each([
    ['throws', () => Promise.reject(new Error('canvasToTempFilePath:fail'))],
    ['gives nothing', () => Promise.resolve(undefined)],
  ])('keeps the picture it has where painting it once more with the code %s', async (_case, again) => {
    onThePhone({ flow: 'counter' });
    paints.mockResolvedValueOnce('wxfile://without-code.jpg').mockImplementationOnce(again);
    codes.mockResolvedValue({ ok: true, value: { image: 'data:image/gif;base64,R0lGOD' } });
    await shown();
    expect(paints).toHaveBeenCalledTimes(2);
    fireEvent.click(screen.getByText('存到相册'));
    await settled();
    expect(screen.getByText('存好了。到相册里找，能打印，也能发给人。')).toBeTruthy();
    expect(fake.called('saveImageToPhotosAlbum')).toEqual([{ filePath: 'wxfile://without-code.jpg' }]);
  });

  it('shows the picture without a code also when the code comes while it is being painted', async () => {
    onThePhone({ flow: 'counter' });
    let finish = (_path: string): void => {};
    const first = new Promise<string>((resolve) => {
      finish = resolve;
    });
    paints.mockReturnValueOnce(first).mockReturnValueOnce(new Promise(() => {}));
    codes.mockResolvedValue({ ok: true, value: { image: 'data:image/gif;base64,R0lGOD' } });
    await shown();
    // one sheet: the second paint would clear it under the first
    expect(paints).toHaveBeenCalledTimes(1);
    await act(async () => finish('wxfile://without-code.jpg'));
    expect(screen.getByText('存到相册')).toBeTruthy();
    expect(paints).toHaveBeenCalledTimes(2);
  });

  it('without a service it is whole, only without a code', async () => {
    onThePhone({ flow: 'counter' });
    paints.mockResolvedValue('wxfile://poster.jpg');
    await shown();
    expect(screen.getByText('存到相册')).toBeTruthy();
    expect(paints.mock.lastCall?.[3]).toBeUndefined();
  });

  it('its card never shows the page itself', async () => {
    onThePhone({ flow: 'counter' });
    paints.mockResolvedValue('wxfile://poster.jpg');
    await shown();
    expect(screen.getByText('存到相册')).toBeTruthy();
    expect(sharedCard().imageUrl).toBe('/share/plain.jpg');
  });
});
