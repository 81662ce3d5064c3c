/** A photo of a phone is larger than anybody looks at. */
const LARGE = 1_500_000;
const LONGEST_SIDE = 2_560;
const QUALITY = 0.85;

/**
 * The same picture, small enough to be sent over a bad line; anything else, and whatever this browser cannot
 * turn the right way up, stays as it is. `accept` as the field says: where a JPEG would be refused, none is made.
 */
export function shrinkPhoto(file: File, accept: string): Promise<Blob> {
  const isPhoto = /^image\/(jpeg|png|webp|hei[cf])$/.test(file.type) && file.size > LARGE;
  const fits = file.type === 'image/jpeg' || !accept || /image\/(\*|jpeg)/.test(accept);
  // Browsers that read a photo's own turn draw it upright, too.
  const isUpright = window.CSS && CSS.supports('image-orientation', 'from-image');
  if (!isPhoto || !fits || !isUpright) return Promise.resolve(file);
  return new Promise((resolve) => {
    const image = new Image();
    const end = (blob: Blob | null) => {
      URL.revokeObjectURL(image.src);
      resolve(blob && blob.size < file.size ? blob : file);
    };
    image.onerror = () => end(null);
    image.onload = () => draw(image).toBlob(end, 'image/jpeg', QUALITY);
    image.src = URL.createObjectURL(file);
  });
}

function draw(image: HTMLImageElement): HTMLCanvasElement {
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  // A JPEG has no holes: what was transparent is paper, not ink.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** What it is called once it may have become a JPEG. */
export const nameOf = (file: File, sent: Blob): string =>
  sent.type === file.type ? file.name : `${file.name.replace(/\.[^.]*$/, '')}.jpg`;
