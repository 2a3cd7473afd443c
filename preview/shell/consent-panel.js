import { element } from './element.js';
import { postJson } from './http.js';
import { laySheet } from './sheet.js';

const away = { errCode: 10005, errMsg: 'requestSubscribeMessage:fail can not show UI, app is in background' };
const busy = { errMsg: 'requestSubscribeMessage:fail last call has not ended' };

let leave = null;

/** The phone changed hands or opened another page: an open panel goes, as when the app goes to the background. */
export const leavePanel = () => leave?.();

const tick = (id, title) =>
  element('label', {}, element('span', {}, title), element('input', { type: 'checkbox', checked: true, value: id }));

/** Shows what WeChat shows; settles with the button pressed. */
function showPanel({ tmplIds, titles }) {
  return new Promise((decide, giveUp) => {
    const ticks = tmplIds.map((id, at) => tick(id, titles[at]));
    const always = element('input', { type: 'checkbox', id: 'consent-always' });
    const finish = (settle) => {
      leave = null;
      takeAway();
      settle();
    };
    const press = (choice) => () => {
      const ticked = ticks.map((label) => label.querySelector('input')).filter((box) => box.checked);
      const answer = { choice, always: always.checked, ticked: ticked.map((box) => box.value) };
      finish(() => decide(answer));
    };
    const takeAway = laySheet(
      '申请发送一次以下消息',
      press('reject'),
      element('p', { class: 'from' }, '爸妈认证提醒'),
      element('div', { class: 'titles' }, ...ticks),
      element('label', { class: 'always' }, always, element('span', {}, '总是保持以上选择，不再询问')),
      element(
        'div',
        { class: 'pair' },
        element('button', { type: 'button', id: 'consent-reject', onclick: press('reject') }, '拒绝'),
        element('button', { type: 'button', id: 'consent-accept', class: 'main', onclick: press('accept') }, '允许'),
      ),
    );
    leave = () => finish(() => giveUp(away));
  });
}

const settled = (answers, remembered) => ('errCode' in answers ? Promise.reject(answers) : { answers, remembered });

/** As wx.requestSubscribeMessage: fulfils with a word per template and whether they were remembered, rejects with `{ errCode, errMsg }`. */
export async function requestSubscribeMessage(person, tmplIds) {
  if (leave !== null) throw busy;
  const asked = await postJson('/sandbox/subscribe/ask', { person, tmplIds });
  if (!asked.panel) return settled(asked.answer, true);
  const given = await showPanel(asked);
  return settled(await postJson('/sandbox/subscribe/answer', { person, tmplIds, ...given }), false);
}
