"""scikit-learn's usual recipe on one survey: k-means for 2 to 6 groups, the best by silhouette.

python3 scikit_learn.py <features folder> <KMeans | MiniBatchKMeans>; prints one line of JSON.
"""
import json
import resource
import sys
import warnings

import numpy as np
from sklearn.cluster import KMeans, MiniBatchKMeans
from sklearn.metrics import silhouette_score

warnings.filterwarnings('ignore')
folder, method = sys.argv[1], sys.argv[2]
numbers = np.loadtxt(f'{folder}/numbers.csv', delimiter=',', skiprows=1)
make = {
    'KMeans': lambda k: KMeans(k, n_init=10, random_state=1),
    'MiniBatchKMeans': lambda k: MiniBatchKMeans(k, n_init=3, random_state=1),
}[method]


def spent():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


before = spent()
partitions, silhouettes = {}, {}
for k in range(2, 7):
    partitions[k] = make(k).fit_predict(numbers)
    silhouettes[k] = float(
        silhouette_score(numbers, partitions[k], sample_size=min(2000, len(numbers)), random_state=1)
    )
seconds = spent() - before
best = max(silhouettes, key=silhouettes.get)
print(json.dumps({
    'seconds': {method: seconds},
    'megabytes': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    'partitions': {'four': partitions[4].tolist(), 'best': partitions[best].tolist()},
    'best': best,
}))
