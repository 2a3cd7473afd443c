export default definePageConfig({
  navigationBarTitleText: '一起照看',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
