import { getJson, postJson } from './http.js';

const tokens = new Map();

async function tokenOf(person) {
  if (!tokens.has(person)) {
    const { code } = await postJson('/sandbox/login', { person });
    tokens.set(person, (await postJson('/api/v2/session', { code })).token);
  }
  return tokens.get(person);
}

async function planOf(person) {
  return (await getJson('/api/v2/me', { authorization: `Bearer ${await tokenOf(person)}` })).plan;
}

/** A token may have ended while the clock moved on: then once more with a fresh one. */
async function planAfresh(person) {
  try {
    return await planOf(person);
  } catch {
    tokens.delete(person);
    return planOf(person);
  }
}

/** When this person's next message goes out, milliseconds since 1970, and whether 订阅 covers it; null: none planned. */
export async function nextReminder(person, now) {
  const plan = await planAfresh(person);
  const later = (reminders) => reminders.map((each) => Date.parse(each.at)).filter((at) => at > now);
  const funded = later(plan.funded);
  const all = funded.length > 0 ? funded : later(plan.unfunded);
  return all.length > 0 ? { at: Math.min(...all), funded: funded.length > 0 } : null;
}
