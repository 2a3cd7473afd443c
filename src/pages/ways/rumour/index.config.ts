export default definePageConfig({
  navigationBarTitleText: '这条消息是真的吗',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
