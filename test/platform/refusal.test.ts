import { refusalOf } from '../../src/platform/refusal.ts';
import { saveImage } from '../../src/platform/save-image';
import { fake } from '../stand-ins/taro.ts';

beforeEach(() => fake.reset());

describe('why WeChat did not do it', () => {
  it.each([
    ['fail cancel', 'cancelled'],
    ['fail:user cancel', 'cancelled'],
    ['fail auth deny', 'not-allowed'],
    ['fail:auth denied', 'not-allowed'],
    ['fail authorize no response', 'not-allowed'],
    ['fail no permission', 'not-allowed'],
    ['fail system permission denied', 'not-allowed'],
    ['fail:system permission denied', 'not-allowed'],
    ['fail privacy permission is not authorized', 'not-allowed'],
    ['fail api scope is not declared in the privacy agreement', 'failed'],
    ['fail file not found', 'failed'],
    ['fail', 'failed'],
  ])('%s', (words, refusal) => {
    expect(refusalOf({ errMsg: `saveImageToPhotosAlbum:${words}` })).toBe(refusal);
  });

  it.each([[undefined], [null], ['text'], [{}], [{ errMsg: 7 }]])('%j is a failure too', (error) => {
    expect(refusalOf(error)).toBe('failed');
  });

  it('an album that may not be written to is told from a full phone', async () => {
    expect(await saveImage('wxfile://a.jpg')).toBe('saved');
    fake.answers.set('saveImageToPhotosAlbum', new Error('saveImageToPhotosAlbum:fail no permission'));
    expect(await saveImage('wxfile://a.jpg')).toBe('not-allowed');
  });
});
