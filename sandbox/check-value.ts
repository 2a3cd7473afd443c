const day = /\d{4}年\d{1,2}月\d{1,2}日/.source;
const hour = /(?:[01]?\d|2[0-3]):[0-5]\d/.source;
const oneOrRange = (each: string): RegExp => new RegExp(`^(?:${each})(?:\\s?~\\s?(?:${each}))?$`, 'u');

const shapes: Record<string, RegExp> = {
  thing: /^.{1,20}$/u,
  number: /^(?=.{1,32}$)[+-]?\d+(?:\.\d+)?$/u,
  letter: /^[A-Za-z]{1,32}$/u,
  symbol: /^[^\p{L}\p{N}\s]{1,5}$/u,
  character_string: /^[\x21-\x7e]{1,32}$/u,
  time: oneOrRange(`${hour}|${day} ?${hour}`),
  date: oneOrRange(`${day}(?: ?${hour})?`),
  amount: /^[^\p{L}\p{N}\s]?\d{1,10}(?:\.\d+)?元?$/u,
  phone_number: /^[\d+\-() #*]{1,17}$/u,
  car_number: /^[\p{Script=Han}A-Za-z0-9]{1,8}$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
};

/** Ten characters with Chinese in them, or twenty pure letters and symbols. */
const nameFits = (value: string): boolean => Array.from(value).length <= (/\p{Script=Han}/u.test(value) ? 10 : 20);

/** Whether WeChat takes this value for a field of this type. Lengths count code points; control characters never pass. */
export function valueFits(type: string, value: string, choices: readonly string[] = []): boolean {
  if (/\p{Cc}/u.test(value)) return false;
  if (type === 'enum') return choices.includes(value);
  if (type === 'name') return nameFits(value);
  return shapes[type]?.test(value) ?? false;
}
