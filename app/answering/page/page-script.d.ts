/** Where the built script lies: see `page-script/vite-plugin.mjs`. */
declare module '#page-script?url' {
  const address: string;
  export default address;
}

/** The same of what sends files: see `files/send-files.ts`. */
declare module '#files-script?url' {
  const address: string;
  export default address;
}

/** The same of what some controls need: see `control-scripts`. */
declare module '#control-scripts?url' {
  const address: string;
  export default address;
}

declare module '#signature-script?url' {
  const address: string;
  export default address;
}
