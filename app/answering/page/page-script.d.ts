/** Where the built script lies: see `page-script/vite-plugin.mjs`. */
declare module '#page-script?url' {
  const address: string;
  export default address;
}
