import { byId } from './element.js';

/** Long enough to be read twice, at ease. */
const staysMs = 8000;
let leaving;

/** One small line under the phone: what WeChat or the phone would do now. It goes by itself, unless it is `lasting`. */
export function announce(text, { lasting = false } = {}) {
  clearTimeout(leaving);
  byId('said').textContent = text;
  if (lasting) return;
  leaving = setTimeout(() => {
    byId('said').textContent = '';
  }, staysMs);
}
