import { byId } from './element.js';

/** One small line under the phone: what WeChat or the phone would do now. */
export function announce(text) {
  byId('said').textContent = text;
}
