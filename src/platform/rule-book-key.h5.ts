import { previewBridge } from './preview-bridge.ts';

export const ruleBookKeys = (): readonly string[] =>
  (previewBridge()?.ruleBookKey || process.env.TARO_APP_RULE_BOOK_KEY || '').split(',').filter((key) => key !== '');
