import { startAids } from './aids';
import { startCounters } from './counter';
import { startRankings } from './ranking';

startAids();
startCounters();
startRankings();
// What needs a script is seen from here on.
document.documentElement.classList.add('has-controls');
