import { database } from '~/db.server';
import { localeCookie } from '~/i18n/i18n.server';
import { inNamedLanguage } from '../answer-language.server';
import type { Door } from '../doors.server';
import { keepPosted } from '../keep-posted.server';
import { loadAnswerPage, statusOf } from '../load-answer-page.server';
import { postAnswerPage, statusOf as statusOfPost } from '../post-answer-page.server';
import { loadThanks, withdraw } from '../thanks.server';
import { inWords } from './in-words.server';
import { sendAnswerPage, sendThanks } from './send-answer-page.server';

type FindDoor = () => Promise<Door>;

/** What comes next at a link, whichever of the two ways in it is. */
export const answerPage = (request: Request, findDoor: FindDoor): Promise<Response> =>
  inNamed(request, (named) =>
    inWords(named, async () => {
      const page = await load(await findDoor(), named);
      return sendAnswerPage(named, { page, init: { status: statusOf(page) } });
    }),
  );

/** What was sent there. */
export const answerForm = (request: Request, findDoor: FindDoor): Promise<Response> =>
  inWords(request, () =>
    keepPosted(request, findDoor, async (form) => {
      const door = await findDoor();
      const posted = await postAnswerPage(database(), door, { request, form });
      if (posted instanceof Response) return posted;
      const page = await load(door, request, posted.html);
      return sendAnswerPage(request, { page, posted, init: statusOfPost(posted) });
    }),
  );

/** Afterwards: thanks, and the way back out of it. */
export const thanksPage = (request: Request, findDoor: FindDoor): Promise<Response> =>
  inNamed(request, (named) =>
    inWords(named, async () =>
      sendThanks(named, await loadThanks(database(), await findDoor(), named)),
    ),
  );

export const thanksForm = (request: Request, findDoor: FindDoor): Promise<Response> =>
  inWords(request, async () => withdraw(database(), await findDoor()));

/** In the language the address names, from here on. */
async function inNamed(
  asked: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { request, language } = inNamedLanguage(asked);
  const response = await answer(request);
  if (language) response.headers.append('Set-Cookie', localeCookie(language));
  return response;
}

const load = (door: Door, request: Request, html?: string) =>
  loadAnswerPage(database(), door, { request, now: new Date(), html });
