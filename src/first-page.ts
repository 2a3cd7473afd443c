// WeChat opens the package's own pages; nothing to add.
export {};
