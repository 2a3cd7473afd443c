/**
 * The last sentence is what to do: it begins a line of its own. On the home page, on every shared page and under 关于.
 */
export const disclaimer =
  '本工具不是政府机构。只讲步骤、到时提醒；不代办，不收费，不要身份证号，不刷脸。\n拿不准就拨 12333。';
