export const KB = 1024;
export const MB = 1024 * KB;

export const fill = (size: number, with_: string): Buffer => Buffer.alloc(size, with_);
