// The script in the head, because Vue takes no <script> inside a page; and the tag named to Vue as not its own.
export default {
  title: 'A blog',
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    ['script', { type: 'module', src: 'SCRIPT_ADDRESS' }],
  ],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('be-') } } },
};
