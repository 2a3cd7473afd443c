/** Runs in the page before it: what the preview's own page offers in WeChat's place, with the scene's day and answer. */
export function standInWeChat(): void {
  const { now, answer, serviceUrl } = JSON.parse(sessionStorage.getItem('wechat') ?? '{}');
  if (now === undefined) return;
  const asked = async (ids: readonly string[]) => {
    if (typeof answer === 'number') throw { errCode: answer, errMsg: '' };
    return { answers: Object.fromEntries(ids.map((id) => [id, answer])), remembered: true };
  };
  const preview = {
    person: 'phone',
    clock: { offsetMs: now - Date.now(), subscribe: () => () => {} },
    serviceUrl,
    login: async () => 'code',
    requestSubscribeMessage: asked,
    share: () => {},
    openSettings: () => {},
    announce: () => {},
  };
  Object.defineProperty(window, 'parent', { value: { preview } });
}
