import { later, refuse, type WxAnswers } from '../../../tools/player/wx-calls.ts';
import { asks, firstArg, open, withService } from './package.ts';

const page = 'pages/steps/poster/index?flow=help-parent&who=mum&region=350100&scheme=resident';
const image = 'data:image/png;base64,iVBORw0KGgo=';

/** The service as its `/v2/codes` answers; nothing else of it is reached. */
const codes = (answer: unknown) => (asked: unknown) =>
  (asked as { url: string }).url.includes('/v2/codes/help-parent%2C350100%2Cres') ? answer : refuse('request:fail');

const given = codes({ statusCode: 200, data: { image } });
const none = codes({ statusCode: 404, data: { error: { code: 'no-code', sentence: '这里没有码。' } } });

/** Opens the poster; what is exported is counted: `wxfile://1.jpg`, `wxfile://2.jpg`. */
const openPoster = (wx: WxAnswers) => {
  let painted = 0;
  const canvasToTempFilePath = () => {
    painted += 1;
    return { tempFilePath: `wxfile://${painted}.jpg` };
  };
  return open(page, { wx: { canvasToTempFilePath, ...wx } });
};

const saved = async (app: Awaited<ReturnType<typeof open>>) => {
  const calls = asks(await app.tap('存到相册'));
  expect(app.page.text()).toContain('存好了');
  return calls.map((call) => [call.api, firstArg(call), call.inTap]);
};

const asSaved = (filePath: string) => [['saveImageToPhotosAlbum', { filePath }, true]];

describe('the poster of the package', () => {
  withService('is painted with the code that the service gave, and goes into the album with it', async () => {
    const app = await openPoster({ request: given });
    expect(app.drawnPictures).toEqual([image]);
    expect(app.drawnWords).toContain('微信扫一扫');
    expect(await saved(app)).toEqual(asSaved('wxfile://2.jpg'));
  });

  withService.each([
    ['has no code', none],
    ['cannot be reached', refuse('request:fail')],
  ])('is whole without a code where the service %s', async (_case, request) => {
    const app = await openPoster({ request });
    expect(app.drawnPictures).toEqual([]);
    expect(await saved(app)).toEqual(asSaved('wxfile://1.jpg'));
  });

  withService('is painted without a code that cannot be read', async () => {
    const app = await openPoster({ request: given, createImage: refuse('createImage:fail') });
    expect(app.drawnPictures).toEqual([]);
    expect(await saved(app)).toEqual(asSaved('wxfile://2.jpg'));
  });

  withService('can be saved while nothing is heard of the code, and three seconds later', async () => {
    const app = await openPoster({ request: given, createImage: later(Number.POSITIVE_INFINITY, {}) });
    expect(await saved(app)).toEqual(asSaved('wxfile://1.jpg'));
    await app.pass(3000);
    expect(app.drawnPictures).toEqual([]);
    expect(await saved(app)).toEqual(asSaved('wxfile://2.jpg'));
  });

  withService('keeps the picture without a code where the one with it cannot be exported', async () => {
    let asked = 0;
    const canvasToTempFilePath = () => {
      asked += 1;
      return asked === 1 ? { tempFilePath: 'wxfile://1.jpg' } : refuse('canvasToTempFilePath:fail');
    };
    const app = await openPoster({ request: given, canvasToTempFilePath });
    expect(asked).toBe(3); // at 300 dots an inch, then at 150
    expect(await saved(app)).toEqual(asSaved('wxfile://1.jpg'));
  });

  it('writes no line that holds a new line, a canvas knows none', async () => {
    const { drawnWords } = await openPoster({});
    expect(drawnWords.join('')).toContain('爸妈认证提醒');
    expect(drawnWords.filter((words) => words.includes('\n'))).toEqual([]);
  });
});
