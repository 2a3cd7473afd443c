import { element } from './element.js';
import { getJson, postJson } from './http.js';
import { phoneOf } from './people.js';
import { laySheet } from './sheet.js';

const options = [
  ['ask', '每次询问'],
  ['accept', '接收'],
  ['reject', '不接收'],
];

function choiceRow(person, template, kept) {
  const select = element('select', { 'data-template': template.id });
  for (const [value, words] of options) select.append(element('option', { value, selected: value === kept }, words));
  select.addEventListener('change', () =>
    postJson('/sandbox/settings', { person, choices: { [template.id]: select.value } }),
  );
  return element('label', {}, element('span', {}, template.title), select);
}

function mainSwitchRow(person, on) {
  const box = element('input', { type: 'checkbox', id: 'settings-main-switch', checked: on });
  box.addEventListener('change', () => postJson('/sandbox/settings', { person, mainSwitch: box.checked }));
  return element('label', {}, element('span', {}, '接收订阅消息'), box);
}

/** What a person finds in WeChat's settings of this mini-program: the main switch, and the choices kept by 总是保持. */
export async function openSettings(person) {
  const [{ templates }, { mainSwitch, itemSettings }] = await Promise.all([
    getJson('/sandbox/about'),
    getJson(`/sandbox/settings?person=${person}`),
  ]);
  await new Promise((done) => {
    const close = () => {
      takeAway();
      done();
    };
    const rows = templates.map((each) => choiceRow(person, each, itemSettings[each.id] ?? 'ask'));
    const takeAway = laySheet(
      '订阅消息',
      close,
      element('p', { class: 'from' }, `${phoneOf(person)}，微信里「爸妈认证提醒」的设置`),
      mainSwitchRow(person, mainSwitch),
      element('div', { class: 'titles' }, ...rows),
      element('button', { type: 'button', id: 'settings-close', onclick: close }, '关上'),
    );
  });
}
