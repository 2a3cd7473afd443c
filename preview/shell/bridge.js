import { announce } from './announce.js';
import { requestSubscribeMessage } from './consent-panel.js';
import { postJson } from './http.js';
import { openSettings } from './settings-sheet.js';

/**
 * What the mini-program's web build finds at `window.parent.preview` in WeChat's place (src/platform/preview-bridge.ts), when it
 * is opened on somebody's phone.
 */
export const createBridge = (person, clock, ruleBookKey) => ({
  person,
  clock,
  serviceUrl: '/api',
  ruleBookKey,
  login: async () => (await postJson('/sandbox/login', { person })).code,
  requestSubscribeMessage: (tmplIds) => requestSubscribeMessage(person, tmplIds),
  openSettings: () => openSettings(person),
  async share({ title, path, imageUrl }) {
    await postJson('/sandbox/share', { person, title, path, imageUrl: imageUrl ?? null });
    announce('卡片发到了家庭群。');
  },
  announce,
});
