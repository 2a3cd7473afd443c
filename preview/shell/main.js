import { announce } from './announce.js';
import { createBridge } from './bridge.js';
import { createClock } from './clock.js';
import { showClock } from './clock-panel.js';
import { leavePanel } from './consent-panel.js';
import { byId } from './element.js';
import { forgetOlderEras } from './era.js';
import { followEvents } from './events.js';
import { createGroup } from './group-panel.js';
import { getJson } from './http.js';
import { createInbox } from './inbox-panel.js';
import { createPhone } from './phone.js';
import { openSettings } from './settings-sheet.js';

forgetOlderEras((await getJson('/sandbox/about')).era);
const clock = await createClock();
const { ruleBookKey } = await getJson('/preview.json');
const phone = createPhone(leavePanel, (person) => {
  window.preview = createBridge(person, clock, ruleBookKey);
});
showClock(clock, phone.person, announce);
byId('open-settings').addEventListener('click', () => openSettings(phone.person()));
const [inbox, group] = await Promise.all([createInbox(phone), createGroup(phone)]);
followEvents({
  clock: ({ offsetMs }) => clock.heard(offsetMs),
  message: (message) => {
    inbox.add(message);
    clock.passed();
  },
  share: group.add,
  reset: () => location.reload(),
  lost: () => announce('预览停了。回到终端，再运行一次 npm start。', { lasting: true }),
  found: () => location.reload(),
});
phone.open();
