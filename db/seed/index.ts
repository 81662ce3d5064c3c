import type { Db } from '../client';
import { newCoders } from './stories/new-coders/story';
import { noise } from './stories/noise/story';
import { therapists } from './stories/therapists/story';
import type { Story, Telling } from './story';
import { tellStory } from './tell-story';

/** Every story there is. To add one: a folder in stories/ and a line here. */
const STORIES: Record<string, () => Story | Promise<Story>> = {
  'new-coders': newCoders,
  therapists,
  noise,
};

/** Tells the named stories, each into a workspace of its own; one already told is left alone. */
export async function seedStories(db: Db, names: string[], telling: Telling): Promise<void> {
  for (const name of names.length > 0 ? names : Object.keys(STORIES)) {
    const story = STORIES[name];
    if (!story) throw unknownStory(name);
    await tellStory(db, await story(), telling);
  }
}

function unknownStory(name: string): Error {
  const sentence = `There is no story "${name}". There are: ${Object.keys(STORIES).join(', ')}.`;
  return Object.assign(new Error(sentence), { plain: true });
}
