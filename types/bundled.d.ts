/** What the bundler puts in; nothing else of Node exists on a phone. Types of Node itself know these wider (tsconfig.json). */
declare const process: {
  readonly env: {
    readonly TARO_ENV: 'weapp' | 'h5';
    readonly TARO_APP_SERVICE_URL?: string;
    readonly TARO_APP_RULE_BOOK_KEY?: string;
    readonly TARO_APP_RULES_DIGEST?: string;
  };
};

declare function require(path: string): unknown;
