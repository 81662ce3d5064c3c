import type { Theme } from '../asked';
import { english } from './english';
import { german } from './german';
import { russian } from './russian';
import { spanish } from './spanish';

export const THEMES: readonly Theme[] = [english, russian, german, spanish];
