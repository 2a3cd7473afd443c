import { announce } from './announce.js';
import { requestSubscribeMessage } from './consent-panel.js';
import { getJson, postJson } from './http.js';
import { openSettings } from './settings-sheet.js';

/** What the mini-program's web build finds at `window.parent.preview` in WeChat's place (src/platform/preview-bridge.ts). */
export const createBridge = (phone, clock, ruleBookKey) => ({
  get person() {
    return phone.person();
  },
  clock,
  serviceUrl: '/api',
  ruleBookKey,
  login: async () => (await postJson('/sandbox/login', { person: phone.person() })).code,
  requestSubscribeMessage: (tmplIds) => requestSubscribeMessage(phone.person(), tmplIds),
  getSetting: async () => ({
    errMsg: 'getSetting:ok',
    subscriptionsSetting: await getJson(`/sandbox/settings?person=${phone.person()}`),
  }),
  openSettings: () => openSettings(phone.person()),
  async share({ title, path, imageUrl }) {
    await postJson('/sandbox/share', { person: phone.person(), title, path, imageUrl: imageUrl ?? null });
    announce('卡片发到了家庭群。');
  },
  announce,
});
