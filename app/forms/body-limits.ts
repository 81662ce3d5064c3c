// How long what is sent to us may be: the one table. `kept` is what a page takes, `heard` what is
// read at all, so that the refusal of a little too much still comes as a page.

export interface BodyLimit {
  kept: number;
  heard: number;
}

const KB = 1024;
const MB = 1024 * KB;

export const bodyLimits = {
  form: { kept: 64 * KB, heard: MB },
  /** A name, an address, a password: the form of somebody we do not know. */
  stranger: { kept: 8 * KB, heard: MB },
  /** Ten thousand letters with their reason; a form writes one letter in up to nine bytes. */
  offer: { kept: 128 * KB, heard: MB },
  answers: { kept: 256 * KB, heard: MB },
  /** Ten photos of an answer; of one that is longer only the beginning is kept, and it is said at its field. */
  files: { kept: 200 * MB, heard: 200 * MB },
  /** A table to import. Beyond four such files nobody means well, or the wrong disk image was chosen. */
  upload: { kept: 50 * MB, heard: 200 * MB },
  /** A logo and a colour; of a picture that is larger only its beginning is kept, and it is said at its field. */
  look: { kept: 80 * KB, heard: 20 * MB },
} satisfies Record<string, BodyLimit>;

/** What carries files instead of fields alone. */
export const partsKind = 'multipart/form-data';

/** The pages people answer on: a step that asks for a file is sent in parts. */
const answerPage = /^\/(a|s)\/[^/]+$/;

/** In the browser Remix asks for a page as `<page>.data`. */
const places: { path: RegExp; limit: BodyLimit }[] = [
  { path: answerPage, limit: bodyLimits.answers },
  { path: /^\/(a|s)\/[^/]+\/files$/, limit: bodyLimits.files },
  { path: /^\/w\/[^/]+\/imports\/new(\.data)?$/, limit: bodyLimits.upload },
  { path: /^\/w\/[^/]+\/look(\.data)?$/, limit: bodyLimits.look },
  { path: /^\/w\/[^/]+\/offers\/[^/]+(\.data)?$/, limit: bodyLimits.offer },
  {
    path: /^\/(sign-(in|up|out)|(forgot|reset)-password|language|(join|confirm)\/[^/]+)(\.data)?$/,
    limit: bodyLimits.stranger,
  },
];

/** What scripts send, and files, are told what is wrong in a way of their own. */
const toldInside = /\.data$|^\/(a|s)\/[^/]+\/files$|^\/w\/[^/]+\/(imports\/new|look)$/;

/** A page whose form is refused by its head, without asking the page. */
export const takesOnlyForms = (pathname: string): boolean => !toldInside.test(pathname);

export const formKind = 'application/x-www-form-urlencoded';

export const isFormKind = (pathname: string, kind: string): boolean =>
  kind.startsWith(formKind) || isPartsOfAnswer(pathname, kind);

const isPartsOfAnswer = (pathname: string, kind: string): boolean =>
  kind.startsWith(partsKind) && answerPage.test(pathname);

export const limitOf = (pathname: string, kind = formKind): BodyLimit =>
  isPartsOfAnswer(pathname, kind)
    ? bodyLimits.files
    : (places.find(({ path }) => path.test(pathname))?.limit ?? bodyLimits.form);

export const limitOfRequest = ({ url, headers }: Request): BodyLimit =>
  limitOf(new URL(url).pathname, headers.get('Content-Type') ?? '');
